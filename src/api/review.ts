import { Type, type Static } from "typebox";
import { decisionKinds, reviewStates, type Decision, type MergeProposal, type QueueItem, type ReviewChange } from "#model/decision";
import type { Incident } from "#model/incident";

const words = (most: number) => Type.String({ minLength: 1, maxLength: most });

export const QueueQuery = Type.Object(
  {
    state: Type.Optional(Type.Enum([...reviewStates])),
    /** A person; empty for what nobody works on. */
    assignee: Type.Optional(Type.String({ maxLength: 100 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
    offset: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
  },
  { additionalProperties: false },
);

/** A decision as the desk sends it. `value` is checked by the field it is for. */
export const DecisionBody = Type.Object(
  {
    kind: Type.Enum([...decisionKinds]),
    author: words(100),
    reason: Type.Optional(Type.Union([Type.String({ maxLength: 4000 }), Type.Null()])),
    field: Type.Optional(words(40)),
    value: Type.Optional(Type.Unknown()),
    events: Type.Optional(Type.Array(words(400), { maxItems: 500 })),
  },
  { additionalProperties: false },
);
export type DecisionBody = Static<typeof DecisionBody>;

export interface QueuePage {
  readonly total: number;
  readonly items: readonly QueueItem[];
}

/** How an incident stands: what the machine read, what was decided, what isn't settled. */
export interface ReviewDetail {
  readonly incident: Incident;
  /** The machine's record, where decisions change it. */
  readonly machine: Incident | null;
  readonly state: QueueItem["state"];
  readonly assignee: string | null;
  readonly flags: readonly string[];
  readonly doubts: readonly string[];
  readonly changes: readonly ReviewChange[];
  readonly aliases: readonly string[];
  readonly entries: readonly (Omit<Decision, "groups" | "machine"> & { readonly undoneBy: number | null })[];
  readonly proposals: readonly MergeProposal[];
}

export interface DecisionAnswer {
  readonly decision: number;
  /** Ids of the incidents that hold its events now; the first is the one to show. */
  readonly incidents: readonly string[];
}

export type { MergeProposal, QueueItem, ReviewChange } from "#model/decision";
