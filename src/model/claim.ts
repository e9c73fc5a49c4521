import type { Span } from "./span.ts";

/** What somebody is reported to have said. */
export interface Claim {
  readonly id: string;
  readonly speaker: { readonly surface: Span; readonly actorId: string | null };
  /** The statement, agency or outlet that carried it. */
  readonly via: Span | null;
  readonly cue: Span;
  readonly mode: "direct" | "indirect";
  readonly content: Span;
  readonly rule: string;
}
