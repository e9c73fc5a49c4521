import type { TimePrecision } from "#model/precision";
import { addMonths, monthEnd, toCivil, toDay, weekStart, type EpochDay } from "./calendar.ts";
import type { Amount } from "./amount.ts";

export interface Shifted {
  readonly start: EpochDay;
  readonly end: EpochDay;
  readonly precision: TimePrecision;
}

/** The day that lies an amount before (-1) or after (1) another. Hours under a day stay within it. */
export function moveDay(day: EpochDay, a: Pick<Amount, "parts">, sign: 1 | -1): EpochDay {
  let months = 0;
  let days = 0;
  let hours = 0;
  for (const { unit, n } of a.parts) {
    if (unit === "century") months += 1200 * n;
    else if (unit === "decade") months += 120 * n;
    else if (unit === "year") months += 12 * n;
    else if (unit === "month") months += n;
    else if (unit === "week") days += 7 * n;
    else if (unit === "day") days += n;
    else if (unit === "hour") hours += n;
    else if (unit === "minute") hours += n / 60;
  }
  const wholeMonths = Math.trunc(months);
  const rest = days + (months - wholeMonths) * 30 + Math.floor(hours / 24);
  return addMonths(day, sign * wholeMonths) + sign * Math.round(rest);
}

/** The finest unit of an amount: what it is exact to. */
export function grain(a: Pick<Amount, "parts">): TimePrecision {
  const units = new Set(a.parts.map((p) => p.unit));
  if (units.has("second") || units.has("minute") || units.has("hour")) return "hour";
  if (units.has("day")) return "day";
  if (units.has("week")) return "week";
  if (units.has("month") || a.parts.some((p) => p.unit === "year" && p.n % 1 !== 0)) return "month";
  return "year";
}

/**
 * A report that says "three weeks ago" means the week, "two months ago" the month: the shift is
 * exact to its own unit only.
 */
export function roundTo(day: EpochDay, precision: TimePrecision): Shifted {
  if (precision === "week") return { start: weekStart(day), end: weekStart(day) + 6, precision };
  const c = toCivil(day);
  if (precision === "month") return { start: toDay(c.year, c.month, 1), end: monthEnd(c.year, c.month), precision };
  if (precision === "year") return { start: toDay(c.year, 1, 1), end: toDay(c.year, 12, 31), precision };
  return { start: day, end: day, precision: precision === "hour" ? "hour" : "day" };
}
