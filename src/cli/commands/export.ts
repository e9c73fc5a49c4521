import { Option, type Command } from "commander";
import { exportIncidents, tallyLines } from "#export/export-incidents";
import { filterWords } from "#export/filter-words";
import { formatIds, formatOf } from "#export/formats/index";
import { profileLabel } from "#export/profile";
import { sampleNotice } from "#export/shared-incident";
import { dayOption } from "../day-option.ts";
import { addDataOption, withRegister } from "../data-option.ts";
import { addFilterOptions, filterOf, type FilterOptions } from "../filter-options.ts";
import { loadExportContext } from "../load-export-context.ts";
import { mustHoldRegister } from "../open-existing.ts";
import { profileHelp, profileOf } from "../profile-option.ts";
import { UserError } from "../user-error.ts";
import { writeTo } from "../write-file.ts";

interface ExportOptions extends FilterOptions {
  readonly data: string;
  readonly format: string;
  readonly output?: string;
  readonly profile?: string;
  readonly asOf?: string;
  readonly limit?: string;
  readonly address?: string;
}

/**
 * JSON lines are what programs on this machine read (scores, the next step of a pipeline): they hold
 * everything unless told otherwise. Every other format is made to be handed on.
 */
const defaultProfile = (format: string) => (format === "jsonl" ? "desk" : "public");

export function addExportCommand(program: Command): void {
  const command = program
    .command("export")
    .description("write the incidents of a register out, through a publication profile")
    .addOption(new Option("--format <format>", "how to write them").choices(formatIds).default("jsonl"))
    .option("--output <file>", "where to (default: standard output)")
    .option("--profile <profile>", `${profileHelp} (default: desk for jsonl, public for everything else)`)
    .option("--as-of <day>", "day that the profile's delay is counted from (default: today)")
    .option("--limit <number>", "most entries of a feed (rss, atom)", "100")
    .option("--address <url>", "where readers reach the desk, for the links of feeds");
  addFilterOptions(addDataOption(command)).action(runExport);
}

async function runExport(options: ExportOptions): Promise<void> {
  const filter = filterOf(options);
  const format = formatOf(options.format)!;
  const profile = await profileOf(options.profile ?? defaultProfile(format.id), options.data);
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new UserError(`--limit: must be a whole number from 1, got ${options.limit}`);
  if (format.binary && options.output === undefined && process.stdout.isTTY) {
    throw new UserError(`${format.id} is no text: give a file (--output incidents.${format.extension})`);
  }
  const now = dayOption("--as-of", options.asOf);
  mustHoldRegister(options.data);
  const context = await loadExportContext(options.data);
  await withRegister(options.data, async (register) => {
    if (await register.incidentsAreStale())
      process.stderr.write("sijill: incidents are behind the reports: sijill ingest joins what a run that was cut off left\n");
    const { chunks, tally } = exportIncidents({
      format,
      profile,
      items: register.eachIncident(filter),
      context,
      now,
      filter: filterWords(filter, profile),
      address: options.address ?? null,
      limit,
    });
    await writeTo(options.output, chunks);
    for (const line of tallyLines(tally, profile)) process.stderr.write(`sijill: ${line}\n`);
    if (tally.samples > 0) process.stderr.write(`sijill: ${tally.samples} incidents rest on ${sampleNotice}\n`);
    if (options.profile === undefined && !profile.publishable) {
      process.stderr.write(`sijill: ${profileLabel(profile)} is for this machine; --profile public makes what can be published\n`);
    }
  });
}
