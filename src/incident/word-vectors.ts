import { fold } from "#text/fold";
import { countedReports, frequentStems } from "./ar/frequent-stems.ts";
import { stemOf } from "./ar/words.ts";

/** Stems by number, ascending, with their weights; the vector has length 1. */
export interface WordVector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** A report's words in order: numbers of the folded word and of its stem (0: it tells nothing), and where it starts. */
export interface ReportWords {
  readonly words: Int32Array;
  readonly stems: Int32Array;
  readonly starts: Int32Array;
}

// Letters, digits and the marks inside words; folding takes the marks out.
const wordPattern = /[\p{L}\p{N}\p{M}\u0640\u200b-\u200f]+/gu;

/** Spellings that are read once; more than any day's news has. */
const mostSpellings = 200_000;
const spellings = new Map<string, readonly [word: number, stem: number]>();

/** Reads the words of a text. Numbers are hashes: the same in every run, whatever else is read. */
export function readWords(text: string): ReportWords {
  const words: number[] = [];
  const stems: number[] = [];
  const starts: number[] = [];
  for (const match of text.matchAll(wordPattern)) {
    let numbers = spellings.get(match[0]);
    if (!numbers) {
      const folded = fold(match[0]);
      const stem = stemOf(folded);
      numbers = [hashOf(folded), stem === null ? 0 : hashOf(stem)];
      if (spellings.size >= mostSpellings) spellings.clear();
      spellings.set(match[0], numbers);
    }
    words.push(numbers[0]);
    stems.push(numbers[1]);
    starts.push(match.index);
  }
  return { words: Int32Array.from(words), stems: Int32Array.from(stems), starts: Int32Array.from(starts) };
}

/** The vector of a whole text. */
export function vectorOfText({ stems }: ReportWords): WordVector {
  return weigh(distinct(stems));
}

/** The vector of the words in some spans of a text. */
export function vectorOfSpans({ stems, starts }: ReportWords, spans: readonly { start: number; end: number }[]): WordVector {
  const inside: number[] = [];
  for (const { start, end } of spans)
    for (let i = firstFrom(starts, start); i < starts.length && starts[i]! < end; i++) inside.push(stems[i]!);
  return weigh(distinct(Int32Array.from(inside)));
}

/** Numbers of the stems of some words. */
export function stemNumbers(text: string): Int32Array {
  return distinct(readWords(text).stems);
}

/**
 * How rare a stem is: log((reports + 20) / (reports with it + 1)), counted once in the annotated reports.
 * Not in the reports at hand: two events then agree as well as they do whatever else has arrived.
 */
export function rarityOf(stem: number): number {
  return rarities.get(stem) ?? unseen;
}

const rarity = (count: number) => Math.max(0.1, Math.log((countedReports + 20) / (count + 1)));
const unseen = rarity(1);
const rarities = new Map<number, number>(
  frequentStems.flatMap(([count, stems]) => stems.split(" ").map((stem) => [hashOf(stem), rarity(count)] as const)),
);

/** 32-bit FNV-1a, never 0. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash;
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

/** Ascending, each once: newsrooms repeat what they can't vary. */
function distinct(stems: Int32Array): Int32Array {
  const all = stems.slice().sort();
  let count = 0;
  for (let i = 0; i < all.length; i++) if (all[i] !== 0 && (i === 0 || all[i] !== all[i - 1])) all[count++] = all[i]!;
  return all.slice(0, count);
}

function weigh(ids: Int32Array): WordVector {
  const weights = Float32Array.from(ids, rarityOf);
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
