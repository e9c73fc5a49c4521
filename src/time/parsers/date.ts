import { nonUnits } from "#numeral/ar/lexicon";
import type { Spec } from "../spec.ts";
import { adjacent, hasArticle, isLight, readDayNumber, readMonth, readUnit, readYearNumber, word, type Cursor } from "../tags.ts";
import { readShift, type Component } from "./day.ts";

const toward = /^(-|–|—|الي|حتي)$/;

/** "25 أيار", "العاشر من تشرين الأول", "28-نوفمبر", "19-20 نوفمبر", "سبتمبر الحادي والعشرين", "20 من الشهر القادم". */
export const dayAndMonth: Component = (spec, c, i) => {
  if (spec.day !== undefined) return 0;
  return dayFirst(spec, c, i) || monthFirst(spec, c, i);
};

function dayFirst(spec: Spec, c: Cursor, i: number): number {
  let k = i;
  if (/^[وفبل]{0,2}(يوم|يومي|نهار|تاريخ|اليوم|ليوم)$/.test(word(c, k))) k++;
  // الـ15 من
  if (word(c, k) === "ال" && c.tokens[k + 1]?.kind === "number") k++;
  const day = readDayNumber(c, k);
  if (!day || (/[كب]/.test(day.prefix.replace("ال", "")) && day.how !== "ordinal")) return 0;
  k = day.to;
  if (toward.test(word(c, k)) || word(c, k) === "و") {
    const end = readDayNumber(c, k + 1);
    const month = end ? dayMonth(spec, c, end.to) : 0;
    // a range of days with one month: 19-20 نوفمبر
    if (end && end.day > day.day && month && word(c, k) !== "الي" && word(c, k) !== "حتي") {
      spec.day = day.day;
      spec.dayTo = end.day;
      return month;
    }
  }
  const after = dayMonth(spec, c, k);
  if (!after) return 0;
  spec.day = day.day;
  return after;
}

/** The month of a day number at `i`: "أيار", "من أيار", "- أكتوبر", "من الشهر القادم", "منه". */
function dayMonth(spec: Spec, c: Cursor, i: number): number {
  let k = i;
  if (/^(من|-|،|\/|of|لشهر)$/.test(word(c, k)) || (word(c, k) === "في" && /^(الشهر|هذا|شهر)$/.test(word(c, k + 1)))) k++;
  if (/^(شهر|لشهر)$/.test(word(c, k)) && readMonth(c, k + 1)) k++;
  const month = readMonth(c, k);
  if (month && (month.prefix === "" || month.prefix === "ال")) {
    spec.month = month.month;
    if (month.hijri) spec.hijri = true;
    return monthTail(spec, c, month.to);
  }
  if (word(c, i) === "منه") {
    spec.told = "month";
    return i + 1;
  }
  return relativeMonth(spec, c, k);
}

/** "الشهر القادم", "هذا الشهر", "الشهر نفسه", "شهره". */
function relativeMonth(spec: Spec, c: Cursor, k: number): number {
  const said = /^(هذا|ذلك)$/.test(word(c, k));
  const i = said ? k + 1 : k;
  if (word(c, i) !== "الشهر") return 0;
  const shift = readShift(c, i + 1);
  // الأول من الشهر
  if (!said && !shift && c.tokens[k - 1]?.folded === "من") {
    spec.monthShift = 0;
    return i + 1;
  }
  if (said) {
    if (word(c, k) === "ذلك") spec.told = "month";
    else spec.monthShift = 0;
    return i + 1;
  }
  if (!shift) return 0;
  if (shift.relative && shift.shift === 0) {
    spec.told = "month";
    return shift.to;
  }
  spec.monthShift = shift.shift;
  return shift.to;
}

function monthTail(spec: Spec, c: Cursor, i: number): number {
  const shift = readShift(c, i);
  if (!shift || shift.relative) return i;
  spec.modifier = shift.shift;
  return shift.to;
}

function monthFirst(spec: Spec, c: Cursor, i: number): number {
  const month = readMonth(c, /^[وفبل]?شهر$/.test(word(c, i)) ? i + 1 : i);
  if (!month || !isLight(month.prefix) || spec.month !== undefined) return 0;
  const gap = word(c, month.to) === "-" || word(c, month.to) === "،" ? 1 : 0;
  const day = readDayNumber(c, month.to + gap);
  if (!day || day.how === "first" || (day.prefix !== "" && day.prefix !== "ال")) return 0;
  if (day.how === "ordinal" && day.day > 31) return 0;
  // "أيار 25 قتيلا" counts; a comma, a year or the end must follow the digits
  if (day.how === "digits" && !endsPhrase(c, day.to) && !readYearNumber(c, day.to)) return 0;
  spec.month = month.month;
  if (month.hijri) spec.hijri = true;
  spec.day = day.day;
  return day.to;
}

export const endsPhrase = (c: Cursor, i: number): boolean => {
  const w = word(c, i);
  return w === "" || nonUnits.has(w) || c.tokens[i]!.kind === "punctuation" || c.tokens[i]!.forms.some((f) => f.prefix.startsWith("و"));
};

const beforeMonth =
  /^[وفبل]?(شهر|هذا|في|منذ|خلال|حتي|الي|من|بين|بشهر|مطلع|بدايه|اوائل|منتصف|اواسط|اواخر|نهايه|اخر|مستهل|ختام|بنهايه|و|,|،|-)$/;

/** A month without a day: "أيار", "شهر أبريل الماضي", "في محرم". */
export const monthAlone: Component = (spec, c, i) => {
  if (spec.month !== undefined || spec.monthShift !== undefined || spec.week !== undefined || spec.day !== undefined) return 0;
  let k = i;
  const said = /^(هذا|هذه)$/.test(word(c, k));
  if (said) k++;
  const noun = /^[وفبل]?(شهر|الشهر|لشهر)$/.test(word(c, k));
  if (noun) k++;
  const month = readMonth(c, k);
  if (!month || !(isLight(month.prefix) || month.prefix === "ال")) return 0;
  if (month.ambiguous && !noun && !said) {
    const next =
      readShift(c, month.to) !== null ||
      readYearNumber(c, month.to) !== null ||
      /^(عام|سنه|من|,|،)$/.test(word(c, month.to)) ||
      (c.brief && c.to - c.from <= 3);
    const led =
      (k > c.from && beforeMonth.test(c.tokens[k - 1]!.folded)) ||
      month.prefix === "ل" ||
      spec.edge !== undefined ||
      spec.nth !== undefined;
    const follows = word(c, month.to) === "من" ? /^(العام|هذا|السنه|عام)$/.test(word(c, month.to + 1)) : next;
    if (!led && !follows) return 0;
    if (month.prefix !== "" && month.prefix !== "ل" && !follows) return 0;
  }
  spec.month = month.month;
  if (month.hijri) spec.hijri = true;
  if (said) spec.modifier = 0;
  return monthTail(spec, c, month.to);
};

/** "عام 2014", "سنة 1998", "2014" after a month or a season; "العام الماضي" is a relative unit. */
export const year: Component = (spec, c, i) => {
  if (spec.year !== undefined || spec.yearShift !== undefined) return 0;
  const noun = /^[وفبل]?(عام|سنه|العام|السنه|للعام|لعام|خريف|عامي|موسم)$/.test(word(c, i)) && !/خريف/.test(word(c, i));
  const dated =
    spec.month !== undefined ||
    spec.season !== undefined ||
    spec.quarter !== undefined ||
    spec.half !== undefined ||
    spec.nth !== undefined;
  const held = dated || spec.edge !== undefined || spec.holiday !== undefined;
  const read = readYearNumber(c, noun ? i + 1 : i);
  if (read) {
    if (!noun && !held && !bareYear(c, i, read.to)) return 0;
    // "أيار 2014 قتيلا" does not occur; "مطلع 2000 مقاتل" would
    spec.year = read.year;
    if (read.hijri || (read.year < 1500 && read.year > 1300 && (spec.hijri || spec.month === undefined))) spec.hijri = true;
    return read.to;
  }
  // 15: the second half of a year after a numeric date or a month
  return 0;
};

/** 2021 alone, between marks or after "في": a year; with a noun after it, a count. */
function bareYear(c: Cursor, i: number, to: number): boolean {
  const token = c.tokens[i]!;
  if (token.kind !== "number") {
    // "من مواليد ألفين": only where a year is due
    return c.brief && (/^(مواليد|منذ|عام)$/.test(i > c.from ? c.tokens[i - 1]!.folded : "") || (i === c.from && to === c.to));
  }
  const value = Number(token.folded);
  if (/^(الربع|النصف)$/.test(word(c, to))) return true;
  if (value < 1900 || value > 2100) return to > i + 1;
  if (!endsPhrase(c, to) || (adjacent(token, c.tokens[to]) && /^[-/]$/.test(word(c, to)))) return to > i + 1;
  const before = i > c.from ? c.tokens[i - 1]!.folded : "";
  if (/^(في|منذ|قبل|بعد|حتي|الي|من|خلال|لسنه|بحلول)$/.test(before)) return true;
  return /^[|)(]$/.test(before) || (c.brief && c.to - c.from <= 2);
}

/** Four-digit dates in digits: 2016/04/21, 18-9-15, 12.08.2015, 4/22, 08/12, 2015. */
export const numericDate: Component = (spec, c, i) => {
  if (spec.day !== undefined || spec.month !== undefined) return 0;
  let k = i;
  const led = /^[وفبل]{0,2}(يوم|تاريخ|في|عند|الموافق|موافق|بتاريخ|ليوم)$/.test(word(c, k));
  if (led && /يوم|تاريخ/.test(word(c, k))) k++;
  const token = c.tokens[k];
  if (token?.kind !== "number" || k >= c.to) return 0;
  const before = k > c.from ? c.tokens[k - 1]!.folded : "";
  const introduced = led || /^(في|عند|يوم|بتاريخ|الموافق)$/.test(before) || spec.weekday !== undefined;
  const dotted = /^(\d{1,4})[.](\d{1,2})[.](\d{1,4})$/.exec(token.folded);
  if (dotted) return fill(spec, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), k + 1);
  const yearMonth = /^((?:19|20)\d\d)[.](\d{1,2})$/.exec(token.folded);
  if (yearMonth && c.brief && Number(yearMonth[2]) <= 12) return fillMonth(spec, Number(yearMonth[1]), Number(yearMonth[2]), k + 1);
  const dayMonthDot = /^(\d{1,2})[.](\d{1,2})$/.exec(token.folded);
  if (dayMonthDot && introduced && c.brief) return fillTwo(spec, Number(dayMonthDot[1]), Number(dayMonthDot[2]), k + 1);
  const mark = c.tokens[k + 1];
  const second = c.tokens[k + 2];
  if (!mark || k + 2 >= c.to || !/^[-/–]$/.test(mark.folded) || second?.kind !== "number" || !adjacent(mark, second)) return 0;
  if (!/^\d{1,4}$/.test(token.folded) || !/^\d{1,2}$/.test(second.folded)) return 0;
  const a = Number(token.folded);
  const b = Number(second.folded);
  const third = c.tokens[k + 4];
  if (word(c, k + 3) === mark.folded && third?.kind === "number" && k + 4 < c.to && /^\d{1,4}$/.test(third.folded))
    return fill(spec, a, b, Number(third.folded), k + 5);
  if (token.folded.length === 4 && a > 1900 && a < 2100 && b >= 1 && b <= 12) return fillMonth(spec, a, b, k + 3);
  if (a > 31 || b > 31 || (mark.folded !== "/" && !(introduced && c.brief))) return 0;
  // 08/12, 2015: the year behind a comma, the month first as in the English it was taken from
  if (/^[,،]$/.test(word(c, k + 3)) && /^\d{2}(\d{2})?$/.test(word(c, k + 4)) && c.tokens[k + 4]!.kind === "number" && c.brief) {
    const [month, day] = a <= 12 ? [a, b] : [b, a];
    return fill(spec, day, month, Number(word(c, k + 4)), k + 5);
  }
  if (!introduced && !c.brief) return 0;
  return fillTwo(spec, a, b, k + 3);
};

function fillTwo(spec: Spec, a: number, b: number, to: number): number {
  // day first, as Arabic newsrooms write, unless it can only be the other way
  const [day, month] = b > 12 ? [b, a] : [a, b];
  if (day < 1 || day > 31 || month < 1 || month > 12) return 0;
  spec.day = day;
  spec.month = month;
  return to;
}

function fillMonth(spec: Spec, year: number, month: number, to: number): number {
  spec.year = year;
  spec.month = month;
  return to;
}

function fill(spec: Spec, a: number, b: number, n: number, to: number): number {
  const [year, month, day] = a > 31 ? [a, b, n] : [n < 100 ? (n > 50 ? 1900 : 2000) + n : n, b > 12 ? a : b, b > 12 ? b : a];
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000 || year > 2300) return 0;
  if (year > 1300 && year < 1500) spec.hijri = true;
  spec.year = year;
  spec.month = month;
  spec.day = day;
  return to;
}

/** "27 هذا", "يوم 21", "في الثاني": a day of a month that is not named. */
export const dayAlone: Component = (spec, c, i) => {
  if (spec.day !== undefined || spec.month !== undefined || spec.deictic !== undefined) return 0;
  const led = /^[وفبل]{0,2}(يوم|تاريخ|ليوم)$/.test(word(c, i));
  let k = led ? i + 1 : i;
  if (spec.weekday !== undefined && word(c, k) === "في") k++;
  const day = readDayNumber(c, k);
  if (
    !day ||
    readUnit(c.tokens[day.to]) ||
    word(c, day.to) === "%" ||
    !endsPhrase(c, day.to) ||
    word(c, day.to) === ":" ||
    word(c, day.to) === "/"
  )
    return 0;
  const before = k > c.from ? c.tokens[k - 1]!.folded : "";
  if (spec.weekday !== undefined) {
    if (day.how === "first" || (day.how === "ordinal" && day.day <= 5 && word(c, k - 1) !== "في")) return 0;
    if (day.how === "cardinal" && !hasArticle(day.prefix)) return 0;
    spec.day = day.day;
    return day.to;
  }
  if (led) {
    if (day.how !== "digits") return 0;
    spec.day = day.day;
    return day.to;
  }
  // Only in a message of a few words: nobody dates a report "on the second".
  const dated = before === "في" ? day.how === "digits" || hasArticle(day.prefix) : day.prefix === "لل";
  if (!c.brief || c.to - c.from > 6 || !dated || !(word(c, day.to) === "" || c.tokens[day.to]!.kind === "punctuation")) return 0;
  spec.day = day.day;
  return day.to;
};
