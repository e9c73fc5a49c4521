import type { NumberMention } from "#model/mention";
import type { Token } from "#model/token";
import { wordFact } from "#text/word-fact";
import { afterHeads, boundHeads, boundsAfter, boundsBefore, boundTails, longestBound, type Bound } from "../ar/bounds.ts";

export interface BoundHit {
  readonly bound: Bound;
  readonly from: number;
  readonly to: number;
}

/** Whether a bounding phrase may begin at a token. */
export const mayBound = (token: Token | undefined): boolean => token !== undefined && opensBound(token);
const opensBound = wordFact(({ kind, forms }) => kind === "word" && forms.some((f) => boundHeads.has(f.stem)));
const closesBound = wordFact(
  ({ kind, folded, forms }) => kind === "word" && (boundTails.has(folded) || forms.some((f) => boundTails.has(f.stem))),
);
const opensBoundAfter = wordFact(({ folded }) => afterHeads.has(folded));

/** The bounding phrase that ends right before token `at`: "ما لا يقل عن", "وأكثر من". */
export function boundBefore(tokens: readonly Token[], at: number, floor: number): BoundHit | null {
  const last = tokens[at - 1];
  if (!last || !closesBound(last)) return null;
  for (let length = longestBound; length >= 1; length--) {
    const from = at - length;
    if (from < floor) continue;
    let rest = "";
    for (let i = from + 1; i < at; i++) rest += ` ${tokens[i]!.folded}`;
    for (const form of tokens[from]!.forms) {
      if (form.prefix.endsWith("ال")) continue;
      const bound = boundsBefore.get(form.stem + rest);
      if (bound) return { bound, from, to: at };
    }
  }
  return null;
}

/** The bounding phrase at token `at` or after the noun and its adjectives: "5 أشخاص على الأقل". */
export function boundAfter(tokens: readonly Token[], at: number, ceiling: number): BoundHit | null {
  for (let from = at; from < Math.min(at + 4, ceiling); from++) {
    const token = tokens[from]!;
    if (token.kind !== "word") return null;
    for (let length = opensBoundAfter(token) ? 3 : 0; length >= 1; length--) {
      if (from + length > ceiling) continue;
      let phrase = token.folded;
      for (let i = from + 1; i < from + length; i++) phrase += ` ${tokens[i]!.folded}`;
      const bound = boundsAfter.get(phrase);
      if (bound) return { bound, from, to: from + length };
    }
    if (token.folded.startsWith("و") && from > at) return null;
  }
  return null;
}

type Value = NumberMention["value"];

/** The number after `n` in the step that the numeral counts by: whole things. */
const above = (n: number) => (Number.isInteger(n) ? n + 1 : null);
const below = (n: number) => (Number.isInteger(n) ? n - 1 : null);

/** Low, best and high of a bounded numeral, as the codebook has them (see NumberMention). */
export function boundedValue(said: number, bound: Bound | null): Value {
  // fractions to the fifteen digits that a double holds
  const value = Number.isInteger(said) ? said : Number(said.toPrecision(15));
  switch (bound) {
    case "about":
      return { value, low: value, best: value, high: value, approximate: true };
    case "at-least":
      return { value, low: value, best: value, high: null, approximate: false };
    case "at-most":
      return { value, low: null, best: value, high: value, approximate: false };
    case "more-than":
      return { value, low: above(value), best: null, high: null, approximate: false };
    case "less-than":
      return { value, low: null, best: null, high: below(value), approximate: false };
    default:
      return { value, low: value, best: value, high: value, approximate: false };
  }
}

/**
 * Bare plurals: tens of them are at least two dozen (the corpus rule "Dozens: low 24"),
 * hundreds at least 200, thousands at least 2000; nobody knows how many.
 */
export function indefiniteValue(power: number): Value {
  return { value: null, low: power === 10 ? 24 : 2 * power, best: null, high: null, approximate: true };
}

export function rangeValue(low: number, high: number): Value {
  return { value: null, low, best: null, high, approximate: false };
}
