import type { Token } from "#model/token";

/** A reading of a token as a word of a closed list, with the proclitics taken off. */
export interface WordHit<T> {
  readonly prefix: string;
  readonly word: string;
  readonly value: T;
}

/**
 * Looks tokens up in a closed list through their clitic readings and remembers the answer:
 * most words of a report are in no list, and one map access tells so.
 */
export function wordReader<T>(table: ReadonlyMap<string, T>): (token: Token | undefined) => WordHit<T> | null {
  const seen = new Map<string, WordHit<T> | null>();
  return (token) => {
    if (token?.kind !== "word") return null;
    const known = seen.get(token.folded);
    if (known !== undefined) return known;
    if (seen.size > 100_000) seen.clear();
    let hit: WordHit<T> | null = null;
    for (const form of token.forms) {
      const value = table.get(form.stem);
      if (value !== undefined) {
        hit = { prefix: form.prefix, word: form.stem, value };
        break;
      }
    }
    seen.set(token.folded, hit);
    return hit;
  };
}

/** Whether two tokens stand together without a space. */
export const adjacent = (a: Token | undefined, b: Token | undefined): boolean => !!a && !!b && a.end === b.start;
