import type { Token } from "#model/token";
import { compoundOrdinalOne, ordinalWords } from "../ar/number-words.ts";
import { readCardinal, readNumberWord } from "./cardinal.ts";
import { wordReader } from "./scan.ts";

export interface Ordinal {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Proclitics of the first word: "ال" and its compounds are definite. */
  readonly prefix: string;
}

export const readOrdinalWord = wordReader<number>(ordinalWords);
const readOneWord = wordReader<number>(new Map([...compoundOrdinalOne].map((w) => [w, 1] as const)));

export const isDefinite = (prefix: string): boolean => prefix.endsWith("ال") || prefix.endsWith("لل");

/**
 * The ordinal that starts at token `at`: "ثاني", "الثالثة عشرة", "الحادي والعشرين", "الخامس بعد المئة".
 * Definite tens and hundreds (العشرون) are cardinals by form; see `readDefiniteTens`.
 */
export function readOrdinal(tokens: readonly Token[], at: number, end = tokens.length): Ordinal | null {
  const hit = readOrdinalWord(tokens[at]) ?? readOneWord(tokens[at]);
  if (!hit) return null;
  const alone = !compoundOrdinalOne.has(hit.word);
  const next = at + 1 < end ? readNumberWord(tokens[at + 1]) : null;
  let value = hit.value;
  let to = at + 1;
  if (next && value < 10 && next.prefix === "" && next.value.kind === "ten" && next.value.value === 10) {
    if (hit.word === "واحد" || hit.word === "واحده") return null;
    value += 10;
    to++;
  } else if (next && value < 10 && next.value.kind === "tens" && isDefinite(hit.prefix) && next.prefix === "وال") {
    value += next.value.value;
    to++;
  } else if (next && value < 10 && next.value.kind === "tens" && next.prefix === "و" && alone && !isDefinite(hit.prefix)) {
    value += next.value.value;
    to++;
  } else if (!alone) return null;
  // الخامس والعشرين بعد المئة
  if (tokens[to]?.folded === "بعد" && isDefinite(hit.prefix)) {
    const base = readCardinal(tokens, to + 1, end);
    if (base && base.prefix === "ال" && base.value >= 100 && !base.indefinite) {
      value += base.value;
      to = base.to;
    }
  }
  return { from: at, to, value, prefix: hit.prefix };
}

const pluralEnding = /(ون|ين|ات|ان)$/;

/** "البيت العشرون", "الذكرى المئوية" no; a definite round cardinal after a definite singular noun is an ordinal. */
export function readDefiniteTens(tokens: readonly Token[], at: number, isPlural: (token: Token) => boolean): Ordinal | null {
  const hit = readNumberWord(tokens[at]);
  if (!hit || hit.prefix !== "ال" || hit.value.form !== "single" || !["tens", "hundred", "scale"].includes(hit.value.kind)) return null;
  const before = tokens[at - 1];
  if (before?.kind !== "word" || !/^ال..+/.test(before.folded) || pluralEnding.test(before.folded) || isPlural(before)) return null;
  if (readNumberWord(before) || readOrdinalWord(before)) return null;
  return { from: at, to: at + 1, value: hit.value.value, prefix: hit.prefix };
}
