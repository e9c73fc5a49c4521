/** Public door of the store. Nothing inside src/ imports it. */
export { DirectoryInUseError } from "./lock-directory.ts";
export { openRegister, type Register } from "./register.ts";
export type { ReportSource, SavedReport, SaveResult } from "./saved-report.ts";
export type { PageState, SourceState } from "./sources.ts";
