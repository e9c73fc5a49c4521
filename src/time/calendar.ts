import { Temporal } from "temporal-polyfill/full";

/** Days since 1970-01-01: every date inside the time dimension is one. */
export type EpochDay = number;

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Epoch day of a Gregorian date (Howard Hinnant's days_from_civil). Months may overflow: month 13 is next January. */
export function toDay(year: number, month: number, day: number): EpochDay {
  const y0 = year + Math.floor((month - 1) / 12);
  const m0 = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = m0 <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m0 + (m0 > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function toCivil(day: EpochDay): Civil {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

const pad = (n: number, width: number) => String(n).padStart(width, "0");

/** ISO 8601 date. */
export function isoDay(day: EpochDay): string {
  const c = toCivil(day);
  return `${pad(c.year, 4)}-${pad(c.month, 2)}-${pad(c.day, 2)}`;
}

/** Reads the date of an ISO date or date-time, as its writer's calendar has it; null where it is none. */
export function parseIsoDay(iso: string | null): EpochDay | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  return m ? toDay(Number(m[1]), Number(m[2]), Number(m[3])) : null;
}

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (day: EpochDay): number => (((day + 3) % 7) + 7) % 7;
/** Monday of the day's week (ISO 8601, as both public suites count). */
export const weekStart = (day: EpochDay): EpochDay => day - weekdayOf(day);
export const monthEnd = (year: number, month: number): EpochDay => toDay(year, month + 1, 1) - 1;

/** Moves by months, the day of the month clamped: 31 March less a month is 28 or 29 February. */
export function addMonths(day: EpochDay, months: number): EpochDay {
  const c = toCivil(day);
  const first = toDay(c.year, c.month + months, 1);
  const { year, month } = toCivil(first);
  return Math.min(first + c.day - 1, monthEnd(year, month));
}

const hijriCache = new Map<string, EpochDay>();

/** First day of an Umm al-Qura date; the calendar that Arab newsrooms print. */
export function hijriToDay(year: number, month: number, day: number): EpochDay {
  const key = `${year}-${month}`;
  let first = hijriCache.get(key);
  if (first === undefined) {
    const iso = Temporal.PlainDate.from({ calendar: "islamic-umalqura", year, month, day: 1 }).withCalendar("iso8601");
    first = toDay(iso.year, iso.month, iso.day);
    if (hijriCache.size > 5000) hijriCache.clear();
    hijriCache.set(key, first);
  }
  return first + day - 1;
}

/** Hijri year in which a day falls, by the mean length of its months: right but for the days around new year. */
export const hijriYearNear = (day: EpochDay): number => Math.floor((day + 492148.6) / 354.36707) + 1;

export const hijriMonthEnd = (year: number, month: number): EpochDay =>
  (month === 12 ? hijriToDay(year + 1, 1, 1) : hijriToDay(year, month + 1, 1)) - 1;

/** Western Easter (Gauss/Meeus). */
export function easter(year: number): EpochDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return toDay(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1);
}
