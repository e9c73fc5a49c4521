import type { Phrase } from "./read-phrase.ts";

/** A claim under construction: token indices instead of spans. */
export interface Draft {
  readonly cueFrom: number;
  readonly cueTo: number;
  /** Clitics on the cue that are no part of it. */
  readonly cuePrefix: string;
  readonly speaker: Phrase;
  readonly via: Phrase | null;
  readonly from: number;
  readonly to: number;
  readonly mode: "direct" | "indirect";
  readonly rule: string;
}
