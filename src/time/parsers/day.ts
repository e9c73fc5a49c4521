import { readOrdinal } from "#numeral/parsers/ordinal";
import { deictics } from "../ar/lexicon.ts";
import type { Spec } from "../spec.ts";
import { hasArticle, isLight, readModifier, readPart, readWeekday, word, type Cursor } from "../tags.ts";

/** Fills the spec from the words at `i`; returns the index after them, 0 where they are none of its own. */
export type Component = (spec: Spec, c: Cursor, i: number) => number;

const middle = /^[وف]?[بل]?منتصف$/;
const around = /^[وف]?(قبل|قبيل|بعد|بعيد|عند|مع|حلول)$/;
const late = /^[وف]?(ساعه|ساعات|وقت|اول|اولي|ضوء|خيوط|الاولي|متاخره|متاخر|مبكره|مبكر|باكر)$/;

/** "فجر", "مساء", "بعد منتصف ليل", "قبيل ظهر", "في ساعة متأخرة من مساء", "ساعات الفجر الأولى". */
export const partOfDay: Component = (spec, c, i) => {
  if (spec.part !== undefined) return 0;
  let k = i;
  let after = false;
  if (around.test(word(c, k))) {
    after = /بعد|بعيد/.test(word(c, k));
    k++;
  }
  const half = middle.test(word(c, k));
  if (half) k++;
  if (!half && k === i)
    for (let n = 0; n < 3 && late.test(word(c, k)); n++) {
      k++;
      if (word(c, k) === "من") k++;
    }
  const hit = k < c.to ? readPart(c.tokens[k]) : null;
  // "الليل" after "منتصف" brings its own article
  if (!hit || !isLight(hit.prefix.replace(/ال$/, ""))) return 0;
  if (half && hit.value !== "night" && hit.value !== "noon") return 0;
  spec.part = hit.value;
  if (half && after && hit.value === "night") spec.pastMidnight = true;
  if (/^(الاولي|الباكر|المتاخر|المبكر)/.test(word(c, k + 1))) k++;
  return k + 1;
};

const theDay = "اليوم";
const notToday =
  /^(التالي|السابق|نفسه|ذاته|الواحد|العالمي|الوطني|الدراسي|الدولي|الاخير|الثلاثين|الموالي|اللاحق|الاول|الثاني|الثالث|الرابع|السابع|الذي|المفتوح|المذكور|ال[0-9]|المقبل|القادم)$/;

/** "اليوم", "أمس", "أول من أمس", "بعد غد", "هذه الليلة", "الليلة الماضية". */
export const deictic: Component = (spec, c, i) => {
  if (spec.deictic !== undefined || spec.weekday !== undefined || spec.day !== undefined) return 0;
  const w = word(c, i);
  const set = (days: number, to: number) => {
    spec.deictic = days;
    return to;
  };
  const isYesterday = (k: number) => /^(ال)?(امس|بارحه)$/.test(word(c, k));
  const isTomorrow = (k: number) => /^(ال)?غدا?$/.test(word(c, k));
  if (/^[وفب]?(اول|قبل)$/.test(w)) {
    if (isYesterday(i + 1)) return set(-2, i + 2);
    if (word(c, i + 1) === "يوم" && isYesterday(i + 2)) return set(-2, i + 3);
    if (word(c, i + 1) === "من" && isYesterday(i + 2)) return set(-2, i + 3);
  }
  if (/^[وف]?بعد$/.test(w)) {
    if (isTomorrow(i + 1)) return set(2, i + 2);
    if (word(c, i + 1) === "يوم" && isTomorrow(i + 2)) return set(2, i + 3);
    if (word(c, i + 1) === "بعد" && isTomorrow(i + 2)) return set(3, i + 3);
  }
  if (/^[وفب]?(يوم|نهار|ليوم|ليله|ليل|مساء|صباح|فجر)$/.test(w) || /^(هذا|هذه)$/.test(w)) {
    const day = /يوم|نهار/.test(w);
    if (day && (isTomorrow(i + 1) || isYesterday(i + 1) || word(c, i + 1) === "بعد")) {
      const next = deictic(spec, c, i + 1);
      return next;
    }
    if (w.startsWith("هذا") && word(c, i + 1) === theDay) return set(0, i + 2);
    if (w.startsWith("هذه") && word(c, i + 1) === "الليله") {
      spec.part = "night";
      return set(0, i + 2);
    }
    if (w.startsWith("هذا") && /^(المساء|الصباح|الفجر|الظهر|العصر)$/.test(word(c, i + 1))) {
      spec.part = readPart(c.tokens[i + 1])?.value ?? "evening";
      return set(0, i + 2);
    }
    return 0;
  }
  if (/^[وفب]?الليله$/.test(w)) {
    const mod = i + 1 < c.to ? readModifier(c.tokens[i + 1]) : null;
    if (/^(قبل|ما)$/.test(word(c, i + 1))) return 0;
    if (mod?.value.relative || readOrdinal(c.tokens, i + 1, c.to)) return 0;
    spec.part = "night";
    if (mod?.value.shift === -1) return set(-1, i + 2);
    if (mod?.value.shift === 1) return set(1, i + 2);
    return set(0, i + 1);
  }
  const token = c.tokens[i];
  const form = token?.forms.find((f) => isLight(f.prefix) && deictics.has(f.stem));
  if (!form) return 0;
  if (form.stem === theDay) {
    const next = word(c, i + 1);
    if (notToday.test(next) || (i + 1 < c.to && hasOrdinalDay(c, i + 1))) return 0;
    if (form.prefix.endsWith("ب") || form.prefix.endsWith("ك")) return 0;
    return set(0, i + 1);
  }
  if (isYesterday(i) && /^الاول$/.test(word(c, i + 1))) return set(-2, i + 2);
  // باكر and باكرا are "early" but for Gulf speech; بكرا too early to say
  if (form.stem.startsWith("باكر")) return 0;
  return set(deictics.get(form.stem)!, i + 1);
};

/** "اليوم الثاني" is the second day; "اليوم الثلاثاء" is today; "اليوم العاشر من أيار" is a date. */
function hasOrdinalDay(c: Cursor, i: number): boolean {
  const ordinal = readOrdinal(c.tokens, i, c.to);
  return ordinal !== null && hasArticle(ordinal.prefix);
}

/** Modifier words after a noun: "الماضي", "بعد القادم", "قبل الماضي", "المقبل". */
export function readShift(c: Cursor, i: number): { shift: number; relative: boolean; to: number } | null {
  const w = word(c, i);
  const step = w === "بعد" ? 1 : w === "قبل" ? -1 : 0;
  const hit = i < c.to ? readModifier(c.tokens[step ? i + 1 : i]) : null;
  if (!hit || hit.prefix !== "") return null;
  if (step && (hit.value.shift !== step || hit.value.relative)) return null;
  if (step) return { shift: 2 * step, relative: false, to: i + 2 };
  return { ...hit.value, to: i + 1 };
}

const places = /^[وفبلك]?(ال)?(سوق|صلاه|خطبه|جامع|مسجد|ساحه|بلده|قريه|حي|مخيم|منطقه|نادي|مدينه|وادي|سد|جسر|مستشفي|جبل)$/;
const pairMark = /^(-|–|—|\/|علي|الي|،|و)$/;

/** "الاثنين", "يوم السبت المقبل", "السبت بعد القادم", "ليل الاثنين - الثلاثاء", "يومي الاثنين والثلاثاء". */
export const weekday: Component = (spec, c, i) => {
  if (spec.weekday !== undefined) return 0;
  let k = i;
  let pair = false;
  if (/^[وفبل]{0,2}(يوم|نهار|يومي|اليوم|ايام)$/.test(word(c, k))) {
    pair = /يومي$|ايام$/.test(word(c, k));
    k++;
  }
  const said = word(c, k) === "هذا" || word(c, k) === "هذه";
  if (said) k++;
  const hit = k < c.to ? readWeekday(c.tokens[k]) : null;
  if (!hit || !isLight(hit.prefix)) return 0;
  // سوق الجمعة is a quarter, صلاة الجمعة is on Friday
  const before = k > c.from ? c.tokens[k - 1]!.folded : "";
  if (k === i && places.test(before) && !/صلاه|خطبه/.test(before)) return 0;
  spec.weekday = hit.value;
  if (said) spec.modifier = 0;
  let to = k + 1;
  const night = spec.part === "night";
  if (night || pair) {
    const gap = pairMark.test(word(c, to)) ? 1 : 0;
    const second = to + gap < c.to ? readWeekday(c.tokens[to + gap]) : null;
    const joined = second?.prefix === "و" || second?.prefix === "";
    if (second && joined && (pair || second.value === (hit.value + 1) % 7)) {
      spec.weekdayTo = second.value;
      to += gap + 1;
    }
  }
  const shift = readShift(c, to);
  if (shift && !shift.relative) {
    spec.modifier = shift.shift;
    to = shift.to;
  } else if (shift && shift.shift !== 0) {
    // الثلاثاء التالي: the next one
    spec.modifier = shift.shift;
    to = shift.to;
  }
  return to;
};

export { hasArticle };
