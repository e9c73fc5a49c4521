import { InvalidArgumentError, type Command } from "commander";
import { isIsoDate } from "#ingest/check-report";
import { isWebAddress, readInputs, type AddressReader } from "#ingest/files/read-inputs";
import { describeProblem, type Incoming, type IncomingReport, type InputProblem } from "#ingest/incoming";
import type { PageMemory } from "#ingest/web/web-reader";
import type { WebSettings } from "./open-web.ts";

export interface InputOptions extends WebSettings {
  readonly published?: string;
  readonly publisher?: string;
}

/** The options of every verb that reads reports. */
export function addInputOptions(command: Command): Command {
  command
    .argument(
      "<file...>",
      "files (.txt, .html, .json, .jsonl, .csv, .warc, feeds; .gz as well), folders, web addresses, or - for standard input",
    )
    .option("--published <date>", "date of publication where a report doesn't give one (ISO 8601)", isoDate)
    .option("--publisher <name>", "outlet where a report doesn't give one");
  return addWebOptions(command).option("--since <date>", "leave out what feeds and sitemaps date before this day", isoDate);
}

/** The options of every verb that asks the network. */
export function addWebOptions(command: Command): Command {
  return command
    .option("--allow-private <host>", "fetch from this host although its address is private or local (may be repeated)", collect, [])
    .option("--no-robots", "don't ask robots.txt: only for sites of your own")
    .option("--user-agent <name>", "name to give to servers; add an address where they can reach you");
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export function isoDate(value: string): string {
  if (!isIsoDate(value)) throw new InvalidArgumentError("expected an ISO 8601 date such as 2021-08-23");
  return value;
}

/** What the inputs hold. The network's part is loaded where an address is among them. */
export async function* openInputs(
  files: readonly string[],
  options: InputOptions,
  { memory = null, signal }: { readonly memory?: PageMemory | null; readonly signal?: AbortSignal } = {},
): AsyncGenerator<Incoming> {
  const now = new Date().toISOString();
  if (!files.some(isWebAddress)) {
    yield* readInputs(files, options, now);
    return;
  }
  const { openWeb } = await import("./open-web.ts");
  const { fetcher, reader } = openWeb(options, memory, signal);
  try {
    yield* readInputs(files, options, now, reader satisfies AddressReader);
  } finally {
    await fetcher.close();
  }
}

/** The reports of the inputs; problems go to standard error and make the exit code 2. */
export async function* reportsOf(files: readonly string[], options: InputOptions): AsyncGenerator<IncomingReport> {
  for await (const item of openInputs(files, options)) {
    if (item.kind === "report") yield item.incoming;
    else if (item.kind === "problem") tellProblem(item.problem);
  }
}

/** Names an input's problem on standard error; the exit code will be 2. */
export function tellProblem(problem: InputProblem): void {
  process.stderr.write(`sijill: ${describeProblem(problem)}\n`);
  process.exitCode = 2;
}
