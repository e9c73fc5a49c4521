import { phraseWords } from "#lexicon/phrase-index";
import { adjectivesOf, countryNames } from "./word-index.ts";

const bare = (word: string) => (word.startsWith("ال") && word.length > 3 ? word.slice(2) : word);

/**
 * A body's or an office's name without its country: articles and the country's adjectives and name off, folded.
 * `genericKey("الجيش العراقي", "IQ") === "جيش"`
 */
export function genericKey(phrase: string, country: string | null): string {
  const kept: string[] = [];
  for (const word of phraseWords(phrase)) {
    if (!/[\p{L}\d]/u.test(word)) continue;
    const stem = bare(word);
    if (country && adjectivesOf(stem).some((a) => a.entry.country === country)) continue;
    if (country && kept.length && countryNames.get(word)?.iso === country) continue;
    kept.push(stem);
  }
  return kept.join(" ");
}

/** Whether an EDTF interval covers a date: compared as far as both are exact; an unknown date is covered. */
export function termCovers(term: { readonly since: string | null; readonly until: string | null }, date: string | null): boolean {
  if (date === null) return true;
  const before = (a: string, b: string) => {
    const n = Math.min(a.length, b.length);
    return a.slice(0, n) <= b.slice(0, n);
  };
  return (term.since === null || before(term.since, date)) && (term.until === null || before(date, term.until));
}
