import type { Analysis } from "#model/analysis";
import type { NumberMention, OrdinalMention } from "#model/mention";
import type { Token } from "#model/token";
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

/** Cheap first look: commas and brackets start no numeral. */
const mayStart = (t: Token) => t.kind !== "punctuation" || t.raw === "-" || t.raw === "−" || t.raw === "–";
