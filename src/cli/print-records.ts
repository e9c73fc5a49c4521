import { Option, type Command } from "commander";
import { readReport } from "#ingest/read-report";
import type { Resources } from "#language/language";
import type { Report } from "#model/document";
import { loadResources } from "#resources/load-resources";
import { reportsOf, tellProblem, type InputOptions } from "./input-options.ts";
import { writeOut } from "./write-out.ts";

export type RecordFormat = "jsonl" | "json" | "table";

export interface PrintOptions extends InputOptions {
  readonly format: RecordFormat;
}

export function addFormatOption(command: Command): Command {
  return command.addOption(new Option("--format <format>", "how to print").choices(["jsonl", "json", "table"]).default("jsonl"));
}

/** Reads reports and prints a record for each on standard output, and nothing else there. */
export async function printRecords<T extends { readonly document: { readonly text: string } }>(
  files: readonly string[],
  options: PrintOptions,
  read: (report: Report, resources: Resources) => T,
  table: { readonly header: readonly string[]; readonly rows: (record: T) => readonly (readonly string[])[] },
): Promise<void> {
  const resources = await loadResources();
  let printed = 0;
  if (options.format === "table") await writeOut(`${table.header.join("\t")}\n`);
  for await (const { report, origin } of reportsOf(files, options)) {
    const { record, unread } = readReport(report, resources, read);
    if (unread) tellProblem({ ...origin, ...unread });
    if (options.format === "table") for (const row of table.rows(record)) await writeOut(`${row.map(cell).join("\t")}\n`);
    else if (options.format === "jsonl") await writeOut(`${JSON.stringify(record)}\n`);
    else await writeOut(`${printed === 0 ? "[" : ","}\n${JSON.stringify(record, null, 2)}`);
    printed++;
  }
  if (options.format === "json") await writeOut(printed === 0 ? "[]\n" : "\n]\n");
}

/** Tab-separated, since no terminal measures Arabic the same; `column -ts$'\t'` aligns it. */
function cell(text: string): string {
  return text.replace(/\s+/gu, " ");
}
