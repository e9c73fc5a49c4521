import type { ReportRecord } from "#model/record";
import { dayOf } from "./day.ts";
import type { Corpus } from "./word-vectors.ts";

const shingleLength = 3;
/** Share of the shorter text's shingles that a copy repeats. A rewrite in own words stays below 0.3. */
const copyContainment = 0.6;
/** Wire copy is printed within days; an anniversary piece that quotes an old report is none. */
const copyDays = 3;
/** A shingle in more reports than this is a formula ("وقالت الوزارة في بيان"), and finds nothing. */
const formulaReports = 40;
/** Texts shorter than this repeat each other by chance. */
const minShingles = 12;

/** One shingle in this many is looked up; texts that share six tenths share some of them for sure. */
const sampled = 4;

/**
 * For each of the sorted records the index of the earliest report whose text it copies, or -1.
 * A copy repeats, within three days, at least six tenths of the three-word runs of the shorter text.
 */
export function findWireCopies(records: readonly ReportRecord[], corpus: Corpus): Int32Array {
  const shingles = corpus.texts.map(({ words }) => shinglesOf(words));
  const days = records.map((record) => dayOf(record.document.publishedAt));
  const copyOf = new Int32Array(records.length).fill(-1);
  const holders = new Map<number, number[]>();
  for (let i = 0; i < records.length; i++) {
    const own = shingles[i]!;
    if (own.length < minShingles) continue;
    const met = new Map<number, number>();
    for (const shingle of own) {
      if (shingle % sampled !== 0) continue;
      const before = holders.get(shingle);
      if (!before) {
        holders.set(shingle, [i]);
        continue;
      }
      for (const k of before) met.set(k, (met.get(k) ?? 0) + 1);
      before.push(i);
      if (before.length > formulaReports) before.shift();
    }
    // ascending: the earliest original wins
    const original = [...met]
      .filter(([k, count]) => count * sampled > 0.3 * Math.min(own.length, shingles[k]!.length) && near(days[i]!, days[k]!))
      .map(([k]) => k)
      .sort((a, b) => a - b)
      .find((k) => sharedCount(own, shingles[k]!) >= copyContainment * Math.min(own.length, shingles[k]!.length));
    if (original !== undefined) copyOf[i] = copyOf[original]! >= 0 ? copyOf[original]! : original;
  }
  return copyOf;
}

const near = (a: number | null, b: number | null) => a === null || b === null || Math.abs(a - b) <= copyDays;

/** Hashes of the runs of three words, ascending, each once. */
function shinglesOf(words: Int32Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - shingleLength + 1));
  for (let i = 0; i < hashes.length; i++) {
    const mixed =
      Math.imul(Math.imul(words[i]! + 1, 0x9e3779b1) ^ (words[i + 1]! + 1), 0x85ebca6b) ^ Math.imul(words[i + 2]! + 1, 0xc2b2ae35);
    hashes[i] = mixed ^ (mixed >>> 15);
  }
  hashes.sort();
  let count = 0;
  for (let i = 0; i < hashes.length; i++) if (i === 0 || hashes[i] !== hashes[i - 1]) hashes[count++] = hashes[i]!;
  return hashes.slice(0, count);
}

function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length;) {
    if (a[i] === b[k]) {
      count++;
      i++;
      k++;
    } else if (a[i]! < b[k]!) i++;
    else k++;
  }
  return count;
}
