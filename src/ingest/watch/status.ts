import type { SourceState } from "#store/sources";
import type { WatchedSource } from "./read-watch-list.ts";

/** How a source is. */
export interface SourceStatus {
  readonly name: string;
  /** Without name and password. */
  readonly url: string;
  /** Seconds between two polls. */
  readonly every: number;
  readonly state: "waiting" | "polling" | "failing" | "never";
  readonly polledAt: string | null;
  readonly succeededAt: string | null;
  readonly broughtAt: string | null;
  readonly dueAt: string | null;
  readonly failures: number;
  readonly lastError: string | null;
  readonly polls: number;
  readonly reports: number;
  readonly problems: number;
}

/** How a watch is. Times are ISO 8601. */
export interface WatchStatus {
  readonly pid: number;
  readonly startedAt: string;
  readonly at: string;
  /** False once the watch has ended. */
  readonly running: boolean;
  readonly sources: readonly SourceStatus[];
  /** The latest things that could not be taken, the newest first. */
  readonly problems: readonly { readonly at: string; readonly source: string; readonly message: string }[];
}

export function sourceStatus(source: WatchedSource, state: SourceState | undefined, polling: boolean): SourceStatus {
  return {
    name: source.name,
    url: source.url.replace(/^(https?:\/\/)[^/?#@]*@/i, "$1"),
    every: source.every / 1000,
    state: polling ? "polling" : !state?.polledAt ? "never" : state.failures > 0 ? "failing" : "waiting",
    polledAt: state?.polledAt ?? null,
    succeededAt: state?.succeededAt ?? null,
    broughtAt: state?.broughtAt ?? null,
    dueAt: state?.dueAt ?? null,
    failures: state?.failures ?? 0,
    lastError: state?.lastError ?? null,
    polls: state?.polls ?? 0,
    reports: state?.reports ?? 0,
    problems: state?.problems ?? 0,
  };
}

/** A status as lines of text for a terminal. */
export function statusText(status: WatchStatus): string {
  const rows = [
    ["source", "state", "last poll", "next poll", "reports", "problems", "error"],
    ...status.sources.map((source) => [
      source.name,
      source.failures > 0 ? `failing (${source.failures})` : source.state,
      shortTime(source.polledAt),
      shortTime(source.dueAt),
      String(source.reports),
      String(source.problems),
      source.lastError ?? "",
    ]),
  ];
  const head = status.running
    ? `watching since ${shortTime(status.startedAt)} (process ${status.pid})`
    : `not running; last seen ${shortTime(status.at)}`;
  const problems = status.problems.slice(0, 10).map(({ at, source, message }) => `${shortTime(at)}\t${source}\t${message}`);
  return [
    head,
    ...rows.map((row) => row.map((cell) => cell.replace(/\s+/gu, " ")).join("\t")),
    ...(problems.length > 0 ? ["", "latest problems", ...problems] : []),
  ].join("\n");
}

const shortTime = (time: string | null) => (time === null ? "-" : `${time.slice(0, 16).replace("T", " ")} UTC`);
