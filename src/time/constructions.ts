import { readRange } from "./parsers/range.ts";
import { readRecent, readShiftPhrase, readTold } from "./parsers/relative.ts";
import { readSpec } from "./read-spec.ts";
import type { TimeReading, Value } from "./readings.ts";
import { resolveSpec, type Anchor } from "./resolve.ts";
import { namesDay, type Spec } from "./spec.ts";
import { readEdge, word, type Cursor } from "./tags.ts";
import { anyAhead, looksAhead } from "./tense.ts";

/**
 * The time expression that starts at token `i`, by the first construction that reads one.
 *
 * 1. ranges, before their first end is taken for a date of its own
 * 2. recent and next units (الأيام الثلاثة الماضية), before the amounts in them
 * 3. shifts (قبل ثلاثة أيام), before what is counted from an event
 * 4. days counted from what was told
 * 5. open ends (منذ أيار), then plain dates
 */
export function readConstruction(c: Cursor, i: number): TimeReading | null {
  const ahead = () => looksAhead(c, i);
  return (
    readRange(c, i) ??
    readRecent(c, i) ??
    readShiftPhrase(c, i, ahead, () => anyAhead(c, i)) ??
    readEve(c, i) ??
    readTold(c, i, ahead) ??
    readOpenEnd(c, i) ??
    readDate(c, i) ??
    readAdverb(c, i)
  );
}

function dateReading(
  from: number,
  to: number,
  spec: Spec,
  rule: string,
  role: TimeReading["role"],
  adjust: (v: Value, a: Anchor) => Value = (v) => v,
): TimeReading {
  return {
    from,
    to,
    rule,
    role,
    offset: offsetOf(spec),
    resolve: (a) => {
      const r = resolveSpec(spec, a);
      return r && adjust(r, a);
    },
  };
}

/** ISO shift of a spec that is nothing but one. */
function offsetOf(s: Spec): string | null {
  const shown = (n: number, unit: string) => `${n < 0 ? "-" : ""}P${Math.abs(n)}${unit}`;
  if (s.deictic !== undefined) return shown(s.deictic, "D");
  if (s.weekday !== undefined || s.day !== undefined || s.month !== undefined) return null;
  if (s.week !== undefined) return shown(s.week, "W");
  if (s.monthShift !== undefined) return shown(s.monthShift, "M");
  if (s.yearShift !== undefined) return shown(s.yearShift, "Y");
  return null;
}

function readDate(c: Cursor, i: number): TimeReading | null {
  // في منتصف الأسبوع, في وقت لاحق: the preposition belongs to the phrase
  const lead = word(c, i) === "في" && (readEdge(c.tokens[i + 1]) || word(c, i + 1) === "وقت") ? 1 : 0;
  const found = readSpec(c, i + lead);
  if (!found || (lead && found.spec.edge === undefined)) return null;
  return dateReading(i, found.to, found.spec, found.rule, "point");
}

/** "عشية عيد الأضحى", "غداة 20 شباط": the day before or after a date that is named. */
function readEve(c: Cursor, i: number): TimeReading | null {
  const w = word(c, i).replace(/^[وف](?=...)/, "");
  const shift = w === "عشيه" ? -1 : w === "غداه" ? 1 : 0;
  const found = shift ? readSpec(c, i + 1) : null;
  if (!found || !namesDay(found.spec)) return null;
  return dateReading(i, found.to, found.spec, "eve", "point", (v) => ({ ...v, start: v.start! + shift, end: v.start! + shift }));
}

/** "منذ أيار 2020", "حتى الخميس", "قبل نهاية الشهر", "اعتبارا من 18 يوليو", "خلال يونيو". */
function readOpenEnd(c: Cursor, i: number): TimeReading | null {
  const w = word(c, i).replace(/^[وف](?=...)/, "");
  let k = i + 1;
  // بعد غد, قبل أمس are days of their own
  if (/^(بعد|قبل)$/.test(w) && /^(غد|الغد|غدا|امس|البارحه)$/.test(word(c, word(c, k) === "يوم" ? k + 1 : k))) return null;
  let role: TimeReading["role"];
  if (w === "منذ" || w === "مذ") role = "since";
  else if (/^(اعتبارا|ابتداء|بدءا|انطلاقا|بدايه)$/.test(w) && word(c, k) === "من") {
    role = "since";
    k++;
  } else if (/^(حتي|لغايه|بحلول|لحلول|حلول)$/.test(w)) role = "until";
  else if (w === "قبل" || w === "قبيل") role = "until";
  else if (w === "بعد" || w === "عقب") role = "since";
  else if (w === "خلال" || w === "اثناء" || w === "طوال" || w === "طيله") role = "point";
  else return null;
  // قبل ظهر اليوم, بعد منتصف ليل الجمعة: a part of the day, no open end
  const part = /^(قبل|بعد|قبيل)$/.test(w) ? readSpec(c, i) : null;
  if (part?.spec.part !== undefined) return dateReading(i, part.to, part.spec, part.rule, "point");
  const found = readSpec(c, k);
  if (!found) return null;
  const { spec } = found;
  if (/^(قبل|بعد|قبيل)$/.test(w) && spec.part !== undefined) role = "point";
  const present = spec.week === 0 || spec.monthShift === 0 || spec.yearShift === 0 || spec.modifier === 0;
  const openTo = w === "قبل" && (spec.edge === "end" || present);
  const openFrom = role === "point" && present && spec.day === undefined && spec.weekday === undefined && looksAhead(c, i);
  const adjust = (v: Value, a: Anchor): Value =>
    (openTo || openFrom) && a.day !== null && v.start !== null && v.end !== null && v.end >= a.day
      ? { ...v, start: a.day, end: openTo ? periodEnd(v, spec, a) : v.end }
      : v;
  return dateReading(i, found.to, spec, role === "point" ? found.rule : `${role}-${found.rule}`, role, adjust);
}

/** "قبل نهاية العام" is before the year's end, though the edge itself is rounded to December. */
const periodEnd = (v: Value, _s: Spec, _a: Anchor): number => v.end!;

const adverbs = /^[وف]?(صباحا|مساء|ليلا|ظهرا|عصرا|فجرا)$/;

/** "ومساءً، اغتيل": a part of the day told of; also "خلال الليل", "منذ الفجر". */
function readAdverb(c: Cursor, i: number): TimeReading | null {
  const w = word(c, i);
  let to = 0;
  if (adverbs.test(w) && !(w.endsWith("مساء") && !/ً|ءًا/.test(c.tokens[i]!.raw))) to = i + 1;
  else if (
    /^[وف]?(في|خلال|منذ|مع)$/.test(w) &&
    /^(الليل|المساء|الصباح|الفجر|الظهر|العصر|ساعات)$/.test(word(c, i + 1)) &&
    word(c, i + 1) !== "ساعات"
  )
    to = i + 2;
  if (!to) return null;
  const from = w === "في" || to === i + 1 ? i : i;
  return { from, to, rule: "relative-to-event", role: "point", offset: "P0D", resolve: () => null };
}
