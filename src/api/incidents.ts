import type { Incident } from "#model/incident";
import type { IncidentCard } from "#model/query";

export type { IncidentCard } from "#model/query";

export interface IncidentPage {
  /** Incidents that the filter lets through, on all pages. */
  readonly total: number;
  readonly items: readonly IncidentCard[];
}

/** An incident with the reports' titles and the words it was read from. */
export interface IncidentDetail {
  readonly incident: Incident;
  readonly documents: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly publishedAt: string | null;
    readonly url: string | null;
    readonly sample: boolean;
    /** Sentences of its event, in text order, as written. */
    readonly quotes: readonly string[];
  }[];
}
