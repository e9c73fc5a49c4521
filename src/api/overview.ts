import type { EventStatus, EventType } from "#model/event";
import type { PlacePrecision } from "#model/precision";

/** An incident on the map. Incidents without coordinates have no point: see `MapLayer.withoutPlace`. */
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

export interface MapLayer {
  readonly points: readonly MapPoint[];
  readonly total: number;
  readonly withoutPlace: number;
}

/** Incidents of a type that began on a day. */
export interface DayCount {
  readonly day: string;
  readonly type: EventType;
  readonly count: number;
}

export interface Timeline {
  readonly days: readonly DayCount[];
  readonly total: number;
  readonly withoutDate: number;
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** Counts under the filter, each list counted as if its own field were not filtered. */
export interface Facets {
  readonly types: readonly FacetValue[];
  readonly statuses: readonly FacetValue[];
  readonly countries: readonly FacetValue[];
  readonly admin1s: readonly FacetValue[];
  readonly places: readonly {
    readonly value: string;
    readonly name: { readonly ar: string | null; readonly en: string | null };
    readonly count: number;
  }[];
}
