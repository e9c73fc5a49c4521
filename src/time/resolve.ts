import type { TimePrecision } from "#model/precision";
import {
  addMonths,
  easter,
  hijriMonthEnd,
  hijriToDay,
  hijriYearNear,
  monthEnd,
  toCivil,
  toDay,
  weekdayOf,
  weekStart,
  type EpochDay,
} from "./calendar.ts";
import { seasonMonths } from "./ar/lexicon.ts";
import type { HolidayDate } from "./ar/holidays.ts";
import type { Spec } from "./spec.ts";
import type { Tense } from "./tense.ts";

/** What a date needs from outside its own words. */
export interface Anchor {
  /** Publication day, null where not known. */
  readonly day: EpochDay | null;
  /** Tense of the clause: the direction in which a bare weekday or month lies. */
  readonly tense: Tense;
  /** A short message, whose halves and shifts are meant to the day (see `Cursor.brief`). */
  readonly brief: boolean;
  /** First day and kind of the last date told before, for "الشهر نفسه". */
  readonly told: { readonly start: EpochDay; readonly precision: TimePrecision } | null;
}

export interface Resolved {
  readonly start: EpochDay;
  readonly end: EpochDay;
  readonly precision: TimePrecision;
  /** What was supplied by us; null where all was said. */
  readonly supplied: string | null;
}

const future = (a: Anchor) => a.tense === "future";
const said = (start: EpochDay, end: EpochDay, precision: TimePrecision): Resolved => ({ start, end, precision, supplied: null });
const supplied = (r: Resolved, what: string): Resolved => ({ ...r, supplied: what });

/** The calendar value of a spec; null where it needs a publication day that is not known, or a date that was not told. */
export function resolveSpec(s: Spec, a: Anchor): Resolved | null {
  const base = resolveBase(s, a);
  if (!base) return null;
  if (s.weekOf) return { ...weekAt(weekStart(base.start)), supplied: base.supplied };
  const whole =
    s.edge !== undefined ? resolveEdge(base, s, a) : s.rest && a.day !== null ? { ...base, start: Math.max(base.start, a.day) } : base;
  return s.clock && whole.precision === "day" ? { ...whole, precision: "hour" } : whole;
}

function resolveBase(s: Spec, a: Anchor): Resolved | null {
  if (s.holiday) return resolveHoliday(s.holiday, s, a);
  if (s.nth) return resolveNth(s, a);
  if (s.day !== undefined && (s.month !== undefined || s.monthShift !== undefined || s.told === "month")) return resolveDate(s, a);
  if (s.deictic !== undefined) return resolveDeictic(s, a);
  if (s.weekday !== undefined) return resolveWeekday(s.weekday, s, a);
  if (s.day !== undefined) return resolveDayOfMonth(s.day, a);
  if (s.school !== undefined || s.schoolShift !== undefined) return resolveSchoolYear(s, a);
  if (s.weekend) return resolveWeekend(s, a);
  if (s.week !== undefined)
    return a.day === null ? null : supplied(weekAt(weekStart(a.day) + 7 * s.week), "the week from the publication day");
  if (s.season !== undefined) return resolveSeason(s, a);
  if (s.quarter !== undefined || s.half !== undefined) return resolveFraction(s, a);
  if (s.month !== undefined || s.monthShift !== undefined || s.told === "month") return resolveMonth(s, a);
  if (s.decade !== undefined || s.decadeShift !== undefined) return resolveDecade(s, a);
  if (s.century !== undefined || s.centuryShift !== undefined) return resolveCentury(s, a);
  if (s.clock) return a.day === null || !a.brief ? null : supplied(said(a.day, a.day, "hour"), "the day of publication");
  const year = yearOf(s, a);
  if (year === null) return null;
  const r = s.hijri && s.year !== undefined ? said(hijriToDay(year, 1, 1), hijriMonthEnd(year, 12), "year") : yearSpan(year);
  return s.year !== undefined ? r : supplied(r, "the year from the publication day");
}

const yearSpan = (year: number): Resolved => said(toDay(year, 1, 1), toDay(year, 12, 31), "year");
const weekAt = (monday: EpochDay): Resolved => said(monday, monday + 6, "week");
const monthSpan = (year: number, month: number): Resolved => {
  const start = toDay(year, month, 1);
  const c = toCivil(start);
  return said(start, monthEnd(c.year, c.month), "month");
};

/** The year that is said, or told before, or counted from the publication day; null where there is none. */
function yearOf(s: Spec, a: Anchor): number | null {
  if (s.year !== undefined) return s.year;
  if (s.yearShift !== undefined) return a.day === null ? null : toCivil(a.day).year + s.yearShift;
  if (s.told === "year") return a.told ? toCivil(a.told.start).year + (s.toldShift ?? 0) : null;
  return null;
}

/**
 * Of the same day or month in the years around, the one that tense and modifier choose:
 * "الماضي" the last before the publication's own, "المقبل" the first after it, "الجاري" this year's,
 * else the last not after it, or in the future the first not before it.
 */
function nearest(years: (year: number) => Resolved | null, near: number, s: Spec, a: Anchor, today: EpochDay): Resolved | null {
  const around = [near - 2, near - 1, near, near + 1, near + 2].map(years).filter((r) => r !== null);
  const before = (strict: boolean) => around.findLast((r) => (strict ? r.end < today : r.start <= today)) ?? null;
  const after = (strict: boolean) => around.find((r) => (strict ? r.start > today : r.end >= today)) ?? null;
  if (s.modifier === -1) return before(true);
  if (s.modifier === 1) return after(true);
  if (s.modifier === 0) return years(near);
  if (s.modifier === 2) return around.filter((r) => r.start > today)[1] ?? null;
  if (s.modifier === -2) return around.filter((r) => r.end < today).at(-2) ?? null;
  let choice = future(a) ? after(false) : before(false);
  // Where no verb tells: a date eight months gone and less than four months ahead is the coming one.
  const next = a.tense === "open" ? after(false) : null;
  if (choice && next && today - choice.end > 240 && next.start - today < 120) choice = next;
  if (s.weekday === undefined || s.day === undefined) return choice;
  // a weekday beside the date tells which year is meant
  const fits = around.filter((r) => weekdayOf(r.start) === s.weekday && Math.abs(r.start - today) < 380);
  return fits.length === 1 && choice && weekdayOf(choice.start) !== s.weekday ? fits[0]! : choice;
}

function resolveDate(s: Spec, a: Anchor): Resolved | null {
  const day = s.day!;
  const until = s.dayTo ?? day;
  if (s.month === undefined) {
    const month = monthBase(s, a);
    if (!month) return null;
    const c = toCivil(month.start);
    return dayOfMonth(c.year, c.month, day, until, s.told ? "the month told before" : "the month from the publication day");
  }
  const month = s.month;
  const year = yearOf(s, a);
  if (s.hijri) {
    const make = (y: number): Resolved | null => {
      const first = hijriToDay(y, month, 1);
      return said(first + day - 1, first + until - 1, "day");
    };
    if (year !== null) return year > 1700 ? hijriInGregorian(year, month, make) : make(year);
    return a.day === null ? null : suppliedOrNull(nearest(make, hijriYearNear(a.day), s, a, a.day), "the year");
  }
  const make = (y: number): Resolved | null =>
    day <= toCivil(monthEnd(y, month)).day ? said(toDay(y, month, day), toDay(y, month, until), "day") : null;
  if (year !== null) return s.year !== undefined ? make(year) : suppliedOrNull(make(year), "the year from the publication day");
  return a.day === null ? null : suppliedOrNull(nearest(make, toCivil(a.day).year, s, a, a.day), "the year");
}

const suppliedOrNull = (r: Resolved | null, what: string): Resolved | null => r && supplied(r, what);

function dayOfMonth(year: number, month: number, day: number, until: number, what: string): Resolved | null {
  if (until > toCivil(monthEnd(year, month)).day) return null;
  return supplied(said(toDay(year, month, day), toDay(year, month, until), "day"), what);
}

/** رمضان 2015: the Hijri month that begins in a Gregorian year. */
function hijriInGregorian(year: number, month: number, make: (y: number) => Resolved | null): Resolved | null {
  const near = hijriYearNear(toDay(year, 7, 1));
  for (const y of [near, near - 1, near + 1]) {
    const r = make(y);
    if (r && toCivil(hijriToDay(y, month, 1)).year === year) return r;
  }
  return make(near);
}

function resolveDeictic(s: Spec, a: Anchor): Resolved | null {
  if (a.day === null) return null;
  let day = a.day + s.deictic!;
  // "أمس الجمعة" in a text of Sunday was written on Saturday: the weekday is the surer word
  if (s.weekday !== undefined && weekdayOf(day) !== s.weekday) {
    const off = (((s.weekday - weekdayOf(day)) % 7) + 7) % 7;
    day += off > 3 ? off - 7 : off;
  }
  if (s.pastMidnight && s.deictic! < 0) day++;
  return supplied(said(day, day, "day"), "the day of publication");
}

function resolveWeekday(weekday: number, s: Spec, a: Anchor): Resolved | null {
  if (a.day === null) return null;
  const what = "the week from the publication day";
  let day: EpochDay;
  if (s.week !== undefined) day = weekStart(a.day) + 7 * s.week + weekday;
  else if (s.day !== undefined) return resolveWeekdayAndDay(weekday, s.day, a);
  else {
    const back = (weekdayOf(a.day) - weekday + 7) % 7;
    const ahead = (weekday - weekdayOf(a.day) + 7) % 7;
    if (s.modifier === undefined) day = future(a) ? a.day + (ahead || (s.part ? 0 : 7)) : a.day - back;
    else if (s.modifier === 0) day = weekStart(a.day) + weekday;
    else if (s.modifier < 0) day = a.day - (back || 7) + 7 * (s.modifier + 1);
    else day = a.day + (ahead || 7) + 7 * (s.modifier - 1);
  }
  // after midnight of Friday's night it is Saturday
  if (s.pastMidnight) day++;
  if (s.pastMidnight && s.weekdayTo !== undefined) return supplied(said(day, day, "day"), what);
  const end = s.weekdayTo === undefined ? day : day + ((s.weekdayTo - weekday + 7) % 7);
  if (s.weekdayTo !== undefined && !future(a) && s.modifier === undefined && end > a.day)
    return supplied(said(day - 7, end - 7, "day"), what);
  return supplied(said(day, end, "day"), what);
}

/** "الخميس 21": the nearest month whose 21st is a Thursday. */
function resolveWeekdayAndDay(weekday: number, day: number, a: Anchor): Resolved | null {
  const { year, month } = toCivil(a.day!);
  const order = future(a) ? [0, 1, -1, 2, -2] : [0, -1, 1, -2, 2];
  for (const shift of order) {
    const candidate = monthSpan(year, month + shift);
    const at = candidate.start + day - 1;
    if (at <= candidate.end && weekdayOf(at) === weekday) return supplied(said(at, at, "day"), "the month");
  }
  return resolveWeekday(weekday, {}, a);
}

function resolveDayOfMonth(day: number, a: Anchor): Resolved | null {
  if (a.day === null) return null;
  const { year, month, day: today } = toCivil(a.day);
  let m = month;
  if (!a.brief && !future(a) && day > today) m--;
  if (future(a) && day < today) m++;
  const first = monthSpan(year, m);
  return first.start + day - 1 <= first.end ? supplied(said(first.start + day - 1, first.start + day - 1, "day"), "the month") : null;
}

/** September to June, as in most Arab states. */
function resolveSchoolYear(s: Spec, a: Anchor): Resolved | null {
  const make = (y: number) => said(toDay(y, 9, 1), toDay(y + 1, 6, 30), "year");
  if (s.school !== undefined) return supplied(make(s.school), "the months of a school year");
  if (a.day === null) return null;
  const { year, month } = toCivil(a.day);
  return supplied(make(year - (month < 7 ? 1 : 0) + s.schoolShift!), "the school year from the publication day");
}

function resolveWeekend(s: Spec, a: Anchor): Resolved | null {
  if (a.day === null) return null;
  const saturday = weekStart(a.day) + 5 + 7 * (s.week ?? 0);
  return supplied(said(saturday, saturday + 1, "day"), "the week from the publication day");
}

/** The month meant by "الشهر الماضي", "الشهر نفسه". */
function monthBase(s: Spec, a: Anchor): Resolved | null {
  if (s.told === "month") {
    if (!a.told) return null;
    const c = toCivil(a.told.start);
    return monthSpan(c.year, c.month + (s.toldShift ?? 0));
  }
  if (a.day === null) return null;
  const c = toCivil(a.day);
  return monthSpan(c.year, c.month + s.monthShift!);
}

function resolveMonth(s: Spec, a: Anchor): Resolved | null {
  if (s.month === undefined)
    return suppliedOrNull(monthBase(s, a), s.told ? "the month told before" : "the month from the publication day");
  const month = s.month;
  const year = yearOf(s, a);
  if (s.hijri) {
    const make = (y: number): Resolved | null => said(hijriToDay(y, month, 1), hijriMonthEnd(y, month), "month");
    if (year !== null) return year > 1700 ? hijriInGregorian(year, month, make) : make(year);
    return a.day === null ? null : suppliedOrNull(nearest(make, hijriYearNear(a.day), s, a, a.day), "the year");
  }
  if (year !== null)
    return s.year !== undefined ? monthSpan(year, month) : supplied(monthSpan(year, month), "the year from the publication day");
  return a.day === null
    ? null
    : suppliedOrNull(
        nearest((y) => monthSpan(y, month), toCivil(a.day).year, s, a, a.day),
        "the year",
      );
}

function resolveSeason(s: Spec, a: Anchor): Resolved | null {
  const [from, to] = seasonMonths[s.season!];
  const make = (y: number): Resolved => said(toDay(y, from, 1), toDay(y, to + 1, 1) - 1, "season");
  const year = yearOf(s, a);
  if (year !== null) return s.year !== undefined ? make(year) : supplied(make(year), "the year from the publication day");
  return a.day === null ? null : suppliedOrNull(nearest(make, toCivil(a.day).year, s, a, a.day), "the year");
}

/** Quarters and halves of a year. */
function resolveFraction(s: Spec, a: Anchor): Resolved | null {
  const months = s.quarter !== undefined ? 3 : 6;
  const n = s.quarter ?? s.half!;
  const year = yearOf(s, a) ?? (a.day === null ? null : toCivil(a.day).year);
  if (year === null) return null;
  const r = said(toDay(year, (n - 1) * months + 1, 1), toDay(year, n * months + 1, 1) - 1, "season");
  return s.year !== undefined ? r : supplied(r, "the year");
}

function resolveNth(s: Spec, a: Anchor): Resolved | null {
  const { n, weekday } = s.nth!;
  const within = s.month !== undefined || s.monthShift !== undefined || s.told === "month" ? resolveMonth(s, a) : resolveYearOnly(s, a);
  if (!within) return null;
  // الخميس الرابع من رجب is Thursday, the fourth of Rajab, where that day is a Thursday
  const dated = within.precision === "month" && n > 0 && typeof weekday === "number" ? within.start + n - 1 : null;
  if (dated !== null && weekdayOf(dated) === weekday && s.hijri) return { ...said(dated, dated, "day"), supplied: within.supplied };
  if (weekday === "day") {
    const at = n > 0 ? within.start + n - 1 : within.end;
    return at > within.end ? null : { ...said(at, at, "day"), supplied: within.supplied };
  }
  if (weekday === "week") {
    // weeks belong to the month or year of their Thursday, as ISO 8601 counts them
    const first = weekStart(within.start + 3);
    const last = weekStart(within.end - 3);
    return { ...weekAt(n > 0 ? first + 7 * (n - 1) : last), supplied: within.supplied };
  }
  const first = within.start + ((weekday - weekdayOf(within.start) + 7) % 7);
  const last = within.end - ((weekdayOf(within.end) - weekday + 7) % 7);
  const day = n > 0 ? first + 7 * (n - 1) : last;
  return day > within.end ? null : { ...said(day, day, "day"), supplied: within.supplied };
}

function resolveYearOnly(s: Spec, a: Anchor): Resolved | null {
  const year = yearOf(s, a);
  return year === null ? null : yearSpan(year);
}

function resolveDecade(s: Spec, a: Anchor): Resolved | null {
  if (s.decadeShift !== undefined) {
    if (a.day === null) return null;
    const start = Math.floor(toCivil(a.day).year / 10) * 10 + 10 * s.decadeShift;
    return supplied(said(toDay(start, 1, 1), toDay(start + 9, 12, 31), "year"), "the decade from the publication day");
  }
  const century =
    s.century !== undefined
      ? (s.century - 1) * 100
      : s.centuryShift !== undefined && a.day !== null
        ? (Math.floor(toCivil(a.day).year / 100) + s.centuryShift) * 100
        : null;
  const now = a.day === null ? 2020 : toCivil(a.day).year;
  const start = century !== null ? century + s.decade! : [2000, 1900].map((c) => c + s.decade!).find((y) => y <= now)!;
  const r = said(toDay(start, 1, 1), toDay(start + 9, 12, 31), "year");
  return century !== null ? r : supplied(r, "the century");
}

function resolveCentury(s: Spec, a: Anchor): Resolved | null {
  if (s.century === undefined && a.day === null) return null;
  const n = s.century ?? Math.floor(toCivil(a.day!).year / 100) + 1 + s.centuryShift!;
  return said(toDay((n - 1) * 100, 1, 1), toDay(n * 100 - 1, 12, 31), "year");
}

function resolveHoliday(h: HolidayDate, s: Spec, a: Anchor): Resolved | null {
  const make = (y: number): Resolved | null => {
    if (h.kind === "hijri") {
      const first = hijriToDay(y, h.month, h.day);
      return said(first, first, "day");
    }
    if (h.kind === "easter") return said(easter(y) + h.shift, easter(y) + h.shift, "day");
    if (h.kind === "nth") {
      const r = resolveNth({ nth: { n: h.n, weekday: h.weekday }, month: h.month, year: y }, a);
      return r && said(r.start + (h.shift ?? 0), r.end + (h.shift ?? 0), "day");
    }
    return said(toDay(y, h.month, h.day), toDay(y, h.month, h.day), "day");
  };
  const year = yearOf(s, a);
  if (year !== null) return h.kind === "hijri" && year > 1700 ? hijriInGregorian(year, h.month, make) : make(year);
  if (a.day === null) return null;
  const near = h.kind === "hijri" ? hijriYearNear(a.day) : toCivil(a.day).year;
  if (s.modifier !== undefined || future(a)) return suppliedOrNull(nearest(make, near, s, a, a.day), "the year");
  // reports name a feast around its day: the nearest one on either side
  const today = a.day;
  const around = [near - 1, near, near + 1].map(make).filter((r) => r !== null);
  return suppliedOrNull(around.toSorted((x, y) => Math.abs(x.start - today) - Math.abs(y.start - today))[0] ?? null, "the year");
}

/**
 * "مطلع", "منتصف", "أواخر" of a period. A report rounds: its "نهاية نيسان" is annotated as April, its
 * "مطلع العام" as January. A short message means the half (month, year) or the days (week).
 */
function resolveEdge(r: Resolved, s: Spec, a: Anchor): Resolved {
  const { edge } = s;
  const c = toCivil(r.start);
  if (r.precision === "year" && r.end - r.start > 366) {
    const span = Math.round((r.end - r.start) / 3);
    const start = edge === "start" ? r.start : edge === "middle" ? r.start + span : r.start + 2 * span;
    return { ...r, start: toDay(toCivil(start).year, 1, 1), end: edge === "end" ? r.end : toDay(toCivil(start + span).year, 12, 31) };
  }
  if (!a.brief) {
    if (r.precision !== "year") return r;
    const month = edge === "start" ? 1 : edge === "end" ? 12 : 6;
    // in December "مطلع العام", with no verb of the past, is the coming January
    const coming = edge === "start" && s.yearShift === 0 && a.tense !== "past" && a.day !== null && toCivil(a.day).month >= 11;
    const whole = monthSpan(c.year + (coming ? 1 : 0), month);
    return { ...whole, end: edge === "middle" ? monthEnd(c.year, 7) : whole.end, supplied: r.supplied };
  }
  const cut = (start: EpochDay, end: EpochDay): Resolved => ({
    ...r,
    start: s.rest && a.day !== null ? Math.max(start, a.day + 1) : start,
    end,
  });
  if (r.precision === "week") {
    if (edge === "middle") return cut(r.start + 1, r.start + 4);
    return edge === "start" ? cut(r.start, r.start + 2) : cut(r.start + 3, r.end);
  }
  if (r.precision === "month") {
    if (edge === "middle") return cut(r.start + 9, r.start + 19);
    return edge === "start" ? cut(r.start, r.start + 14) : cut(r.start + 15, r.end);
  }
  if (r.precision === "year") {
    if (edge === "middle") return cut(toDay(c.year, 5, 1), toDay(c.year, 8, 31));
    return edge === "start" ? cut(r.start, toDay(c.year, 6, 30)) : cut(toDay(c.year, 7, 1), r.end);
  }
  return r;
}

export { addMonths };
