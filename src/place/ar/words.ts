import { fold } from "#text/fold";

/** A set of folded words from a line of words. */
export const wordSet = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => fold(line).split(/\s+/).filter(Boolean)));
