import type { Span } from "./span.ts";

/** An ordinal or cumulative statement: "the third of its kind in less than a year". */
export interface Series {
  readonly ordinal: number;
  /** What is counted: the event type and mode where known, or the words. */
  readonly of: string;
  /** ISO 8601 duration. */
  readonly window: string | null;
  readonly windowBound: "within" | "about" | "more-than" | null;
  /** Id of the event that is the nth. */
  readonly event: string | null;
  readonly evidence: Span;
  readonly rule: string;
}

export interface Role {
  readonly person: Span;
  readonly role: Span;
  readonly actorId: string | null;
  /** EDTF: 2020-05. */
  readonly since: string | null;
  readonly rule: string;
}
