import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Place } from "#model/place";
import { gazetteerFolder, type GazetteerMeta } from "#resources/load-user-gazetteers";
import type { FetcherSettings } from "../fetch/fetcher.ts";
import { openSource, SourceError } from "./open-source.ts";
import { nameParents, readAlternateNames, readGeonames, type ArabicNames } from "./read-geonames.ts";
import { readCodTable } from "./read-cod-table.ts";
import { readGeojson } from "./read-geojson.ts";
import { readOwnTable } from "./read-own-table.ts";
import type { Row, RowProblem } from "./row-problem.ts";
import { writePlaces } from "./write-table.ts";

export interface AddGazetteer {
  readonly dataDirectory: string;
  /** File or URL. */
  readonly source: string;
  /** File name under which it is kept; default: of the source. */
  readonly name?: string;
  readonly format?: GazetteerMeta["format"];
  /** GeoNames: file or URL with the names in other languages. */
  readonly alternateNames?: string;
  /** What URLs may be fetched: public addresses only, where not given. */
  readonly fetching?: FetcherSettings;
  /** Built-in places, for the members of drawn regions. */
  readonly known: readonly Place[];
  /** ISO date-time to note. */
  readonly now: string;
  readonly onProblem: (problem: RowProblem) => void;
}

/**
 * Reads a gazetteer into the data directory: a table and a note of where it came from. Rows that can't be read are
 * handed to `onProblem` and skipped. Throws SourceError where nothing can be read; then nothing is written.
 */
export async function addGazetteer(options: AddGazetteer): Promise<GazetteerMeta> {
  const { dataDirectory, source, known } = options;
  const name = gazetteerName(options.name ?? source);
  const stream = await peek(openSource(source, options.fetching));
  const format = options.format ?? detectFormat(source, stream.head);
  const names: ArabicNames = options.alternateNames
    ? await readAlternateNames(openSource(options.alternateNames, options.fetching))
    : new Map();
  const cite = format === "geonames" ? "GeoNames" : `user: ${name}`;
  const rows: AsyncIterable<Row<Place>> =
    format === "geonames"
      ? readGeonames(stream.bytes, names, cite)
      : format === "cod"
        ? readCodTable(stream.bytes, cite)
        : format === "geojson"
          ? readGeojson(stream.bytes, cite, known)
          : readOwnTable(stream.bytes, cite);
  let places: Place[] = [];
  let skipped = 0;
  let unnamed = 0;
  for await (const row of rows) {
    if (row.kind === "row") places.push(row.row);
    else if (row.kind === "unnamed") unnamed++;
    else {
      skipped++;
      options.onProblem(row.problem);
    }
  }
  if (!places.length)
    throw new SourceError(
      `${source}: no place with an Arabic name in it (read as ${format}; ${unnamed} without a name, ${skipped} unreadable)`,
    );
  if (format === "geonames") places = nameParents(places);
  const folder = gazetteerFolder(dataDirectory);
  await mkdir(folder, { recursive: true });
  await writePlaces(join(folder, `${name}.tsv`), places);
  const meta: GazetteerMeta = { name, source, format, added: options.now, places: places.length, skipped, unnamed };
  const file = join(folder, `${name}.json`);
  await writeFile(`${file}.making`, `${JSON.stringify(meta, null, 2)}\n`);
  await rename(`${file}.making`, file);
  return meta;
}

/** Removes a gazetteer; false where there was none of the name. */
export async function removeGazetteer(dataDirectory: string, name: string): Promise<boolean> {
  const safe = gazetteerName(name);
  const folder = gazetteerFolder(dataDirectory);
  let removed = false;
  for (const file of [`${safe}.tsv`, `${safe}.json`]) {
    try {
      await rm(join(folder, file));
      removed = true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  return removed;
}

/** "https://…/SY.txt" -> "sy". Letters, digits and hyphens only, so that it can't leave the folder. */
export function gazetteerName(source: string): string {
  const file = source.split(/[?#]/)[0]!.split(/[/\\]/).at(-1) ?? "";
  const name = file
    .replace(/\.(gz)$/i, "")
    .replace(/\.[a-z]{2,7}$/i, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "");
  if (!name) throw new SourceError(`${JSON.stringify(source)} gives no name: use --name`);
  return name;
}

/** By the beginning of the file, then by its name. */
export function detectFormat(source: string, head: string): GazetteerMeta["format"] {
  const text = head.replace(/^\ufeff/, "").trimStart();
  if (text.startsWith("{")) return "geojson";
  const line = text.split("\n", 1)[0]!;
  if (line.startsWith("id\tar\t")) return "table";
  if (line.split("\t").length >= 15) return "geonames";
  if (/adm(in)?\d/i.test(line)) return "cod";
  if (/\.(geo)?json$/i.test(source)) return "geojson";
  if (/\.csv$/i.test(source)) return "cod";
  throw new SourceError(`${source}: neither a GeoNames dump, an OCHA table nor GeoJSON; say which with --format`);
}

/** The first bytes as text, and the whole stream again. */
async function peek(stream: AsyncIterable<Uint8Array>): Promise<{ head: string; bytes: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  let done = false;
  while (size < 4096 && !done) {
    const next = await iterator.next();
    if (next.done) done = true;
    else {
      first.push(next.value);
      size += next.value.length;
    }
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    yield* first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { head: Buffer.concat(first).toString("utf8"), bytes: again() };
}
