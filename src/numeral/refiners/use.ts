import type { NumberMention } from "#model/mention";
import type { Token } from "#model/token";
import {
  ageCues,
  countedForms,
  labelNouns,
  measureUnits,
  moneyUnits,
  monthWords,
  nonUnits,
  percentWords,
  scoreUnits,
  sportWords,
  streetNouns,
  versionNouns,
  yearWords,
  type CountedForm,
} from "../ar/lexicon.ts";
import { readNumberWord } from "../parsers/cardinal.ts";
import { adjacent, wordReader } from "../parsers/scan.ts";

export type NumberUse = NumberMention["use"];

export const readCounted = wordReader<CountedForm>(countedForms);

export interface NumeralContext {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly digits: boolean;
  /** First and last token of the sentence. */
  readonly floor: number;
  readonly ceiling: number;
}

/** What follows the numeral: its unit, what it is for, and where its own words end (a percent sign belongs to them). */
export interface NumeralUse {
  readonly use: NumberUse;
  readonly unit: string | null;
  readonly to: number;
}

const inSport = (c: NumeralContext) => {
  for (let i = c.floor; i < c.ceiling; i++) if (sportWords.has(c.tokens[i]!.folded)) return true;
  return false;
};

/** Classifies a numeral by its neighbours, most telling first. */
export function readUse(c: NumeralContext): NumeralUse {
  const { tokens, from, to } = c;
  const next = to < c.ceiling ? tokens[to] : undefined;
  const before = from > c.floor ? tokens[from - 1] : undefined;
  const found = (use: NumberUse, unit: string | null = null, end = to): NumeralUse => ({ use, unit, to: end });

  if (next && (next.folded === "%" || percentWords.has(next.folded))) return found("percent", null, to + 1);
  if (next?.folded === "في" && /^الم(ئ|ا[ئي])[هة]$|^الميه$/.test(tokens[to + 1]?.folded ?? "")) return found("percent", null, to + 2);
  if (before?.folded === "%") return found("percent");
  if (isClockOrDate(c, before, next)) return found("time");
  if (
    before &&
    (before.folded === "-" || before.folded === "_") &&
    adjacent(before, tokens[from]) &&
    tokens[from - 2]?.kind === "word" &&
    adjacent(tokens[from - 2], before)
  )
    return found("version");
  if (before?.kind === "word" && adjacent(before, tokens[from]) && /^[a-z]+$/i.test(before.folded)) return found("version");
  if (next && moneyUnits.has(next.folded)) return found("money", next.folded);
  if (before && /^[$€£₪]$/.test(before.folded)) return found("money");
  if (next && measureUnits.has(next.folded)) return found("measure", next.folded);
  const counted = next ? readCounted(next) : null;
  if (counted?.value.time && !counted.prefix.startsWith("و")) return found("time", counted.value.singular);
  if (next && scoreUnits.has(next.folded) && inSport(c)) return found("score", next.folded);
  if (c.digits && isScore(c)) return found("score");
  if (before) {
    const bare = bareForm(before);
    if (versionNouns.has(bare) || versionNouns.has(before.folded)) return found("version");
    if (bare === "رقم" || (c.digits && labelNouns.has(bare))) return found("label");
    if (streetNouns.has(bare) && tokens[from]!.folded.startsWith("ال")) return found("label");
    if (before.folded === "المقاعد" || before.folded === "اعمارهم") return found("count");
  }
  if (before && ageCues.has(bareForm(before)) && !next) return found("time");
  const opensList = from === c.floor && c.digits && next && /^[.)\-–/]$/.test(next.folded);
  if (opensList) return found("label");
  return found("count", countedUnit(c, next, before), to);
}

function bareForm(token: Token): string {
  const form = token.forms.find((f) => f.prefix !== "" && labelNouns.has(f.stem));
  return form ? form.stem : token.folded;
}

function isClockOrDate(c: NumeralContext, before: Token | undefined, next: Token | undefined): boolean {
  const { tokens, from, to } = c;
  if (next && (monthWords.has(next.folded) || (next.folded === "من" && monthWords.has(tokens[to + 1]?.folded ?? "")))) return true;
  if (next && /^[:/]$/.test(next.folded) && adjacent(tokens[to - 1], next) && tokens[to + 1]?.kind === "number") return true;
  if (before && /^[:/]$/.test(before.folded) && adjacent(before, tokens[from]) && tokens[from - 2]?.kind === "number") return true;
  if (before && before.folded.endsWith("الساعه")) return true;
  if (next && (next.folded === "ه" || next.folded === "هـ") && c.value > 1200 && c.value < 1600) return true;
  if (c.digits && Number.isInteger(c.value) && c.value >= 1300 && c.value < 2200) {
    if (before && (yearWords.has(before.folded) || monthWords.has(before.folded) || before.forms.some((f) => yearWords.has(f.stem))))
      return true;
    if (next?.folded === "م" || next?.folded === "ه") return true;
    const isBare = !next || next.kind !== "word" || nonUnits.has(next.folded);
    if (before?.folded === "في" && isBare && c.value >= 1900) return true;
    if (before?.folded === "و" && yearWords.has(tokens[from - 3]?.folded ?? "")) return true;
    if (before && /^(الثاني|الاول)$/.test(before.folded) && /^(كانون|تشرين|ربيع|جمادي)$/.test(tokens[from - 2]?.folded ?? "")) return true;
  }
  return false;
}

/** "2-1", "3 - 0" where the sentence is about sport. */
function isScore(c: NumeralContext): boolean {
  const { tokens, from, to } = c;
  const dash = (t: Token | undefined) => t?.folded === "-" || t?.folded === "–";
  const paired = (dash(tokens[to]) && tokens[to + 1]?.kind === "number") || (dash(tokens[from - 1]) && tokens[from - 2]?.kind === "number");
  return paired && c.value < 200 && inSport(c);
}

/** The counted noun, folded and in the singular where the lexicon has it; null where nothing is named. */
function countedUnit(c: NumeralContext, next: Token | undefined, before: Token | undefined): string | null {
  const word = next?.kind === "word" ? next : undefined;
  if (word) {
    const hit = readCounted(word);
    if (hit && (hit.prefix === "" || hit.prefix === "ال")) return hit.value.singular;
    if (hit === null && isPlainNoun(word)) return unitAsWritten(word);
  }
  // شخص واحد, المتهمين الاثنين, المصابين العشرة: the noun stands before
  if (before?.kind === "word") {
    const hit = readCounted(before);
    const definite = c.tokens[c.from]!.folded.startsWith("ال") && !c.digits;
    if (hit && !hit.value.time && (c.value <= 2 || (definite && hit.value.number === "p")) && !c.digits) return hit.value.singular;
  }
  return null;
}

const verbLike = /^(ي|ت|ن|ا)?(قتل|جرح|اصيب|صيب|سقط|كان|علن|وقع)(ت|وا)?$/;
const isPlainNoun = (t: Token) =>
  t.folded.length >= 3 &&
  !nonUnits.has(t.folded) &&
  !readNumberWord(t) &&
  !verbLike.test(t.folded) &&
  !/^(و|ف)?(ال)?(اول|ثاني|اخر)/.test(t.folded);

function unitAsWritten(t: Token): string {
  const bare = /^ال..+/.test(t.folded) ? t.folded.slice(2) : t.folded;
  // the tanwin's alef is no part of the noun: طنًا
  return /[\u064b]/.test(t.raw) && bare.endsWith("ا") ? bare.slice(0, -1) : bare;
}
