import type { DayCount, MapPoint } from "#model/query";

export type { DayCount, Facets, FacetValue, MapPoint } from "#model/query";

/** Every located incident of a filter. Those without coordinates have no point. */
export interface MapLayer {
  readonly points: readonly MapPoint[];
  readonly total: number;
  readonly withoutPlace: number;
}

/** Counts by day, whatever dates the filter has. */
export interface Timeline {
  readonly days: readonly DayCount[];
  readonly total: number;
  readonly withoutDate: number;
}
