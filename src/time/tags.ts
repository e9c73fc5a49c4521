import type { Token } from "#model/token";
import { readCardinal } from "#numeral/parsers/cardinal";
import { readOrdinal } from "#numeral/parsers/ordinal";
import { adjacent, wordReader } from "#numeral/parsers/scan";
import {
  ambiguousMonths,
  doubleMonths,
  edges,
  hijriMonths,
  modifiers,
  months,
  partsOfDay,
  seasons,
  secondWords,
  units,
  weekdays,
} from "./ar/lexicon.ts";

import type { SpecReading } from "./spec.ts";

/** Cursor over one sentence: parsers look at tokens through it and never leave the sentence. */
export interface Cursor {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  /** A message of one short sentence, not a report: its numbers are meant exactly. */
  readonly brief: boolean;
  /** Dates read so far, by first token: constructions look at the same words in turn. */
  readonly specs: Map<number, SpecReading | null>;
}

export const word = (c: Cursor, i: number): string => (i >= c.from && i < c.to ? c.tokens[i]!.folded : "");

export const readWeekday = wordReader(weekdays);
export const readMonthWord = wordReader(months);
export const readHijriWord = wordReader(hijriMonths);
export const readDoubleWord = wordReader(doubleMonths);
export const readModifier = wordReader(modifiers);
export const readPart = wordReader(partsOfDay);
export const readSeason = wordReader(seasons);
export const readEdge = wordReader(edges);
export const readUnit = wordReader(units);

/** Proclitics a time word may carry at its beginning. */
export const isLight = (prefix: string): boolean => /^[وف]?[بلك]?$/.test(prefix);
export const hasArticle = (prefix: string): boolean => prefix.endsWith("ال") || prefix.endsWith("لل");

export interface MonthReading {
  readonly to: number;
  readonly month: number;
  readonly hijri: boolean;
  readonly prefix: string;
  /** Needs something beside it to be a month (مارس, آب, رجب). */
  readonly ambiguous: boolean;
}

/** One month name, of one or two words: "أيار", "كانون الثاني", "ذي الحجة", "ربيع الأول". */
function readOneMonth(c: Cursor, i: number): MonthReading | null {
  if (i >= c.to) return null;
  const token = c.tokens[i]!;
  const double = readDoubleWord(token);
  if (double && i + 1 < c.to) {
    const second = secondWords.get(word(c, i + 1));
    const isPair = double.word.startsWith("ذ")
      ? /^الق|^الح/.test(word(c, i + 1))
      : second !== undefined && !/^الق|^الح/.test(word(c, i + 1));
    if (second && isPair) {
      const { first, second: two, hijri } = double.value;
      return { to: i + 2, month: second === "first" ? first : two, hijri, prefix: double.prefix, ambiguous: false };
    }
  }
  const hit = readMonthWord(token);
  if (hit) {
    // آب is a month; أب, as written, a father
    if (hit.word === "اب" && /[أإ]/.test(token.raw)) return null;
    return {
      to: i + 1,
      month: hit.value,
      hijri: false,
      prefix: hit.prefix,
      ambiguous: ambiguousMonths.has(hit.word) && !(hit.word === "اب" && token.raw.includes("آ")),
    };
  }
  const hijri = readHijriWord(token);
  return hijri ? { to: i + 1, month: hijri.value, hijri: true, prefix: hijri.prefix, ambiguous: true } : null;
}

/** A month, also in its double form: "أيار/مايو", "أيار (مايو)", "يوليو تموز". */
export function readMonth(c: Cursor, i: number): MonthReading | null {
  const first = readOneMonth(c, i);
  if (!first || (first.prefix !== "" && !isLight(first.prefix))) return null;
  let to = first.to;
  const mark = word(c, to);
  if (mark === "/" || mark === "(" || mark === "-" || mark === "،") {
    const second = readOneMonth(c, to + 1);
    if (second && second.month === first.month && !second.hijri) {
      const closed = mark !== "(" || word(c, second.to) === ")";
      if (closed && second.prefix === "") return { ...first, to: mark === "(" ? second.to + 1 : second.to, ambiguous: false };
    }
  } else {
    const second = readOneMonth(c, to);
    if (second && second.month === first.month && !second.hijri && !first.hijri && second.prefix === "") {
      to = second.to;
      return { ...first, to, ambiguous: false };
    }
  }
  return first;
}

const digitDay = /^\d{1,2}$/;

export interface DayNumber {
  readonly to: number;
  readonly day: number;
  readonly prefix: string;
  readonly how: "digits" | "ordinal" | "cardinal" | "first";
}

/** A day of the month: "25", "العاشر", "الحادي والعشرين", "الخمسة عشر", "أول", "فاتح". */
export function readDayNumber(c: Cursor, i: number): DayNumber | null {
  if (i >= c.to) return null;
  const token = c.tokens[i]!;
  if (token.kind === "number") {
    const day = digitDay.test(token.folded) ? Number(token.folded) : 0;
    return day >= 1 && day <= 31 ? { to: i + 1, day, prefix: "", how: "digits" } : null;
  }
  if (token.kind !== "word") return null;
  if (/^[وفبل]?(فاتح|غره)$/.test(token.folded)) return { to: i + 1, day: 1, prefix: "", how: "first" };
  const ordinal = readOrdinal(c.tokens, i, c.to);
  if (ordinal && ordinal.value <= 31) {
    if (hasArticle(ordinal.prefix)) return { to: ordinal.to, day: ordinal.value, prefix: ordinal.prefix, how: "ordinal" };
    if (isLight(ordinal.prefix) && ordinal.value === 1) return { to: ordinal.to, day: ordinal.value, prefix: ordinal.prefix, how: "first" };
  }
  const cardinal = readCardinal(c.tokens, i, c.to);
  if (cardinal && !cardinal.digits && !cardinal.indefinite && !cardinal.fraction && cardinal.value >= 1 && cardinal.value <= 31) {
    if (token.folded.endsWith("اثنين")) return null;
    return { to: cardinal.to, day: cardinal.value, prefix: cardinal.prefix, how: "cardinal" };
  }
  return null;
}

export interface YearReading {
  readonly to: number;
  readonly year: number;
  readonly hijri: boolean;
}

/** A year in digits or words, without "عام": "2014", "1443هـ", "ألفين وثمانية عشر", "تسعة عشر تسعة وتسعين". */
export function readYearNumber(c: Cursor, i: number): YearReading | null {
  if (i >= c.to) return null;
  const token = c.tokens[i]!;
  if (token.kind === "number") {
    if (!/^\d{4}$/.test(token.folded)) return null;
    const year = Number(token.folded);
    const mark = word(c, i + 1);
    const hijri = mark === "ه" || mark === "هجري" || mark === "هجريه" || mark === "للهجره";
    const marked = hijri || mark === "م" || mark === "ميلادي" || mark === "ميلاديه";
    if (year < 1000 || year > 2299) return null;
    return { to: marked ? i + 2 : i + 1, year, hijri };
  }
  if (token.kind !== "word") return null;
  const n = readCardinal(c.tokens, i, c.to);
  if (!n || n.digits || n.indefinite || n.fraction || !isLight(n.prefix)) return null;
  if (n.value >= 1000 && n.value < 2300) return { to: n.to, year: n.value, hijri: false };
  // "nineteen ninety-nine", word for word
  if (n.value >= 17 && n.value <= 20) {
    const rest = readCardinal(c.tokens, n.to, c.to);
    if (rest && rest.value < 100 && rest.value >= 10 && !rest.digits && (rest.prefix === "" || rest.prefix === "و"))
      return { to: rest.to, year: n.value * 100 + rest.value, hijri: false };
  }
  return null;
}

export { adjacent };
