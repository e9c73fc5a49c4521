const shingleLength = 3;
/** Share of the shorter text's shingles that a copy repeats. A rewrite in own words stays below 0.3. */
const copyContainment = 0.6;
/** Wire copy is printed within days; an anniversary piece that quotes an old report is none. */
const copyDays = 3;
/** A shingle in more reports of a week than this is a formula ("وقالت الوزارة في بيان"), and finds nothing. */
const formulaReports = 40;
/** Texts shorter than this repeat each other by chance. */
const minShingles = 12;

/** What finding copies asks of a report. */
interface CopiedReport {
  readonly id: string;
  readonly published: number | null;
  readonly shingles: Uint32Array;
}

/** One shingle in this many is looked up; texts that share six tenths share some of them for sure. */
const sampled = 4;

/**
 * For each report, sorted by publication, the id of the earliest one whose text it copies, or null.
 * A copy repeats, within three days, at least six tenths of the three-word runs of the shorter text.
 * Reports without a date stand last and are compared with one another only. `settled` holds the answers
 * for reports that are only there to be copied from.
 */
export function findWireCopies(
  reports: readonly CopiedReport[],
  settled: ReadonlyMap<string, string | null> = new Map(),
): (string | null)[] {
  const copyOf = reports.map(({ id }) => settled.get(id) ?? null);
  const holders = new Map<number, number[]>();
  let oldest = 0;
  const isOver = (i: number, k: number) => {
    const day = reports[i]!.published;
    const before = reports[k]!.published;
    return before === null ? false : day === null || day - before > copyDays;
  };
  for (let i = 0; i < reports.length; i++) {
    const own = reports[i]!.shingles;
    // what no later report can copy any more is forgotten
    for (; oldest < i && isOver(i, oldest); oldest++) forget(holders, reports[oldest]!.shingles, oldest);
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
      .filter(([k, count]) => count * sampled > 0.3 * Math.min(own.length, reports[k]!.shingles.length))
      .map(([k]) => k)
      .sort((a, b) => a - b)
      .find((k) => contains(own, reports[k]!.shingles));
    if (original !== undefined && !settled.has(reports[i]!.id)) copyOf[i] = copyOf[original] ?? reports[original]!.id;
  }
  return copyOf;
}

/** Days of the spans by which reports of one time find each other: no shorter than a copy may be late. */
const spanDays = 4;

/** Numbers by which a register finds the reports that share a run of words with one: those it stands under, and those to look under. */
export function copyNumbersOf({ published, shingles }: Omit<CopiedReport, "id">): { own: number[]; around: number[] } {
  const runs = shingles.length < minShingles ? [] : [...shingles].filter((shingle) => shingle % sampled === 0);
  const at = (span: number) => runs.map((run) => Math.imul(run ^ Math.imul(span, 0x9e3779b1), 0x85ebca6b) ^ 0x5bd1e995);
  if (published === null) return { own: at(-1_000_000), around: at(-1_000_000) };
  const span = Math.floor(published / spanDays);
  return { own: at(span), around: [span - 1, span, span + 1].flatMap(at) };
}

function forget(holders: Map<number, number[]>, shingles: Uint32Array, index: number): void {
  for (const shingle of shingles) {
    if (shingle % sampled !== 0) continue;
    const list = holders.get(shingle);
    if (!list || list[0] !== index) continue;
    if (list.length === 1) holders.delete(shingle);
    else list.shift();
  }
}

/** Hashes of the runs of three words, ascending, each once. */
export function shinglesOf(words: Int32Array): Uint32Array {
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

/** Whether one of two texts repeats so much of the other that it is a copy, whenever it was printed. */
export function repeats(a: Pick<CopiedReport, "shingles">, b: Pick<CopiedReport, "shingles">): boolean {
  return Math.min(a.shingles.length, b.shingles.length) >= minShingles && contains(a.shingles, b.shingles);
}

const contains = (a: Uint32Array, b: Uint32Array) => sharedCount(a, b) >= copyContainment * Math.min(a.length, b.length);

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
