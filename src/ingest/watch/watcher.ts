import type { Resources } from "#language/language";
import { NoSpaceError } from "#store/free-space";
import type { Register } from "#store/register";
import type { SourceState } from "#store/sources";
import { FetchError } from "../fetch/fetch-error.ts";
import type { PoliteFetcher } from "../fetch/polite-fetcher.ts";
import { describeProblem, type Incoming } from "../incoming.ts";
import { ingestReports } from "../ingest-reports.ts";
import { joinIncidents } from "../join-incidents.ts";
import { WebReader } from "../web/web-reader.ts";
import type { WatchedSource } from "./read-watch-list.ts";
import { sourceStatus, type WatchStatus } from "./status.ts";

export interface WatcherOptions {
  readonly register: Register;
  readonly resources: Resources;
  readonly fetcher: PoliteFetcher;
  readonly sources: readonly WatchedSource[];
  /** Told of everything that could not be taken. */
  readonly onProblem?: (source: string, message: string) => void;
  /** Told of each poll that has ended. */
  readonly onPoll?: (source: string, outcome: PollOutcome) => void;
  /** Told when the status has changed. */
  readonly onChange?: () => void;
  /** Sources polled at once. */
  readonly concurrency?: number;
}

/** What a poll brought, or why it failed. */
export type PollOutcome =
  | { readonly kind: "unchanged" }
  | { readonly kind: "read"; readonly added: number; readonly updated: number; readonly problems: number }
  | { readonly kind: "failed"; readonly message: string };

/** Longest wait after failures, and for a server that asks for one. */
const longestBackoff = 86_400_000;
const keptProblems = 100;
/** The share of time that joining may take: over a large register it isn't done after every poll. */
const joiningShare = 0.1;

/** Polls sources on their own intervals, stores what they bring and joins it. */
export class Watcher {
  private readonly options: WatcherOptions;
  private sources: readonly WatchedSource[];
  private fetcher: PoliteFetcher;
  private readonly states = new Map<string, SourceState>();
  private readonly polling = new Map<string, Promise<void>>();
  private readonly problems: WatchStatus["problems"][number][] = [];
  private readonly startedAt = new Date().toISOString();
  private readonly writing = new Turn();
  private running = true;
  private unjoined = false;
  private joinedAt = -Infinity;
  private joiningTook = 0;
  private wake: () => void = () => {};

  constructor(options: WatcherOptions) {
    this.options = options;
    this.sources = options.sources;
    this.fetcher = options.fetcher;
  }

  /** Watches other sources from now on. What is being polled comes to its end; a source of the same name and address keeps its state. */
  change(sources: readonly WatchedSource[], fetcher: PoliteFetcher = this.fetcher): void {
    this.sources = sources;
    this.fetcher = fetcher;
    this.options.onChange?.();
    this.wake();
  }

  status(): WatchStatus {
    const sources = this.sources.map((source) => sourceStatus(source, this.states.get(source.name), this.polling.has(source.name)));
    return {
      pid: process.pid,
      startedAt: this.startedAt,
      at: new Date().toISOString(),
      running: this.running,
      sources,
      problems: this.problems,
    };
  }

  /** Watches until `signal` says to end; with `once` until every source that was due has been polled. */
  async run(signal: AbortSignal, { once = false }: { readonly once?: boolean } = {}): Promise<void> {
    for (const state of await this.options.register.sourceStates()) this.states.set(state.name, state);
    this.unjoined = await this.options.register.incidentsAreStale();
    const stop = () => this.wake();
    signal.addEventListener("abort", stop);
    const due = once ? new Set(this.sources.filter((source) => this.dueAt(source) <= Date.now())) : null;
    try {
      while (!signal.aborted) {
        const waiting = this.sources.filter((source) => !this.polling.has(source.name) && (due === null || due.has(source)));
        waiting.sort((a, b) => this.dueAt(a) - this.dueAt(b));
        for (const source of waiting) {
          if (this.polling.size >= (this.options.concurrency ?? 4) || this.dueAt(source) > Date.now()) break;
          due?.delete(source);
          this.start(source, signal);
        }
        if (due !== null && due.size === 0 && this.polling.size === 0) break;
        await this.joinWhereDue();
        const next = due === null ? waiting.filter((source) => !this.polling.has(source.name)).map((source) => this.dueAt(source)) : [];
        if (this.polling.size < (this.options.concurrency ?? 4) && next.some((at) => at <= Date.now())) continue;
        await this.sleep(Math.min(...next.map((at) => at - Date.now()), this.unjoined ? 1000 : 60_000), signal);
      }
    } finally {
      await Promise.all(this.polling.values());
      if (!signal.aborted) await this.join();
      signal.removeEventListener("abort", stop);
      this.running = false;
      this.options.onChange?.();
    }
  }

  private start(source: WatchedSource, signal: AbortSignal): void {
    const work = this.poll(source, signal)
      .catch((error: unknown) => {
        const { message } = error as Error;
        this.tell(source.name, error instanceof NoSpaceError ? message : `a fault in Sijill: ${message}`);
      })
      .finally(() => {
        this.polling.delete(source.name);
        this.options.onChange?.();
        this.wake();
      });
    this.polling.set(source.name, work);
    this.options.onChange?.();
  }

  private async poll(source: WatchedSource, signal: AbortSignal): Promise<void> {
    const { register, resources } = this.options;
    const { fetcher } = this;
    const before = this.stateOf(source);
    const reader = new WebReader(fetcher, {
      memory: register,
      robots: source.robots,
      headers: source.headers,
      since: source.since,
      content: source.content,
      signal,
    });
    const defaults = source.publisher === null ? {} : { publisher: source.publisher };
    const validators =
      before.validatorsUrl === null ? null : { url: before.validatorsUrl, etag: before.etag, lastModified: before.lastModified };
    const now = () => new Date().toISOString();
    try {
      const poll = await reader.poll(source.url, defaults, validators);
      let open = 0;
      const items = countOpen(namedBy(source.publisher, poll.items), () => open++);
      const counts = await ingestReports(this.gated(), resources, items, {
        join: false,
        anyLanguage: source.anyLanguage,
        signal,
        onProblem: (problem) => this.tell(source.name, describeProblem(problem)),
      });
      const brought = counts.added + counts.updated;
      if (brought > 0) this.unjoined = true;
      // Pages that failed for now are asked for again: then the list must come again, also where it hasn't changed.
      const kept = open > 0 || signal.aborted ? null : poll.validators;
      await this.save({
        ...before,
        validatorsUrl: kept?.url ?? null,
        etag: kept?.etag ?? null,
        lastModified: kept?.lastModified ?? null,
        polledAt: now(),
        succeededAt: now(),
        broughtAt: brought > 0 ? now() : before.broughtAt,
        failures: 0,
        lastError: null,
        dueAt: new Date(Date.now() + (signal.aborted ? 0 : source.every)).toISOString(),
        polls: before.polls + 1,
        reports: before.reports + brought,
        problems: before.problems + counts.problems,
      });
      this.options.onPoll?.(
        source.name,
        poll.kind === "not-modified"
          ? { kind: "unchanged" }
          : { kind: "read", added: counts.added, updated: counts.updated, problems: counts.problems },
      );
    } catch (error) {
      if (signal.aborted) return; // what was stored stays; the next watch takes it up
      const message = (error as Error).message;
      const failures = before.failures + 1;
      const asked = error instanceof FetchError && error.retryAfter !== null ? error.retryAfter * 1000 : 0;
      const wait = Math.min(longestBackoff, Math.max(asked, source.every * 2 ** Math.min(failures, 20)));
      this.note(source.name, message);
      await this.save({
        ...before,
        polledAt: now(),
        failures,
        lastError: message,
        dueAt: new Date(Date.now() + wait).toISOString(),
        polls: before.polls + 1,
      });
      this.options.onPoll?.(source.name, { kind: "failed", message });
    }
  }

  /** The register with its writing in turn: joining must not run between a report's reading and its storing. */
  private gated(): Register {
    const { register } = this.options;
    return { ...register, saveReports: (batch) => this.writing.take(() => register.saveReports(batch)) };
  }

  private async joinWhereDue(): Promise<void> {
    if (!this.unjoined) return;
    if (performance.now() - this.joinedAt < this.joiningTook / joiningShare) return;
    await this.join();
  }

  private async join(): Promise<void> {
    if (!this.unjoined) return;
    const started = performance.now();
    this.unjoined = false;
    await this.writing.take(() => joinIncidents(this.options.register));
    this.joinedAt = performance.now();
    this.joiningTook = this.joinedAt - started;
  }

  private stateOf({ name, url, every }: WatchedSource): SourceState {
    const state = this.states.get(name);
    const fresh = { validatorsUrl: null, etag: null, lastModified: null, failures: 0, lastError: null };
    if (state) return state.url === url ? state : { ...state, ...fresh, url };
    return {
      ...fresh,
      name,
      url,
      polledAt: null,
      succeededAt: null,
      broughtAt: null,
      dueAt: new Date(Date.now() + every).toISOString(),
      polls: 0,
      reports: 0,
      problems: 0,
    };
  }

  /** When a source is to be polled; at once where it never was, or has another address now. A shorter interval counts from the last poll. */
  private dueAt({ name, url, every }: WatchedSource): number {
    const state = this.states.get(name);
    if (!state || state.url !== url) return 0;
    const due = Date.parse(state.dueAt);
    return state.failures === 0 && state.polledAt ? Math.min(due, Date.parse(state.polledAt) + every) : due;
  }

  private async save(state: SourceState): Promise<void> {
    this.states.set(state.name, state);
    await this.options.register.saveSource(state);
  }

  private tell(source: string, message: string): void {
    this.note(source, message);
    this.options.onProblem?.(source, message);
  }

  private note(source: string, message: string): void {
    this.problems.unshift({ at: new Date().toISOString(), source, message });
    this.problems.splice(keptProblems);
  }

  private sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.max(10, Math.min(milliseconds, 60_000)));
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** One at a time. */
class Turn {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work, work);
    this.last = turn.catch(() => {});
    return turn;
  }
}

/** Counts the problems that may pass. */
async function* countOpen(items: AsyncIterable<Incoming>, count: () => void): AsyncGenerator<Incoming> {
  for await (const item of items) {
    if (item.kind === "problem" && item.passing) count();
    yield item;
  }
}

/** Gives all reports of a source the outlet that the list names: an outlet spells its own name in several ways. */
async function* namedBy(publisher: string | null, items: AsyncIterable<Incoming>): AsyncGenerator<Incoming> {
  for await (const item of items) {
    if (publisher === null || item.kind !== "report") yield item;
    else yield { ...item, incoming: { ...item.incoming, report: { ...item.incoming.report, publisher } } };
  }
}
