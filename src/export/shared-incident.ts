import type { EventCodes, EventStatus, EventType, Participant, TollField } from "#model/event";
import type { IncidentReport, IncidentToll, SeriesCheck, Verification } from "#model/incident";
import type { PlaceValue } from "#model/mention";
import type { TimePrecision } from "#model/precision";

/** Where words stand in their document; `text` is null where the profile keeps them back. */
export interface SharedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
}

export interface SharedParticipant extends Omit<Participant, "surface"> {
  readonly surface: SharedSpan | null;
}

export interface SharedTime {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: TimePrecision;
  readonly certain: boolean;
  readonly reason: string;
  readonly evidence: SharedSpan | null;
}

export interface SharedPlace extends PlaceValue {
  readonly evidence: SharedSpan | null;
}

export interface SharedReport extends Omit<IncidentReport, "spans"> {
  readonly spans: readonly SharedSpan[];
}

/**
 * An incident as a profile lets it leave the desk: the contract's incident-record, where what is kept
 * back is null or an empty list. An incident of the register is one that nothing was taken from.
 */
export interface SharedIncident {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: EventStatus;
  readonly verification: Verification;
  readonly time: SharedTime | null;
  readonly place: SharedPlace | null;
  readonly initiators: readonly SharedParticipant[];
  readonly targets: readonly SharedParticipant[];
  readonly toll: { readonly [K in TollField]?: IncidentToll | null };
  readonly independentSources: number;
  readonly summary: { readonly ar: string | null; readonly en: string | null };
  readonly codes: EventCodes;
  readonly confidence: number | null;
  readonly seriesChecks: readonly SeriesCheck[];
  readonly reports: readonly SharedReport[];
  readonly reasons?: readonly { readonly a: string; readonly b: string; readonly score: number; readonly why: readonly string[] }[];
}

/** What a format writes one row, feature or entry for. */
export interface SharedRow {
  readonly incident: SharedIncident;
  /** Whether it rests on composed text that is no source on the events. */
  readonly sample: boolean;
}

/** What everything made from composed reports says, in every format. */
export const sampleNotice = "sample text, not a source";
