import { readCardinal, readFractionWord, readNumberWord } from "#numeral/parsers/cardinal";
import { boundBefore, mayBound } from "#numeral/refiners/bounds";
import type { Bound } from "#numeral/ar/bounds";
import type { TimeUnit } from "./ar/lexicon.ts";
import { hasArticle, isLight, readUnit, word, type Cursor } from "./tags.ts";

/** A length of time as said: "ثلاثة أيام", "سنة وشهرين", "نصف ساعة", "بضعة أشهر", "أقل من عام". */
export interface Amount {
  /** Where the bounding phrase begins, if any; else the numeral. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly { readonly unit: TimeUnit; readonly n: number }[];
  /** "أيام", "بضعة أشهر": nobody says how many; three in a short message, unknown in a report. */
  readonly few: boolean;
  readonly bound: Bound | null;
  /** Proclitic of the first word: ب in "بعدها بيومين", ل in "ليومين". */
  readonly prefix: string;
  /** A unit alone, without a number (يوم، شهر): an amount only where something asks for one. */
  readonly bare: boolean;
}

const fewBefore = /^[وفبل]?(بضع|بضعه|عده|بعض)$/;
const fewAfter = /^(قليله|عده|معدوده|معدودات|قلائل)$/;
const whole = /^(كامل|كامله|كاملا|كاملين|كاملتين|متتاليه|متواصله|متواليه|واحد|واحده|واحدا|اثنين|اثنتين)$/;

/** Reads the amount at `i`, its bounding phrase included ("نحو 6 أشهر"). */
export function readAmount(c: Cursor, i: number): Amount | null {
  const bounded = mayBound(c.tokens[i]);
  for (let skip = 0; skip <= (bounded ? 4 : 0) && i + skip < c.to; skip++) {
    if (skip && boundBefore(c.tokens, i + skip, i)?.from !== i) continue;
    const bare = readParts(c, i + skip);
    if (!bare) continue;
    const bound = skip ? boundBefore(c.tokens, i + skip, i)!.bound : null;
    return { ...bare, from: i, bound };
  }
  return null;
}

function readParts(c: Cursor, i: number): Omit<Amount, "from" | "bound"> | null {
  const first = readPart(c, i);
  if (!first) return null;
  const parts = [{ unit: first.unit, n: first.n }];
  let to = first.to;
  // شهر و 2 سنة و 21 يوما; 1 شهر, 21 أيام
  for (let n = 0; n < 4 && !first.few; n++) {
    const gap = /^(و|,|،)$/.test(word(c, to)) ? 1 : 0;
    const next = readPart(c, to + gap);
    const joined =
      next &&
      !next.few &&
      (gap || next.prefix === "و" || (next.prefix === "" && !next.bare)) &&
      (!next.bare || gap || next.prefix === "و") &&
      !parts.some((p) => p.unit === next.unit);
    // "ثلاثة أيام, خمسة أشهر" in a list would be read as one; commas join digits only in messages
    if (
      !joined ||
      (word(c, to) !== "و" && gap && !c.brief) ||
      (next.bare && !whole.test(word(c, next.to - 1)) && !c.brief && word(c, to) !== "و" && next.prefix !== "و")
    )
      break;
    parts.push({ unit: next.unit, n: next.n });
    to = next.to;
  }
  return { to, parts, few: first.few, prefix: first.prefix, bare: first.bare && parts.length === 1 };
}

interface Part {
  readonly unit: TimeUnit;
  readonly n: number;
  readonly to: number;
  readonly few: boolean;
  readonly bare: boolean;
  readonly prefix: string;
}

function readPart(c: Cursor, i: number): Part | null {
  if (i >= c.to) return null;
  if (fewBefore.test(word(c, i))) {
    const unit = readUnit(c.tokens[i + 1]);
    if (unit?.value.number !== "p") return null;
    return { unit: unit.value.unit, n: 3, to: i + 2, few: true, bare: false, prefix: c.tokens[i]!.folded.startsWith("ل") ? "ل" : "" };
  }
  const half = readFractionWord(c.tokens[i]);
  if (half?.value.form === "single" && isLight(half.prefix)) {
    const unit = readUnit(c.tokens[i + 1]);
    if (unit?.value.number === "s" && (unit.prefix === "" || unit.prefix === "ال") && half.value.denominator <= 4)
      return { unit: unit.value.unit, n: 1 / half.value.denominator, to: i + 2, few: false, bare: false, prefix: half.prefix };
  }
  const alone = readUnit(c.tokens[i]);
  if (alone && isLight(alone.prefix)) {
    const { unit, number } = alone.value;
    if (number === "d") return tail(c, { unit, n: 2, to: i + 1, few: false, bare: false, prefix: alone.prefix });
    if (number === "s") return tail(c, { unit, n: 1, to: i + 1, few: false, bare: true, prefix: alone.prefix });
    const counted = fewAfter.test(word(c, i + 1));
    return { unit, n: 3, to: counted ? i + 2 : i + 1, few: true, bare: !counted, prefix: alone.prefix };
  }
  const n = readCardinal(c.tokens, i, c.to);
  if (!n || n.indefinite || n.value < 0 || hasArticle(n.prefix)) return null;
  const unit = n.to < c.to ? readUnit(c.tokens[n.to]) : null;
  if (!unit || !(unit.prefix === "" || (unit.prefix === "ال" && n.digits))) return null;
  if (n.value > 2 && unit.value.number === "d") return null;
  return tail(c, { unit: unit.value.unit, n: n.value, to: n.to + 1, few: false, bare: false, prefix: n.prefix });
}

/** "ونصف", "ونصف السنة", "كامل", "واحد" after the unit. */
function tail(c: Cursor, part: Part): Part {
  let { to, n, bare } = part;
  if (whole.test(word(c, to))) {
    to++;
    bare = false;
  }
  const extra = readFractionWord(c.tokens[to]);
  if (to < c.to && extra?.prefix === "و" && extra.value.form === "single" && extra.value.denominator <= 4) {
    n += 1 / extra.value.denominator;
    to++;
    bare = false;
    const again = readUnit(c.tokens[to]);
    if (to < c.to && again?.prefix === "ال" && again.value.unit === part.unit) to++;
  }
  return { ...part, to, n, bare };
}

/** ISO 8601 duration of an amount. */
export function isoDuration(a: Pick<Amount, "parts">): string {
  const sum = (unit: TimeUnit) => a.parts.reduce((n, p) => n + (p.unit === unit ? p.n : 0), 0);
  const years = sum("year") + 10 * sum("decade") + 100 * sum("century");
  const show = (n: number, letter: string) => (n ? `${Number(n.toFixed(4))}${letter}` : "");
  const date = show(years, "Y") + show(sum("month"), "M") + show(sum("week"), "W") + show(sum("day"), "D");
  const time = show(sum("hour"), "H") + show(sum("minute"), "M") + show(sum("second"), "S");
  return `P${date}${time ? `T${time}` : ""}` === "P" ? "P0D" : `P${date}${time ? `T${time}` : ""}`;
}

export { readNumberWord };
