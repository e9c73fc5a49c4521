import type { Resources } from "#language/language";
import type { Report } from "#model/document";
import type { ReportRecord } from "#model/record";
import { extract } from "#pipeline/run";
import { isDocumentUrl } from "#store/document-identity";
import type { Register } from "#store/register";
import type { SavedReport } from "#store/saved-report";
import type { Incoming, IncomingReport, InputProblem } from "./incoming.ts";
import { rebuildIncidents } from "./rebuild-incidents.ts";

/** How far an ingest is. Counts are of reports that are stored (or were before). */
export interface IngestProgress {
  readonly phase: "reading" | "joining" | "done";
  readonly read: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly problems: number;
}

export interface IngestOptions {
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Told of every input that could not be taken; the others go on. */
  readonly onProblem?: (problem: InputProblem) => void;
  /** Stops after the batch under way; what was saved stays. */
  readonly signal?: AbortSignal;
  /** Most reports a transaction; the first ones are smaller, so that progress shows early. */
  readonly batchSize?: number;
}

/** Reports that are read between two turns of the event loop, which moves the store's statements on. */
const slice = 8;

/**
 * Reads reports and saves them, then joins their events into incidents. Reports that are stored as they
 * stand are skipped, so a run that was cut off is taken up by running it again. While one batch is being
 * saved (in the store's thread) the next is being read.
 */
export async function ingestReports(
  register: Register,
  resources: Resources,
  inputs: AsyncIterable<Incoming> | Iterable<Incoming>,
  options: IngestOptions = {},
): Promise<IngestProgress> {
  const { onProgress, onProblem, signal, batchSize = 128 } = options;
  const counts = { read: 0, added: 0, updated: 0, unchanged: 0, problems: 0 };
  const tell = (phase: IngestProgress["phase"]) => onProgress?.({ phase, ...counts });
  const refuse = (problem: InputProblem) => {
    counts.problems++;
    onProblem?.(problem);
  };
  const batches = new Batches(inputs, batchSize, refuse);
  let saving: Promise<void> = Promise.resolve();
  let batch = await identified(register, await batches.next());
  try {
    while (batch !== null) {
      const reports = await readBatch(batch, resources, refuse);
      await saving;
      // The next batch is looked up before this one is saved; `Batches` keeps their documents apart.
      const next: IdentifiedReport[] | null = signal?.aborted ? null : await identified(register, await batches.next());
      const known = batch.filter(({ state }) => state === "same").length;
      saving = save(register, reports, counts).then(() => {
        counts.read += known + reports.length;
        counts.unchanged += known;
        tell("reading");
      });
      saving.catch(() => {}); // awaited above or below
      batch = next;
    }
  } finally {
    await saving;
  }
  if (!signal?.aborted && (await register.incidentsAreStale())) {
    tell("joining");
    await rebuildIncidents(register);
  }
  tell("done");
  return { phase: "done", ...counts };
}

interface IdentifiedReport extends IncomingReport {
  readonly id: string;
  readonly state: "new" | "edited" | "same";
}

async function identified(register: Register, batch: readonly IncomingReport[] | null): Promise<IdentifiedReport[] | null> {
  if (batch === null) return null;
  const identities = batch.length > 0 ? await register.identify(batch.map(({ report }) => report)) : [];
  return batch.map((incoming, i) => ({ ...incoming, id: identities[i]!.id, state: identities[i]!.state }));
}

async function readBatch(
  batch: readonly IdentifiedReport[],
  resources: Resources,
  refuse: (problem: InputProblem) => void,
): Promise<SavedReport[]> {
  const saved: SavedReport[] = [];
  for (const { report, id, state, origin, source } of batch) {
    if (state === "same") continue;
    if (saved.length % slice === 0) await new Promise(setImmediate);
    let record: ReportRecord;
    try {
      record = extract({ ...report, id }, resources);
    } catch (error) {
      // One bad item never voids the rest; it is a fault of ours, so it is named as one.
      refuse({ ...origin, field: null, message: `could not be read (a fault in Sijill): ${(error as Error).message}` });
      continue;
    }
    saved.push({ report, record, source });
  }
  return saved;
}

async function save(
  register: Register,
  reports: readonly SavedReport[],
  counts: { added: number; updated: number; unchanged: number },
): Promise<void> {
  if (reports.length === 0) return;
  const result = await register.saveReports(reports);
  counts.added += result.added;
  counts.updated += result.updated;
  counts.unchanged += result.unchanged;
}

/** Cuts the inputs into batches; two that follow each other have no document in common. */
class Batches {
  private readonly inputs: AsyncIterator<Incoming> | Iterator<Incoming>;
  private size = 8;
  private readonly largest: number;
  private readonly refuse: (problem: InputProblem) => void;
  private held: IncomingReport | null = null;
  private previous = new Set<string>();
  private ended = false;

  constructor(inputs: AsyncIterable<Incoming> | Iterable<Incoming>, largest: number, refuse: (problem: InputProblem) => void) {
    this.inputs = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
    this.largest = largest;
    this.refuse = refuse;
  }

  /** The next batch, null at the end. May be empty: then the one before has to be saved first. */
  async next(): Promise<IncomingReport[] | null> {
    const batch: IncomingReport[] = [];
    const keys = new Set<string>();
    this.size = Math.min(this.size * 2, this.largest);
    while (batch.length < this.size) {
      const incoming = this.held ?? (await this.read());
      this.held = null;
      if (!incoming) break;
      const own = keysOf(incoming.report);
      if (own.some((key) => keys.has(key) || this.previous.has(key))) {
        this.held = incoming;
        break;
      }
      for (const key of own) keys.add(key);
      batch.push(incoming);
    }
    this.previous = keys;
    return batch.length === 0 && this.ended && !this.held ? null : batch;
  }

  private async read(): Promise<IncomingReport | null> {
    while (!this.ended) {
      const next = await this.inputs.next();
      if (next.done) this.ended = true;
      else if (next.value.kind === "report") return next.value.incoming;
      else this.refuse(next.value.problem);
    }
    return null;
  }
}

/** What makes two reports the same document: id, address, or (with neither) the words. */
function keysOf({ id, url, text }: Report): string[] {
  const keys = [id === undefined ? null : `id ${id}`, isDocumentUrl(url) ? `url ${url}` : null].filter((key) => key !== null);
  return keys.length > 0 ? keys : [`text ${text}`];
}
