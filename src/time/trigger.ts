import type { Token } from "#model/token";
import {
  bareWeekdays,
  deictics,
  decadesByName,
  doubleMonths,
  edges,
  hijriMonths,
  modifiers,
  months,
  partsOfDay,
  seasons,
  units,
  weekdays,
} from "./ar/lexicon.ts";
import { holidays } from "./ar/holidays.ts";
import { byWord } from "#numeral/parsers/scan";
import { numberWords, ordinalWords, fractionWords, compoundOrdinalOne } from "#numeral/ar/number-words";
import { boundsBefore } from "#numeral/ar/bounds";
import { fold } from "#text/fold";

const heads = new Set<string>();
for (const table of [
  weekdays,
  bareWeekdays,
  deictics,
  decadesByName,
  doubleMonths,
  edges,
  hijriMonths,
  months,
  partsOfDay,
  seasons,
  units,
  numberWords,
  ordinalWords,
  fractionWords,
])
  for (const word of table.keys()) heads.add(word);
for (const word of compoundOrdinalOne) heads.add(word);
for (const [phrase] of holidays) heads.add(phrase.split(" ")[0]!);
for (const phrase of boundsBefore.keys()) heads.add(phrase.split(" ")[0]!);
for (const word of modifiers.keys()) if (word.startsWith("هذ")) heads.add(word);
for (const word of `قبل قبيل بعد بعيد قبله قبلها قبلهم بعده بعدها بعدهم بعدهما قبلهما منذ مذ خلال طوال طيلة في على بغضون حينها آنذاك حينذاك وقتها يومها عندئذ يومئذ وقتئذ وقتذاك عندها ليلتها ساعتها
  الليلة ليلة ليل غداة عشية ذلك تلك نفس ذات يوم يومي ليوم نهار تاريخ أول آخر من بين ما مابين فترة الفترة المدة فاتح غرة اعتبارا ابتداء بدءا انطلاقا حتى لغاية بحلول لحلول حلول عقب أثناء
  عطلة إجازة العطلة الربع النصف القرن وقت لاحقا مبكرا بقية باقي بضعة بضع عدة بعض الساعة عند حوالي نحو شهري أسبوعي عامي سنتي الألفين الألفية ألفين موسم فصل سحر ساعات ساعة مع حلول الأسبوع تمام شهر الشهر منتصف بمنتصف هذا هذه العام السنة الـ`.split(
  /\s+/,
))
  heads.add(fold(word));

/** Words without which there is no time expression: the others only lead to one. */
const anchors = new Set<string>();
for (const table of [weekdays, bareWeekdays, deictics, decadesByName, doubleMonths, hijriMonths, months, partsOfDay, seasons, units])
  for (const word of table.keys()) anchors.add(word);
for (const [phrase] of holidays) anchors.add(phrase.split(" ")[0]!);
for (const word of `حينها آنذاك حينذاك وقتها يومها عندئذ يومئذ وقتئذ وقتذاك عندها ليلتها ساعتها الليلة غداة عشية القرن الربع النصف الساعة منه أسبوعي الألفية`.split(
  " ",
))
  anchors.add(fold(word));
// a numeral of a clock: عند الحادية عشرة والنصف من ليل الأحد has its night
for (const word of ["واحد", "احد", "أحد", "اثنين", "جمعه", "خميس"]) anchors.delete(fold(word));

/** How far ahead of its first word an expression's anchor may lie: "في الفترة الممتدة من 17 إلى 23 أوت". */
const lookahead = 8;
/** Words of every sentence lead to a time only from close by: "من 17 إلى 23 أوت", "ما بين 13 و17 تموز". */
const common = new Set("في من على ما مع لا لم بين أقل أكثر نحو أول الأول الثاني الثانية حتى عند".split(" ").map(fold));
const commonLookahead = 5;

const head = 1;
const anchor = 2;
const everyday = 4;
const classOfWord = byWord((forms) => {
  let kind = 0;
  for (const f of forms) {
    if (heads.has(f.stem)) kind |= head;
    // الذي is no ذي الحجة
    if (anchors.has(f.stem) && !(f.prefix.endsWith("ال") && doubleMonths.has(f.stem))) kind |= head | anchor;
  }
  return common.has(forms[0]!.stem) || common.has(forms[1]?.stem ?? "") ? kind | everyday : kind;
});

function classOf(token: Token): number {
  if (token.kind === "word") return classOfWord(token);
  if (token.kind === "number") return /^(1[0-9]|2[0-2])\d\d$|^\d{1,4}[.]\d/.test(token.folded) ? head | anchor : head;
  return token.folded === "/" ? anchor : 0;
}

/** Whether a word can be part of a time expression at all. */
export const isTimeWord = (token: Token): boolean => (classOf(token) & head) !== 0;

/**
 * Tokens of a sentence at which a time expression may begin: those that can lead to one, with an anchor
 * close ahead. In a message every number may be a day, so there all leads count.
 */
export function startsIn(tokens: readonly Token[], from: number, to: number, brief: boolean): number[] {
  const starts: number[] = [];
  let next = brief ? from : Infinity;
  for (let i = to - 1; i >= from; i--) {
    const kind = classOf(tokens[i]!);
    if (kind & anchor) next = i;
    if (kind & head && (brief || next - i <= (kind & everyday ? commonLookahead : lookahead))) starts.push(i);
  }
  return starts.reverse();
}
