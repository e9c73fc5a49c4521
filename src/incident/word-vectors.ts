import type { ReportRecord } from "#model/record";
import { contentWords } from "./ar/words.ts";

/** Words by number, ascending, with their weights; the vector has length 1. */
export interface WordVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** Words of all reports: how rare each is, and each report's vector. */
export interface Corpus {
  readonly ids: ReadonlyMap<string, number>;
  readonly idf: readonly number[];
  readonly reports: readonly WordVector[];
}

/** Reads the words of sorted records. Rare words weigh more: log((n + 1) / (reports with the word + 1)), at least 0.1. */
export function readCorpus(records: readonly ReportRecord[]): Corpus {
  const ids = new Map<string, number>();
  const reportsWith: number[] = [];
  const texts = records.map((record) => {
    const words = contentWords(record.document.text);
    for (const word of new Set(words)) {
      const id = ids.get(word);
      if (id === undefined) {
        ids.set(word, reportsWith.length);
        reportsWith.push(1);
      } else reportsWith[id]!++;
    }
    return words;
  });
  const idf = reportsWith.map((n) => Math.max(0.1, Math.log((records.length + 20) / (n + 1))));
  const corpus: Corpus = { ids, idf, reports: [] };
  return { ...corpus, reports: texts.map((words) => vectorOf(words, corpus)) };
}

/** The vector of a bag of words; repeated words count once, since newsrooms repeat what they can't vary. */
export function vectorOf(words: readonly string[], corpus: Pick<Corpus, "ids" | "idf">): WordVector {
  const known = new Set<number>();
  for (const word of words) {
    const id = corpus.ids.get(word);
    if (id !== undefined) known.add(id);
  }
  const ids = Int32Array.from(known).sort();
  const weights = Float64Array.from(ids, (id) => corpus.idf[id]!);
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
