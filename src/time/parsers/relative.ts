import { readCardinal } from "#numeral/parsers/cardinal";
import { boundBefore } from "#numeral/refiners/bounds";
import { isoDuration, readAmount, type Amount } from "../amount.ts";
import { addMonths, toCivil, toDay } from "../calendar.ts";
import type { TimeReading, Value } from "../readings.ts";
import { grain, moveDay, roundTo } from "../shift.ts";
import { hasArticle, readModifier, readUnit, word, type Cursor } from "../tags.ts";

const stem = (w: string) => w.replace(/^[وف](?=...)/, "");
const unknown: Value = { start: null, end: null, precision: "unknown", supplied: "how many is not said" };
const signed = (iso: string, sign: 1 | -1) => (sign < 0 ? `-${iso}` : iso);

const anchors = /^(الان|اليوم|امس|الحين)$/;

/** After the amount: "من الآن", "في المستقبل", "مضت". */
function readTail(c: Cursor, i: number): { to: number; kind: "now" | "ahead" | "ago" | "told" | null } {
  const w = word(c, i);
  if (w === "من" && anchors.test(word(c, i + 1))) return { to: i + 2, kind: "now" };
  if (w === "في" && word(c, i + 1) === "المستقبل") return { to: i + 2, kind: "ahead" };
  if (/^(مضت|خلت|مضي|فائته|ماضيه)$/.test(w)) return { to: i + 1, kind: "ago" };
  if (/^(من|علي|لل?.+)$/.test(w) && /^(من|علي)$/.test(w)) return { to: i, kind: "told" };
  return { to: i, kind: null };
}

/**
 * "قبل ثلاثة أيام", "بعد نحو شهرين", "منذ أسبوع", "خلال 48 ساعة", "في غضون يومين", "3 أشهر من الآن".
 * After "بعد" with a thing to count from (بعد يومين من هجوم), or in a clause of the past, the shift
 * is from what was told, not from the publication day.
 */
export function readShiftPhrase(c: Cursor, i: number, ahead: () => boolean, anyAhead: () => boolean): TimeReading | null {
  const w = stem(word(c, i));
  let k = i + 1;
  let kind: "ago" | "in" | "since" | "within" | null = null;
  if (w === "قبل" || w === "قبيل") kind = "ago";
  else if (w === "بعد" || w === "بعيد") kind = "in";
  else if (w === "منذ" || w === "مذ") kind = "since";
  else if (w === "خلال" || w === "طوال" || w === "طيله") kind = "within";
  else if (
    (w === "في" && word(c, i + 1) === "غضون") ||
    (w === "في" && word(c, i + 1) === "ظرف") ||
    (w === "علي" && /^(مدي|مدار)$/.test(word(c, i + 1)))
  ) {
    kind = "within";
    k = i + 2;
  } else if (w === "بغضون") kind = "within";
  else if (w === "في") kind = "within";
  if (kind === null) return fromNow(c, i, ahead);
  const amount = readAmount(c, k);
  if (!amount || amount.prefix !== "") return null;
  if (amount.bare && /^(غد|امس|الغد)$/.test(word(c, amount.to))) return null;
  // في شهر أبريل, في يوم الجمعة, في عام: no amounts
  if (w === "في" && k === i + 1 && (amount.bare || (!c.brief && amount.bound === null))) return null;
  const unit = amount.parts[0]!.unit;
  if (amount.bare && !amount.few && amount.bound === null && namesSomething(c, amount)) return null;
  const tail = readTail(c, amount.to);
  const iso = isoDuration(amount);
  const exact = tail.kind === "now" || c.brief;
  const from = i;
  if (kind === "within") {
    const future = ahead();
    return {
      from,
      to: amount.to,
      rule: "within",
      role: "window",
      offset: amount.few ? null : signed(iso, future ? 1 : -1),
      resolve: (a) => (amount.few && !a.brief ? unknown : a.day === null ? null : windowOf(a.day, amount, future || a.brief ? 1 : -1)),
    };
  }
  const sign = kind === "in" ? 1 : -1;
  if (tail.kind === "told" || (kind === "in" && tail.kind === null && !c.brief && !anyAhead()))
    return kind === "since" ? null : told(from, amount.to, amount.few ? null : signed(iso, sign));
  if (tail.kind === "ahead")
    return {
      from,
      to: tail.to,
      rule: "within",
      role: "window",
      offset: iso,
      resolve: (a) => (a.day === null ? null : nextOf(a.day, amount)),
    };
  const since = kind === "since" && !exact;
  return {
    from,
    to: tail.to,
    rule: kind === "ago" ? "ago" : kind === "in" ? "in" : "since-ago",
    role: since ? "since" : "point",
    offset: amount.few && unit !== "hour" && unit !== "minute" ? null : signed(iso, sign),
    resolve: (a) => {
      if (amount.few && !a.brief && grain(amount) !== "hour") return unknown;
      if (a.day === null) return null;
      const day = moveDay(a.day, amount, sign);
      if (exact) return { start: day, end: day, precision: "day", supplied: "counted from the publication day" };
      const precision = grain(amount);
      if (since)
        return {
          start: day,
          end: a.day,
          precision: precision === "hour" ? "day" : precision,
          supplied: "counted from the publication day",
        };
      return { ...roundTo(day, precision), supplied: "counted from the publication day" };
    },
  };
}

/** "شهر أيار", "عام 2014", "يوم الجمعة": the unit names what follows it. */
function namesSomething(c: Cursor, a: Amount): boolean {
  const next = c.tokens[a.to];
  if (!next || a.to >= c.to) return false;
  return (
    next.kind === "number" ||
    /^(ال|اي|نيسان|شباط|اذار|تموز|حزيران|اب|ايلول|تشرين|كانون|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|رمضان|محرم|صفر|شعبان|رجب|شوال|ذي|ربيع|جمادي)/.test(
      next.folded,
    )
  );
}

/** "شهر و 2 سنة و 21 يوما من الآن", "يومين من الآن". */
function fromNow(c: Cursor, i: number, ahead: () => boolean): TimeReading | null {
  const amount = readAmount(c, i);
  if (!amount || amount.prefix !== "" || word(c, amount.to) !== "من" || word(c, amount.to + 1) !== "الان") return null;
  const sign = ahead() ? 1 : -1;
  return {
    from: i,
    to: amount.to + 2,
    rule: "from-now",
    role: "point",
    offset: signed(isoDuration(amount), sign),
    resolve: (a) => {
      if (a.day === null) return null;
      const day = moveDay(a.day, amount, sign);
      return { start: day, end: day, precision: "day", supplied: "counted from the publication day" };
    },
  };
}

function windowOf(day: number, amount: Amount, sign: 1 | -1): Value {
  const other = moveDay(day, amount, sign);
  const precision = grain(amount);
  return {
    start: Math.min(day, other),
    end: Math.max(day, other),
    precision: precision === "hour" ? "day" : precision,
    supplied: "counted from the publication day",
  };
}

/** From tomorrow on: the next three days, the next three months. */
function nextOf(day: number, amount: Pick<Amount, "parts">): Value {
  return { start: day + 1, end: moveDay(day + 1, amount, 1) - 1, precision: grain(amount), supplied: "counted from the publication day" };
}

function told(from: number, to: number, offset: string | null): TimeReading {
  return { from, to, rule: "relative-to-event", role: "point", offset, resolve: () => null };
}

/** "الأيام الثلاثة الماضية", "اليومين المقبلين", "3 أيام القادمة", "الساعات الـ24 الأخيرة", "آخر ثلاثة أشهر", "الأسابيع الأخيرة". */
export function readRecent(c: Cursor, i: number): TimeReading | null {
  let k = i;
  let lead = false;
  if (/^[وفب]?(في|خلال|طوال|طيله)$/.test(word(c, k))) {
    k++;
    lead = true;
  }
  const start = lead ? k : i;
  const found = unitThenNumber(c, k) ?? numberThenUnit(c, k);
  if (!found) return null;
  const { unit, n, few, to, sign } = found;
  const amount: Pick<Amount, "parts"> = { parts: [{ unit, n }] };
  return {
    from: lead ? i : start,
    to,
    rule: sign < 0 ? "last-units" : "next-units",
    role: "window",
    offset: few ? null : signed(isoDuration(amount), sign),
    resolve: (a) => {
      if (few && !a.brief) return unknown;
      if (a.day === null) return null;
      const supplied = "counted from the publication day";
      if (unit === "decade" || unit === "century") {
        const size = unit === "decade" ? 10 : 100;
        const now = Math.floor(toCivil(a.day).year / size) * size;
        const first = sign < 0 ? now - n * size : now + size;
        return { start: toDay(first, 1, 1), end: toDay(first + n * size - 1, 12, 31), precision: "year", supplied };
      }
      if (unit === "hour" || unit === "minute" || unit === "second") {
        const days = unit === "hour" ? Math.ceil(n / 24) : 0;
        return { start: sign < 0 ? a.day - days : a.day, end: sign < 0 ? a.day : a.day + days, precision: "day", supplied };
      }
      if (sign > 0) return nextOf(a.day, amount);
      const months = unit === "month" ? n : unit === "year" ? 12 * n : 0;
      const first = months ? addMonths(a.day, -months) : moveDay(a.day, amount, -1);
      return { start: first, end: a.day - 1, precision: grain(amount), supplied };
    },
  };
}

interface Recent {
  readonly unit: Amount["parts"][number]["unit"];
  readonly n: number;
  readonly few: boolean;
  readonly to: number;
  readonly sign: 1 | -1;
}

function direction(c: Cursor, i: number): { sign: 1 | -1; to: number } | null {
  const hit = i < c.to ? readModifier(c.tokens[i]) : null;
  if (!hit || hit.prefix !== "" || hit.value.shift === 0) return null;
  // السابقة and التالية point at what was told; here too they are counted from now, as readers take them
  return { sign: hit.value.shift < 0 ? -1 : 1, to: i + 1 };
}

function unitThenNumber(c: Cursor, i: number): Recent | null {
  const unit = i < c.to ? readUnit(c.tokens[i]) : null;
  if (!unit || !hasArticle(unit.prefix) || unit.value.number === "s") return null;
  let k = i + 1;
  let n = unit.value.number === "d" ? 2 : 3;
  let few = unit.value.number === "p";
  const article = word(c, k) === "ال" ? 1 : 0;
  const number = readCardinal(c.tokens, k + article, c.to);
  if (number && (hasArticle(number.prefix) || number.digits) && !number.indefinite) {
    n = number.value;
    few = false;
    k = number.to;
  } else if (/^(القليله|المعدوده|العده)$/.test(word(c, k))) k++;
  const way = direction(c, k);
  return way ? { unit: unit.value.unit, n, few, ...way } : null;
}

function numberThenUnit(c: Cursor, i: number): Recent | null {
  let k = i;
  let n: number | null = null;
  let few = false;
  const last = /^[وفب]?اخر$/.test(word(c, k));
  if (last) k++;
  const article = word(c, k) === "ال" ? 1 : 0;
  const bounded = boundBefore(c.tokens, k + 1, k) ? 1 : 0;
  const number = readCardinal(c.tokens, k + article + bounded, c.to);
  if (number && !number.indefinite && !number.fraction) {
    n = number.value;
    k = number.to;
  } else if (/^(بضعه|بضع|عده)$/.test(word(c, k))) {
    few = true;
    n = 3;
    k++;
  }
  const unit = k < c.to ? readUnit(c.tokens[k]) : null;
  if (!unit || !(unit.prefix === "" || unit.prefix === "ال")) return null;
  if (n === null) {
    if (unit.value.number !== "d" || !last) return null;
    n = 2;
  }
  const way = direction(c, k + 1);
  if (last) return { unit: unit.value.unit, n, few, sign: -1, to: way && way.sign < 0 ? way.to : k + 1 };
  return way ? { unit: unit.value.unit, n, few, ...way } : null;
}

const adverbDay = /^[وفب]?(حينها|انذاك|حينذاك|وقتها|يومها|عندئذ|يومئذ|وقتئذ|وقتذاك|عندها|ليلتها|ساعتها)$/;

/** "في اليوم التالي", "اليوم نفسه", "غداة", "بعد ذلك بيومين", "قبله بيوم", "حينها": days counted from what was told. */
export function readTold(c: Cursor, i: number, ahead: () => boolean): TimeReading | null {
  const raw = word(c, i);
  const w = stem(raw);
  if (adverbDay.test(raw)) return told(i, i + 1, "P0D");
  if (/^(اليوم|الليله|باليوم)$/.test(w)) {
    const next = word(c, i + 1);
    if (/^(نفسه|ذاته|نفسها|ذاتها|عينه|المذكور)$/.test(next)) return told(i, i + 2, "P0D");
    const shift = /^(التالي|التاليه|الموالي|اللاحق)$/.test(next) ? 1 : /^(السابق|السابقه)$/.test(next) ? -1 : 0;
    if (shift) return nextDay(i, i + 2, shift, c.brief && ahead());
    if (c.brief && next === "الاخير") return nextDay(i, i + 2, -1, true);
  }
  if (c.brief && w === "اخر" && word(c, i + 1) === "يوم" && !/^(من|في)$/.test(word(c, i + 2))) return nextDay(i, i + 2, -1, true);
  if (/^(ذلك|تلك)$/.test(w) && /^(اليوم|الليله)$/.test(word(c, i + 1))) return told(i, i + 2, "P0D");
  if (/^(نفس|ذات)$/.test(w) && /^(اليوم|الليله)$/.test(word(c, i + 1))) return told(i, i + 2, "P0D");
  if (w === "غداه") return told(i, i + 1, "P1D");
  if (/^(عشيه)$/.test(w) && word(c, i + 1) !== "" && c.tokens[i + 1]!.kind === "word") return told(i, i + 1, "-P1D");
  return counted(c, i);
}

function nextDay(from: number, to: number, shift: 1 | -1, anchored: boolean): TimeReading {
  if (!anchored) return told(from, to, shift > 0 ? "P1D" : "-P1D");
  return {
    from,
    to,
    rule: "next-day",
    role: "point",
    offset: shift > 0 ? "P1D" : "-P1D",
    resolve: (a) =>
      a.day === null ? null : { start: a.day + shift, end: a.day + shift, precision: "day", supplied: "counted from the publication day" },
  };
}

const beforeIt = /^(قبل|قبله|قبلها|قبلهما|قبلهم|بعد|بعده|بعدها|بعدهما|بعدهم)$/;

/** "قبله بيوم", "بعد ذلك بثلاثة أيام", "قبل وصول القافلة بيومين". */
function counted(c: Cursor, i: number): TimeReading | null {
  const w = stem(word(c, i));
  if (!beforeIt.test(w)) return null;
  const sign = w.startsWith("قبل") ? -1 : 1;
  const near = /ه|هم/.test(w.slice(3)) ? 1 : 5;
  for (let k = i + 1; k <= Math.min(i + near, c.to - 1); k++) {
    const token = c.tokens[k]!;
    if (token.kind === "punctuation") return null;
    if (!token.folded.startsWith("ب")) continue;
    const amount = readAmount(c, k);
    if (amount?.prefix === "ب" && (!amount.bare || near === 1 || amount.parts[0]!.unit === "day"))
      return told(i, amount.to, amount.few ? null : signed(isoDuration(amount), sign));
  }
  return null;
}
