import type { PlacePrecision, TimePrecision } from "#model/precision";
import type { SharedTime } from "../shared-incident.ts";

/** Our precision of places in the numbers of others; null where they have none. */
export const placeBridge: Readonly<
  Record<PlacePrecision, { readonly acled: 1 | 2 | 3 | null; readonly ucdp: 1 | 2 | 3 | 4 | 5 | 6 | null }>
> = {
  exact: { acled: 1, ucdp: 1 },
  settlement: { acled: 1, ucdp: 1 },
  near: { acled: 2, ucdp: 2 },
  district: { acled: 2, ucdp: 3 },
  governorate: { acled: 3, ucdp: 4 },
  region: { acled: 3, ucdp: 5 },
  country: { acled: null, ucdp: 6 },
  unknown: { acled: null, ucdp: null },
};

const acledTimes: Readonly<Record<TimePrecision, 1 | 2 | 3 | null>> = {
  hour: 1,
  day: 1,
  week: 2,
  month: 3,
  season: null,
  year: null,
  unknown: null,
};

/** Days from first to last, both counted; null where either is missing. */
export function daysOf(time: Pick<SharedTime, "start" | "end"> | null): number | null {
  if (!time?.start) return null;
  const [start, end] = [time.start, time.end ?? time.start].map((iso) => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)) as [number, number];
  return Math.round((end - start) / 86_400_000) + 1;
}

/** ACLED's time_precision: 1 the day, 2 the week, 3 the month; null where it is known less well. */
export function acledTimePrecision(time: SharedTime | null): 1 | 2 | 3 | null {
  const days = daysOf(time);
  if (time === null || days === null) return null;
  const stated = acledTimes[time.precision];
  const spanned = days <= 1 ? 1 : days <= 7 ? 2 : days <= 31 ? 3 : null;
  return stated === null || spanned === null ? null : (Math.max(stated, spanned) as 1 | 2 | 3);
}

/** UCDP's date_prec: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 more than a month and up to a year. */
export function ucdpDatePrecision(time: SharedTime | null): 1 | 2 | 3 | 4 | 5 | null {
  const days = daysOf(time);
  if (days === null || days > 366) return null;
  return days <= 1 ? 1 : days <= 6 ? 2 : days === 7 ? 3 : days <= 31 ? 4 : 5;
}
