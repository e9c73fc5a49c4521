import type { Token } from "#model/token";

let count = 0;

/**
 * Remembers a judgement on words: it is asked once per spelling and kept with it, so that no string is hashed or
 * compared again. The judgement may depend on `raw`, `folded`, `kind` and `forms` only, and is never undefined.
 *
 *   const isShort = wordFact((t) => t.folded.length < 3);
 *   tokens.filter(isShort)
 */
export function wordFact<T extends NonNullable<unknown> | null>(judge: (token: Token) => T): (token: Token) => T {
  const slot = count++;
  return (token) => {
    const { facts } = token;
    if (slot < facts.length) {
      const known = facts[slot];
      if (known !== undefined) return known as T;
    } else while (facts.length < count) facts.push(undefined);
    const answer = judge(token);
    facts[slot] = answer;
    return answer;
  };
}
