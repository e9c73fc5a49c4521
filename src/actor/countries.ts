import type { Analysis } from "#model/analysis";
import { fold } from "#text/fold";
import { type Word, countryNames } from "./word-index.ts";

/**
 * The country in which a report's bare "الجيش" or "الحكومة" must be looked for: places vote, then the dateline,
 * then adjectives of nationality. null where none is named.
 */
export function countryOfText(analysis: Analysis, words: readonly Word[]): string | null {
  const votes = new Map<string, number>();
  const vote = (iso: string | null | undefined, weight: number) => {
    if (iso) votes.set(iso, (votes.get(iso) ?? 0) + weight);
  };
  for (const p of analysis.places) if (p.use !== "part-of-name") vote(p.value?.country, p.use === "metonym" ? 0.5 : 1);
  const dateline = analysis.document.dateline;
  if (dateline) for (const part of fold(dateline).split(/[،,/()-]/)) vote(countryNames.get(part.trim())?.iso, 3);
  for (let i = 0; i < words.length; i++) {
    const { adjectives } = words[i]!;
    if (adjectives.length && adjectives[0]!.prefix !== "") vote(adjectives[0]!.entry.country, 0.6);
    if (!analysis.places.length) for (const f of analysis.tokens[i]!.forms) vote(countryNames.get(f.stem)?.iso, 1);
  }
  let best: string | null = null;
  let most = 0;
  for (const [iso, n] of votes) if (n > most) [best, most] = [iso, n];
  return best;
}
