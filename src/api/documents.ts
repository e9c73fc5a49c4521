import type { DocumentCard } from "#model/query";
import type { AnnotateRecord, ReportRecord } from "#model/record";

export type { DocumentCard } from "#model/query";

export interface DocumentPage {
  readonly total: number;
  readonly items: readonly DocumentCard[];
}

/** A report with everything that was read from it. */
export interface DocumentDetail {
  readonly record: ReportRecord;
  readonly sample: boolean;
  /** Times, numbers, places, actors as each dimension read them: they carry the rule of every value. */
  readonly mentions: AnnotateRecord["mentions"];
  /** Incident that each event belongs to, by event id. */
  readonly incidents: { readonly [eventId: string]: string };
}

/** Bundled and invented texts have an address that says so: they are no source on the events. */
export function isSample(url: string | null): boolean {
  return url !== null && /^samples?:/.test(url);
}
