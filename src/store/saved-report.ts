import type { Report } from "#model/document";
import type { ReportRecord } from "#model/record";

/** Where a report came from. */
export interface ReportSource {
  readonly kind: "file" | "stdin" | "web" | "feed" | "archive" | "request";
  /** File, address or feed; null where it has none. */
  readonly name: string | null;
  /** ISO date-time of retrieval. */
  readonly retrievedAt: string;
  /** Composed text that is no source on the events. */
  readonly sample: boolean;
}

/** A report with what was read from it, as the register keeps it. `record.document.id` names the document. */
export interface SavedReport {
  readonly report: Report;
  readonly record: ReportRecord;
  readonly source: ReportSource;
}

/** What saving did. */
export interface SaveResult {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}
