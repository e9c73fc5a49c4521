/** Rows written by hand: hand/places-*.tsv. */
import { list, slug } from "./admin.mjs";
import { handFiles, readHand } from "./sources.mjs";

const number = (s) => (s === undefined || s === "" ? null : Number(s));

/** Columns: cc kind ar en variants admin1 admin2 lat lon radius population id members source. */
export function handRows(folder) {
  const taken = new Set();
  const rows = [];
  for (const path of handFiles(folder, "places-"))
    for (const r of readHand(path)) {
      let id = r.id || `${(r.cc || "x").toLowerCase()}-${slug(r.en)}`;
      if (taken.has(id)) id = `${id}-${r.kind}`;
      if (taken.has(id)) id = `${id}-${slug(r.admin2 || r.admin1 || String(Math.round(Number(r.lat) * 100)))}`;
      taken.add(id);
      const row = {
        id,
        ar: r.ar,
        variants: list(r.variants),
        en: r.en,
        kind: r.kind,
        country: r.cc || null,
        admin1: r.admin1 || null,
        admin2: r.admin2 || null,
        lat: number(r.lat),
        lon: number(r.lon),
        radiusKm: number(r.radius),
        population: number(r.population),
        pcode: null,
        geonames: null,
        members: list(r.members),
        source: r.source || "project compilation",
        file: r.file || undefined,
        at: r.at,
      };
      if (!Number.isFinite(row.lat) || !Number.isFinite(row.lon)) throw new Error(`${r.at}: coordinates`);
      rows.push(row);
    }
  return rows;
}
