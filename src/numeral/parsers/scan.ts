import type { Token, TokenForm } from "#model/token";
import { wordFact } from "#text/word-fact";

/** A reading of a token as a word of a closed list, with the proclitics taken off. */
export interface WordHit<T> {
  readonly prefix: string;
  readonly word: string;
  readonly value: T;
}

/** Remembers a judgement on the readings of a word (see `wordFact`). */
export function byWord<T extends NonNullable<unknown> | null>(judge: (forms: readonly TokenForm[]) => T): (token: Token) => T {
  return wordFact((token) => judge(token.forms));
}

/** Looks tokens up in a closed list through their clitic readings; most words of a report are in no list. */
export function wordReader<T>(table: ReadonlyMap<string, T>): (token: Token | undefined) => WordHit<T> | null {
  const read = byWord<WordHit<T> | null>((forms) => {
    for (const form of forms) {
      const value = table.get(form.stem);
      if (value !== undefined) return { prefix: form.prefix, word: form.stem, value };
    }
    return null;
  });
  return (token) => (token?.kind === "word" ? read(token) : null);
}

/** Whether two tokens stand together without a space. */
export const adjacent = (a: Token | undefined, b: Token | undefined): boolean => !!a && !!b && a.end === b.start;
