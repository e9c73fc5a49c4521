import type { EventTime } from "#model/event";
import type { Language } from "./words.ts";

/** Month names: the Levant's and Iraq's, then the Gulf's and Egypt's, as newspapers of the whole region print both. */
const monthsAr = [
  "كانون الثاني/يناير",
  "شباط/فبراير",
  "آذار/مارس",
  "نيسان/أبريل",
  "أيار/مايو",
  "حزيران/يونيو",
  "تموز/يوليو",
  "آب/أغسطس",
  "أيلول/سبتمبر",
  "تشرين الأول/أكتوبر",
  "تشرين الثاني/نوفمبر",
  "كانون الأول/ديسمبر",
];
const monthsEn = "January February March April May June July August September October November December".split(" ");
const weekdaysAr = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];
const weekdaysEn = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const seasonsAr = ["شتاء", "ربيع", "صيف", "خريف"];
const seasonsEn = ["Winter", "Spring", "Summer", "Autumn"];

/** Name of a month (1-12). `short`: the first of Arabic's two names, English's first three letters. */
export function monthName(language: Language, month: number, short = false): string {
  const name = (language === "ar" ? monthsAr : monthsEn)[month - 1] ?? "";
  if (!short) return name;
  return language === "ar" ? (name.split("/")[0] ?? name) : name.slice(0, 3);
}

/** "23 آب/أغسطس 2021", "23 August 2021"; with weekday: "الاثنين 23 آب/أغسطس 2021". `iso` may carry a time, which is left out. */
export function dayText(language: Language, iso: string, options: { weekday?: boolean; short?: boolean } = {}): string {
  const [y, m, d] = parts(iso);
  const text = d === 0 ? `${monthName(language, m, options.short)} ${y}` : `${d} ${monthName(language, m, options.short)} ${y}`;
  return options.weekday && d > 0 ? `${weekdayName(language, iso)} ${text}` : text;
}

export function weekdayName(language: Language, iso: string): string {
  const [y, m, d] = parts(iso);
  return (language === "ar" ? weekdaysAr : weekdaysEn)[new Date(Date.UTC(y, m - 1, d)).getUTCDay()] ?? "";
}

/** An event's date as exact as it is known: a day, a span of days, a week, a month, a season, a year. Null where it is not told. */
export function timeText(language: Language, time: EventTime | null): string | null {
  if (!time?.start) return time?.end ? `${language === "ar" ? "حتى" : "until"} ${dayText(language, time.end)}` : null;
  const [y, m] = parts(time.start);
  switch (time.precision) {
    case "year":
      return String(y);
    case "season":
      return `${(language === "ar" ? seasonsAr : seasonsEn)[Math.floor((m % 12) / 3)]} ${y}`;
    case "month":
      return sameMonth(time.start, time.end) ? `${monthName(language, m)} ${y}` : rangeText(language, time.start, time.end);
    case "week":
      return language === "ar"
        ? `أسبوع: ${rangeText(language, time.start, time.end)}`
        : `week of ${rangeText(language, time.start, time.end)}`;
    default:
      return rangeText(language, time.start, time.end);
  }
}

/** Two days as one text that repeats neither month nor year: "من 14 إلى 16 شباط/فبراير 2021". */
export function rangeText(language: Language, start: string, end: string | null): string {
  if (!end || end.slice(0, 10) === start.slice(0, 10)) return dayText(language, start);
  const [y1, m1, d1] = parts(start);
  // In right-to-left text "14–16" is read from either end: words say which is which.
  if (language === "ar") {
    const first = y1 !== parts(end)[0] ? dayText(language, start) : m1 !== parts(end)[1] ? `${d1} ${monthName(language, m1)}` : String(d1);
    return `من ${first} إلى ${dayText(language, end)}`;
  }
  const [y2, m2] = parts(end);
  if (y1 === y2 && m1 === m2) return `${d1}–${dayText(language, end)}`;
  if (y1 === y2) return `${d1} ${monthName(language, m1)} – ${dayText(language, end)}`;
  return `${dayText(language, start)} – ${dayText(language, end)}`;
}

function sameMonth(start: string, end: string | null): boolean {
  return !end || start.slice(0, 7) === end.slice(0, 7);
}

function parts(iso: string): [number, number, number] {
  const [y = 0, m = 1, d = 0] = iso.slice(0, 10).split("-").map(Number);
  return [y, m, d];
}
