/**
 * Rows written by hand: hand/places-*.txt.
 *
 *   @ IQ / Baghdad / neighbourhood            country, first order, kind of the rows that follow
 *   العامرية;عامرية|Amiriya|33.30|44.28        name;variants | English | lat | lon [| kind [| radius km [| population]]]
 *
 * `@ - / - / sea` is nobody's. `#` starts a comment. The second order is the unit whose polygon holds the
 * row (Iraq), otherwise that of the nearest unit or seat of the same first order.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { list, slug, variantsOf } from "./admin.mjs";
import { inside, km } from "./geo.mjs";
import { handFiles } from "./sources.mjs";

const number = (s) => (s === undefined || s.trim() === "" ? null : Number(s));

/** Kinds that lie in a district; a road or a river crosses many. */
const local = new Set(["city", "town", "village", "neighbourhood", "camp", "base", "airport", "crossing", "bridge", "field", "site"]);

export function handRows(folder, admin, polygons) {
  const taken = new Set();
  const rows = [];
  for (const path of handFiles(folder, "places-")) {
    let [country, admin1, kind] = ["", "", ""];
    for (const [i, raw] of readFileSync(path, "utf8").split("\n").entries()) {
      const line = raw.trim();
      const at = `${basename(path)}:${i + 1}`;
      if (!line || line.startsWith("#")) continue;
      if (line.startsWith("@")) {
        [country, admin1, kind] = line
          .slice(1)
          .split("/")
          .map((s) => s.trim());
        if (country === "-") country = "";
        if (admin1 === "-") admin1 = "";
        continue;
      }
      const [names, en, lat, lon, ownKind, radius, population] = line.split("|").map((s) => s.trim());
      const [ar, ...variants] = list(names);
      const row = {
        ar,
        variants: variantsOf(ar, variants),
        en,
        kind: ownKind || kind,
        country: country || null,
        admin1: admin1 || null,
        admin2: null,
        lat: number(lat),
        lon: number(lon),
        radiusKm: number(radius),
        population: number(population),
        pcode: null,
        geonames: null,
        members: [],
        source: "project compilation",
        file: /^(world|seas-rivers-ranges)$/.test(basename(path, ".txt").slice(7)) ? basename(path, ".txt").slice(7) : undefined,
        at,
      };
      if (!ar || !en || !(Math.abs(row.lat) <= 90) || !(Math.abs(row.lon) <= 180) || lat === "" || lon === "")
        throw new Error(`${at}: ${line}`);
      place(row, admin, polygons);
      let id = `${(country || "x").toLowerCase()}-${slug(en)}`;
      if (taken.has(id)) id = `${id}-${row.kind}`;
      if (taken.has(id)) id = `${id}-${slug(row.admin2 ?? row.admin1 ?? "")}`;
      if (taken.has(id)) id = `${id}-${Math.round(row.lat * 100)}-${Math.round(row.lon * 100)}`;
      if (taken.has(id)) {
        console.error(`${at}: written twice: ${ar}`);
        continue;
      }
      taken.add(id);
      rows.push({ id, ...row });
    }
  }
  return rows;
}

/** Gives a row its second order and complains when it lies far from its first. */
function place(row, admin, polygons) {
  if (!row.country || !row.admin1) return;
  const top = admin.find((a) => a.kind === "admin1" && a.country === row.country && a.en === row.admin1);
  if (!top) {
    if (admin.some((a) => a.kind === "admin1" && a.country === row.country))
      throw new Error(`${row.at}: no ${row.admin1} in ${row.country}`);
    return;
  }
  if (!local.has(row.kind)) return;
  const far = km(top, row);
  const polygon = polygons.get(top.pcode);
  if (polygon ? !inside(polygon, row) && far > (top.radiusKm ?? 30) : far > (top.radiusKm ?? 30) * 1.7 + 10)
    console.error(`${row.at}: ${row.ar} is ${Math.round(far)} km from ${top.en}`);
  const units = admin.filter((a) => a.admin1 === row.admin1 && a.country === row.country && a.kind === "admin2");
  const holder = units.find((a) => a.pcode && polygons.has(a.pcode) && inside(polygons.get(a.pcode), row));
  if (holder) row.admin2 = holder.en;
  else {
    const near = admin
      .filter((a) => a.admin1 === row.admin1 && a.country === row.country && (a.kind === "admin2" || a.kind === "admin3"))
      .toSorted((a, b) => km(a, row) - km(b, row))[0];
    row.admin2 = near ? (near.kind === "admin3" ? near.admin2 : near.en) : null;
  }
}
