/** Public door of the engine. Nothing inside src/ imports it. */
export { analyse, annotate, extract } from "./pipeline/run.ts";
export type { Resources } from "./language/language.ts";
export type { Report } from "./model/document.ts";
export type { AnnotateRecord, ReportRecord } from "./model/record.ts";
export type { ReportEvent, Participant, TollRange } from "./model/event.ts";
export type { Claim } from "./model/claim.ts";
export type { Role, Series } from "./model/series.ts";
