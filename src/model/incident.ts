import type { EventCodes, EventPlace, EventStatus, EventTime, EventType, Participant, TollField } from "./event.ts";
import type { Span } from "./span.ts";

export type Verification = "provisional" | "corroborated" | "contested" | "confirmed" | "rejected";

/** A toll over reports: the range, the rule that derived it, and each report's own figure. */
export interface IncidentToll {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** Name of the rule that chose best ("latest-official", "single-source", "latest" …). */
  readonly rule: string;
  readonly by: readonly {
    readonly documentId: string;
    readonly low: number | null;
    readonly best: number | null;
    readonly high: number | null;
    readonly speaker: string | null;
  }[];
}

export interface SeriesCheck {
  readonly documentId: string;
  readonly ordinal: number;
  readonly of: string;
  readonly window: string | null;
  readonly verdict: "supported" | "contradicted" | "not-enough-data";
  /** Ids of the incidents counted. */
  readonly incidents: readonly string[];
  readonly why: string;
}

export interface IncidentReport {
  readonly documentId: string;
  readonly eventId: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  /** Id of the document that this one copies, else null. */
  readonly wireCopyOf: string | null;
  readonly spans: readonly Span[];
  /** The event's own name, from its words: an incident is named for one of its events, and each of their names leads to it. */
  readonly key?: string;
}

/** What makes an event known again when its report is read anew. */
export interface EventAnchor {
  readonly documentId: string;
  readonly eventId: string;
  /** Null where it was kept before events had names. */
  readonly key: string | null;
  readonly type: string | null;
  /** Its trigger's words, and where they stand in the text. */
  readonly start: number | null;
  readonly end: number | null;
  readonly words: string | null;
}

/** An event as the register's incidents hold it. */
export interface HeldEvent extends EventAnchor {
  readonly incidentId: string;
}

/** What the register knows of names given so far. */
export interface KnownNames {
  readonly held: readonly HeldEvent[];
  /** Ids that lead to another incident. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** What a person decided about which events are one happening. */
export interface JoinDecision {
  readonly groups: readonly (readonly EventAnchor[])[];
  /** The events of each group are one happening. */
  readonly together: boolean;
  /** Those of different groups are not. */
  readonly apart: boolean;
}

/** The happening in the world that the events of one or several documents report (the contract's incident-record). */
export interface Incident {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: EventStatus;
  readonly verification: Verification;
  readonly time: EventTime | null;
  readonly place: EventPlace | null;
  readonly initiators: readonly Participant[];
  readonly targets: readonly Participant[];
  readonly toll: { readonly [K in TollField]: IncidentToll | null };
  readonly independentSources: number;
  readonly summary: { readonly ar: string; readonly en: string };
  readonly codes: EventCodes;
  readonly confidence: number;
  readonly seriesChecks: readonly SeriesCheck[];
  readonly reports: readonly IncidentReport[];
  /** Why its events were joined: one line a link. */
  readonly reasons: readonly { readonly a: string; readonly b: string; readonly score: number; readonly why: readonly string[] }[];
}
