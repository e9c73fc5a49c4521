import type { DocumentCard, DocumentVersion } from "#model/query";
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

/** A report's versions, the oldest first, the last the one that stands; without their texts. */
export interface VersionList {
  readonly items: readonly Omit<DocumentVersion, "text">[];
}

/** Bundled and invented texts have an address that says so: they are no source on the events. */
export function isSample(url: string | null): boolean {
  return url !== null && /^samples?:/.test(url);
}
