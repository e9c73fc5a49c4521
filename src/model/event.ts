import type { ActorKind } from "./actor.ts";
import type { PlaceValue } from "./mention.ts";
import type { TimePrecision } from "./precision.ts";
import type { Span } from "./span.ts";

export const eventTypes = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "OTHER",
] as const;
export type EventType = (typeof eventTypes)[number];
export type EventStatus = "occurred" | "ongoing" | "planned" | "possible" | "denied";
export type Salience = "main" | "background";

/** A count as reported; see contract/report-record.schema.json for how words become bounds. */
export interface TollRange {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly evidence: readonly Span[];
}

export const tollFields = ["killed", "wounded", "killedOrWounded", "detained", "abducted", "displaced"] as const;
export type TollField = (typeof tollFields)[number];
export type Casualties = { readonly [K in TollField]: TollRange | null };

export interface Participant {
  readonly surface: Span;
  readonly actorId: string | null;
  readonly name: { readonly ar: string | null; readonly en: string | null } | null;
  readonly kind: ActorKind;
  readonly country: string | null;
}

export interface EventTime {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: TimePrecision;
  readonly certain: boolean;
  readonly reason: string;
  readonly evidence: Span | null;
}

export interface EventPlace extends PlaceValue {
  readonly evidence: Span | null;
}

export interface EventCodes {
  readonly acled: { readonly eventType: string; readonly subEventType: string } | null;
  readonly cameo: string | null;
  readonly ucdp: 1 | 2 | 3 | null;
}

/** One coded record from one document. */
export interface ReportEvent {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly codes: EventCodes;
  readonly status: EventStatus;
  readonly salience: Salience;
  readonly trigger: Span;
  /** The sentences it was read from. */
  readonly evidence: readonly Span[];
  readonly time: EventTime | null;
  readonly place: EventPlace | null;
  readonly initiators: readonly Participant[];
  readonly targets: readonly Participant[];
  readonly casualties: Casualties;
  readonly weapons: readonly Span[];
  /** Ids of the claims it rests on. */
  readonly claims: readonly string[];
  /** Calibrated: of the events at 0.8, eight in ten are right. */
  readonly confidence: number;
  readonly rule: string;
}
