import { arabicWords, neighbours } from "./words.ts";

/** The language of a text. `code` is ISO 639, or ISO 15924 for "some language in this script". */
export interface Language {
  readonly code: string;
  readonly name: string;
}

const arabic: Language = { code: "ar", name: "Arabic" };

/** Letters that are read: the first paragraphs show it. */
const sampleLength = 1500;

/** Persian and Arabic keyboards differ in ی and ک; words are compared without that difference, and without marks. */
const spell = (word: string) =>
  word
    .replace(/[\u0640\u064b-\u065f\u0670\u200b-\u200f]/g, "")
    .replace(/[\u06cc\u0649]/g, "\u064a")
    .replace(/\u06a9/g, "\u0643");
const wordsOf = (words: string): string[] => words.split(" ").map(spell);

const ownWords = new Set(wordsOf(arabicWords));
/** Bit i: neighbour i. */
const wordBits = new Map<string, number>();
const letterBits = new Map<number, number>();
for (const [i, { letters, words }] of neighbours.entries()) {
  for (const word of wordsOf(words)) if (!ownWords.has(word)) wordBits.set(word, (wordBits.get(word) ?? 0) | (1 << i));
  for (const letter of letters) letterBits.set(letter.charCodeAt(0), (letterBits.get(letter.charCodeAt(0)) ?? 0) | (1 << i));
}
/** ک and ی alone may be an Arabic text typed on a Persian keyboard. */
const weak = new Set([0x6a9, 0x6cc]);

const isArabicLetter = (c: number) =>
  (c >= 0x620 && c <= 0x64a) ||
  (c >= 0x66e && c <= 0x6d5 && c !== 0x670 && c !== 0x6d4) ||
  (c >= 0x6ee && c <= 0x6ff && !(c >= 0x6f0 && c <= 0x6f9)) ||
  (c >= 0x750 && c <= 0x77f) ||
  (c >= 0x8a0 && c <= 0x8c7) ||
  (c >= 0xfb50 && c <= 0xfdff) ||
  (c >= 0xfe70 && c <= 0xfefc);
/** Marks and joiners within a word; ی-less Persian writes its plurals after U+200C. */
const isMark = (c: number) => (c >= 0x64b && c <= 0x65f) || c === 0x670 || (c >= 0x200b && c <= 0x200f);
const isOtherLetter = (c: number) =>
  (c >= 65 && c <= 90) ||
  (c >= 97 && c <= 122) ||
  (c >= 0xc0 && c < 0x600) ||
  (c >= 0x700 && c < 0x750) ||
  (c >= 0x900 && c < 0x2000) ||
  (c >= 0x3040 && c < 0xd800);

const ownEnding = 0x629; // ة
const article = /^[وفبك]{0,2}ال..|^[وف]?لل../;

/**
 * Tells Arabic from what else is written in Arabic letters, and from other scripts. The article ال, the ة and
 * small words speak for Arabic; small words and letters of their own for its neighbours. A text too
 * short to tell counts as Arabic, one without letters as well: only what is plainly another language is named so.
 */
export function tellLanguage(text: string): Language {
  const end = Math.min(text.length, sampleLength);
  let arabicLetters = 0;
  let otherLetters = 0;
  let own = 0;
  const scores = neighbours.map(() => 0);
  for (let i = 0; i < end; i++) {
    const c = text.charCodeAt(i);
    if (!isArabicLetter(c)) {
      if (isOtherLetter(c)) otherLetters++;
      continue;
    }
    const start = i;
    let plain = true;
    let strong = 0;
    let faint = 0;
    let last = c;
    for (; i < end; i++) {
      const letter = text.charCodeAt(i);
      if (isMark(letter)) {
        plain = false;
        continue;
      }
      if (!isArabicLetter(letter)) break;
      arabicLetters++;
      last = letter;
      if (letter < 0x660 && letter !== 0x640 && letter !== 0x649) continue;
      plain = false;
      const bits = letterBits.get(letter) ?? 0;
      if (weak.has(letter)) faint |= bits;
      else strong |= bits;
    }
    const raw = text.slice(start, i);
    const word = plain ? raw : spell(raw);
    i--;
    if (ownWords.has(word) || last === ownEnding || article.test(word)) own++;
    const known = wordBits.get(word) ?? 0;
    if (known | strong | faint) {
      for (let k = 0; k < scores.length; k++) {
        const bit = 1 << k;
        scores[k]! += known & bit ? 1 : strong & bit ? 0.6 : faint & bit ? 0.3 : 0;
      }
    }
  }
  if (arabicLetters * 3 < otherLetters * 2) return scriptOf(text.slice(0, end));
  const best = Math.max(...scores);
  // A single foreign letter is a name (پوتين, ڤيينا), not a language.
  return best > own && best >= 1 ? neighbours[scores.indexOf(best)]! : arabic;
}

const scripts: readonly (readonly [RegExp, Language])[] = [
  [/\p{Script=Latin}/gu, { code: "Latn", name: "a language in Latin letters" }],
  [/\p{Script=Cyrillic}/gu, { code: "Cyrl", name: "a language in Cyrillic letters" }],
  [/\p{Script=Hebrew}/gu, { code: "he", name: "Hebrew" }],
  [/\p{Script=Armenian}/gu, { code: "hy", name: "Armenian" }],
  [/\p{Script=Syriac}/gu, { code: "Syrc", name: "a language in Syriac letters" }],
  [/\p{Script=Han}/gu, { code: "zh", name: "Chinese or Japanese" }],
];

function scriptOf(sample: string): Language {
  let best: Language = { code: "und", name: "a language that is not Arabic" };
  let most = 0;
  for (const [pattern, language] of scripts) {
    const count = sample.match(pattern)?.length ?? 0;
    if (count > most) [most, best] = [count, language];
  }
  return best;
}
