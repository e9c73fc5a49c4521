import type { OrdinalMention } from "#model/mention";
import { spanOf } from "#model/span";
import type { Token } from "#model/token";
import { fold } from "#text/fold";
import { readDefiniteTens, readOrdinal, type Ordinal } from "./parsers/ordinal.ts";
import { numeralStart } from "./read-numeral.ts";
import { readCounted } from "./refiners/use.ts";

const set = (words: string) => new Set(words.split(" ").map(fold));
/** كانون الثاني, ربيع الأول: part of a month's name. */
const monthHeads = set("كانون تشرين ربيع جمادى جماد");
/** الفريق أول, ملازم أول: a rank. */
const ranks = set("فريق الفريق ملازم الملازم نقيب النقيب رقيب الرقيب عريف العريف وزير الوزير مساعد المساعد");
/** أول من أمس, أول أمس, أمس الأول: days. */
const yesterdays = set("أمس البارحة");

/** The ordinal at token `at`, unless it is part of a month, a rank or a day's name. */
export function readOrdinalAt(text: string, tokens: readonly Token[], at: number, floor: number, ceiling: number): OrdinalMention | null {
  const ordinal =
    readOrdinal(tokens, at, ceiling) ?? (at > floor ? readDefiniteTens(tokens, at, (t) => readCounted(t)?.value.number === "p") : null);
  if (!ordinal || isName(tokens, ordinal, floor)) return null;
  return toOrdinalMention(text, tokens, ordinal);
}

export function toOrdinalMention(text: string, tokens: readonly Token[], o: Ordinal): OrdinalMention {
  const span = spanOf(text, numeralStart(tokens[o.from]!, o.prefix), tokens[o.to - 1]!.end);
  return { kind: "ordinal", from: o.from, to: o.to, span, rule: "ordinal", value: { value: o.value } };
}

function isName(tokens: readonly Token[], o: Ordinal, floor: number): boolean {
  const before = o.from > floor ? tokens[o.from - 1]!.folded : "";
  const after = tokens[o.to]?.folded ?? "";
  if (o.value <= 2 && monthHeads.has(before)) return true;
  if (o.value !== 1) return false;
  if (ranks.has(before) && (before.startsWith("ال") ? !o.prefix.endsWith("ال") : true)) return true;
  if (yesterdays.has(before)) return true;
  return yesterdays.has(after) || (after === "من" && yesterdays.has(tokens[o.to + 1]?.folded ?? ""));
}
