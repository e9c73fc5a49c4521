import type { Token } from "#model/token";
import { bareWeekdays, deictics, decadesByName, doubleMonths, edges, hijriMonths, modifiers, months, partsOfDay, seasons, units, weekdays } from "./ar/lexicon.ts";
import { holidays } from "./ar/holidays.ts";
import { numberWords, ordinalWords, fractionWords, compoundOrdinalOne } from "#numeral/ar/number-words";
import { boundsBefore } from "#numeral/ar/bounds";
import { fold } from "#text/fold";

const heads = new Set<string>();
for (const table of [weekdays, bareWeekdays, deictics, decadesByName, doubleMonths, edges, hijriMonths, months, partsOfDay, seasons, units, numberWords, ordinalWords, fractionWords])
  for (const word of table.keys()) heads.add(word);
for (const word of compoundOrdinalOne) heads.add(word);
for (const [phrase] of holidays) heads.add(phrase.split(" ")[0]!);
for (const phrase of boundsBefore.keys()) heads.add(phrase.split(" ")[0]!);
for (const word of modifiers.keys()) if (/^هذ/.test(word)) heads.add(word);
for (const word of `قبل قبيل بعد بعيد قبله قبلها قبلهم بعده بعدها بعدهم بعدهما قبلهما منذ مذ خلال طوال طيلة في على بغضون حينها آنذاك حينذاك وقتها يومها عندئذ يومئذ وقتئذ وقتذاك عندها ليلتها ساعتها
  الليلة ليلة ليل غداة عشية ذلك تلك نفس ذات يوم يومي ليوم نهار تاريخ أول آخر من بين ما مابين فترة الفترة المدة فاتح غرة اعتبارا ابتداء بدءا انطلاقا حتى لغاية بحلول لحلول حلول عقب أثناء
  عطلة إجازة العطلة الربع النصف القرن وقت لاحقا مبكرا بقية باقي بضعة بضع عدة بعض الساعة عند حوالي نحو شهري أسبوعي عامي سنتي الألفين الألفية ألفين موسم فصل سحر ساعات ساعة مع حلول الأسبوع تمام شهر الشهر منتصف بمنتصف هذا هذه العام السنة الـ`.split(/\s+/))
  heads.add(fold(word));

const seen = new Map<string, boolean>();

/** Cheap first look: whether an expression of time may begin at a token. One map access for most words. */
export function mayStart(token: Token): boolean {
  if (token.kind === "number") return true;
  if (token.kind !== "word") return false;
  let known = seen.get(token.folded);
  if (known === undefined) {
    if (seen.size > 100_000) seen.clear();
    known = token.forms.some((f) => heads.has(f.stem));
    seen.set(token.folded, known);
  }
  return known;
}
