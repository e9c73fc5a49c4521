import type { Token, TokenForm, TokenKind } from "#model/token";
import { cliticForms } from "./clitics.ts";
import { fold } from "./fold.ts";

type RawToken = Omit<Token, "sentence">;

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

const formCache = new Map<string, readonly TokenForm[]>();
const cacheLimit = 200_000;

function formsOf(folded: string): readonly TokenForm[] {
  const known = formCache.get(folded);
  if (known) return known;
  if (formCache.size > cacheLimit) formCache.clear();
  const forms = cliticForms(folded);
  formCache.set(folded, forms);
  return forms;
}

/**
 * Splits a text into words, numbers and punctuation marks. Numbers keep inner separators (1,300 and 3.5);
 * a letter ends a number and a digit ends a word (٦٤كلم is two tokens).
 */
export function tokenise(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  const push = (start: number, end: number, kind: TokenKind) => {
    const raw = text.slice(start, end);
    const folded = fold(raw);
    if (!folded) return;
    tokens.push({
      index: tokens.length,
      start,
      end,
      raw,
      folded,
      kind,
      forms: kind === "word" ? formsOf(folded) : [{ stem: folded, prefix: "" }],
    });
  };
  let i = 0;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (isSpace(c) || isJoiner(c)) {
      i++;
      continue;
    }
    const start = i;
    if (isDigit(c)) {
      while (i < text.length) {
        const d = text.charCodeAt(i);
        if (isDigit(d) || (isSeparator(d) && i + 1 < text.length && isDigit(text.charCodeAt(i + 1)))) i++;
        else break;
      }
      push(start, i, "number");
    } else if (isLetter(c, text[i]!)) {
      while (i < text.length) {
        const d = text.charCodeAt(i);
        if (isLetter(d, text[i]!) || isJoiner(d)) i++;
        else break;
      }
      push(start, i, "word");
    } else {
      i++;
      push(start, i, "punctuation");
    }
  }
  return tokens;
}
