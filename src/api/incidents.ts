import type { EventPlace, EventStatus, EventTime, EventType, Participant, TollField } from "#model/event";
import type { Incident, Verification } from "#model/incident";

/** A row of the incident list: what a reader needs to choose, without the reports. */
export interface IncidentCard {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: EventStatus;
  readonly verification: Verification;
  readonly time: EventTime | null;
  readonly place: EventPlace | null;
  readonly initiators: readonly Participant[];
  readonly targets: readonly Participant[];
  readonly toll: {
    readonly [K in TollField]?: { readonly low: number | null; readonly best: number | null; readonly high: number | null };
  };
  readonly summary: { readonly ar: string; readonly en: string };
  readonly reports: number;
  readonly independentSources: number;
  readonly confidence: number;
}

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

/** The list's row for an incident. */
export function toCard(incident: Incident): IncidentCard {
  const toll: Record<string, { low: number | null; best: number | null; high: number | null }> = {};
  for (const [field, value] of Object.entries(incident.toll)) {
    if (value) toll[field] = { low: value.low, best: value.best, high: value.high };
  }
  const { id, type, mode, status, verification, time, place, initiators, targets, summary, independentSources, confidence } = incident;
  return {
    id,
    type,
    mode,
    status,
    verification,
    time,
    place,
    initiators,
    targets,
    toll,
    summary,
    reports: incident.reports.length,
    independentSources,
    confidence,
  };
}
