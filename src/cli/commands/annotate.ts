import type { Command } from "commander";
import { annotate } from "#pipeline/run";
import { addInputOptions } from "../input-options.ts";
import { addFormatOption, printRecords, type PrintOptions } from "../print-records.ts";

export function addAnnotateCommand(program: Command): void {
  const command = program
    .command("annotate")
    .description("print the times, numbers, places, actors and weapons of reports, one record a report");
  addFormatOption(addInputOptions(command)).action((files: string[], options: PrintOptions) =>
    printRecords(files, options, annotate, {
      header: ["document", "kind", "start", "end", "words", "value", "rule"],
      rows: ({ document, mentions }) =>
        mentions.map(({ kind, span, value, rule }) => [
          document.id,
          kind,
          String(span.start),
          String(span.end),
          span.text,
          value === null ? "" : JSON.stringify(value),
          rule,
        ]),
    }),
  );
}
