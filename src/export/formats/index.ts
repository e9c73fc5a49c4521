import { acled, ucdp } from "./codebook-csv.ts";
import { csv } from "./csv.ts";
import { atom, rss } from "./feed.ts";
import type { Format } from "./format.ts";
import { ftm } from "./ftm.ts";
import { geojson } from "./geojson.ts";
import { jsonl } from "./jsonl.ts";
import { kml } from "./kml.ts";
import { parquet } from "./parquet.ts";
import { plover } from "./plover.ts";
import { xlsx } from "./xlsx.ts";

/** Every format, one row each. */
export const formats: readonly Format[] = [jsonl, csv, xlsx, geojson, parquet, kml, acled, ucdp, plover, ftm, rss, atom];

export const formatIds = formats.map(({ id }) => id);

export function formatOf(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}
