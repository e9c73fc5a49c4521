import { resolve } from "node:path";
import { Option, type Command } from "commander";
import { filterWords } from "#export/filter-words";
import { formatIds, formatOf } from "#export/formats/index";
import { correctionText } from "#export/release/corrections";
import { correctionsAtom } from "#export/release/corrections-atom";
import { correctionsBetween } from "#export/release/corrections-between";
import { checkPublishable, createRelease, ReleaseError } from "#export/release/create-release";
import { releaseFolder } from "#export/release/manifest";
import { listReleases, readManifest, releaseFaults } from "#export/release/read-releases";
import { dayOption } from "../day-option.ts";
import { addDataOption, withRegister } from "../data-option.ts";
import { addFilterOptions, filterOf, type FilterOptions } from "../filter-options.ts";
import { loadExportContext } from "../load-export-context.ts";
import { mustHoldRegister } from "../open-existing.ts";
import { profileHelp, profileOf } from "../profile-option.ts";
import { releaseSource } from "../release-source.ts";
import { UserError } from "../user-error.ts";
import { writeOut } from "../write-out.ts";

interface CreateOptions extends FilterOptions {
  readonly data: string;
  readonly releases: string;
  readonly profile: string;
  readonly formats: string;
  readonly note?: string;
  readonly asOf?: string;
  readonly reviewersWords?: boolean;
}

/** Where releases lie unless told otherwise. */
const defaultReleases = ".sijill/releases";

/** `sijill release create|list|show|corrections`: numbered snapshots that don't change, and what each corrects. */
export function addReleaseCommand(program: Command): void {
  const release = program
    .command("release")
    .description("numbered, unchanging snapshots for publication, and what each corrects in the one before");
  const withPlace = (command: Command) => command.option("--releases <dir>", "directory of the releases", defaultReleases);
  addFilterOptions(
    addDataOption(
      withPlace(
        release
          .command("create")
          .description("make the next release: files, a manifest with their hashes, corrections")
          .option("--profile <profile>", profileHelp, "public")
          .option(
            "--formats <formats>",
            `files to make, joined by commas (jsonl is always among them): ${formatIds.join(", ")}`,
            "jsonl,csv,geojson",
          )
          .option("--note <text>", "a sentence to keep with the release")
          .option("--reviewers-words", "publish the reasons that reviewers wrote, too: read them first, they may name persons")
          .option("--as-of <day>", "day that the profile's delay is counted from (default: today)"),
      ),
    ),
  ).action(create);
  withPlace(release.command("list").description("print the releases, one JSON object a line")).action(list);
  withPlace(release.command("show").description("print a release's manifest, and check its files against it").argument("<number>")).action(
    show,
  );
  withPlace(
    release
      .command("corrections")
      .description("print what a release corrects in the one before, or since an older one")
      .argument("[number]", "default: the newest")
      .option("--since <number>", "an older release to compare with")
      .addOption(new Option("--format <format>", "how to print").choices(["json", "atom", "text"]).default("json")),
  ).action(corrections);
  for (const command of release.commands) command.exitOverride();
}

async function create(options: CreateOptions): Promise<void> {
  try {
    await makeRelease(options);
  } catch (error) {
    if (error instanceof ReleaseError) throw new UserError(error.message);
    throw error;
  }
}

async function makeRelease(options: CreateOptions): Promise<void> {
  const filter = filterOf(options);
  const profile = await profileOf(options.profile, options.data);
  checkPublishable(profile);
  const ids = [
    ...new Set([
      "jsonl",
      ...options.formats
        .split(",")
        .map((id) => id.trim())
        .filter(Boolean),
    ]),
  ];
  const formats = ids.map((id) => formatOf(id) ?? wrong(`--formats: must be of ${formatIds.join(", ")}, got ${id}`));
  const now = dayOption("--as-of", options.asOf);
  mustHoldRegister(options.data);
  const context = await loadExportContext(options.data);
  await withRegister(options.data, async (register) => {
    if (await register.incidentsAreStale())
      throw new UserError("incidents are behind the reports: run sijill ingest once more, then make the release");
    const { release, counts, notice } = await createRelease({
      directory: resolve(options.releases),
      formats,
      profile,
      ...(await releaseSource(register, filter, options.reviewersWords ?? false)),
      context,
      now,
      filter: filterWords(filter, profile),
      note: options.note ?? null,
    });
    await writeOut(`${resolve(options.releases, releaseFolder(release))}\n`);
    const { incidents, added, changed, merged, split, withdrawn, withheld } = counts;
    process.stderr.write(
      `sijill: release ${release}: ${incidents} incidents; ${added} added, ${changed} changed, ${merged} merged, ${split} split, ${withdrawn} withdrawn\n`,
    );
    for (const [reason, n] of Object.entries(withheld)) process.stderr.write(`sijill: ${n} kept back: ${reason}\n`);
    if (notice) process.stderr.write(`sijill: ${counts.samples} incidents rest on ${notice}\n`);
  });
}

async function list({ releases: to }: { readonly releases: string }): Promise<void> {
  for (const release of await listReleases(to)) {
    const { createdAt, engine, profile, filter, counts, note } = await readManifest(to, release);
    await writeOut(`${JSON.stringify({ release, createdAt, profile: profile.label, engine, filter, note, counts })}\n`);
  }
}

async function show(number: string, { releases: to }: { readonly releases: string }): Promise<void> {
  const release = await existing(number, to);
  await writeOut(`${JSON.stringify(await readManifest(to, release), null, 1)}\n`);
  const faults = await releaseFaults(to, release);
  for (const fault of faults) process.stderr.write(`sijill: ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
  else process.stderr.write("sijill: every file is as it was published\n");
}

async function corrections(
  number: string | undefined,
  { releases: to, since, format }: { readonly releases: string; readonly since?: string; readonly format: string },
): Promise<void> {
  const newest = (await listReleases(to)).at(-1) ?? wrong(`there is no release in ${resolve(to)}: sijill release create makes one`);
  const release = number === undefined ? newest : await existing(number, to);
  const from = since === undefined ? null : await existing(since, to);
  if (from !== null && from >= release) throw new UserError(`--since: must be an older release than ${release}, got ${from}`);
  const found = await correctionsBetween(to, from, release);
  const { createdAt, profile, engine, notice } = await readManifest(to, release);
  if (format === "atom")
    await writeOut(correctionsAtom([{ release, createdAt, profile: profile.label, engine, notice, corrections: found.corrections }]));
  else if (format === "text") {
    for (const correction of found.corrections)
      await writeOut(`${correctionText(correction)} (${correction.reasons.map(({ text }) => text).join("; ")})\n`);
  } else await writeOut(`${JSON.stringify({ release, since: from ?? release - 1, ...found }, null, 1)}\n`);
}

async function existing(number: string, to: string): Promise<number> {
  const release = Number(number);
  if (!(await listReleases(to)).includes(release))
    throw new UserError(`there is no release ${number} in ${resolve(to)}: sijill release list names them`);
  return release;
}

function wrong(message: string): never {
  throw new UserError(message);
}
