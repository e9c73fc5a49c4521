import { readOrdinal } from "#numeral/parsers/ordinal";
import { bareWeekdays, decadesByName } from "../ar/lexicon.ts";
import type { Spec } from "../spec.ts";
import {
  hasArticle,
  isLight,
  readDayNumber,
  readEdge,
  readSeason,
  readUnit,
  readWeekday,
  readYearNumber,
  word,
  type Cursor,
} from "../tags.ts";
import { readShift, type Component } from "./day.ts";

const offices =
  /^[وفبلك]?ال(امين|نائب|مدير|قائد|راي|مدعي|قطاع|امن|مفتش|سكرتير|مجلس|اضراب|مفتي|مراقب|حاكم|قنصل|موتمر|منسق|كاتب|مشرف|رئيس|مقر|عفو|مال|صالح|وضع|تعبئه)$/;

/** "الأسبوع المقبل", "هذا العام", "الشهر الماضي", "السنة الحالية", "القرن الماضي", "أسبوعي". */
export const relativeUnit: Component = (spec, c, i) => {
  if (spec.week !== undefined || spec.monthShift !== undefined || spec.yearShift !== undefined || spec.decadeShift !== undefined) return 0;
  let k = i;
  const said = /^[وفبل]?(هذا|هذه)$/.test(word(c, k));
  const that = /^(ذلك|تلك)$/.test(word(c, k));
  if (said || that) k++;
  const token = c.tokens[k];
  if (!token || k >= c.to) return 0;
  if (/^(اسبوعي|شهري|سنتي)$/.test(token.folded) && (spec.edge !== undefined || spec.rest)) return setUnit(spec, "week", 0, k + 1);
  const hit = readUnit(token);
  if (
    !hit ||
    hit.value.number !== "s" ||
    !hasArticle(hit.prefix) ||
    hit.value.unit === "hour" ||
    hit.value.unit === "minute" ||
    hit.value.unit === "second"
  )
    return 0;
  const { unit } = hit.value;
  if (unit === "day") return 0;
  const shift = readShift(c, k + 1);
  const before = k > c.from ? c.tokens[k - 1]!.folded : "";
  if (unit === "year" && hit.word === "عام" && offices.test(before)) return 0;
  if (that) {
    if (unit !== "month" && unit !== "year") return 0;
    spec.told = unit;
    return k + 1;
  }
  if (said) {
    // هذا العام الجاري
    return setUnit(spec, unit, 0, shift?.shift === 0 ? shift.to : k + 1);
  }
  if (shift) {
    // "الأسبوع التالي": next week in a message, the one after what was told in a report
    if (shift.relative) {
      if (c.brief && shift.shift !== 0) return setUnit(spec, unit, shift.shift, shift.to);
      if (unit !== "month" && unit !== "year") return 0;
      spec.told = unit;
      if (shift.shift) spec.toldShift = shift.shift;
      return shift.to;
    }
    return setUnit(spec, unit, shift.shift, shift.to);
  }
  // "مطلع العام", "بقية الأسبوع": the present one
  if (spec.edge !== undefined || spec.rest || spec.quarter !== undefined || spec.half !== undefined || spec.nth !== undefined)
    return setUnit(spec, unit, 0, k + 1);
  if (
    unit === "week" &&
    spec.weekOf === undefined &&
    spec.day === undefined &&
    (word(c, k + 1) === "في" || readDayNumber(c, k + 1)) &&
    specEmpty(spec)
  ) {
    spec.weekOf = true;
    return k + 1;
  }
  return 0;
};

const specEmpty = (spec: Spec) => Object.keys(spec).length === 0;

function setUnit(spec: Spec, unit: string, shift: number, to: number): number {
  if (unit === "week") spec.week = shift;
  else if (unit === "month") spec.monthShift = shift;
  else if (unit === "year") spec.yearShift = shift;
  else if (unit === "decade") spec.decadeShift = shift;
  else if (unit === "century") spec.centuryShift = shift;
  else return 0;
  return to;
}

const school = /^(الدراسي|الدراسيه|دراسي|دراسيه|الجامعي|الجامعيه|الاكاديمي|الاكاديميه)$/;

/** "العام الدراسي المقبل", "السنة الدراسية 2021-2022", "العام الدراسي 2021/2022". */
export const schoolYear: Component = (spec, c, i) => {
  if (spec.school !== undefined || spec.schoolShift !== undefined) return 0;
  let k = i;
  if (/^(هذا|هذه)$/.test(word(c, k))) k++;
  if (!/^[وفبل]?(العام|عام|السنه|سنه|للعام|للسنه|الموسم)$/.test(word(c, k)) || !school.test(word(c, k + 1))) return 0;
  const at = k + 2;
  const first = readYearNumber(c, at);
  if (first && !first.hijri) {
    spec.school = first.year;
    const second = /^[-/–]$/.test(word(c, first.to)) ? c.tokens[first.to + 1] : undefined;
    return second?.kind === "number" && first.to + 1 < c.to ? first.to + 2 : first.to;
  }
  const shift = readShift(c, at);
  if (shift && !shift.relative) {
    spec.schoolShift = shift.shift;
    return shift.to;
  }
  if (k > i || spec.edge) {
    spec.schoolShift = 0;
    return at;
  }
  return 0;
};

const laterIn = /^(لاحقا?|متاخر)$/;
const earlyIn = /^(مبكرا?|باكرا?)$/;

/** "مطلع", "في منتصف", "أواخر", "في وقت لاحق من", "بقية": the part of the period that follows. */
export const edge: Component = (spec, c, i) => {
  if (spec.edge !== undefined || spec.rest) return 0;
  const w = word(c, i);
  if (/^[وف]?(بقيه|باقي|ما تبقي)$/.test(w)) {
    spec.rest = true;
    return i + 1;
  }
  let k = i;
  if (/^[وفب]?وقت$/.test(w) && (laterIn.test(word(c, k + 1)) || earlyIn.test(word(c, k + 1)))) k++;
  if (laterIn.test(word(c, k)) || earlyIn.test(word(c, k))) {
    if (!c.brief && k === i) return 0;
    spec.edge = laterIn.test(word(c, k)) ? "end" : "start";
    if (laterIn.test(word(c, k))) spec.rest = true;
    k++;
    return /^(من|في|هذا|هذه)$/.test(word(c, k)) ? k : 0;
  }
  const hit = i < c.to ? readEdge(c.tokens[i]) : null;
  if (!hit || !isLight(hit.prefix)) return 0;
  if (hit.word === "نصف" && hit.prefix !== "") return 0;
  if (hit.word === "نصف" || hit.word === "اخر" || hit.word === "وسط") {
    // "آخر أيام", "وسط بغداد": only right before a month, a year or a unit
    const next = word(c, i + 1);
    const named = readYearNumber(c, i + 1) ?? (hit.word === "وسط" ? null : readUnit(c.tokens[i + 1]));
    if (hit.word === "نصف" || (!(named && (!("value" in named) || hasArticle(named.prefix))) && !/^(شهر|العام|الشهر|الاسبوع)$/.test(next)))
      return 0;
  }
  spec.edge = hit.value;
  let to = i + 1;
  if (/^(شهر|عام|سنه|فصل)$/.test(word(c, to)) && /^(شهر|فصل)$/.test(word(c, to)) && word(c, to) === "فصل") to++;
  return to;
};

/** "صيف 2014", "الربيع القادم", "الصيف", "شتاء العام الماضي". */
export const season: Component = (spec, c, i) => {
  if (spec.season !== undefined || spec.month !== undefined || spec.day !== undefined) return 0;
  let k = i;
  const said = /^(هذا|هذه)$/.test(word(c, k));
  if (said) k++;
  const noun = /^[وفبل]?فصل$/.test(word(c, k));
  if (noun) k++;
  const hit = k < c.to ? readSeason(c.tokens[k]) : null;
  if (!hit || !isLight(hit.prefix)) return 0;
  const definite = hit.word.startsWith("ال");
  const next = readShift(c, k + 1);
  const dated = readYearNumber(c, k + 1) || (/^(عام|سنه|العام|هذا)$/.test(word(c, k + 1)) && !definite);
  if (!(said || noun || dated || (definite && next && !next.relative) || spec.edge || (c.brief && endsIt(c, k + 1)))) return 0;
  spec.season = hit.value;
  if (said) spec.modifier = 0;
  if (next && !next.relative) {
    spec.modifier = next.shift;
    return next.to;
  }
  return k + 1;
};

const endsIt = (c: Cursor, i: number) => word(c, i) === "" || c.tokens[i]!.kind === "punctuation";

/** "الربع الثالث من هذا العام", "النصف الأول من 2016". */
export const quarter: Component = (spec, c, i) => {
  if (spec.quarter !== undefined || spec.half !== undefined) return 0;
  const w = word(c, i);
  const kind = /^[وفب]?الربع$|^[وف]?للربع$/.test(w) ? "quarter" : /^[وفب]?النصف$|^[وف]?للنصف$/.test(w) ? "half" : null;
  if (!kind) return 0;
  const n = word(c, i + 1) === "الاخير" ? { value: kind === "half" ? 2 : 4, to: i + 2 } : readOrdinal(c.tokens, i + 1, c.to);
  if (!n || n.value > (kind === "half" ? 2 : 4)) return 0;
  const dated =
    spec.year !== undefined || readYearNumber(c, n.to) !== null || /^(من|لعام|عام|سنه|العام|لسنه|هذا|هذه)$/.test(word(c, n.to)) || c.brief;
  if (!dated) return 0;
  spec[kind] = n.value;
  return n.to;
};

const last = /^(الاخير|الاخيره)$/;
const lastBefore = /^[وفبل]?اخر$/;

/** "الأسبوع الثالث من", "آخر خميس من", "أول يوم جمعة في", "الثلاثاء الأول من". */
export const nth: Component = (spec, c, i) => {
  if (spec.nth !== undefined || spec.day !== undefined) return 0;
  const w = word(c, i);
  const done = (n: number, what: number | "week" | "day", to: number) => {
    const of = word(c, to);
    const bound = /^(من|في|هذا|العام|عام|شهر|بشهر|لشهر)$/.test(of) || spec.month !== undefined || (c.brief && /^(الشهر|السنه)$/.test(of));
    if (!bound) return 0;
    spec.nth = { n, weekday: what };
    return to;
  };
  // الأسبوع الثالث, الأسبوع الأخير
  if (/^[وفبل]?الاسبوع$|^[وف]?للاسبوع$/.test(w)) {
    if (last.test(word(c, i + 1)) && /^(من|في)$/.test(word(c, i + 2))) return done(-1, "week", i + 2);
    const n = readOrdinal(c.tokens, i + 1, c.to);
    return n && hasArticle(n.prefix) ? done(n.value, "week", n.to) : 0;
  }
  // أول أسبوع, آخر خميس, أول يوم جمعة
  const lead = lastBefore.test(w) ? { value: -1, to: i + 1 } : readOrdinal(c.tokens, i, c.to);
  if (lead && (lead.value <= 5 || word(c, lead.to) === "يوم") && !("prefix" in lead && hasArticle(lead.prefix))) {
    let k = lead.to;
    if (word(c, k) === "اسبوع") return done(lead.value, "week", k + 1);
    if (word(c, k) === "يوم") k++;
    if (k > lead.to && /^(من|في)$/.test(word(c, k)) && (lead.value === -1 || lead.value <= 31)) {
      if (readUnit(c.tokens[k + 1])?.value.unit === "day") return 0;
      return done(lead.value, "day", k);
    }
    const bare = bareWeekdays.get(word(c, k)) ?? readWeekday(c.tokens[k])?.value;
    if (bare !== undefined) return done(lead.value, bare, k + 1);
  }
  // الثلاثاء الأول من, يوم الجمعة الأولى من
  let k = i;
  if (/^[وفبل]{0,2}يوم$/.test(w)) k++;
  const day = k < c.to ? readWeekday(c.tokens[k]) : null;
  if (!day || !isLight(day.prefix) || spec.weekday !== undefined) return 0;
  if (last.test(word(c, k + 1)) && /^(من|في)$/.test(word(c, k + 2)) && !/^(الاسبوع|العام)$/.test(word(c, k + 3)))
    return done(-1, day.value, k + 2);
  const n = readOrdinal(c.tokens, k + 1, c.to);
  return n && n.value <= 5 && hasArticle(n.prefix) ? done(n.value, day.value, n.to) : 0;
};

/** "نهاية الأسبوع", "عطلة نهاية الأسبوع المقبل", "نهاية هذا الأسبوع". */
export const weekend: Component = (spec, c, i) => {
  if (spec.weekend !== undefined || spec.edge !== undefined) return 0;
  let k = i;
  const holiday = /^[وفبل]{0,2}(عطله|اجازه|العطله)$/.test(word(c, k));
  if (holiday) k++;
  if (holiday && /^(الاسبوع|الاسبوعيه)$/.test(word(c, k))) {
    spec.weekend = true;
    return weekendTail(spec, c, k + 1);
  }
  if (!/^[وفبل]{0,2}(نهايه|اخر)$/.test(word(c, k))) return 0;
  k++;
  const said = word(c, k) === "هذا";
  if (said) k++;
  if (!/^(الاسبوع|اسبوع|اسبوعي)$/.test(word(c, k))) return 0;
  spec.weekend = true;
  if (said) spec.week = 0;
  return weekendTail(spec, c, k + 1);
};

function weekendTail(spec: Spec, c: Cursor, i: number): number {
  const shift = readShift(c, i);
  if (!shift) return i;
  spec.week = shift.shift;
  return shift.to;
}

/** "السبعينيات", "سبعينات القرن الماضي", "القرن التاسع عشر". */
export const decade: Component = (spec, c, i) => {
  if (spec.century !== undefined) return 0;
  const token = c.tokens[i];
  if (!token || i >= c.to || token.kind !== "word") return 0;
  const form = spec.decade !== undefined ? undefined : token.forms.find((f) => isLight(f.prefix) && decadesByName.has(f.stem));
  if (form) {
    // العشرينات من العمر, الستينيات من عمره
    if (word(c, i + 1) === "من" && /^(العمر|عمره|عمرها|عمرهم)$/.test(word(c, i + 2))) return 0;
    spec.decade = decadesByName.get(form.stem)!;
    return i + 1;
  }
  if (
    c.brief &&
    (/^الالفين$|^الالفيه$/.test(token.folded) || (token.folded === "الفين" && /^مواليد$/.test(i > c.from ? c.tokens[i - 1]!.folded : "")))
  ) {
    spec.decade = 0;
    spec.century = 21;
    return i + 1;
  }
  if (/^[وفبل]?القرن$/.test(token.folded)) {
    const n = readOrdinal(c.tokens, i + 1, c.to);
    if (n && hasArticle(n.prefix) && n.value <= 22) {
      spec.century = n.value;
      return n.to;
    }
  }
  return 0;
};
