import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Place } from "#model/place";
import { parsePlaces } from "#place/parse-places";

/** What is kept beside a user's gazetteer: where it came from and what was read of it. */
export interface GazetteerMeta {
  readonly name: string;
  /** File or URL as given. */
  readonly source: string;
  readonly format: "geonames" | "cod" | "geojson" | "table";
  /** ISO date-time. */
  readonly added: string;
  readonly places: number;
  /** Rows that couldn't be read. */
  readonly skipped: number;
  /** Rows without an Arabic name or of a kind that reports don't name. */
  readonly unnamed: number;
}

/** Where the user's gazetteers lie in a data directory. */
export const gazetteerFolder = (dataDirectory: string): string => join(dataDirectory, "gazetteers");

/** Every gazetteer in a data directory, by name; empty where there is none. */
export async function listUserGazetteers(dataDirectory: string): Promise<GazetteerMeta[]> {
  const folder = gazetteerFolder(dataDirectory);
  const files = (await filesOf(folder)).filter((f) => f.endsWith(".json"));
  return Promise.all(files.map(async (f) => JSON.parse(await readFile(join(folder, f), "utf8")) as GazetteerMeta));
}

/** Places of the user's gazetteers, in the order of their names; a later row of an id replaces an earlier one. */
export async function loadUserGazetteers(dataDirectory: string): Promise<Place[]> {
  const folder = gazetteerFolder(dataDirectory);
  const files = (await filesOf(folder)).filter((f) => f.endsWith(".tsv"));
  const tables = await Promise.all(files.map(async (f) => parsePlaces(await readFile(join(folder, f), "utf8"), join(folder, f))));
  return tables.flat();
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
