import type { Place } from "#model/place";
import { readAdminRow, type Properties } from "./admin-properties.ts";
import { readCsv } from "../files/read-csv.ts";
import { coordinate, problem, type Row } from "./row-problem.ts";

const latitudes = ["center_lat", "centroid_lat", "latitude", "lat", "y", "point_y", "lat_y"];
const longitudes = ["center_lon", "centroid_lon", "longitude", "lon", "long", "x", "point_x", "lon_x"];

/** Reads an OCHA COD-AB table (CSV with ADMn_EN, ADMn_AR, ADMn_PCODE and a centroid). */
export async function* readCodTable(stream: AsyncIterable<Uint8Array>, source: string): AsyncGenerator<Row<Place>> {
  let header: readonly string[] | null = null;
  for await (const { line, cells } of readCsv(stream)) {
    if (cells === null) {
      yield problem(line, "a quotation mark is opened and not closed");
      continue;
    }
    if (!header) {
      header = cells.map((c) => c.trim().toLowerCase());
      continue;
    }
    // the row of HXL tags under the header
    if (cells.some((c) => c.startsWith("#adm") || c.startsWith("#country"))) continue;
    if (cells.length !== header.length) {
      yield problem(line, `${cells.length} cells under ${header.length} columns`);
      continue;
    }
    const properties: Properties = new Map(header.map((name, i) => [name, cells[i]!]));
    const lat = coordinate(
      latitudes.map((n) => properties.get(n)).find((v) => v !== undefined),
      90,
    );
    const lon = coordinate(
      longitudes.map((n) => properties.get(n)).find((v) => v !== undefined),
      180,
    );
    if (lat === null || lon === null) {
      yield problem(line, "no centroid (columns center_lat and center_lon, or latitude and longitude)");
      continue;
    }
    const row = readAdminRow(properties, { lat, lon, radiusKm: null }, source);
    yield row === "unnamed"
      ? { kind: "unnamed" }
      : row === null
        ? problem(line, "no column names a division (ADM1_EN, ADM1_AR …)")
        : { kind: "row", row };
  }
}
