import type { Place, PlaceKind } from "#model/place";
import { readLines } from "../files/read-lines.ts";
import { coordinate, isArabicName, problem, type Row } from "./row-problem.ts";

/** GeoNames feature codes that name places of reports; what isn't here (schools' gates, wells) is left out. */
const kinds: Readonly<Record<string, PlaceKind>> = {
  PCLI: "country",
  ADM1: "admin1",
  ADM2: "admin2",
  ADM3: "admin3",
  PPLC: "city",
  PPLA: "city",
  PPLA2: "town",
  PPLA3: "town",
  PPLA4: "town",
  PPL: "village",
  PPLF: "village",
  PPLL: "village",
  PPLS: "village",
  PPLX: "neighbourhood",
  PPLQ: "village",
  RGN: "region",
  AREA: "region",
  AIRP: "airport",
  AIRB: "base",
  AIRF: "airport",
  MILB: "base",
  INSM: "base",
  CMPRF: "camp",
  CMP: "camp",
  BDG: "bridge",
  PSTB: "crossing",
  OILF: "field",
  GASF: "field",
  OILR: "site",
  PRN: "site",
  HSP: "site",
  MKT: "site",
  UNIV: "site",
  PRT: "site",
  DAM: "site",
  MT: "mountain",
  MTS: "mountain",
  HLLS: "mountain",
  HLL: "mountain",
  STM: "river",
  WAD: "river",
  LK: "lake",
  RSV: "lake",
  DSRT: "desert",
  ISL: "island",
  SEA: "sea",
  GULF: "sea",
  STRT: "sea",
};

/** Arabic names by GeoNames id, the preferred first. */
export type ArabicNames = ReadonlyMap<number, readonly string[]>;

/**
 * Reads an alternate names file (tab-separated: id, geonameid, language, name, preferred, short, colloquial, historic):
 * the names in Arabic that are in use.
 */
export async function readAlternateNames(stream: AsyncIterable<Uint8Array>): Promise<ArabicNames> {
  const names = new Map<number, string[]>();
  for await (const { text } of readLines(stream)) {
    if (!text?.includes("\tar\t")) continue;
    const [, id, language, name, preferred, , , historic] = text.split("\t");
    if (language !== "ar" || !name || historic === "1") continue;
    const key = Number(id);
    const list = names.get(key);
    if (!list) names.set(key, [name]);
    else if (!list.includes(name)) {
      if (preferred === "1") list.unshift(name);
      else list.push(name);
    }
  }
  return names;
}

/**
 * Reads a GeoNames country dump row by row (tab-separated, 19 columns). Names in Arabic come from the alternate names where
 * given, else from the dump's own list by their letters. Parents are codes until the table is complete: see `nameParents`.
 */
export async function* readGeonames(stream: AsyncIterable<Uint8Array>, names: ArabicNames, source: string): AsyncGenerator<Row<Place>> {
  for await (const { number, text } of readLines(stream)) {
    if (text === "" || text?.startsWith("#")) continue;
    yield text === null ? problem(number, "the line is too long") : readRow(text.split("\t"), number, names, source);
  }
}

function readRow(cells: readonly string[], line: number, names: ArabicNames, source: string): Row<Place> {
  if (cells.length < 15) return problem(line, `${cells.length} columns, a GeoNames dump has 19`);
  const [idText, name, ascii, alternates, latText, lonText, , code, country, , admin1, admin2, , , population] =
    cells as readonly string[] & {
      length: 15;
    };
  const id = Number(idText);
  if (!Number.isInteger(id) || id <= 0) return problem(line, `geonameid ${JSON.stringify(idText)}`);
  const lat = coordinate(latText, 90);
  const lon = coordinate(lonText, 180);
  if (lat === null || lon === null) return problem(line, `coordinates ${JSON.stringify(latText)}, ${JSON.stringify(lonText)}`);
  const kind = kindOf(code ?? "", Number(population) || 0);
  if (!kind) return { kind: "unnamed" };
  const arabic = names.get(id) ?? (alternates ?? "").split(",").filter(isArabicName);
  const [first, ...rest] = arabic.map(clean).filter(Boolean);
  if (!first) return { kind: "unnamed" };
  const row: Place = {
    id: `geonames-${id}`,
    name: { ar: first, en: clean(ascii || name || "") || first },
    variants: [...new Set(rest)].slice(0, 6),
    kind,
    country: country && /^[A-Z]{2}$/.test(country) ? country : null,
    admin1: kind === "admin1" || !admin1 ? null : admin1,
    admin2: kind === "admin2" || !admin2 ? null : admin2,
    lat,
    lon,
    radiusKm: null,
    population: Number(population) > 0 ? Number(population) : null,
    pcode: kind === "admin1" || kind === "admin2" ? `${country}.${admin1 ?? ""}${kind === "admin2" ? `.${admin2 ?? ""}` : ""}` : null,
    geonames: id,
    members: [],
    source,
  };
  return { kind: "row", row };
}

function kindOf(code: string, population: number): PlaceKind | undefined {
  const kind = kinds[code];
  if (kind !== "village" && kind !== "town") return kind;
  return population >= 50_000 ? "city" : population >= 5_000 ? "town" : kind;
}

const clean = (name: string) => name.replaceAll(/[\t\n|]/g, " ").trim();

/** Puts the English names of governorates and districts in the place of their codes; codes without a row become null. */
export function nameParents(places: readonly Place[]): Place[] {
  const first = new Map<string, string>();
  const second = new Map<string, string>();
  for (const p of places) {
    if (p.kind === "admin1" && p.pcode) first.set(p.pcode, p.name.en);
    if (p.kind === "admin2" && p.pcode) second.set(p.pcode, p.name.en);
  }
  return places.map((p) => {
    const parent = `${p.country}.${p.admin1 ?? ""}`;
    return {
      ...p,
      admin1: p.admin1 === null ? null : (first.get(parent) ?? null),
      admin2: p.admin2 === null ? null : (second.get(`${parent}.${p.admin2}`) ?? null),
      pcode: null,
    };
  });
}
