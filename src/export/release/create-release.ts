import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { applyProfile, withholdings, type ExportItem } from "../apply-profile.ts";
import type { ExportContext } from "../context.ts";
import { engineVersion } from "../engine-version.ts";
import { exportIncidents } from "../export-incidents.ts";
import type { Format } from "../formats/format.ts";
import { profileDigest, profileLabel, type Profile } from "../profile.ts";
import { sampleNotice } from "../shared-incident.ts";
import { compareReleases, type CorrectionReason, type Corrections, type Fate } from "./corrections.ts";
import { correctionsAtom, type FeedRelease } from "./corrections-atom.ts";
import { releaseFolder, type Manifest, type ReleaseFile } from "./manifest.ts";
import {
  incidentsOfFile,
  listReleases,
  readCorrections,
  readManifest,
  releasedIncidents,
  releaseFaults,
  sha256OfFile,
} from "./read-releases.ts";

/** A release that can't be made: the message says why. */
export class ReleaseError extends Error {}

export interface ReleaseRequest {
  /** Where releases are kept, a folder each. */
  readonly directory: string;
  /** `jsonl` is always among them: the next release is compared with it. */
  readonly formats: readonly Format[];
  readonly profile: Profile;
  /** The incidents of the release's filter, anew for every format. */
  readonly items: () => AsyncIterable<ExportItem>;
  /** An incident by an id that it has or had before a merge, whatever the filter; null where the register has none. */
  readonly itemOf: (id: string) => Promise<ExportItem | null>;
  /** What reviewers decided about an incident since a moment (ISO). It is published: no names in it. */
  readonly decisionsOf?: (id: string, since: string | null) => Promise<readonly string[]>;
  readonly context: ExportContext;
  /** ISO date-time. */
  readonly now: string;
  readonly filter: string;
  readonly note: string | null;
}

/** Throws where a profile's exports must not be called published. */
export function checkPublishable(profile: Profile): void {
  if (profile.publishable) return;
  throw new ReleaseError(
    `profile ${profileLabel(profile)} is not for publication: releases take public, or a profile of your own with publishable: true`,
  );
}

/**
 * Makes the next release: files, manifest and corrections, put together beside their place and moved there
 * whole, never over another. The feed of all corrections beside the releases is written anew.
 */
export async function createRelease(request: ReleaseRequest): Promise<Manifest> {
  const { directory, profile } = request;
  checkPublishable(profile);
  await mkdir(directory, { recursive: true });
  const previous = (await listReleases(directory)).at(-1) ?? null;
  if (previous !== null) {
    const faults = await releaseFaults(directory, previous);
    if (faults.length > 0) throw new ReleaseError(`release ${previous}, which this one would follow, is damaged: ${faults.join("; ")}`);
  }
  const release = (previous ?? 0) + 1;
  const unfinished = join(directory, `.${releaseFolder(release)}.${process.pid}.part`);
  await mkdir(unfinished);
  try {
    const manifest = await writeRelease(request, unfinished, release, previous);
    await rename(unfinished, join(directory, releaseFolder(release)));
    await writeFeed(directory);
    return manifest;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTEMPTY" || code === "EEXIST")
      throw new ReleaseError(`release ${release} was made by somebody else meanwhile`, { cause: error });
    throw error;
  }
}

async function writeRelease(request: ReleaseRequest, folder: string, release: number, previous: number | null): Promise<Manifest> {
  const { directory, profile, context, now, filter, note } = request;
  const files: string[] = [];
  const outside: Record<string, Record<string, number>> = {};
  let incidents = 0;
  let samples = 0;
  let withheld: Record<string, number> = {};
  for (const format of request.formats) {
    const name = `incidents.${format.extension}`;
    const { chunks, tally } = exportIncidents({ format, profile, items: request.items(), context, now, filter });
    await pipeline(chunks, createWriteStream(join(folder, name), { flags: "wx" }));
    files.push(name);
    if (tally.outside.size > 0) outside[format.id] = Object.fromEntries(tally.outside);
    if (format.id !== "jsonl") continue;
    ({ exported: incidents, samples } = tally);
    withheld = Object.fromEntries([...tally.withheld].map(([reason, n]) => [withholdings[reason], n]));
  }
  const models = await modelsDigest();
  const before = previous === null ? null : await readManifest(directory, previous);
  const corrections = await correctionsSince(request, folder, before, models);
  const about = {
    release,
    createdAt: now,
    profile: profileLabel(profile),
    engine: engineVersion,
    notice: samples > 0 ? sampleNotice : null,
  };
  await writeFile(join(folder, "corrections.json"), `${JSON.stringify({ ...about, previous, ...corrections }, null, 1)}\n`, { flag: "wx" });
  await writeFile(join(folder, "corrections.atom"), correctionsAtom([{ ...about, corrections: corrections.corrections }]), { flag: "wx" });
  files.push("corrections.json", "corrections.atom");
  const count = (kind: string) => corrections.corrections.filter((correction) => correction.kind === kind).length;
  const manifest: Manifest = {
    release,
    createdAt: now,
    engine: engineVersion,
    models,
    profile: { label: profileLabel(profile), digest: profileDigest(profile), rules: profile },
    filter: filter || "all incidents",
    note,
    counts: {
      incidents,
      samples,
      withheld,
      outside,
      added: corrections.added.length,
      changed: count("changed"),
      merged: count("merged"),
      split: count("split"),
      withdrawn: count("withdrawn"),
    },
    notice: about.notice,
    files: await Promise.all(files.map((name) => describeFile(folder, name))),
    previous:
      previous === null
        ? null
        : { release: previous, manifest: await sha256OfFile(join(directory, releaseFolder(previous), "manifest.json")) },
  };
  await writeFile(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 1)}\n`, { flag: "wx" });
  for (const name of [...files, "manifest.json"]) await chmod(join(folder, name), 0o444);
  return manifest;
}

async function correctionsSince(request: ReleaseRequest, folder: string, before: Manifest | null, models: string): Promise<Corrections> {
  const { directory, profile, filter } = request;
  const after = incidentsOfFile(join(folder, "incidents.jsonl"));
  if (before === null)
    return compareReleases({ before: none(), after, fateOf: async () => ({ kind: "gone" }), general: [], sameProfile: true });
  const general: CorrectionReason[] = [];
  const sameProfile = before.profile.digest === profileDigest(profile);
  if (!sameProfile)
    general.push({ id: "other-profile", text: `published with profile ${profileLabel(profile)}, before with ${before.profile.label}` });
  if (before.engine !== engineVersion || before.models !== models) {
    general.push({ id: "other-engine", text: `read by ${engineVersion} (${models}), before by ${before.engine} (${before.models})` });
  }
  if (before.filter !== (filter || "all incidents"))
    general.push({ id: "other-filter", text: "the release covers something else than the one before" });
  return compareReleases({
    before: releasedIncidents(directory, before.release),
    after,
    fateOf: (id) => fateOf(id, request),
    reasonsOf: async (id) => ((await request.decisionsOf?.(id, before.createdAt)) ?? []).map((text) => ({ id: "reviewed", text })),
    general,
    sameProfile,
  });
}

/** What became of an incident that the new release lacks: asked of the register, then of the profile. */
async function fateOf(id: string, { itemOf, profile, now, context }: ReleaseRequest): Promise<Fate> {
  const item = await itemOf(id);
  if (item === null) return { kind: "gone" };
  if (item.incident.id !== id) return { kind: "merged", into: item.incident.id };
  const outcome = applyProfile(item, profile, now, context);
  if ("withheld" in outcome)
    return {
      kind: "withheld",
      reason: { id: `kept-back-${outcome.withheld}`, text: `it is kept back: ${withholdings[outcome.withheld]}` },
    };
  return { kind: "withheld", reason: { id: "outside-filter", text: "it is no longer part of what the release covers" } };
}

async function* none(): AsyncGenerator<never> {}

async function describeFile(folder: string, name: string): Promise<ReleaseFile> {
  const path = join(folder, name);
  const { size } = await stat(path);
  return { name, bytes: size, sha256: await sha256OfFile(path) };
}

/** 12 hex digits over the event models that the program reads with. */
async function modelsDigest(): Promise<string> {
  const models = await readFile(new URL("../../../data/models/events.json.gz", import.meta.url));
  return createHash("sha256").update(models).digest("hex").slice(0, 12);
}

/** The feed that readers subscribe to: the corrections of every release, at one address. */
async function writeFeed(directory: string): Promise<void> {
  const releases = await Promise.all(
    (await listReleases(directory)).map(async (release): Promise<FeedRelease> => {
      const [{ createdAt, profile, engine, notice }, { corrections }] = await Promise.all([
        readManifest(directory, release),
        readCorrections(directory, release),
      ]);
      return { release, createdAt, profile: profile.label, engine, notice, corrections };
    }),
  );
  const unfinished = join(directory, `.corrections.${process.pid}.part`);
  await writeFile(unfinished, correctionsAtom(releases));
  await rename(unfinished, join(directory, "corrections.atom"));
}
