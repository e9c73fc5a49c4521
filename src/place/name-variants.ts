import { phraseWords } from "#lexicon/phrase-index";

/** A folded spelling of a name. `bare`: the article was taken off, which only a title makes a name of. */
export interface NameVariant {
  readonly name: string;
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
  const name = words.join(" ");
  const variants: NameVariant[] = [{ name, bare: false }];
  const first = words[0]!;
  const rest = name.slice(first.length);
  for (const other of fathers.get(first) ?? []) variants.push({ name: other + rest, bare: false });
  if (first.length > 4 && first.startsWith("ال")) variants.push({ name: first.slice(2) + rest, bare: words.length === 1 });
  if (name.includes("ئ")) variants.push({ name: name.replaceAll("ئ", "ي"), bare: false });
  if (name.endsWith("اء") && name.length > 5) variants.push({ name: name.slice(0, -1), bare: false });
  return variants;
}
