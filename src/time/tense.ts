import { futureCues, notFuture, pastCues } from "./ar/lexicon.ts";
import type { Token } from "#model/token";
import type { Cursor } from "./tags.ts";

const reach = 40;

function cue(token: Token): "past" | "future" | null {
  if (token.kind !== "word") return null;
  const bare = token.folded.length > 3 && /^[وف]/.test(token.folded) ? token.folded.slice(1) : token.folded;
  if (futureCues.has(token.folded) || futureCues.has(bare)) return "future";
  if (pastCues.has(token.folded) || pastCues.has(bare)) return "past";
  if (bare.length >= 5 && /^س[يتن]/.test(bare) && !notFuture.test(token.folded)) return "future";
  if (bare.length >= 4 && bare.startsWith("سا") && /^[وف]?سأ/.test(token.raw)) return "future";
  return null;
}

/**
 * Whether the clause around token `at` looks ahead: the nearest verb that tells, to the left first
 * ("سيصل … الاثنين", "أعلن الاثنين أنه سيزور"), then to the right ("ويوم الخميس ستعقد").
 */
export function looksAhead(c: Cursor, at: number): boolean {
  for (let i = at - 1; i >= Math.max(c.from, at - reach); i--) {
    const found = cue(c.tokens[i]!);
    if (found) return found === "future";
  }
  for (let i = at; i < Math.min(c.to, at + 8); i++) {
    const found = cue(c.tokens[i]!);
    if (found) return found === "future";
  }
  return false;
}

/** Whether anything in the sentence looks ahead: what "بعد نحو شهرين" needs to count from the publication day. */
export function anyAhead(c: Cursor, at: number): boolean {
  for (let i = Math.max(c.from, at - reach); i < Math.min(c.to, at + 12); i++) if (cue(c.tokens[i]!) === "future") return true;
  return false;
}
