import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { geojson } from "./geojson.ts";
import { jsonl } from "./jsonl.ts";

/** Every format, one row each. */
export const formats: readonly Format[] = [jsonl, csv, geojson];

export const formatIds = formats.map(({ id }) => id);

export function formatOf(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}
