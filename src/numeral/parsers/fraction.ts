import type { Token } from "#model/token";
import { cardinalLikeFractions } from "../ar/number-words.ts";
import { readCardinal, readFractionWord, readNumberWord } from "./cardinal.ts";

export interface FractionReading {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** "نصف مليون" is a count; "ثلث السكان" is a share. */
  readonly share: boolean;
}

const isPart = (t: Token | undefined) => t?.folded === "جزء" || t?.folded === "جزءا" || t?.folded === "اجزاء";
const isOf = (t: Token | undefined) => t?.folded === "من";
const startsDefinite = (t: Token | undefined) => t?.kind === "word" && /^ال..+/.test(t.folded);
/** "ثمن" is a price after these. */
const pays = /^[وف]?(دفع|يدفع|دفعوا|تدفع|بلغ|ارتفع|يبلغ|كان|رفع|خفض)/;

/**
 * Fractions in words: "نصف مليون", "ربع", "ثلثان", "ثلاثة أخماس", "جزء من مئة", "١ على ٣".
 * `cardinal` is what was read at `at`, if anything.
 */
export function readFraction(tokens: readonly Token[], at: number, cardinal: { to: number; value: number } | null): FractionReading | null {
  if (cardinal) {
    const next = tokens[cardinal.to];
    // واحد على عشرين
    if (next?.folded === "علي") {
      const denominator = readCardinal(tokens, cardinal.to + 1);
      if (denominator && denominator.value && !denominator.indefinite && denominator.prefix === "")
        return { from: at, to: denominator.to, value: cardinal.value / denominator.value, share: true };
    }
    // خمسة أثمان
    const part = readFractionWord(next);
    if (part?.prefix === "" && part.value.form === "plural")
      return { from: at, to: cardinal.to + 1, value: cardinal.value / part.value.denominator, share: true };
    // عشرين جزءا من خمسة وعشرين; the hundredths after a whole: مئتان وثلاثة جزء من مئة
    if (isPart(next) && isOf(tokens[cardinal.to + 1])) {
      const denominator = readCardinal(tokens, cardinal.to + 2);
      if (denominator?.value) {
        const rest = cardinal.value % 100;
        const value =
          cardinal.value > denominator.value ? cardinal.value - rest + rest / denominator.value : cardinal.value / denominator.value;
        return { from: at, to: denominator.to, value, share: true };
      }
    }
  }
  const hit = readFractionWord(tokens[at]);
  if (!hit) {
    if (isPart(tokens[at]) && isOf(tokens[at + 1])) {
      const denominator = readCardinal(tokens, at + 2);
      if (denominator?.value) return { from: at, to: denominator.to, value: 1 / denominator.value, share: true };
    }
    return null;
  }
  const { denominator, form } = hit.value;
  if (form === "plural") return null;
  const value = (form === "dual" ? 2 : 1) / denominator;
  const scale = readNumberWord(tokens[at + 1]);
  if (scale && scale.value.kind === "scale" && scale.value.form === "single" && (scale.prefix === "" || scale.prefix === "ال"))
    return { from: at, to: at + 2, value: value * scale.value.value, share: false };
  // the definite quarter is a time of year or a part of town; a fifth or a seventh needs a whole after it
  if (hit.prefix.endsWith("ال") && hit.word !== "نصف") return null;
  const whole = startsDefinite(tokens[at + 1]);
  if (cardinalLikeFractions.has(hit.word) && (!whole || tokens[at + 1]!.folded.endsWith("ات") || hit.prefix !== "")) return null;
  if (hit.word === "ثمن" && (!whole || pays.test(tokens[at - 1]?.folded ?? ""))) return null;
  return { from: at, to: at + 1, value, share: true };
}
