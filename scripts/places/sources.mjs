/** Readers of the public tables that rows are derived from. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const jsonl = (path) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l));

/** OCHA COD-AB names and P-codes. */
export const readCod = (reference) => jsonl(join(reference, "cod_admin_names.jsonl"));

/** Iraq's polygons by P-code. */
export const readPolygons = (reference) => {
  const out = new Map();
  for (const level of [1, 2, 3]) {
    const { features } = JSON.parse(readFileSync(join(reference, `iraq_adm${level}.geojson`), "utf8"));
    for (const f of features) out.set(f.properties[`ADM${level}_PCODE`], f.geometry);
  }
  return out;
};

/**
 * GeoNames populated places: the reference's list of places over 15,000 people, then GeoNames' own
 * cities500 dump (tab-separated, its documented columns).
 */
export const readGeoNames = (reference, cities500) => {
  const out = new Map();
  for (const r of jsonl(join(reference, "geonames_cities15000_ar.jsonl")))
    out.set(r.geonameid, {
      id: r.geonameid,
      ascii: r.ascii,
      names: r.names_ar,
      lat: r.lat,
      lon: r.lon,
      code: r.fcode,
      cc: r.cc,
      gn1: r.admin1,
      gn2: r.admin2,
      population: r.population,
    });
  for (const line of readFileSync(cities500, "utf8").split("\n")) {
    const c = line.split("\t");
    if (c.length < 15) continue;
    const id = Number(c[0]);
    const known = out.get(id);
    const names = (c[3] ?? "").split(",").filter((n) => /[\u0621-\u064a]/.test(n));
    if (known) known.names = [...new Set([...known.names, ...names])];
    else
      out.set(id, {
        id,
        ascii: c[2] || c[1],
        names,
        lat: Number(c[4]),
        lon: Number(c[5]),
        code: c[7],
        cc: c[8],
        gn1: c[10],
        gn2: c[11],
        population: Number(c[14]),
      });
  }
  return [...out.values()];
};

/** Hand-written rows: tab-separated, `#` lines are comments, the first comment names the columns. */
export const readHand = (path) => {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  const columns = lines[0].replace(/^# /, "").split("\t");
  return lines.flatMap((line, i) => {
    if (!line.trim() || line.startsWith("#")) return [];
    const cells = line.split("\t");
    if (cells.length > columns.length) throw new Error(`${path}:${i + 1}: ${cells.length} cells, ${columns.length} columns`);
    return [{ ...Object.fromEntries(columns.map((c, k) => [c, (cells[k] ?? "").trim()])), at: `${path}:${i + 1}` }];
  });
};

export const handFiles = (folder, prefix) =>
  readdirSync(folder)
    .filter((f) => f.startsWith(prefix))
    .sort()
    .map((f) => join(folder, f));
