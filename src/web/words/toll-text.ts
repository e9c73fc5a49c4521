import type { TollField } from "#model/event";
import type { Words } from "./words.ts";
import { numberText } from "./plural.ts";

interface Range {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** The figures of a count: "5", "بين 5 و7", "5 على الأقل". */
export function figuresText(words: Words, { low, best, high }: Range): string {
  const [l, b, h] = [low, best, high].map((n) => (n === null ? null : numberText(n)));
  // In right-to-left text "5–7" is read from either end: words say which is which.
  if (l && h) return l === h ? l : words.code === "ar" ? words.range.between(l, h) : `${l}–${h}`;
  if (l && b) return l === b ? words.range.atLeast(l) : `${b}`;
  if (l) return words.range.atLeast(l);
  if (h) return words.range.atMost(h);
  return b ?? words.range.unknown;
}

/** A count with what is counted: "5 قتلى", "قتيلان", "قتلى: بين 5 و7". */
export function tollText(words: Words, field: TollField, range: Range): string {
  const { low, best, high } = range;
  if (best !== null && low === best && (high === best || high === null)) {
    const people = words.people(best, field);
    return high === null ? words.range.atLeast(people) : people;
  }
  return words.code === "ar"
    ? `${words.terms.toll[field]}: ${figuresText(words, range)}`
    : `${figuresText(words, range)} ${words.terms.toll[field]}`;
}
