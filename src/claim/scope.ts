import type { Quotation } from "#model/sentence";
import { complementisers, turns } from "./ar/words.ts";
import { isComma, isOpening, type Context } from "./context.ts";

/** A stretch of what is said, in one mode. Token indices, half-open. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly mode: "direct" | "indirect";
}

/**
 * Where reported words end: at the next cue or attribution (`stops`), where a comma hands the
 * floor back to the reporter ("، فيما", "، من دون أن"), else with the sentence. `phrase`: what is
 * said is a noun phrase, so a verb behind a comma is the reporter's again.
 */
export function scopeEnd(c: Context, from: number, end: number, stops: ReadonlySet<number>, phrase = false): number {
  for (let k = from + 1; k < end; k++) {
    if (c.spoken[k]) continue;
    if (stops.has(k)) return isComma(c.tokens[k - 1]) ? k - 1 : isComma(c.tokens[k - 2]) && c.tokens[k - 1]!.folded === "ثم" ? k - 2 : k;
    if (phrase && isComma(c.tokens[k]) && k + 1 < end && startsClause(c, k + 1)) return k;
    if (isComma(c.tokens[k]) && k + 1 < end && handsBack(c, k + 1)) return k;
  }
  const last = c.tokens[end - 1];
  return last && /^[.!?؟…]$/.test(last.raw) && !c.spoken[end - 1] ? end - 1 : end;
}

/** "، وانتشرت على المداخل": a verb behind the comma; a noun phrase doesn't go on with it. */
function startsClause(c: Context, k: number): boolean {
  const w = c.tokens[k]!.folded;
  return !c.actorAt.has(k) && !c.placed[k] && (/^و[يت].{3,}/.test(w) || /^و.{2,}[^اي]ت$/.test(w)) && !/^وت..ي./.test(w);
}

function handsBack(c: Context, k: number): boolean {
  const w = c.tokens[k]!.folded;
  if (!turns.has(w)) return false;
  const next = c.tokens[k + 1]?.folded ?? "";
  if (w === "من") return next === "دون" || next === "غير" || next === "جهته" || next === "جهتها" || next === "جانبه";
  if (w === "في" || w === "وفي") return next === "حين" || next === "وقت" || next === "المقابل";
  if (w === "غير") return next === "ان";
  if (w === "الا") return next === "ان";
  if (w === "دون" || w === "بدون") return next === "ان";
  return true;
}

/**
 * Splits reported words where "وأن" begins another statement, and tells quoted from reported ones.
 * A statement with quoted words is direct; the words before the quotation are a claim of their own
 * where they are a whole statement (a comma, "ثم", or a quotation that goes on with "و").
 * `cues`: the tokens of the sentence's other verbs of saying.
 */
export function splitPieces(c: Context, from: number, to: number, cues: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  for (let k = from + 1; k <= to; k++) {
    if (k < to && !(isComma(c.tokens[k - 1]) && isAndThat(c, k) && !c.spoken[k])) continue;
    pieces.push(...readPiece(c, start, k < to ? k - 1 : k, cues));
    start = k;
  }
  return mergeIndirect(pieces);
}

function isAndThat(c: Context, k: number): boolean {
  const w = c.tokens[k]!.folded;
  return w.startsWith("و") && complementisers.has(w.slice(1));
}

function readPiece(c: Context, from: number, to: number, cues: ReadonlySet<number>): Piece[] {
  const quotes: Quotation[] = [];
  let nested = false;
  for (let k = from; k < to; k++) {
    const q = c.quotationAt.get(k);
    if (q) {
      // quoted words behind another verb of saying are that verb's
      if (nested) break;
      quotes.push(q);
      k = q.to;
    } else nested ||= k > from && cues.has(k);
  }
  if (!quotes.length) return [{ from, to, mode: "indirect" }];
  const first = quotes[0]!;
  const last = quotes.at(-1)!;
  const direct: Piece = { from: first.from, to: last.to, mode: "direct" };
  const mark = first.from - 1;
  if (mark - from < 5) return [direct];
  const before = c.tokens[mark - 1]!;
  const whole = isComma(before) || before.folded === "ثم" || c.tokens[first.from]!.folded.startsWith("و");
  if (!whole || !isOpening(c.tokens[mark])) return [direct];
  return [{ from, to: isComma(before) || before.folded === "ثم" ? mark - 1 : mark, mode: "indirect" }, direct];
}

/** Statements of one mode in a row are one claim: "إن كذا، وإن كذا". */
function mergeIndirect(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const p of pieces) {
    const last = out.at(-1);
    if (last && last.mode === p.mode) out[out.length - 1] = { ...last, to: p.to };
    else out.push(p);
  }
  return out;
}
