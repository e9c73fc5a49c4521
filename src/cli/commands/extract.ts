import type { Command } from "commander";
import { extract } from "#pipeline/run";
import { printRecords } from "../print-records.ts";

export function addExtractCommand(program: Command): void {
  program
    .command("extract")
    .description("read reports and print events, claims, series and roles, one record a line")
    .argument("<file...>", "report files (.jsonl), or - for stdin")
    .option("--format <format>", "jsonl", "jsonl")
    .action((files: string[]) => printRecords(files, extract));
}
