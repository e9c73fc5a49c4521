import { readFile, readdir } from "node:fs/promises";
import type { Place } from "#model/place";
import { parseCommonWords, parsePlaces } from "#place/parse-places";

const commonWordsFile = "common-words.tsv";

/** Reads the project's gazetteer and regions: every table of `data/places`, in the order of their names. */
export async function loadPlaces(dataDirectory: URL): Promise<Place[]> {
  const folder = new URL("places/", dataDirectory);
  const files = (await readdir(folder)).filter((f) => f.endsWith(".tsv") && f !== commonWordsFile).sort();
  const tables = await Promise.all(files.map(async (file) => parsePlaces(await readFile(new URL(file, folder), "utf8"), file)));
  return tables.flat();
}

/** Reads `data/places/common-words.tsv`: place names that are words of the language, each with its reason. */
export async function loadCommonPlaceWords(dataDirectory: URL): Promise<ReadonlyMap<string, string>> {
  return parseCommonWords(await readFile(new URL(`places/${commonWordsFile}`, dataDirectory), "utf8"), commonWordsFile);
}
