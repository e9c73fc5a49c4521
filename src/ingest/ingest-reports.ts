import { setTimeout as wait } from "node:timers/promises";
import { toJoinReport, type JoinReport } from "#incident/member";
import type { Resources } from "#language/language";
import type { Report } from "#model/document";
import type { ReportRecord } from "#model/record";
import { extract } from "#pipeline/run";
import { isDocumentUrl } from "#store/document-identity";
import type { Register } from "#store/register";
import type { SavedReport } from "#store/saved-report";
import type { PageState } from "#store/sources";
import type { Incoming, IncomingReport, InputProblem } from "./incoming.ts";
import { tellLanguage } from "./language/tell-language.ts";
import { joinIncidents } from "./join-incidents.ts";
import { readReport } from "./read-report.ts";

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
  /** Takes texts that are plainly not Arabic as well; they are refused and named otherwise. */
  readonly anyLanguage?: boolean;
  /** False where the caller joins events into incidents later, after several ingests. */
  readonly join?: boolean;
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
  const { onProgress, onProblem, signal, batchSize = 128, anyLanguage = false, join = true } = options;
  const counts = { read: 0, added: 0, updated: 0, unchanged: 0, problems: 0 };
  const tell = (phase: IngestProgress["phase"]) => onProgress?.({ phase, ...counts });
  const refuse = (problem: InputProblem) => {
    counts.problems++;
    onProblem?.(problem);
  };
  const batches = new Batches(inputs, batchSize, { refuse, pass: () => void (counts.read++, counts.unchanged++), anyLanguage }, signal);
  let saving: Promise<void> = Promise.resolve();
  // what joining keeps of each anyway
  const read = new Map<string, JoinReport>();
  const saveAll = ({ reports: batch, pages }: IdentifiedBatch, reports: readonly SavedReport[]) => {
    const known = batch.filter(({ state }) => state === "same").length;
    saving = save(register, reports, counts).then(async () => {
      // Pages are marked after their reports are stored: a kill between the two costs a second look, no report.
      if (pages.length > 0) await register.markPages(pages);
      counts.read += known + reports.length;
      counts.unchanged += known;
      tell("reading");
    });
    saving.catch(() => {}); // awaited below
  };
  let batch = await identified(register, await batches.next());
  try {
    while (batch !== null) {
      const reports = await readBatch(batch.reports, resources, refuse);
      if (join) for (const { record } of reports) read.set(record.document.id, toJoinReport(record));
      await saving;
      // The next batch is looked up before this one is saved; `Batches` keeps their documents apart. Where it is
      // slow to come, this one isn't kept waiting.
      const coming: Promise<Batch | null> = signal?.aborted ? Promise.resolve(null) : batches.next();
      const soon: boolean = await Promise.race([coming.then(() => true), wait(longestWait, false, { ref: false })]);
      const next: IdentifiedBatch | null = soon ? await identified(register, await coming) : null;
      saveAll(batch, reports);
      batch = soon ? next : await identified(register, await coming);
    }
  } finally {
    await saving;
  }
  if (join && !signal?.aborted && (await register.incidentsAreStale())) {
    tell("joining");
    await joinIncidents(register, { read });
  }
  tell("done");
  return { phase: "done", ...counts };
}

interface IdentifiedReport extends IncomingReport {
  readonly id: string;
  readonly state: "new" | "edited" | "same";
}

interface IdentifiedBatch {
  readonly reports: readonly IdentifiedReport[];
  readonly pages: readonly PageState[];
}

async function identified(register: Register, batch: Batch | null): Promise<IdentifiedBatch | null> {
  if (batch === null) return null;
  const { reports, pages } = batch;
  const identities = reports.length > 0 ? await register.identify(reports.map(({ report }) => report)) : [];
  return { pages, reports: reports.map((incoming, i) => ({ ...incoming, id: identities[i]!.id, state: identities[i]!.state })) };
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
      const reading = readReport({ ...report, id }, resources, extract);
      record = reading.record;
      if (reading.unread) refuse({ ...origin, ...reading.unread });
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

interface BatchRules {
  readonly refuse: (problem: InputProblem) => void;
  /** Told of each page that is known. */
  readonly pass: () => void;
  readonly anyLanguage: boolean;
}

interface Batch {
  readonly reports: readonly IncomingReport[];
  /** Pages to mark once the reports are stored. */
  readonly pages: readonly PageState[];
}

/** Milliseconds that a batch is held back for a report which is slow to come (a page, a pipe). */
const longestWait = 1000;

/** Cuts the inputs into batches; two that follow each other have no document in common. */
class Batches {
  private readonly inputs: AsyncIterator<Incoming> | Iterator<Incoming>;
  private size = 8;
  private readonly largest: number;
  private readonly rules: BatchRules;
  private stopped: boolean;
  /** Ends the wait for an input. */
  private stop: () => void = () => {};
  private held: IncomingReport | null = null;
  private previous = new Set<string>();
  private ended = false;
  /** An input that was asked for and hasn't come yet. */
  private coming: Promise<IteratorResult<Incoming>> | null = null;
  private pages: PageState[] = [];

  constructor(inputs: AsyncIterable<Incoming> | Iterable<Incoming>, largest: number, rules: BatchRules, signal: AbortSignal | undefined) {
    this.inputs = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();
    this.largest = largest;
    this.rules = rules;
    signal?.addEventListener("abort", () => {
      this.stopped = true;
      this.stop();
    });
    this.stopped = signal?.aborted ?? false;
  }

  /** The next batch, null at the end. May be empty: then the one before has to be saved first. */
  async next(): Promise<Batch | null> {
    const batch: IncomingReport[] = [];
    const keys = new Set<string>();
    this.size = Math.min(this.size * 2, this.largest);
    let latest: number | null = null;
    while (batch.length < this.size) {
      const incoming = this.held ?? (await this.read(latest));
      this.held = null;
      if (incoming === null) break;
      const own = keysOf(incoming.report);
      if (own.some((key) => keys.has(key) || this.previous.has(key))) {
        this.held = incoming;
        break;
      }
      for (const key of own) keys.add(key);
      if (incoming.page) this.pages.push(incoming.page);
      batch.push(incoming);
      latest ??= performance.now() + longestWait;
    }
    this.previous = keys;
    const pages = this.pages.splice(0);
    return batch.length === 0 && pages.length === 0 && this.ended && !this.held ? null : { reports: batch, pages };
  }

  /** The next report; null at the end, and where none comes before `latest` (of the monotonic clock). */
  private async read(latest: number | null): Promise<IncomingReport | null> {
    while (!this.ended) {
      const next = await this.input(latest);
      if (next === "late") return null;
      if (next === "stopped" || next.done) {
        this.ended = true;
        return null;
      }
      const item = next.value;
      if (item.kind === "report") {
        const language = this.rules.anyLanguage ? null : foreignLanguage(item.incoming.report);
        if (language === null) return item.incoming;
        const message = `the text is in ${language}, not in Arabic`;
        this.rules.refuse({ ...item.incoming.origin, field: "text", message });
        if (item.incoming.page) this.pages.push({ ...item.incoming.page, refused: message });
        continue;
      }
      if (item.page) this.pages.push(item.page);
      if (item.kind === "problem") this.rules.refuse(item.problem);
      else this.rules.pass();
    }
    return null;
  }

  /** The next input, or why it isn't waited for; one that was too late is taken up again the next time. */
  private input(latest: number | null): IteratorResult<Incoming> | Promise<IteratorResult<Incoming> | "late" | "stopped"> {
    if (this.stopped) return Promise.resolve("stopped");
    if (this.coming === null) {
      const next = this.inputs.next();
      if (!(next instanceof Promise)) return next;
      this.coming = next;
    }
    const { coming } = this;
    return new Promise((resolve, reject) => {
      const timer = latest === null ? undefined : setTimeout(() => resolve("late"), Math.max(0, latest - performance.now()));
      this.stop = () => resolve("stopped");
      const settled = () => {
        clearTimeout(timer);
        this.coming = null;
      };
      coming.then(
        (result) => (settled(), resolve(result)),
        (error: Error) => (settled(), reject(error)),
      );
    });
  }
}

/** The name of a report's language where it is plainly not Arabic, else null. */
function foreignLanguage({ title, text }: Report): string | null {
  const { code, name } = tellLanguage(text);
  return code === "ar" || (title && text.length < 40 && tellLanguage(title).code === "ar") ? null : name;
}

/** What makes two reports the same document: id, address, or (with neither) the words. */
function keysOf({ id, url, text }: Report): string[] {
  const keys = [id === undefined ? null : `id ${id}`, isDocumentUrl(url) ? `url ${url}` : null].filter((key) => key !== null);
  return keys.length > 0 ? keys : [`text ${text}`];
}
