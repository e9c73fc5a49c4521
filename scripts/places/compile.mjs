/**
 * Compiles data/places/*.tsv.
 *
 *   node scripts/places/compile.mjs REFERENCE CITIES500
 *
 * REFERENCE: a folder with the OCHA COD-AB names, Iraq's polygons and GeoNames places (see sources.mjs);
 * CITIES500: GeoNames' cities500.txt. Rows written by hand lie in hand/. Facts are carried over, cleaned,
 * and rounded; every row says where it comes from. Hand rows win over derived ones of the same name and spot.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { adminRows, list } from "./admin.mjs";
import { km, round2 } from "./geo.mjs";
import { commonWords, commonWordsTable } from "./common-words.mjs";
import { countryRows } from "./countries.mjs";
import { handRows } from "./hand.mjs";
import { readCod, readGeoNames, readHand, readPolygons } from "./sources.mjs";
import { nameKey } from "./text.mjs";
import { townRows } from "./towns.mjs";

const [reference, cities500] = process.argv.slice(2);
if (!reference || !cities500) throw new Error("usage: compile.mjs REFERENCE CITIES500");
const here = new URL(".", import.meta.url).pathname;
const hand = join(here, "hand");
const out = join(here, "../../data/places");

const geonames = readGeoNames(reference, cities500);
const polygons = readPolygons(reference);
const admin = adminRows({
  cod: readCod(reference),
  polygons,
  geonames,
  first: readHand(join(hand, "admin1.tsv")),
  fixes: readHand(join(hand, "admin-fixes.tsv")),
});
const written = handRows(hand, admin, polygons);
const countries = countryRows(readHand(join(hand, "countries.tsv")), geonames);
const words = commonWords(join(hand, "common-words.txt"));
const towns = townRows({ words, geonames, admin, fixes: readHand(join(hand, "town-fixes.tsv")) });

/**
 * Same name (or variant) of the same country within 6 km, both settlements: one place. GeoNames' Arabic is
 * at times misspelt, so a town of its own is also one with a hand row of the same English name within 2 km.
 */
const settlement = new Set(["city", "town", "village", "neighbourhood", "camp"]);
const byName = new Map();
const names = (r) => [r.ar, ...r.variants].map((n) => `${r.country}|${nameKey(n)}`);
const rows = [];
for (const row of [...countries, ...written, ...admin, ...towns]) {
  if (settlement.has(row.kind)) {
    const english = `${row.country}|en:${row.en.toLowerCase().replace(/^(al|el|ad|ar|as|an)[- ]|[^a-z]/g, "")}`;
    const twin =
      names(row)
        .flatMap((n) => byName.get(n) ?? [])
        .find((o) => km(o, row) < 6) ??
      (row.geonames ? (byName.get(english) ?? []).find((o) => !o.source.startsWith("GeoNames") && km(o, row) < 2) : undefined);
    if (twin) {
      if (twin.geonames === null && row.geonames !== null && km(twin, row) < 4) twin.geonames = row.geonames;
      twin.population ??= row.population;
      continue;
    }
    for (const n of [...names(row), english]) byName.set(n, [...(byName.get(n) ?? []), row]);
  }
  rows.push(row);
}

// Regions: their members, and where the definition comes from.
const byId = new Map(rows.map((r) => [r.id, r]));
for (const g of readHand(join(hand, "regions.tsv"))) {
  const region = byId.get(g.id);
  if (!region) throw new Error(`${g.at}: no region ${g.id}`);
  region.kind = "region";
  region.members = list(g.members);
  region.source = g.source;
  for (const m of region.members) if (!byId.has(m)) throw new Error(`${g.at}: no member ${m}`);
}

const columns = [
  "id",
  "ar",
  "variants",
  "en",
  "kind",
  "country",
  "admin1",
  "admin2",
  "lat",
  "lon",
  "radius_km",
  "population",
  "pcode",
  "geonames",
  "members",
  "source",
];
const ids = new Map();
for (const r of rows) {
  if (ids.has(r.id)) throw new Error(`id ${r.id} twice: ${r.at ?? r.source} and ${ids.get(r.id).at ?? ids.get(r.id).source}`);
  ids.set(r.id, r);
}
const fileOf = (r) => (r.kind === "region" ? "regions" : r.file) ?? (r.country && arab.has(r.country) ? r.country.toLowerCase() : "world");
const arab = new Set("IQ SY YE LY LB PS SD EG JO SA DZ TN MA EH MR KW BH QA AE OM SO DJ SS KM IL TR IR".split(" "));
const files = Map.groupBy
  ? Map.groupBy(rows, fileOf)
  : rows.reduce((m, r) => m.set(fileOf(r), [...(m.get(fileOf(r)) ?? []), r]), new Map());
const order = ["country", "admin1", "admin2", "admin3"];
const rank = (k) => (order.includes(k) ? order.indexOf(k) : 9);
const cell = (v) => (v === null || v === undefined ? "" : String(v));
for (const [file, table] of files) {
  table.sort((a, b) => rank(a.kind) - rank(b.kind) || (a.admin1 ?? "").localeCompare(b.admin1 ?? "") || a.id.localeCompare(b.id));
  const lines = table.map((r) =>
    [
      r.id,
      r.ar,
      r.variants.join("|"),
      r.en,
      r.kind,
      r.country,
      r.admin1,
      r.admin2,
      round2(r.lat),
      round2(r.lon),
      r.radiusKm,
      r.population,
      r.pcode,
      r.geonames,
      (r.members ?? []).join("|"),
      r.source,
    ]
      .map(cell)
      .join("\t"),
  );
  writeFileSync(join(out, `${file}.tsv`), `${columns.join("\t")}\n${lines.join("\n")}\n`);
}
writeFileSync(join(out, "common-words.tsv"), commonWordsTable(words, rows));
const count = {};
for (const r of rows) count[`${fileOf(r)}`] = (count[`${fileOf(r)}`] ?? 0) + 1;
console.log(rows.length, count);
