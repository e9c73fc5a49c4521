import type { DayCount } from "#api/overview";
import { quadOf, quads, type Quad } from "../words/terms.ts";

export type BinUnit = "day" | "week" | "month" | "quarter";

/** Counts of a stretch of time. `start` is its first day (seconds since 1970, UTC), `end` the first day after it. */
export interface Bin {
  readonly start: number;
  readonly end: number;
  readonly counts: Readonly<Record<Quad, number>>;
  readonly total: number;
}

const daySeconds = 86_400;

/** The finest unit that keeps the bars of a span of days at most `most`. */
export function unitFor(days: number, most: number): BinUnit {
  if (days <= most) return "day";
  if (days / 7 <= most) return "week";
  return days / 30.4 <= most ? "month" : "quarter";
}

/** Days counted together, without holes from the first to the last, by quad. Empty in, empty out. */
export function binDays(days: readonly DayCount[], unit: BinUnit): Bin[] {
  if (days.length === 0) return [];
  const at = days.map((d) => Date.parse(`${d.day.slice(0, 10)}T00:00:00Z`) / 1000);
  const last = floorTo(Math.max(...at), unit);
  const bins = new Map<number, { counts: Record<Quad, number>; total: number }>();
  for (let start = floorTo(Math.min(...at), unit); start <= last; start = nextOf(start, unit)) {
    bins.set(start, { counts: Object.fromEntries(quads.map((q) => [q, 0])) as Record<Quad, number>, total: 0 });
  }
  days.forEach((d, i) => {
    const bin = bins.get(floorTo(at[i] as number, unit));
    if (!bin) return;
    bin.counts[quadOf[d.type]] += d.count;
    bin.total += d.count;
  });
  return [...bins].map(([start, bin]) => ({ start, end: nextOf(start, unit), ...bin }));
}

/** First second of the day, week (Saturday, as in most of the Arab world's calendars), month or quarter. */
function floorTo(seconds: number, unit: BinUnit): number {
  const date = new Date(seconds * 1000);
  if (unit === "day") return seconds - (seconds % daySeconds);
  if (unit === "week") return seconds - (seconds % daySeconds) - ((date.getUTCDay() + 1) % 7) * daySeconds;
  const month = unit === "month" ? date.getUTCMonth() : date.getUTCMonth() - (date.getUTCMonth() % 3);
  return Date.UTC(date.getUTCFullYear(), month, 1) / 1000;
}

function nextOf(start: number, unit: BinUnit): number {
  if (unit === "day") return start + daySeconds;
  if (unit === "week") return start + 7 * daySeconds;
  const date = new Date(start * 1000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + (unit === "month" ? 1 : 3), 1) / 1000;
}

export function isoDay(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
