import { InvalidArgumentError, type Command } from "commander";
import { isIsoDate } from "#ingest/check-report";
import { describeProblem, type Incoming, type IncomingReport, type InputProblem } from "#ingest/incoming";
import { readInputs } from "#ingest/files/read-inputs";

export interface InputOptions {
  readonly published?: string;
  readonly publisher?: string;
}

/** The options of every verb that reads reports. */
export function addInputOptions(command: Command): Command {
  return command
    .argument("<file...>", "reports (.jsonl, .json, .html, .txt), folders of them, or - for standard input")
    .option("--published <date>", "date of publication where a report doesn't give one (ISO 8601)", isoDate)
    .option("--publisher <name>", "outlet where a report doesn't give one");
}

function isoDate(value: string): string {
  if (!isIsoDate(value)) throw new InvalidArgumentError("expected an ISO 8601 date such as 2021-08-23");
  return value;
}

/** What the inputs hold. */
export function openInputs(files: readonly string[], options: InputOptions): AsyncGenerator<Incoming> {
  return readInputs(files, options, new Date().toISOString());
}

/** The reports of the inputs; problems go to standard error and make the exit code 2. */
export async function* reportsOf(files: readonly string[], options: InputOptions): AsyncGenerator<IncomingReport> {
  for await (const item of openInputs(files, options)) {
    if (item.kind === "report") yield item.incoming;
    else tellProblem(item.problem);
  }
}

/** Names an input's problem on standard error; the exit code will be 2. */
export function tellProblem(problem: InputProblem): void {
  process.stderr.write(`sijill: ${describeProblem(problem)}\n`);
  process.exitCode = 2;
}
