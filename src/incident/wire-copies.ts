import type { ReportRecord } from "#model/record";
import { foldedWords } from "./ar/words.ts";
import { dayOf } from "./day.ts";

const shingleLength = 3;
/** Share of the shorter text's shingles that a copy repeats. A rewrite in own words stays below 0.3. */
const copyContainment = 0.6;
/** Wire copy is printed within days; an anniversary piece that quotes an old report is none. */
const copyDays = 3;
/** A shingle in more reports than this is a formula ("وقالت الوزارة في بيان"), and finds nothing. */
const formulaReports = 40;
/** Texts shorter than this repeat each other by chance. */
const minShingles = 12;

/**
 * For each of the sorted records the index of the earliest report whose text it copies, or -1.
 * A copy repeats, within three days, at least six tenths of the three-word runs of the shorter text.
 */
export function findWireCopies(records: readonly ReportRecord[]): Int32Array {
  const shingles = records.map((record) => shinglesOf(record.document.text));
  const days = records.map((record) => dayOf(record.document.publishedAt));
  const copyOf = new Int32Array(records.length).fill(-1);
  const seen = new Map<number, number[]>();
  for (let i = 0; i < records.length; i++) {
    const own = shingles[i]!;
    if (own.size < minShingles) continue;
    const shared = new Map<number, number>();
    for (const shingle of own) {
      const before = seen.get(shingle);
      if (!before) seen.set(shingle, [i]);
      else {
        for (const k of before) shared.set(k, (shared.get(k) ?? 0) + 1);
        if (before.length < formulaReports) before.push(i);
      }
    }
    // ascending: the earliest original wins
    for (const [k, count] of [...shared].sort((a, b) => a[0] - b[0])) {
      if (count < copyContainment * Math.min(own.size, shingles[k]!.size)) continue;
      const left = days[i]!;
      const right = days[k]!;
      if (left !== null && right !== null && Math.abs(left - right) > copyDays) continue;
      copyOf[i] = copyOf[k]! >= 0 ? copyOf[k]! : k;
      break;
    }
  }
  return copyOf;
}

/** Hashes of the runs of three folded words. */
function shinglesOf(text: string): Set<number> {
  const hashes = foldedWords(text).map(hash);
  const shingles = new Set<number>();
  for (let i = 0; i + shingleLength <= hashes.length; i++) {
    const mixed = Math.imul(Math.imul(hashes[i]!, 31) ^ hashes[i + 1]!, 0x9e3779b1) ^ Math.imul(hashes[i + 2]!, 0x85ebca6b);
    shingles.add(mixed >>> 0);
  }
  return shingles;
}

function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}
