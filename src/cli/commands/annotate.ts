import type { Command } from "commander";
import { annotate } from "#pipeline/run";
import { printRecords } from "../print-records.ts";

export function addAnnotateCommand(program: Command): void {
  program
    .command("annotate")
    .description("print the mentions of reports: times, numbers, places, actors")
    .argument("<file...>", "report files (.jsonl), or - for stdin")
    .option("--format <format>", "jsonl", "jsonl")
    .action((files: string[]) => printRecords(files, annotate));
}
