import type { HolidayDate } from "./ar/holidays.ts";
import type { Edge, PartOfDay, Season } from "./ar/lexicon.ts";

/**
 * What a time expression says, part by part, before a publication day is known.
 * Components fill it in any order ("الأسبوع الماضي الأحد", "الجمعة من هذا الأسبوع"); each part once.
 */
export interface Spec {
  part?: PartOfDay;
  /** "بعد منتصف ليل الجمعة": the night's second half. */
  pastMidnight?: boolean;
  clock?: boolean;
  /** Days from the publication day: اليوم 0, أمس -1. */
  deictic?: number;
  weekday?: number;
  /** The day on which the night or the pair ends: ليل السبت الأحد, يومي الاثنين والثلاثاء. */
  weekdayTo?: number;
  /** -2, -1, 0, 1, 2 said of the weekday, month or season. */
  modifier?: number;
  day?: number;
  dayTo?: number;
  month?: number;
  hijri?: boolean;
  year?: number;
  /** Relative units: الأسبوع المقبل, العام الماضي, هذا الشهر. */
  week?: number;
  monthShift?: number;
  yearShift?: number;
  decadeShift?: number;
  centuryShift?: number;
  /** "الشهر نفسه", "منه": the month or day told before. */
  told?: "day" | "month" | "year";
  toldShift?: number;
  edge?: Edge;
  season?: Season;
  quarter?: number;
  half?: number;
  /** Nth week or weekday of the month or year; -1 the last. */
  nth?: { readonly n: number; readonly weekday: number | "week" | "day" };
  /** School year, by the year it begins in, or shifted from the present one. */
  school?: number;
  schoolShift?: number;
  weekend?: boolean;
  /** "الأسبوع في 15 سبتمبر": the week of the date. */
  weekOf?: boolean;
  /** First year of a decade within its century: 70. */
  decade?: number;
  century?: number;
  holiday?: HolidayDate;
  /** Rest of the period ("بقية الأسبوع"), or later in it. */
  rest?: boolean;
}

export function specIsEmpty(s: Spec): boolean {
  for (const k in s) if (k !== "part" && k !== "pastMidnight" && k !== "weekOf") return false;
  return true;
}

/** Whether it names a day by itself, so that a range or a weekday needs nothing more. */
export const namesDay = (s: Spec): boolean =>
  s.day !== undefined ||
  s.deictic !== undefined ||
  s.weekday !== undefined ||
  s.holiday !== undefined ||
  (s.nth !== undefined && s.nth.weekday !== "week");

export interface SpecReading {
  readonly from: number;
  readonly to: number;
  readonly spec: Spec;
  /** Name of the component that carries the date. */
  readonly rule: string;
}
