import type { DurationMention } from "#model/mention";
import { spanOf } from "#model/span";
import { isoDuration, readAmount, type Amount } from "./amount.ts";
import { word, type Cursor } from "./tags.ts";

const asks =
  /^[وفبل]?(لمده|مده|بمده|طوال|طيله|خلال|غضون|مدي|مدار|استمر|استمرت|يستمر|تستمر|استغرق|استغرقت|دام|دامت|دامه|لفتره|فتره|كل|في|اقل|اكثر|من)$/;
const asksBare = /^[وفبل]?(لمده|مده|بمده|طوال|طيله|خلال|غضون|مدي|مدار|استمر|استمرت|يستمر|تستمر|استغرق|استغرقت|دام|دامت|لفتره)$/;
const shifts = /^[وف]?(قبل|بعد|منذ|قبيل|مذ)$/;
const ages = /^[وفبل]?(عمره|عمرها|عمرهم|العمر|عمر|سن)$/;

/**
 * A length of time at token `i` that is no shift: "لمدة 3 أيام", "48 ساعة", "نصف عام", "أقل من عام".
 * A unit alone (شهر, ساعة) is one only after a word that asks for it.
 */
export function readDuration(text: string, c: Cursor, i: number): DurationMention | null {
  const before = i > c.from ? c.tokens[i - 1]!.folded : "";
  if (shifts.test(before) || ages.test(before)) return null;
  let at = i;
  // طوال أسبوع is said as one
  const lead = /^[وف]?(طوال|طيله)$/.test(word(c, i)) ? 1 : 0;
  const amount = readAmount(c, i + lead);
  if (!amount) return null;
  if (amount.prefix !== "" && !/^[وف]?[لب]?$/.test(amount.prefix)) return null;
  if (amount.bare) {
    const led = lead || asksBare.test(before) || (c.brief && (asks.test(before) || amount.prefix === "ل"));
    if (!led || amount.few || namesDate(c, amount)) return null;
  }
  const unit = amount.parts[0]!.unit;
  if ((unit === "year" || unit === "month") && amount.bare && !led(before, lead, c)) return null;
  if (amount.prefix.endsWith("ب") && /^(ه|ها|هم)$/.test(before.slice(-2))) return null;
  at = i;
  const bound =
    amount.bound === "less-than" || amount.bound === "at-most"
      ? "less-than"
      : amount.bound === "more-than" || amount.bound === "at-least"
        ? "more-than"
        : amount.bound === "about" || amount.few
          ? "about"
          : "exact";
  const value = { iso: isoDuration(amount), approximate: bound === "about" || amount.few, bound } as const;
  return {
    kind: "duration",
    from: at,
    to: amount.to,
    span: spanOf(text, c.tokens[at]!.start, c.tokens[amount.to - 1]!.end),
    rule: amount.few ? "duration-few" : "duration",
    value,
  };
}

const led = (before: string, lead: number, c: Cursor) => lead > 0 || asksBare.test(before) || c.brief;

/** "خلال شهر أبريل", "في عام 2014", "لمدة": a unit that names a date is no length. */
function namesDate(c: Cursor, a: Amount): boolean {
  const next = c.tokens[a.to];
  if (!next || a.to >= c.to) return false;
  return (
    next.kind === "number" ||
    /^(ال(اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|احد|ماضي|مقبل|قادم|جاري|حالي))/.test(next.folded) ||
    /^(يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين|رمضان|محرم|صفر|رجب|شعبان|شوال|ذو|ذي|جمادي|ربيع)$/.test(
      next.folded,
    )
  );
}
