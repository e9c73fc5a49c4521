import type { Token } from "#model/token";
import { fractionWords, numberWords, type NumberWord } from "../ar/number-words.ts";
import { readDigits } from "./digits.ts";
import { wordReader } from "./scan.ts";

/** A cardinal numeral: its tokens, its value and how it was said. */
export interface Cardinal {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Proclitics before the first word ("ال", "ب", "و" …), "" for digits. */
  readonly prefix: string;
  /** Written with digits only. */
  readonly digits: boolean;
  /** "عشرات", "مئات", "آلاف": a bare plural; `value` is then the power it names. */
  readonly indefinite: boolean;
  /** Has a fraction or a power of its own (خمسة وربع, 3/4): never a count of people. */
  readonly fraction: boolean;
  /** A dual in the construct state or an unmarked ألفا: two only if something counted follows. */
  readonly needsNoun: boolean;
}

export const readNumberWord = wordReader<NumberWord>(numberWords);
export const readFractionWord = wordReader(fractionWords);

interface Piece {
  readonly kind: NumberWord["kind"] | "digits";
  readonly value: number;
  readonly form: NumberWord["form"];
  /** Joined to what stands before by و. */
  readonly joined: boolean;
  readonly to: number;
}

/**
 * The numeral under construction.
 *
 *   ثلاثة ملايين | ومئتين وخمسة وأربعين ألفا | وستة
 *   [u   ] scale    [h     u      t       ] scale  [u ]
 *
 * The slots of a group fill once and each scale is smaller than the one before, so that
 * "ثلاثة وخمسة" and "عشرون وثلاثة" are two numerals and "خمسة وعشرون" is one.
 */
class Builder {
  total = 0;
  lastScale = Infinity;
  hundreds = 0;
  units = 0;
  tens = 0;
  digits = -1;
  started = false;

  get groupEmpty(): boolean {
    return !this.hundreds && !this.units && !this.tens && this.digits < 0;
  }
  get group(): number {
    return this.digits >= 0 ? this.digits : this.hundreds + this.units + this.tens;
  }
  get value(): number {
    return this.total + this.group;
  }

  take(p: Piece): boolean {
    const loose = this.started && !p.joined;
    const ok = loose ? this.#takeLoose(p) : this.#takeJoined(p);
    if (ok) this.started = true;
    return ok;
  }

  /** Without و: عشر after a unit, مئة after a unit, a scale after a group, digits before a scale (4 آلاف 3 مئة). */
  #takeLoose(p: Piece): boolean {
    if (p.kind === "ten" && p.value === 10 && this.units && !this.tens) return ((this.tens = 10), true);
    if (p.kind === "hundred" && p.form === "single") return this.#multiplyHundred();
    if (p.kind === "scale" && p.form !== "dual" && !this.groupEmpty) return this.#closeGroup(p.value);
    if (p.kind === "digits" && this.groupEmpty && p.value < this.lastScale) return ((this.digits = p.value), true);
    return false;
  }

  #takeJoined(p: Piece): boolean {
    if (p.kind === "scale" && p.value === 12 && this.started && p.form !== "plural") {
      // ثلاث مائة ودزينتين
      this.total += this.group + (p.form === "dual" ? 24 : 12);
      this.#open(12);
      return true;
    }
    if (p.kind === "unit") return !this.units && !this.tens && this.digits < 0 && this.lastScale > 12 && ((this.units = p.value), true);
    if (p.kind === "ten") return !this.units && !this.tens && this.digits < 0 && ((this.tens = p.value), true);
    if (p.kind === "tens") return !this.tens && this.digits < 0 && ((this.tens = p.value), true);
    // مئة و 20
    if (p.kind === "digits" && this.hundreds && !this.units && !this.tens && p.value < 100) return ((this.units = p.value), true);
    if (!this.groupEmpty) return false;
    if (p.kind === "hundred") return ((this.hundreds = p.form === "dual" ? 200 : p.value), true);
    if (p.kind === "digits") return p.value < this.lastScale && ((this.digits = p.value), true);
    if (p.value >= this.lastScale) return false;
    this.total += p.form === "dual" ? 2 * p.value : p.value;
    this.#open(p.value);
    return true;
  }

  #multiplyHundred(): boolean {
    const n = this.digits >= 2 && this.digits < 10 ? this.digits : this.units >= 3 && !this.hundreds && !this.tens ? this.units : 0;
    if (!n) return false;
    this.#open(this.lastScale);
    this.hundreds = n * 100;
    return true;
  }

  #closeGroup(scale: number): boolean {
    if (scale >= this.lastScale) return false;
    this.total += this.group * scale;
    this.#open(scale);
    return true;
  }

  #open(scale: number): void {
    this.lastScale = scale;
    this.hundreds = this.units = this.tens = 0;
    this.digits = -1;
  }
}

/**
 * Reads the cardinal that starts at token `at`: words, digits, or digits with a scale word
 * ("خمسة وأربعين", "1.5 مليون", "ثلاثمئة ألف"). Null where none starts there.
 */
export function readCardinal(tokens: readonly Token[], at: number, end = tokens.length): Cardinal | null {
  const first = tokens[at];
  if (!first || at >= end) return null;
  const numeric = first.kind !== "word" ? readDigits(tokens, at) : null;
  if (first.kind !== "word" && !numeric) return null;
  if (numeric?.fraction || (numeric && numeric.value < 0))
    return plain(numeric.from, numeric.to, numeric.value, { digits: true, fraction: numeric.fraction });
  const hit = numeric ? null : readNumberWord(first);
  if (!numeric && !hit) return readTensOf(tokens, at);
  if (hit?.value.form === "plural") return readIndefinite(tokens, at, hit.value.value, hit.prefix);
  if (hit?.value.compoundOnly && !startsCompound(tokens, at, end)) return null;

  const builder = new Builder();
  let to = at;
  let digits = true;
  let definite = false;
  let closedAt = at;
  for (let piece = readPiece(tokens, at, end, false, false); piece; piece = readPiece(tokens, to, end, true, definite)) {
    if (!builder.take(piece)) break;
    if (piece.kind !== "digits") digits = false;
    if (to === at) definite = hit?.prefix.endsWith("ال") ?? false;
    to = piece.to;
    if (builder.groupEmpty) closedAt = to;
  }
  if (to === at) return null;
  // بين سبعين ألفا وثمانين ألفا: the second group has a scale of its own, so it is another numeral
  const rival = closedAt > at && closedAt < to ? readNumberWord(tokens[to]) : null;
  const split = rival?.value.kind === "scale" && rival.prefix === "" && rival.value.form !== "dual" && to < end;
  let value = split ? builder.total : builder.value;
  if (split) to = closedAt;
  let needsNoun = false;
  if (hit && to === at + 1) {
    // ألفا شخص is two thousand persons, ألفاً is one thousand; ألفي and مئتي are duals before their noun
    const unmarked = hit.word === "الفا" && !/[\u064b\u064c]/.test(first.raw);
    if (unmarked) value = 2000;
    needsNoun = unmarked || (hit.value.form === "dual" && /([^ي]ي|ا)$/.test(hit.word));
  }
  const part = readFractionTail(tokens, to, builder.lastScale);
  if (part) {
    value += part.value;
    to = part.to;
  }
  return plain(at, to, value, { prefix: hit?.prefix ?? "", digits, fraction: part?.fraction ?? false, needsNoun });
}

function plain(from: number, to: number, value: number, more: Partial<Cardinal> = {}): Cardinal {
  return { from, to, value, prefix: "", digits: false, indefinite: false, fraction: false, needsNoun: false, ...more };
}

/** The next word or digits of a numeral, with the و that joins it. */
function readPiece(tokens: readonly Token[], at: number, end: number, started: boolean, definite: boolean): Piece | null {
  const separate = started && tokens[at]?.folded === "و" && at + 1 < end;
  const i = separate ? at + 1 : at;
  const token = tokens[i];
  if (!token || i >= end) return null;
  if (token.kind !== "word") {
    const n = readDigits(tokens, i);
    if (!n || n.fraction || n.value < 0) return null;
    // after a numeral, digits go on only into a scale or after "و": 4 آلاف 3 مائة و 21
    const scale = readNumberWord(tokens[n.to]);
    const scaled = scale?.prefix === "" && (scale.value.kind === "scale" || scale.value.kind === "hundred");
    if (started && !separate && !scaled) return null;
    return { kind: "digits", value: n.value, form: "single", joined: separate, to: n.to };
  }
  const hit = readNumberWord(token);
  if (!hit) return null;
  const { kind, value, form, compoundOnly } = hit.value;
  if (compoundOnly && !startsCompound(tokens, i, end)) return null;
  // written وأحد عشر, folded واحد عشر
  const fusedOne = started && hit.word === "واحد" && hit.prefix === "" && readNumberWord(tokens[i + 1])?.word === "عشر";
  const joined = separate || fusedOne || hit.prefix.startsWith("و");
  const bare = hit.prefix === "" || hit.prefix === "و" || hit.prefix === "وال" || (definite && hit.prefix === "ال");
  if (started && (!bare || (separate && hit.prefix.startsWith("و")))) return null;
  return { kind, value, form, joined: started && joined, to: i + 1 };
}

/** أحد and إحدى are one only before عشر or before tens: أحد عشر, إحدى وعشرين. */
function startsCompound(tokens: readonly Token[], at: number, end: number): boolean {
  const separate = tokens[at + 1]?.folded === "و";
  const i = at + (separate ? 2 : 1);
  const next = i < end ? readNumberWord(tokens[i]) : null;
  if (!next) return false;
  if (next.value.kind === "ten") return next.value.value === 10 && next.prefix === "";
  return next.value.kind === "tens" && (separate || next.prefix.startsWith("و"));
}

/** مئات, آلاف, ملايين alone; with a greater one after: مئات الآلاف. */
function readIndefinite(tokens: readonly Token[], at: number, scale: number, prefix: string): Cardinal {
  const greater = readNumberWord(tokens[at + 1]);
  const scaled = greater?.prefix === "ال" && greater.value.kind === "scale" && greater.value.value >= scale && greater.value.value > 12;
  return plain(at, at + (scaled ? 2 : 1), scaled ? scale * greater.value.value : scale, { prefix, indefinite: true });
}

/** عشرات, العشرات, عشرات الآلاف. */
function readTensOf(tokens: readonly Token[], at: number): Cardinal | null {
  const token = tokens[at]!;
  if (token.kind !== "word" || !token.folded.endsWith("عشرات")) return null;
  const form = token.forms.find((f) => f.stem === "عشرات");
  return form ? readIndefinite(tokens, at, 10, form.prefix) : null;
}

/** "ونصف", "ونصف المليون", "وربع", "وثلاثة أخماس" after a numeral. */
function readFractionTail(tokens: readonly Token[], at: number, scale: number): { value: number; to: number; fraction: boolean } | null {
  const hit = readFractionWord(tokens[at]);
  if (hit?.prefix === "و" && hit.value.form === "single") {
    const value = 1 / hit.value.denominator;
    if (scale === Infinity || scale < 1000) return { value, to: at + 1, fraction: true };
    const repeated = readNumberWord(tokens[at + 1]);
    const same = repeated?.prefix === "ال" && repeated.value.value === scale;
    return { value: value * scale, to: at + (same ? 2 : 1), fraction: false };
  }
  const numerator = readNumberWord(tokens[at]);
  if (numerator?.prefix !== "و" || numerator.value.kind !== "unit") return null;
  const part = readFractionWord(tokens[at + 1]);
  if (part?.prefix !== "" || part.value.form !== "plural") return null;
  return { value: numerator.value.value / part.value.denominator, to: at + 2, fraction: true };
}
