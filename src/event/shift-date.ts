import type { EventTime } from "#model/event";
import { coming } from "./ar/lexicon.ts";

/** Shifts an ISO date by an ISO duration of years, months, weeks and days ("-P3D", "P2M"). null for anything else. */
export function shiftDate(date: string, offset: string): string | null {
  const m = /^([+-]?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(offset);
  const [y, mo, d] = date.slice(0, 10).split("-").map(Number);
  if (!m || !y || !mo || !d) return null;
  const sign = m[1] === "-" ? -1 : 1;
  const n = (i: number) => sign * Number(m[i] ?? 0);
  const moved = new Date(Date.UTC(y + n(2), mo - 1 + n(3), d + 7 * n(4) + n(5)));
  return moved.toISOString().slice(0, 10);
}

/** A number or a month's name stands in the words: a date, not a weekday. */
const dated = /\p{Nd}/u;

/**
 * The day that was meant where an act that has happened was read as of a day to come: "on Thursday" of the week before, "in
 * May" of the year before. What the words themselves put into the future ("next Thursday") stays.
 */
export function beforeToday(time: EventTime, publishedAt: string | null): EventTime {
  const today = publishedAt?.slice(0, 10);
  if (!today || !time.start || !time.end || time.start <= today || !time.evidence || coming.test(time.evidence.text)) return time;
  const weekday = time.precision === "day" && !dated.test(time.evidence.text) && time.start <= shiftDate(today, "P1W")!;
  const back = weekday ? "-P1W" : "-P1Y";
  const start = shiftDate(time.start, back),
    end = shiftDate(time.end, back);
  if (!start || !end || start > today) return time;
  return { ...time, start, end, certain: false, reason: `${time.reason}; what has happened lies before the publication day` };
}
