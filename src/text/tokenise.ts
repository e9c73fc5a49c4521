import type { Token, TokenKind } from "#model/token";
import { spellingAt } from "./spellings.ts";

/** A token whose sentence isn't known yet. */
export type RawToken = Omit<Token, "sentence"> & { sentence: number };

const isDigit = (c: number) => (c >= 48 && c <= 57) || (c >= 0x660 && c <= 0x669) || (c >= 0x6f0 && c <= 0x6f9);
// Marks and joiners that stand inside a word without ending it.
const isJoiner = (c: number) =>
  c === 0x640 ||
  (c >= 0x64b && c <= 0x65f) ||
  c === 0x670 ||
  (c >= 0x610 && c <= 0x61a) ||
  (c >= 0x6d6 && c <= 0x6ed) ||
  (c >= 0x200b && c <= 0x200f) ||
  (c >= 0x202a && c <= 0x202e) ||
  c === 0xfeff ||
  (c >= 0x2066 && c <= 0x2069);
const isSeparator = (c: number) => c === 0x2e || c === 0x2c || c === 0x66b || c === 0x66c;
const letter = /\p{L}/u;
const isLetter = (c: number, ch: string) =>
  (c >= 0x621 && c <= 0x64a && c !== 0x640) ||
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c > 0x66d && c < 0x6d4 && letter.test(ch)) ||
  (c > 0xbf && letter.test(ch));
const isSpace = (c: number) =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  c === 0xa0 ||
  (c >= 0x2000 && c <= 0x200a) ||
  c === 0x202f ||
  c === 0x3000 ||
  c === 0x2028 ||
  c === 0x2029;

const space = 1;
const digit = 2;
const word = 3;
const joiner = 4;
const other = 5;
/** Class of each UTF-16 unit; 0 until it is met. */
const classes = new Uint8Array(0x10000);

function classOf(c: number): number {
  return classes[c] || (classes[c] = classify(c));
}

function classify(c: number): number {
  if (isSpace(c)) return space;
  if (isJoiner(c)) return joiner;
  if (isDigit(c)) return digit;
  return isLetter(c, String.fromCharCode(c)) ? word : other;
}

/**
 * Splits a text into words, numbers and punctuation marks. Numbers keep inner separators (1,300 and 3.5);
 * a letter ends a number and a digit ends a word (٦٤كلم is two tokens).
 */
export function tokenise(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  for (let i = 0; i < text.length;) {
    const start = i;
    const first = classOf(text.charCodeAt(i++));
    if (first === space || first === joiner) continue;
    let kind: TokenKind = "punctuation";
    if (first === digit) {
      kind = "number";
      while (i < text.length) {
        const c = text.charCodeAt(i);
        if (classOf(c) === digit || (isSeparator(c) && i + 1 < text.length && classOf(text.charCodeAt(i + 1)) === digit)) i++;
        else break;
      }
    } else if (first === word) {
      kind = "word";
      while (i < text.length) {
        const inner = classOf(text.charCodeAt(i));
        if (inner !== word && inner !== joiner) break;
        i++;
      }
    }
    const { raw, folded, forms, facts } = spellingAt(text, start, i, kind);
    if (folded) tokens.push({ index: tokens.length, start, end: i, raw, folded, kind, forms, facts, sentence: -1 });
  }
  return tokens;
}
