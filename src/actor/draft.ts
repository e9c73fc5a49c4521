import type { ActorKind } from "#model/actor";
import type { ActorMention, NumberMention } from "#model/mention";

/** A mention under construction: outer mention and antecedent are still references, not indices. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly headToken: number;
  readonly prefix: string;
  readonly phrase: { readonly from: number; readonly to: number };
  readonly rule: string;
  readonly form: ActorMention["form"];
  readonly sort: ActorMention["sort"];
  readonly head: string | null;
  readonly kind: ActorKind;
  readonly actorId: string | null;
  readonly country: string | null;
  readonly name: ActorMention["name"];
  readonly title: { readonly from: number; readonly to: number; readonly prefix: string } | null;
  readonly nameRange: { readonly from: number; readonly to: number; readonly prefix: string } | null;
  readonly count: NumberMention["value"] | null;
  readonly casualty: ActorMention["casualty"];
  readonly anaphoric: boolean;
  readonly antecedent: Draft | null;
  readonly outer: Draft | null;
  /** Definite and without modifiers: it may point back. */
  readonly bare: boolean;
  readonly plural: boolean;
}
