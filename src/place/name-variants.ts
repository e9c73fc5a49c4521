import { phraseWords } from "#lexicon/phrase-index";

/** A spelling of a name in folded words. `bare`: the article was taken off, which only a title makes a name of. */
export interface NameVariant {
  readonly words: readonly string[];
  readonly bare: boolean;
}

/** Cases of the words for father and sons, which newsrooms don't keep: أبو غريب, أبي غريب. */
const fathers = new Map([
  ["ابو", ["ابي", "ابا"]],
  ["ابي", ["ابو", "ابا"]],
  ["بنو", ["بني"]],
  ["ذي", ["ذو"]],
  ["ذو", ["ذي"]],
  ["البو", ["الابو", "ال بو"]],
]);

/**
 * Spellings under which a written name is indexed: as it is; without the article of a single word
 * ("قضاء طارمية"); with the other case of أبو; with a ya for a hamza on its seat (بئر, بير).
 * Hamzas on alef, final ya and ta marbuta are folded and need no variant.
 */
export function nameVariants(written: string): readonly NameVariant[] {
  const words = phraseWords(written);
  if (!words.length) return [];
  const variants: NameVariant[] = [{ words, bare: false }];
  const [first, ...rest] = words as [string, ...string[]];
  const put = (start: string, bare: boolean) => variants.push({ words: [...start.split(" "), ...rest], bare });
  for (const other of fathers.get(first) ?? []) put(other, false);
  if (first.length > 4 && first.startsWith("ال")) put(first.slice(2), rest.length === 0);
  if (written.includes("ئ")) variants.push({ words: words.map((w) => w.replaceAll("ئ", "ي")), bare: false });
  const last = words.at(-1)!;
  if (last.length > 4 && last.endsWith("اء")) variants.push({ words: [...words.slice(0, -1), last.slice(0, -1)], bare: false });
  return variants;
}
