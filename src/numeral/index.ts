import type { Analysis } from "#model/analysis";
import type { NumberMention, OrdinalMention } from "#model/mention";
import type { Token } from "#model/token";
import { fold } from "#text/fold";
import { countedForms } from "./ar/lexicon.ts";
import { compoundOrdinalOne, fractionWords, numberWords, ordinalWords } from "./ar/number-words.ts";
import { byWord } from "./parsers/scan.ts";
import { readNumeralAt } from "./read-numeral.ts";
import { readOrdinalAt } from "./read-ordinal.ts";

/**
 * Numbers and ordinals of a text, in text order, no two numbers overlapping.
 * Spans are the words of the numeral without و, ب or ل stuck to it; the noun counted is in `unit`,
 * within the span only where it is the numeral itself (قتيلان).
 */
export function extractNumbers(analysis: Analysis): Pick<Analysis, "numbers" | "ordinals"> {
  const { tokens, sentences, document } = analysis;
  const numbers: NumberMention[] = [];
  const ordinals: OrdinalMention[] = [];
  for (const sentence of sentences) {
    let i = sentence.from;
    while (i < sentence.to) {
      if (!mayStart(tokens[i]!)) {
        i++;
        continue;
      }
      const ordinal = readOrdinalAt(document.text, tokens, i, sentence.from, sentence.to);
      if (ordinal) {
        ordinals.push(ordinal);
        i = Math.max(i + 1, ordinal.to);
        continue;
      }
      const found = readNumeralAt(document.text, tokens, i, sentence.from, sentence.to);
      if (found) {
        numbers.push(...found.numbers);
        if (found.ordinal) ordinals.push(found.ordinal);
        i = Math.max(i + 1, found.to);
      } else i++;
    }
  }
  return { numbers, ordinals };
}

const heads = new Set<string>([...numberWords.keys(), ...fractionWords.keys(), ...ordinalWords.keys(), ...compoundOrdinalOne]);
for (const [form, { number }] of countedForms) if (number === "d") heads.add(form);
for (const word of ["عشرات", "بضع", "بضعة", "بعض", "عدد", "جزء"]) heads.add(fold(word));
const isHead = byWord((forms) => forms.some((f) => heads.has(f.stem)));

/** Cheap first look: turns most words away. */
function mayStart(t: Token): boolean {
  if (t.kind === "word") return isHead(t);
  return t.kind === "number" || t.raw === "-" || t.raw === "−" || t.raw === "–";
}
