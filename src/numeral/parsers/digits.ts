import type { Token } from "#model/token";
import { adjacent } from "./scan.ts";

/** A numeral read from digits: value, and the tokens it takes. */
export interface DigitNumeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Denominator and mixed fractions, powers: never a count of people. */
  readonly fraction: boolean;
}

/**
 * Value of a folded digit token. A comma before three digits groups thousands (27,840; 1,234,567),
 * else it is the decimal comma of the Maghreb and of Arabic typing (11,4). Null for 192.168.1.2.
 */
export function digitValue(folded: string): number | null {
  if (/^\d+$/.test(folded)) return Number(folded);
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(folded) && !folded.startsWith("0,")) return Number(folded.replaceAll(",", ""));
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(folded)) return Number(folded.replaceAll(".", ""));
  if (/^\d+[.,]\d+$/.test(folded)) return Number(folded.replace(",", "."));
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(folded)) return Number(folded.replaceAll(".", "").replace(",", "."));
  return null;
}

const minus = new Set(["-", "−", "–"]);

/**
 * Reads a numeral of digits at token `at`, which is a number or a minus sign stuck to one.
 *
 *   -127,32e13   1 234 567   3/4   1/4 2   1.1^23   26،013
 */
export function readDigits(tokens: readonly Token[], at: number): DigitNumeral | null {
  let i = at;
  let sign = 1;
  if (tokens[i]?.kind !== "number") {
    const next = tokens[i + 1];
    if (
      !tokens[i] ||
      !minus.has(tokens[i]!.raw) ||
      next?.kind !== "number" ||
      !adjacent(tokens[i], next) ||
      adjacent(tokens[i - 1], tokens[i])
    )
      return null;
    sign = -1;
    i++;
  }
  const first = tokens[i]!;
  let value = digitValue(first.folded);
  if (value === null) return null;
  // .25 of something
  const point = tokens[i - 1];
  if (point?.raw === "." && adjacent(point, first) && !adjacent(tokens[i - 2], point) && /^\d+$/.test(first.folded) && i - 2 >= 0)
    value /= 10 ** first.folded.length;
  let to = i + 1;
  let fraction = false;

  if (/^\d{1,3}$/.test(first.folded)) {
    // 1 234 567, the groups parted by one space; 26،013
    let grouped = first.folded;
    while (/^\d{3}([.,]\d+)?$/.test(tokens[to]?.folded ?? "") && tokens[to]!.start === tokens[to - 1]!.end + 1)
      grouped += tokens[to++]!.folded;
    while (
      tokens[to]?.raw === "،" &&
      /^\d{3}$/.test(tokens[to + 1]?.folded ?? "") &&
      adjacent(tokens[to], tokens[to + 1]) &&
      adjacent(tokens[to - 1], tokens[to])
    ) {
      grouped += tokens[to + 1]!.folded;
      to += 2;
    }
    if (to > i + 1) {
      const decimals = tokens[to + 1];
      // a direction mark may stand between the digits and the comma
      if (
        tokens[to]?.raw === "," &&
        decimals?.kind === "number" &&
        adjacent(tokens[to], decimals) &&
        tokens[to]!.start - tokens[to - 1]!.end <= 1
      ) {
        grouped += `.${decimals.folded}`;
        to += 2;
      }
      value = Number(grouped.replace(",", "."));
    }
  }
  const power = tokens[to];
  if (
    power?.folded.toLowerCase() === "e" &&
    adjacent(tokens[to - 1], power) &&
    tokens[to + 1]?.kind === "number" &&
    adjacent(power, tokens[to + 1])
  ) {
    value *= 10 ** (digitValue(tokens[to + 1]!.folded) ?? 0);
    to += 2;
    fraction = true;
  } else if (power?.raw === "^") {
    const negative = minus.has(tokens[to + 1]?.raw ?? "");
    const exponent = tokens[to + (negative ? 2 : 1)];
    if (exponent?.kind === "number") {
      value **= (negative ? -1 : 1) * (digitValue(exponent.folded) ?? 1);
      to += negative ? 3 : 2;
      fraction = true;
    }
  } else if (
    power?.raw === "/" &&
    tokens[to + 1]?.kind === "number" &&
    adjacent(tokens[to - 1], power) &&
    adjacent(power, tokens[to + 1]) &&
    tokens[to + 2]?.raw !== "/"
  ) {
    const denominator = digitValue(tokens[to + 1]!.folded);
    if (denominator) {
      value /= denominator;
      to += 2;
      fraction = true;
      // ١/٤ ٢: two and a quarter, as digits are typed from the right
      const whole = tokens[to];
      if (value < 1 && /^\d{1,3}$/.test(whole?.folded ?? "") && whole!.start === tokens[to - 1]!.end + 1) {
        value += Number(whole!.folded);
        to++;
      }
    }
  }
  return { from: at, to, value: sign * value, fraction };
}
