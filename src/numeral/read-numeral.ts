import type { NumberMention, OrdinalMention } from "#model/mention";
import { spanOf } from "#model/span";
import type { Token } from "#model/token";
import { fold } from "#text/fold";
import { readCardinal, readNumberWord, type Cardinal } from "./parsers/cardinal.ts";
import { readFraction } from "./parsers/fraction.ts";
import { adjacent } from "./parsers/scan.ts";
import { boundAfter, boundBefore, boundedValue, indefiniteValue, rangeValue } from "./refiners/bounds.ts";
import { readCounted, readUse, type NumberUse } from "./refiners/use.ts";

export interface NumeralReading {
  readonly numbers: readonly NumberMention[];
  /** "الـ170": an ordinal in digits. */
  readonly ordinal: OrdinalMention | null;
  readonly to: number;
}

/** Offset where the numeral begins in its first token: و, ف, ب, ل and ك fall away, the article stays. */
export function numeralStart(token: Token, prefix: string): number {
  const clitics = prefix.endsWith("لل") ? prefix.length - 2 : prefix.endsWith("ال") ? prefix.length - 2 : prefix.length;
  return token.raw.length === token.folded.length ? token.start + clitics : token.start;
}

const negative = new Set(["سالب", "ناقص"].map(fold));
const fuzzyHeads = new Set(["بضعة", "بضع", "بعض"].map(fold));
const people = new Set(["عدد"].map(fold));

/** The numeral at token `at`: a dual noun, an indefinite amount, a fraction, or a cardinal with its bounds, range and use. */
export function readNumeralAt(text: string, tokens: readonly Token[], at: number, floor: number, ceiling: number): NumeralReading | null {
  const make = (from: number, to: number, start: number, rest: Pick<NumberMention, "value" | "unit" | "use" | "rule">): NumberMention => ({
    kind: "number",
    from,
    to,
    span: spanOf(text, start, tokens[to - 1]!.end),
    ...rest,
  });
  const token = tokens[at]!;
  if (isName(tokens, at)) return null;
  const cardinal = readCardinal(tokens, at, ceiling);
  if (cardinal && isWeekday(tokens, cardinal)) return null;

  const fraction = readFraction(tokens, at, cardinal);
  if (fraction && fraction.to <= ceiling) {
    const start = numeralStart(token, cardinal?.prefix ?? "");
    const c = { tokens, from: at, to: fraction.to, value: fraction.value, digits: false, floor, ceiling };
    const read = readUse(c);
    const bound = boundBefore(tokens, at, floor) ?? boundAfter(tokens, read.to, ceiling);
    const signed = negative.has(tokens[at - 1]?.folded ?? "") ? -fraction.value : fraction.value;
    const use: NumberUse = fraction.share && read.use === "count" ? "measure" : read.use;
    const value = boundedValue(signed, bound?.bound ?? null);
    return { numbers: [make(at, read.to, start, { value, unit: read.unit, use, rule: "fraction" })], ordinal: null, to: read.to };
  }
  if (!cardinal) {
    if (token.kind === "number") return readParts(tokens, at, make);
    return readDual(tokens, at, ceiling, make) ?? readIndefinite(tokens, at, ceiling, make);
  }

  if (cardinal.needsNoun && !(tokens[cardinal.to]?.kind === "word" && cardinal.to < ceiling)) return null;
  const range = readRange(tokens, cardinal, floor, ceiling);
  const to = range?.to ?? cardinal.to;
  const signed = negative.has(tokens[at - 1]?.folded ?? "") && at > floor ? -cardinal.value : cardinal.value;
  const read = readUse({ tokens, from: at, to, value: range?.high ?? cardinal.value, digits: cardinal.digits, floor, ceiling });
  const start = numeralStart(token, cardinal.prefix);
  const use: NumberUse = cardinal.fraction && read.use === "count" ? "measure" : read.use;
  if (range && (read.use === "count" || read.use === "money" || read.use === "measure" || read.use === "percent"))
    return {
      numbers: [make(at, read.to, start, { value: rangeValue(range.low, range.high), unit: read.unit, use, rule: "range" })],
      ordinal: null,
      to: read.to,
    };
  if (range) {
    // two numerals of a date, a clock or a score
    const own = readUse({ tokens, from: at, to: cardinal.to, value: cardinal.value, digits: cardinal.digits, floor, ceiling });
    const shared: NumberUse = own.use === "count" ? read.use : own.use;
    return {
      numbers: [make(at, cardinal.to, start, { value: boundedValue(signed, null), unit: read.unit, use: shared, rule: "cardinal" })],
      ordinal: null,
      to: cardinal.to,
    };
  }
  const bound = boundBefore(tokens, at, floor) ?? boundAfter(tokens, read.to, ceiling);
  const value = cardinal.indefinite ? indefiniteValue(cardinal.value) : boundedValue(signed, bound?.bound ?? null);
  const rule = cardinal.indefinite ? "indefinite" : bound ? `cardinal-${bound.bound}` : "cardinal";
  const number = make(at, read.to, start, { value, unit: read.unit, use, rule });
  return { numbers: [number], ordinal: digitOrdinal(text, tokens, cardinal, read.unit, read.use), to: read.to };
}

/** الاثنين is a Monday; two of them only after a dual (الرجلين الاثنين). */
function isWeekday(tokens: readonly Token[], c: Cardinal): boolean {
  if (c.to !== c.from + 1 || !c.prefix.endsWith("ال") || !tokens[c.from]!.folded.endsWith("اثنين")) return false;
  return !/(ين|ان)$/.test(tokens[c.from - 1]?.folded ?? "");
}

/** لست is "I am not"; الست a lady. */
const isName = (tokens: readonly Token[], at: number) => tokens[at]!.folded === "لست" || tokens[at]!.folded === "الست";

interface Range {
  readonly low: number;
  readonly high: number;
  readonly to: number;
}

const toward = new Set(["الى", "حتى"].map(fold));
const dashes = new Set(["-", "–", "—"]);
/** ارتفع من 10 إلى 12: a change, no range. */
const changes = /^[وف]?(ارتفع|ارتفعت|انخفض|انخفضت|زاد|زادت|تراجع|تراجعت|رفع|رفعت|يرتفع|قفز|قفزت|خفض|قلص|قلصت|تقلص)/;

/** "بين 5 و7", "من 10 إلى 12", "5-7", "خمسة أو ستة". */
function readRange(tokens: readonly Token[], c: Cardinal, floor: number, ceiling: number): Range | null {
  if (c.indefinite) return null;
  const before = c.from > floor ? tokens[c.from - 1]!.folded : "";
  const between = /^(و|ف|ب|ل)?(ما)?بين$/.test(before);
  const next = tokens[c.to];
  if (!next || c.to >= ceiling) return between ? splitBetween(tokens, c, ceiling) : null;
  let second: Cardinal | null = null;
  if (between) {
    if (next.folded === "و") second = readCardinal(tokens, c.to + 1, ceiling);
    else if (next.folded.startsWith("و")) second = readCardinal(tokens, c.to, ceiling);
    if (!second) return splitBetween(tokens, c, ceiling);
  } else if (toward.has(next.folded) || next.folded === "او") {
    if (toward.has(next.folded))
      for (let i = c.from - 1; i >= Math.max(floor, c.from - 8); i--) if (changes.test(tokens[i]!.folded)) return null;
    second = readCardinal(tokens, c.to + 1, ceiling);
  } else if (
    dashes.has(next.raw) &&
    tokens[c.to + 1]?.kind === "number" &&
    c.digits &&
    adjacent(tokens[c.to - 1], next) &&
    adjacent(next, tokens[c.to + 1])
  ) {
    second = readCardinal(tokens, c.to + 1, ceiling);
    if (second && dashes.has(tokens[second.to]?.raw ?? "")) return null;
  }
  if (!second || second.indefinite || second.needsNoun) return null;
  // خمسة إلى ستة آلاف: the scale is shared
  const scale =
    second.value >= 1000 && c.value < 1000 && second.value / c.value > 50 ? 10 ** (Math.floor(Math.log10(second.value) / 3) * 3) : 1;
  const low = c.value * scale;
  return second.value > low ? { low, high: second.value, to: second.to } : null;
}

/** بين خمسة وعشرين: after "between" two numerals are due, so the compound falls apart. */
function splitBetween(tokens: readonly Token[], c: Cardinal, ceiling: number): Range | null {
  for (let mid = c.to - 1; mid > c.from; mid--) {
    const token = tokens[mid]!;
    const hit = readNumberWord(token);
    const starts = hit?.prefix === "و" ? mid : token.folded === "و" ? mid + 1 : 0;
    if (!starts) continue;
    const first = readCardinal(tokens, c.from, mid);
    const second = readCardinal(tokens, starts, ceiling);
    if (first && second && first.to === mid && second.value > first.value) return { low: first.value, high: second.value, to: second.to };
  }
  return null;
}

type Make = (from: number, to: number, start: number, rest: Pick<NumberMention, "value" | "unit" | "use" | "rule">) => NumberMention;

/** قتيلان, جريحين, امرأتين اثنتين. */
function readDual(tokens: readonly Token[], at: number, ceiling: number, make: Make): NumeralReading | null {
  const token = tokens[at]!;
  const hit = readCounted(token);
  if (hit?.value.number !== "d" || !/^[وفبلك]?(ال|لل)?$/.test(hit.prefix)) return null;
  const two = at + 1 < ceiling ? readNumberWord(tokens[at + 1]) : null;
  const said = two?.value.value === 2 && two.value.kind === "unit" && !two.value.compoundOnly && two.prefix === "";
  // متعاقدَين is dual by its mark
  const marked = /\u064e\u064a\u0652?\u0646/.test(token.raw.normalize("NFC"));
  if (!hit.value.dual && !said && !marked) return null;
  const to = said ? at + 2 : at + 1;
  const use = hit.value.time ? "time" : "count";
  const value = boundedValue(2, boundBefore(tokens, at, 0)?.bound ?? boundAfter(tokens, to, ceiling)?.bound ?? null);
  const number = make(at, to, numeralStart(token, hit.prefix), { value, unit: hit.value.singular, use, rule: "dual" });
  return { numbers: [number], ordinal: null, to };
}

/** بضعة أشخاص, عدد من الجنود: some, nobody says how many. */
function readIndefinite(tokens: readonly Token[], at: number, ceiling: number, make: Make): NumeralReading | null {
  const token = tokens[at]!;
  const value = { value: null, low: null, best: null, high: null, approximate: true };
  const fuzzy = token.forms.find((f) => fuzzyHeads.has(f.stem) && !f.prefix.endsWith("ال"));
  if (fuzzy && at + 1 < ceiling) {
    const noun = readCounted(tokens[at + 1]!);
    if (!noun || noun.value.number !== "p") return null;
    const use = noun.value.time ? "time" : "count";
    const number = make(at, at + 1, numeralStart(token, fuzzy.prefix), { value, unit: noun.value.singular, use, rule: "indefinite" });
    return { numbers: [number], ordinal: null, to: at + 1 };
  }
  const some = token.forms.find((f) => people.has(f.stem) && !f.prefix.endsWith("ال"));
  if (!some || tokens[at + 1]?.folded !== "من" || at + 2 >= ceiling) return null;
  const noun = readCounted(tokens[at + 2]!);
  if (noun && noun.value.number !== "p") return null;
  const unit = noun ? noun.value.singular : null;
  const number = make(at, at + 2, numeralStart(token, some.prefix), { value, unit, use: "count", rule: "indefinite" });
  return { numbers: [number], ordinal: null, to: at + 2 };
}

/** 192.168.1.2 is four numbers of an address. */
function readParts(tokens: readonly Token[], at: number, make: Make): NumeralReading | null {
  const token = tokens[at]!;
  const numbers: NumberMention[] = [];
  for (const part of token.raw.matchAll(/[\d\u0660-\u0669\u06f0-\u06f9]+/g)) {
    const start = token.start + part.index;
    const number = make(at, at + 1, start, {
      value: boundedValue(Number(fold(part[0])), null),
      unit: null,
      use: "version",
      rule: "dotted",
    });
    numbers.push({ ...number, span: { start, end: start + part[0].length, text: part[0] } });
  }
  return numbers.length ? { numbers, ordinal: null, to: at + 1 } : null;
}

/** "هو الـ170 على المدينة": the article before digits that count nothing. */
function digitOrdinal(text: string, tokens: readonly Token[], c: Cardinal, unit: string | null, use: NumberUse): OrdinalMention | null {
  const before = tokens[c.from - 1];
  if (!c.digits || unit !== null || use !== "count" || before?.folded !== "ال" || !adjacent(before, tokens[c.from])) return null;
  const span = spanOf(text, before.start, tokens[c.to - 1]!.end);
  return { kind: "ordinal", from: c.from - 1, to: c.to, span, rule: "ordinal-digits", value: { value: c.value } };
}
