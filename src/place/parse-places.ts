import type { Place, PlaceKind } from "#model/place";

/** The columns of a table of places, in order. `variants` and `members` are lists parted by `|`. */
export const placeColumns = [
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
] as const;

const kinds: ReadonlySet<string> = new Set<PlaceKind>([
  "country",
  "admin1",
  "admin2",
  "admin3",
  "city",
  "town",
  "village",
  "neighbourhood",
  "camp",
  "base",
  "airport",
  "crossing",
  "road",
  "bridge",
  "field",
  "river",
  "lake",
  "sea",
  "mountain",
  "desert",
  "island",
  "region",
  "site",
]);

/**
 * Reads a table of places (tab-separated, first line `placeColumns`). These are the project's own
 * tables, so a bad cell is a broken build: it throws with file, line, column and value.
 */
export function parsePlaces(tsv: string, file: string): Place[] {
  const lines = tsv.split("\n");
  if (lines[0] !== placeColumns.join("\t")) throw new Error(`${file}:1: columns are ${lines[0]}`);
  const places: Place[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line) places.push(parsePlace(line.split("\t"), `${file}:${i + 1}`));
  }
  return places;
}

function parsePlace(cells: readonly string[], at: string): Place {
  if (cells.length !== placeColumns.length) throw new Error(`${at}: ${cells.length} cells, not ${placeColumns.length}`);
  const [id, ar, variants, en, kind, country, admin1, admin2, lat, lon, radius, population, pcode, geonames, members, source] =
    cells as unknown as readonly [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
  const bad = (column: (typeof placeColumns)[number], value: string) => new Error(`${at}: ${column} ${JSON.stringify(value)}`);
  if (!id) throw bad("id", id);
  if (!ar) throw bad("ar", ar);
  if (!en) throw bad("en", en);
  if (!kinds.has(kind)) throw bad("kind", kind);
  if (country && !/^[A-Z]{2}$/.test(country)) throw bad("country", country);
  if (!source) throw bad("source", source);
  const number = (column: (typeof placeColumns)[number], value: string, from: number, to: number): number => {
    const n = Number(value);
    if (!value || !(n >= from && n <= to)) throw bad(column, value);
    return n;
  };
  return {
    id,
    name: { ar, en },
    variants: split(variants),
    kind: kind as PlaceKind,
    country: country || null,
    admin1: admin1 || null,
    admin2: admin2 || null,
    lat: number("lat", lat, -90, 90),
    lon: number("lon", lon, -180, 180),
    radiusKm: radius ? number("radius_km", radius, 0.1, 6000) : null,
    population: population ? number("population", population, 1, 2e9) : null,
    pcode: pcode || null,
    geonames: geonames ? number("geonames", geonames, 1, 1e9) : null,
    members: split(members),
    source,
  };
}

const none: readonly string[] = [];
const split = (cell: string): readonly string[] => (cell ? cell.split("|") : none);

/**
 * Reads the names that bare prose must not be read as (tab-separated: name, reason): common words
 * that are also places. They count as places only with a cue: a title, a stated parent.
 */
export function parseCommonWords(tsv: string, file: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [i, line] of tsv.split("\n").entries()) {
    if (!line || i === 0) continue;
    const [name, reason] = line.split("\t");
    if (!name || !reason) throw new Error(`${file}:${i + 1}: ${JSON.stringify(line)}`);
    words.set(name, reason);
  }
  return words;
}
