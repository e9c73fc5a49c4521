import { readFileSync, unwatchFile, watchFile } from "node:fs";
import { resolve } from "node:path";
import { Option, type Command } from "commander";
import { Fetcher } from "#ingest/fetch/fetcher";
import { PoliteFetcher } from "#ingest/fetch/polite-fetcher";
import { readWatchList, WatchListError, type WatchList } from "#ingest/watch/read-watch-list";
import { statusText } from "#ingest/watch/status";
import { readStatusFile, StatusFile } from "#ingest/watch/status-file";
import { Watcher, type PollOutcome } from "#ingest/watch/watcher";
import { loadResources } from "#resources/load-resources";
import type { Register } from "#store/register";
import { listProfiles } from "#export/list-profiles";
import { addDataOption, withRegister } from "../data-option.ts";
import { addServeOptions } from "../serve-options.ts";
import { startOnFreePort } from "../start-on-free-port.ts";
import { UserError } from "../user-error.ts";

interface WatchOptions {
  readonly data: string;
  readonly port: number;
  readonly host: string;
  readonly desk: boolean;
  readonly once?: boolean;
  readonly status?: boolean;
  readonly format: "text" | "json";
  readonly allowPrivate: readonly string[];
  readonly userAgent?: string;
}

export function addWatchCommand(program: Command): void {
  const command = program
    .command("watch")
    .description("poll feeds, sitemaps and pages on their own intervals; the desk is open meanwhile, the state of the sources at /sources")
    .argument("[list]", "the sources (sources.yaml)")
    .option("--once", "poll what is due and end")
    .option("--status", "print how the sources are, also while another process watches")
    .addOption(new Option("--format <format>", "how to print the status").choices(["text", "json"]).default("text"))
    .option("--no-desk", "don't open the desk")
    .option("--allow-private <host>", "fetch from this host although its address is private or local (may be repeated)", collect, [])
    .option("--user-agent <name>", "name to give to servers; add an address where they can reach you");
  addServeOptions(addDataOption(command)).action(async (list: string | undefined, options: WatchOptions) => {
    if (options.status) return printStatus(options);
    if (list === undefined) throw new UserError("give the list of sources: sijill watch sources.yaml");
    const watchList = openList(list);
    await withRegister(options.data, (register) => watch(register, watchList, list, options));
  });
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

function printStatus({ data, format }: WatchOptions): void {
  const status = readStatusFile(resolve(data));
  if (status === null) throw new UserError(`nothing was watched in ${resolve(data)}: sijill watch sources.yaml begins it`);
  process.stdout.write(`${format === "json" ? JSON.stringify(status, null, 2) : statusText(status)}\n`);
}

function openList(file: string): WatchList {
  try {
    return readWatchList(readFileSync(file, "utf8"), file, process.env);
  } catch (error) {
    if (error instanceof WatchListError) throw new UserError(error.message);
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UserError(code === "ENOENT" ? `${file}: no such file` : `${file}: ${message}`);
  }
}

async function watch(register: Register, list: WatchList, listFile: string, options: WatchOptions): Promise<void> {
  const resources = await loadResources(undefined, resolve(options.data));
  const stop = new AbortController();
  // First Ctrl-C: finish what is being stored; a second one kills, which is safe as well.
  process.once("SIGINT", () => stop.abort()).once("SIGTERM", () => stop.abort());
  const fetchers = new Fetchers(options);
  const fetcher = fetchers.of(list);
  const watcher: Watcher = new Watcher({
    register,
    resources,
    fetcher,
    sources: list.sources,
    onProblem: (source, message) => tell(`${source}: ${message}`),
    onPoll: (source, outcome) => tell(`${source}: ${describe(outcome)}`),
    onChange: () => file.changed(),
  });
  const file = new StatusFile(register.directory, () => watcher.status());
  const endFollowing = options.once ? null : followList(listFile, list, (changed) => watcher.change(changed.sources, fetchers.of(changed)));
  const close = options.desk && !options.once ? await openDesk() : null;
  try {
    await watcher.run(stop.signal, { once: options.once ?? false });
  } finally {
    endFollowing?.();
    file.write();
    await close?.();
    await fetchers.close();
  }
  if (options.once && watcher.status().sources.some(({ failures }) => failures > 0)) process.exitCode = 2;

  async function openDesk(): Promise<() => Promise<void>> {
    const { startServer } = await import("#server/index");
    const { host } = options;
    const watched = () => watcher.status();
    const profiles = await listProfiles(register.directory, (problem) => process.stderr.write(`${problem}\n`));
    const server = await startOnFreePort(options.port, (port) => startServer({ register, resources, profiles, port, host, watched }));
    process.stderr.write(
      `Sijill is open at ${server.address}, the state of the sources at ${server.address}/sources\nCtrl-C ends the watch.\n`,
    );
    return server.close;
  }
}

/** The fetchers that the list's settings and the command's ask for; the same for the same ones, so that hosts keep their pauses. */
class Fetchers {
  private readonly made = new Map<string, PoliteFetcher>();
  private readonly options: WatchOptions;

  constructor(options: WatchOptions) {
    this.options = options;
  }

  of({ allowPrivate, pause, userAgent }: WatchList): PoliteFetcher {
    const settings = { allowPrivate: [...allowPrivate, ...this.options.allowPrivate], userAgent: this.options.userAgent ?? userAgent };
    const key = JSON.stringify([settings, pause]);
    const made =
      this.made.get(key) ??
      new PoliteFetcher(
        new Fetcher({ allowPrivate: settings.allowPrivate, ...(settings.userAgent ? { userAgent: settings.userAgent } : {}) }),
        { pause },
      );
    this.made.set(key, made);
    return made;
  }

  async close(): Promise<void> {
    for (const fetcher of this.made.values()) await fetcher.close();
  }
}

/** Milliseconds between two looks at the list: by its state, not by the system's messages, which not every mount sends. */
const lookEvery = 1000;

/** Hands over the list whenever its file has changed; one with mistakes is named and the list before stays. Returns what ends it. */
function followList(path: string, first: WatchList, onChange: (list: WatchList) => void): () => void {
  let before = JSON.stringify(first);
  const look = () => {
    try {
      const list = openList(path);
      const now = JSON.stringify(list);
      if (now === before) return;
      before = now;
      tell(`${path} has changed: ${list.sources.length} sources are watched`);
      onChange(list);
    } catch (error) {
      before = "";
      tell(`${path} has changed, and the list before stays: ${(error as Error).message}`);
    }
  };
  watchFile(path, { interval: lookEvery, persistent: false }, look);
  return () => unwatchFile(path, look);
}

function tell(line: string): void {
  process.stderr.write(`${new Date().toISOString().slice(0, 19)}Z ${line}\n`);
}

function describe(outcome: PollOutcome): string {
  if (outcome.kind === "failed") return `failed: ${outcome.message}`;
  if (outcome.kind === "unchanged") return "unchanged";
  const { added, updated, problems } = outcome;
  return `${added} new, ${updated} edited${problems > 0 ? `, ${problems} not read` : ""}`;
}
