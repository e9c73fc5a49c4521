import type { TimeMention } from "#model/mention";
import type { TimePrecision } from "#model/precision";
import type { EpochDay } from "./calendar.ts";
import type { Anchor } from "./resolve.ts";

/** A value before it is written as ISO dates; null days where the report does not tell how many. */
export interface Value {
  readonly start: EpochDay | null;
  readonly end: EpochDay | null;
  readonly precision: TimePrecision;
  readonly supplied: string | null;
}

/** What a construction parser returns: tokens, rule, and how to get the value once the anchor is known. */
export interface TimeReading {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly role: TimeMention["role"];
  /** ISO shift from the publication day, or from the event told of where the rule says so. */
  readonly offset: string | null;
  readonly resolve: (anchor: Anchor) => Value | null;
}
