import { clock } from "./parsers/clock.ts";
import { dayAlone, dayAndMonth, monthAlone, numericDate, year } from "./parsers/date.ts";
import { deictic, partOfDay, weekday, type Component } from "./parsers/day.ts";
import { holiday } from "./parsers/holiday.ts";
import { decade, edge, nth, quarter, relativeUnit, schoolYear, season, weekend } from "./parsers/period.ts";
import { specIsEmpty, type Spec, type SpecReading } from "./spec.ts";
import { isTimeWord } from "./trigger.ts";
import { word, type Cursor } from "./tags.ts";

/** Each component once, the more telling before those that would take a part of its words. */
const components: readonly (readonly [name: string, component: Component])[] = [
  ["numeric-date", numericDate], // before the clock and the bare day: 4/22 is no 4
  ["clock", clock],
  ["holiday", holiday], // before parts of the day: ليلة القدر
  ["nth-of-period", nth], // before the weekday: أول جمعة من يوليو
  ["quarter", quarter], // before the ordinal day: الربع الثالث
  ["weekend", weekend], // before the edge: نهاية الأسبوع
  ["day", deictic], // before the part of day: الليلة, قبل أمس
  ["part-of-day", partOfDay],
  ["weekday", weekday],
  ["date", dayAndMonth], // before the month alone
  ["edge", edge],
  ["school-year", schoolYear], // before the year: العام الدراسي
  ["relative-unit", relativeUnit],
  ["decade", decade],
  ["month", monthAlone], // before the season: ربيع الأول
  ["season", season],
  ["year", year],
  ["day-of-month", dayAlone],
];

/** Those that may begin with digits. */
const digitComponents = components.filter(([, component]) => [numericDate, clock, dayAndMonth, year, dayAlone].includes(component));

const link = /^(,|،|من|في|ل|الموافق|موافق|الموافقه|المصادف|\(|-|–|للسنه|of)$/;

/**
 * The date expression that starts at token `i`: components in any order, linked by a comma, "من", "في", "الموافق".
 *
 *   مساء | الاثنين | 19 يوليو/تموز     الأسبوع الماضي | الأحد     الجمعة | من هذا الأسبوع
 */
export function readSpec(c: Cursor, i: number): SpecReading | null {
  const known = c.specs.get(i);
  if (known !== undefined) return known;
  const read = compose(c, i);
  c.specs.set(i, read);
  return read;
}

function compose(c: Cursor, i: number): SpecReading | null {
  const spec: Spec = {};
  const names: string[] = [];
  let bracket = false;
  let at = i;
  let to = i;
  for (;;) {
    const next = step(spec, c, at, names);
    if (next) {
      to = at = next;
      continue;
    }
    // one link word between two components
    if (to === i || at !== to) break;
    const w = word(c, to);
    if (!link.test(w)) break;
    at = to + (w === "الموافق" && /^ل$/.test(word(c, to + 1)) ? 2 : 1);
    if (/^(,|،|\(|-|–)$/.test(w) && !joinsOver(spec, c, at)) break;
    const linked = step(spec, c, at, names);
    if (!linked) break;
    bracket ||= w === "(";
    to = at = linked;
  }
  if (bracket && word(c, to) === ")") to++;
  if (to === i || !isDate(spec, c)) return null;
  const rule = names.find((n) => n !== "part-of-day" && n !== "edge" && n !== "clock") ?? names[0]!;
  return { from: i, to, spec, rule };
}

function step(spec: Spec, c: Cursor, i: number, names: string[]): number {
  if (i >= c.to || !isTimeWord(c.tokens[i]!)) return 0;
  for (const [name, component] of c.tokens[i]!.kind === "number" ? digitComponents : components) {
    const to = component(spec, c, i);
    if (to > i) {
      names.push(name);
      return to;
    }
  }
  return 0;
}

/** A comma or bracket joins a weekday or today to its date, or a date to its year; it does not join two days. */
function joinsOver(spec: Spec, c: Cursor, i: number): boolean {
  const probe: Spec = { ...spec };
  const to = step(probe, c, i, []);
  if (!to) return false;
  if (spec.year === undefined && probe.year !== undefined && spec.month !== undefined) return true;
  const dayFirst = spec.weekday !== undefined || spec.deictic !== undefined;
  return dayFirst && (probe.month !== undefined || probe.hijri === true) && spec.month === undefined && probe.day !== undefined;
}

function isDate(s: Spec, c: Cursor): boolean {
  if (specIsEmpty(s)) return false;
  const month = s.month !== undefined || s.monthShift !== undefined || s.told === "month";
  const yearish = s.year !== undefined || s.yearShift !== undefined || s.told === "year";
  const period =
    month ||
    yearish ||
    s.week !== undefined ||
    s.season !== undefined ||
    s.decade !== undefined ||
    s.century !== undefined ||
    s.quarter !== undefined ||
    s.half !== undefined ||
    s.decadeShift !== undefined ||
    s.centuryShift !== undefined ||
    s.school !== undefined ||
    s.schoolShift !== undefined;
  if (s.weekOf && s.day === undefined) return false;
  if (s.nth) return month || yearish;
  if (s.quarter !== undefined || s.half !== undefined) return yearish || c.brief;
  if (s.edge !== undefined || s.rest) return period;
  return true;
}
