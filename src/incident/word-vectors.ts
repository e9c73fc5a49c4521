import type { ReportRecord } from "#model/record";
import { stemOf } from "./ar/words.ts";
import { fold } from "#text/fold";

/** Words by number, ascending, with their weights; the vector has length 1. */
export interface WordVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** A report's words in order: the number of each folded word, and where it starts in the text. */
interface ReportWords {
  readonly words: Int32Array;
  readonly starts: Int32Array;
}

/** The words of all reports, read once. */
export interface Corpus {
  readonly texts: readonly ReportWords[];
  /** By word number: the number of its stem, or -1 for a word that tells nothing. */
  readonly stems: readonly number[];
  /** By stem number: how rare it is, log((reports + 20) / (reports with it + 1)), at least 0.1. */
  readonly rarity: readonly number[];
  readonly vectors: readonly WordVector[];
}

// Letters, digits and the marks inside words; folding takes the marks out.
const wordPattern = /[\p{L}\p{N}\p{M}\u0640\u200b-\u200f]+/gu;

/** Reads the words of sorted records. */
export function readCorpus(records: readonly ReportRecord[]): Corpus {
  const raw = new Map<string, number>();
  const folded = new Map<string, number>();
  const stemNumbers = new Map<string, number>();
  const stems: number[] = [];
  const numberOf = (word: string): number => {
    const known = raw.get(word);
    if (known !== undefined) return known;
    const plain = fold(word);
    let number = folded.get(plain);
    if (number === undefined) {
      number = stems.length;
      folded.set(plain, number);
      const stem = stemOf(plain);
      if (stem !== null && !stemNumbers.has(stem)) stemNumbers.set(stem, stemNumbers.size);
      stems.push(stem === null ? -1 : stemNumbers.get(stem)!);
    }
    raw.set(word, number);
    return number;
  };
  const texts = records.map(({ document }): ReportWords => {
    const words: number[] = [];
    const starts: number[] = [];
    for (const match of document.text.matchAll(wordPattern)) {
      words.push(numberOf(match[0]));
      starts.push(match.index);
    }
    return { words: Int32Array.from(words), starts: Int32Array.from(starts) };
  });
  const contents = texts.map(({ words }) => distinctStems(words, stems));
  const reportsWith = new Int32Array(stemNumbers.size);
  for (const content of contents) for (const stem of content) reportsWith[stem]!++;
  const rarity = Array.from(reportsWith, (n) => Math.max(0.1, Math.log((records.length + 20) / (n + 1))));
  return { texts, stems, rarity, vectors: contents.map((content) => weigh(content, rarity)) };
}

/** The vector of the words in some spans of a report. */
export function vectorOfSpans(corpus: Corpus, reportIndex: number, spans: readonly { start: number; end: number }[]): WordVector {
  const { words, starts } = corpus.texts[reportIndex]!;
  const inside: number[] = [];
  for (const { start, end } of spans)
    for (let i = firstFrom(starts, start); i < starts.length && starts[i]! < end; i++) inside.push(words[i]!);
  return weigh(distinctStems(Int32Array.from(inside), corpus.stems), corpus.rarity);
}

/** Index of the first word that starts at or after an offset. */
function firstFrom(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers of the stems, ascending. A repeated word counts once: newsrooms repeat what they can't vary. */
function distinctStems(words: Int32Array, stems: readonly number[]): Int32Array {
  const all = words.map((word) => stems[word]!).sort();
  let count = 0;
  for (let i = 0; i < all.length; i++) if (all[i]! >= 0 && (i === 0 || all[i] !== all[i - 1])) all[count++] = all[i]!;
  return all.slice(0, count);
}

function weigh(ids: Int32Array, rarity: readonly number[]): WordVector {
  const weights = Float64Array.from(ids, (id) => rarity[id]!);
  let square = 0;
  for (const w of weights) square += w * w;
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < weights.length; i++) weights[i]! /= length;
  return { ids, weights };
}

/** Cosine of two vectors: 0 nothing shared, 1 the same words. */
export function similarity(a: WordVector, b: WordVector): number {
  let i = 0;
  let k = 0;
  let sum = 0;
  while (i < a.ids.length && k < b.ids.length) {
    const left = a.ids[i]!;
    const right = b.ids[k]!;
    if (left === right) sum += a.weights[i++]! * b.weights[k++]!;
    else if (left < right) i++;
    else k++;
  }
  return sum;
}
