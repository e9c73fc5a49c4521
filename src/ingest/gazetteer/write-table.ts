import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Place } from "#model/place";
import { placeColumns } from "#place/parse-places";

/** Writes places as a table that `parsePlaces` reads. The file appears whole or not at all. */
export async function writePlaces(file: string, places: Iterable<Place>): Promise<void> {
  const making = `${file}.making`;
  const out = createWriteStream(making);
  try {
    let buffer = `${placeColumns.join("\t")}\n`;
    for (const place of places) {
      buffer += `${cells(place).join("\t")}\n`;
      if (buffer.length < 1 << 16) continue;
      if (!out.write(buffer)) await once(out, "drain");
      buffer = "";
    }
    out.end(buffer);
    await once(out, "finish");
    await rename(making, file);
  } catch (error) {
    out.destroy();
    await rm(making, { force: true });
    throw error;
  }
}

const cell = (value: string | number | null): string => (value === null ? "" : String(value).replaceAll(/[\t\r\n]/g, " "));
const list = (values: readonly string[]): string => values.map((v) => cell(v).replaceAll("|", " ")).join("|");

const cells = (p: Place): readonly string[] => [
  cell(p.id),
  cell(p.name.ar),
  list(p.variants),
  cell(p.name.en),
  p.kind,
  cell(p.country),
  cell(p.admin1),
  cell(p.admin2),
  cell(p.lat),
  cell(p.lon),
  cell(p.radiusKm),
  cell(p.population),
  cell(p.pcode),
  cell(p.geonames),
  list(p.members),
  cell(p.source),
];
