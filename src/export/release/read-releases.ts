import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { SharedIncident } from "../shared-incident.ts";
import type { Corrections } from "./corrections.ts";
import { releaseFolder, type Manifest } from "./manifest.ts";

/** Numbers of the releases in a directory, the first first; none where the directory is missing. */
export async function listReleases(directory: string): Promise<number[]> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names.flatMap((name) => (/^\d{4,}$/.test(name) ? [Number(name)] : [])).sort((a, b) => a - b);
}

const pathOf = (directory: string, release: number, file: string) => join(directory, releaseFolder(release), file);

export async function readManifest(directory: string, release: number): Promise<Manifest> {
  return JSON.parse(await readFile(pathOf(directory, release, "manifest.json"), "utf8")) as Manifest;
}

/** The corrections that a release was published with. */
export async function readCorrections(directory: string, release: number): Promise<Corrections> {
  return JSON.parse(await readFile(pathOf(directory, release, "corrections.json"), "utf8")) as Corrections;
}

/** The incidents of a release, as published. */
export const releasedIncidents = (directory: string, release: number) => incidentsOfFile(pathOf(directory, release, "incidents.jsonl"));

/** The incidents of a file of JSON lines, read line by line. */
export async function* incidentsOfFile(path: string): AsyncGenerator<SharedIncident> {
  const lines = createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) if (line !== "") yield JSON.parse(line) as SharedIncident;
}

export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

/** What is no longer as it was published: files that are missing or changed, a broken chain. Empty where all is well. */
export async function releaseFaults(directory: string, release: number): Promise<string[]> {
  const manifest = await readManifest(directory, release);
  const faults: string[] = [];
  for (const { name, sha256 } of manifest.files) {
    const found = await sha256OfFile(pathOf(directory, release, name)).catch(() => null);
    if (found === null) faults.push(`${name} is missing`);
    else if (found !== sha256) faults.push(`${name} is not as it was published`);
  }
  const listed = new Set([...manifest.files.map(({ name }) => name), "manifest.json"]);
  for (const name of await readdir(join(directory, releaseFolder(release))))
    if (!listed.has(name)) faults.push(`${name} is not part of the release`);
  if (manifest.previous) {
    const found = await sha256OfFile(pathOf(directory, manifest.previous.release, "manifest.json")).catch(() => null);
    if (found === null) faults.push(`release ${manifest.previous.release}, which it follows, is missing`);
    else if (found !== manifest.previous.manifest)
      faults.push(`release ${manifest.previous.release}, which it follows, was changed after it`);
  }
  return faults;
}
