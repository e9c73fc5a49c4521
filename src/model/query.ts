import type { EventPlace, EventStatus, EventTime, EventType, Participant, Salience, TollField } from "./event.ts";
import type { Verification } from "./incident.ts";
import type { PlacePrecision } from "./precision.ts";

/** What the incident list, the map and the timeline are filtered by. Empty fields filter nothing. */
export interface IncidentFilter {
  readonly types?: readonly EventType[];
  readonly statuses?: readonly EventStatus[];
  readonly verifications?: readonly Verification[];
  /** ISO dates, inclusive; an incident without a date passes only where both are empty. */
  readonly from?: string;
  readonly to?: string;
  readonly country?: string;
  /** English name of the first-level division. */
  readonly admin1?: string;
  /** Place id, region id or name (Arabic or English, folded substring). */
  readonly place?: string;
  /** Id of a named area ("baghdad-belt"). */
  readonly region?: string;
  readonly actor?: string;
  /** Words of the summary, the place or the actors. */
  readonly text?: string;
  readonly salience?: Salience;
  /** [west, south, east, north] */
  readonly box?: readonly [number, number, number, number];
  readonly minConfidence?: number;
  readonly limit?: number;
  readonly offset?: number;
}

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
  /** Whether it rests on composed text that is no source on the events; the store adds it on reading. */
  readonly sample?: boolean;
}

/** An incident on the map. */
export interface MapPoint {
  readonly id: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly lat: number;
  readonly lon: number;
  readonly precision: PlacePrecision;
  readonly radiusKm: number | null;
  readonly name: { readonly ar: string | null; readonly en: string | null };
  /** First day, ISO; null where no report tells. */
  readonly day: string | null;
}

/** Incidents of a type that began on a day. */
export interface DayCount {
  readonly day: string;
  readonly type: EventType;
  readonly count: number;
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** What the incidents of a filter have, with counts, the most frequent first. */
export interface Facets {
  readonly types: readonly FacetValue[];
  readonly statuses: readonly FacetValue[];
  readonly countries: readonly FacetValue[];
  readonly admin1s: readonly FacetValue[];
  readonly publishers: readonly FacetValue[];
  readonly places: readonly {
    readonly value: string;
    readonly name: { readonly ar: string | null; readonly en: string | null };
    readonly count: number;
  }[];
}

/** A report in the list of reports. */
export interface DocumentCard {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
  /** Composed text that is no source on the events. */
  readonly sample: boolean;
  readonly version: number;
  readonly events: number;
}

/** A document as it stood from one edit to the next. */
export interface DocumentVersion {
  readonly version: number;
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  /** Of the text and of what else changes what is read from it: 32 hexadecimal digits of its SHA-256. */
  readonly hash: string;
  /** What it came by ("file", "stdin", "web", "feed", "archive", "request"), and the file's, feed's or page's name. */
  readonly source: { readonly kind: string; readonly name: string | null };
  readonly retrievedAt: string;
  /** Null for the version that stands. */
  readonly replacedAt: string | null;
}
