import type { EventAnchor, Incident } from "./incident.ts";

export const decisionKinds = [
  "confirm",
  "correct",
  "reject",
  "merge",
  "split",
  "keep-apart",
  "assign",
  "progress",
  "comment",
  "sensitive",
  "undo",
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const reviewStates = ["new", "in-progress", "done"] as const;
export type ReviewState = (typeof reviewStates)[number];

/** One decision of one person. Decisions are appended and never changed; "undo" takes an earlier one back. */
export interface Decision {
  readonly id: number;
  readonly kind: DecisionKind;
  /** The incident's id when it was decided; "" for none. */
  readonly incidentId: string;
  readonly author: string;
  /** ISO date-time. */
  readonly at: string;
  readonly reason: string | null;
  /** correct: which field. */
  readonly field: string | null;
  /** correct: its value; merge, keep-apart: the other incident; assign: a person or null; progress: a state; sensitive: a boolean; undo: a decision. */
  readonly value: unknown;
  /** correct: what the machine said then; confirm: the facts that were confirmed. */
  readonly machine: unknown;
  /** The incident's events then; merge, keep-apart: and the other's; split: those that left, and those that stayed. */
  readonly groups: readonly (readonly EventAnchor[])[];
}

/** What stands between a decision and the reading at hand. */
export interface ReviewChange {
  /** Id of the decision. */
  readonly decision: number;
  /**
   * "machine-changed": the machine reads another value than the one corrected; "machine-agrees": it reads
   * what the correction says; "facts-changed": confirmed facts are others now; "lapsed": the decision
   * doesn't apply any more.
   */
  readonly kind: "machine-changed" | "machine-agrees" | "facts-changed" | "lapsed";
  readonly field: string | null;
  readonly before: unknown;
  readonly now: unknown;
  readonly why: string;
}

/** How an incident stands in review. */
export interface ReviewStanding {
  /** The machine's record, where decisions change what is shown; else null. */
  readonly machine: Incident | null;
  readonly state: ReviewState;
  readonly assignee: string | null;
  readonly flags: readonly string[];
  /** 0 to 1: how likely something about it is wrong. */
  readonly doubt: number;
  /** How much an error would matter: grows with the dead and the reports. */
  readonly weight: number;
  readonly priority: number;
  /** Why it is doubted, the strongest reason first. */
  readonly doubts: readonly string[];
  readonly changes: readonly ReviewChange[];
}

/** An incident as it is shown, with its standing. */
export interface ReviewedIncident {
  readonly incident: Incident;
  readonly standing: ReviewStanding;
}

/** A row of the review queue. */
export interface QueueItem extends Omit<ReviewStanding, "machine"> {
  readonly id: string;
  readonly summary: { readonly ar: string; readonly en: string };
  readonly verification: Incident["verification"];
  readonly confidence: number;
}

/** Two incidents that the machine nearly joined. */
export interface MergeProposal {
  readonly a: { readonly id: string; readonly summary: { readonly ar: string; readonly en: string } };
  readonly b: { readonly id: string; readonly summary: { readonly ar: string; readonly en: string } };
  /** One half: it would have joined them. */
  readonly score: number;
  readonly why: readonly string[];
}
