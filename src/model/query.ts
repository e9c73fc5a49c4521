import type { EventStatus, EventType, Salience } from "./event.ts";

/** What the incident list, the map and the timeline are filtered by. Empty fields filter nothing. */
export interface IncidentFilter {
  readonly types?: readonly EventType[];
  readonly statuses?: readonly EventStatus[];
  /** ISO dates, inclusive; an incident without a date passes only where both are empty. */
  readonly from?: string;
  readonly to?: string;
  readonly country?: string;
  /** English name of the first-level division. */
  readonly admin1?: string;
  /** Place id, region id or name (Arabic or English, folded substring). */
  readonly place?: string;
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
