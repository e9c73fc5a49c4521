import type { TimePrecision } from "#model/precision";
import { readSpec } from "../read-spec.ts";
import type { TimeReading, Value } from "../readings.ts";
import { resolveSpec, type Anchor, type Resolved } from "../resolve.ts";
import { namesDay, type Spec } from "../spec.ts";
import { hasArticle, readDayNumber, readYearNumber, word, type Cursor } from "../tags.ts";
import { endsPhrase } from "./date.ts";

const toward = /^(الي|حتي|لغايه|وحتي|والي|-|–|—)$/;

interface Side {
  readonly spec: Spec;
  readonly to: number;
  /** A bare day or year number, to be completed from the other side. */
  readonly loose: boolean;
}

/** One end of a range: a date, or a bare day number or year that takes the rest from the other end. */
function readSide(c: Cursor, i: number): Side | null {
  const full = readSpec(c, i);
  if (full) return { spec: full.spec, to: full.to, loose: false };
  const year = readYearNumber(c, i);
  if (year && year.year >= 1300) return { spec: { year: year.year, ...(year.hijri ? { hijri: true } : {}) }, to: year.to, loose: true };
  const day = readDayNumber(c, i);
  return day && (day.how === "digits" || hasArticle(day.prefix)) ? { spec: { day: day.day }, to: day.to, loose: true } : null;
}

/**
 * "من 3 إلى 5 أيار", "بين 21 مايو و27 يونيو", "الجمعة حتى الأحد", "بين مساء السبت وفجر الثلاثاء",
 * "الأسبوع المقبل بين الأربعاء والجمعة", "بين عامي 1998 و2000".
 */
export function readRange(c: Cursor, i: number): TimeReading | null {
  let k = i;
  let outer: Spec = {};
  if (/^[وفبل]?(الفتره|فتره|المده)$/.test(word(c, k))) k++;
  if (word(c, k) === "في" && /^(الفتره|المده)$/.test(word(c, k + 1))) k += 2;
  if (/^(الممتده|الواقعه)$/.test(word(c, k))) k++;
  const lead = leadAt(c, k);
  if (lead) k = lead.to;
  else {
    // نوفمبر بين 19 و20, الأسبوع الماضي من الأربعاء إلى الجمعة
    const period = readSpec(c, k);
    if (period && !namesDay(period.spec)) {
      const inner = leadAt(c, period.to);
      if (inner) {
        const range = finish(c, i, inner.to, inner.kind, period.spec);
        if (range) return range;
      }
      // "الأسبوع الماضي من الأربعاء": the period may have swallowed the first end
    }
  }
  return finish(c, i, k, lead?.kind ?? null, outer);
}

function leadAt(c: Cursor, i: number): { to: number; kind: "from" | "between" } | null {
  const w = word(c, i).replace(/^[وف](?=...)/, "");
  if (w === "بين" || w === "مابين") return { to: i + 1, kind: "between" };
  if (w === "ما" && word(c, i + 1) === "بين") return { to: i + 2, kind: "between" };
  if (w === "من" || w === "منذ" || w === "ومن") return { to: i + 1, kind: "from" };
  return null;
}

function finish(c: Cursor, from: number, i: number, kind: "from" | "between" | null, outer: Spec): TimeReading | null {
  const first = readSide(c, i);
  if (!first) return null;
  if (!first.loose && first.spec.dayTo !== undefined)
    return Object.keys(outer).length === 0 ? reading(c, from, first.to, first.spec, null, {}) : null;
  const w = word(c, first.to);
  let at = 0;
  if (kind === "between" && w === "و") at = first.to + 1;
  else if (kind === "between" && w.startsWith("و") && w.length > 2) at = first.to;
  else if (toward.test(w)) at = first.to + 1;
  if (!at) return null;
  // a dash links days only between numbers or weekdays of one kind
  const second = readSide(c, at);
  if (!second) return null;
  if (first.loose && second.loose) {
    // 2011-2016, من ألفين إلى ألفين وأربعة عشر
    const dashed =
      /^[-–]$/.test(w) &&
      c.tokens[first.to]!.start === c.tokens[first.to - 1]!.end &&
      (second.spec.year ?? 0) > 1900 &&
      (first.spec.year ?? 0) > 1900;
    const years = first.spec.year !== undefined && second.spec.year !== undefined && ((kind !== null && c.brief) || dashed);
    const days = outer.month !== undefined || outer.monthShift !== undefined;
    if (!years && !days) return null;
  }
  if (first.loose && first.spec.day !== undefined && second.spec.day === undefined) return null;
  if (first.loose && first.spec.year !== undefined && second.spec.year === undefined) return null;
  if (
    second.loose &&
    (first.spec.month !== undefined || first.spec.monthShift !== undefined) &&
    second.spec.day !== undefined &&
    !endsPhrase(c, second.to)
  )
    return null;
  if (
    second.loose &&
    second.spec.day !== undefined &&
    first.spec.month === undefined &&
    first.spec.monthShift === undefined &&
    Object.keys(outer).length === 0
  )
    return null;
  if (second.loose && second.spec.year !== undefined && first.spec.year === undefined) return null;
  return reading(c, from, second.to, first.spec, second.spec, outer);
}

const shared = ["month", "hijri", "monthShift", "told", "year", "yearShift", "week"] as const;

/** Gives one end what only the other says: the month, the year, the week. */
function complete(s: Spec, other: Spec): Spec {
  const out: Spec = { ...s };
  const dayOnly =
    s.day !== undefined && s.month === undefined && s.monthShift === undefined && s.told === undefined && s.weekday === undefined;
  for (const key of shared) {
    if (out[key] !== undefined || other[key] === undefined) continue;
    const isYear = key === "year" || key === "yearShift" || key === "hijri";
    const datedByMonth = out.month !== undefined && out.year === undefined && out.yearShift === undefined;
    if (dayOnly || (isYear && (datedByMonth || (dayOnly && other.month !== undefined))) || (key === "week" && s.weekday !== undefined))
      Object.assign(out, { [key]: other[key] });
  }
  if (out.modifier === undefined && other.modifier !== undefined && dayOnly) out.modifier = other.modifier;
  return out;
}

const rank: readonly TimePrecision[] = ["hour", "day", "week", "month", "season", "year"];

/** "I'll be away": سأخرج, سأغيب, سأسافر. */
const leaves = /^س[ان](خرج|غيب|سافر|رحل|غادر|تغيب|كون)$/;

/**
 * Who says "I'll be away from the 4th to the 23rd" is back on the 23rd: after a verb of leaving in the
 * first person the end of a range is the day of return. Reports, in the third person, mean both ends.
 */
const untilReturn = (v: Value): Value =>
  v.end !== null && v.start !== null && v.end > v.start && v.precision !== "year" ? { ...v, end: v.end - 1 } : v;

function isAbsence(c: Cursor, from: number): boolean {
  if (!c.brief) return false;
  for (let i = c.from; i < from; i++) if (leaves.test(c.tokens[i]!.folded)) return true;
  return false;
}

function reading(c: Cursor, from: number, to: number, a: Spec, b: Spec | null, outer: Spec): TimeReading {
  const away = isAbsence(c, from);
  const shown = (v: Value | null) => (v && away ? untilReturn(v) : v);
  return {
    from,
    to,
    rule: "range",
    role: "point",
    offset: null,
    resolve: (anchor) =>
      shown(b === null ? resolveSpec(a, anchor) : between(complete(complete(a, b), outer), complete(complete(b, a), outer), anchor)),
  };
}

function between(a: Spec, b: Spec, anchor: Anchor): Value | null {
  let first = resolveSpec(a, anchor);
  let second = resolveSpec(b, anchor);
  if (!first || !second) return null;
  if (first.start > second.start) {
    const bare = (s: Spec) => s.weekday !== undefined && s.week === undefined && s.day === undefined;
    if (bare(a) && anchor.tense !== "future" && a.modifier === undefined) first = move(first, -7);
    else if (bare(b)) second = move(second, 7);
    else if (bare(a)) first = move(first, -7);
    else if (a.month !== undefined && a.year === undefined && anchor.day !== null) {
      const year = new Date(second.start * 86_400_000).getUTCFullYear();
      first = resolveSpec({ ...a, year: year - 1 }, anchor) ?? first;
      if (first.start > second.start) return null;
    } else return null;
  }
  if (second.end < first.start) return null;
  const coarse = rank.indexOf(first.precision) > rank.indexOf(second.precision) ? first.precision : second.precision;
  const days = second.end - first.start;
  const precision: TimePrecision =
    coarse !== "day" && coarse !== "hour" ? coarse : days <= 1 ? "day" : days <= 10 ? "week" : days <= 366 ? "month" : "year";
  return { start: first.start, end: second.end, precision, supplied: first.supplied ?? second.supplied };
}

const move = (r: Resolved, days: number): Resolved => ({ ...r, start: r.start + days, end: r.end + days });
