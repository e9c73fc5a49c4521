import { futureCues, notFuture, pastCues } from "./ar/lexicon.ts";
import type { Token } from "#model/token";
import type { Cursor } from "./tags.ts";

/** "open": nothing in the clause tells. */
export type Tense = "past" | "future" | "open";

const reach = 40;

function cue(token: Token): "past" | "future" | null {
  if (token.kind !== "word") return null;
  const bare = token.folded.length > 3 && /^[وف]/.test(token.folded) ? token.folded.slice(1) : token.folded;
  if (futureCues.has(token.folded) || futureCues.has(bare)) return "future";
  if (pastCues.has(token.folded) || pastCues.has(bare)) return "past";
  if (bare.length >= 4 && /^س[يتن]/.test(bare) && !notFuture.test(token.folded)) return "future";
  if (bare.length >= 4 && bare.startsWith("سا") && /^[وف]?سأ/.test(token.raw)) return "future";
  return null;
}

/**
 * Whether the clause around token `at` looks ahead: the nearest verb that tells, to the left first
 * ("سيصل … الاثنين", "أعلن الاثنين أنه سيزور"), then to the right ("ويوم الخميس ستعقد").
 */
export function tenseAt(c: Cursor, at: number): Tense {
  for (let i = at - 1; i >= Math.max(c.from, at - reach); i--) {
    const found = cueAt(c, i);
    if (found) return found;
  }
  for (let i = at; i < Math.min(c.to, at + 8); i++) {
    const found = cueAt(c, i);
    if (found) return found;
  }
  return "open";
}

export const looksAhead = (c: Cursor, at: number): boolean => tenseAt(c, at) === "future";

/** The cue at a token with the word before it: "على أن تكمل", "ما لم تفرج" look ahead. */
function cueAt(c: Cursor, i: number): "past" | "future" | null {
  const token = c.tokens[i]!;
  const before = i > c.from ? c.tokens[i - 1]!.folded : "";
  if (token.folded === "ان" && before === "علي") return "future";
  if (token.folded === "لم" && before === "ما") return "future";
  return cue(token);
}

/** Whether anything in the sentence looks ahead: what "بعد نحو شهرين" needs to count from the publication day. */
export function anyAhead(c: Cursor, at: number): boolean {
  for (let i = Math.max(c.from, at - reach); i < Math.min(c.to, at + 12); i++) if (cueAt(c, i) === "future") return true;
  return false;
}
