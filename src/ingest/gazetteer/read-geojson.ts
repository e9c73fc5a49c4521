import type { Place, PlaceKind } from "#model/place";
import { kindTraits } from "#place/kinds";
import { readAdminRow, type Properties } from "./admin-properties.ts";
import { contains, shapeOf, type Shape } from "./polygon.ts";
import { coordinate, isArabicName, problem, type Row } from "./row-problem.ts";
import { splitFeatures } from "./split-features.ts";

const arabicNames = ["name_ar", "name:ar", "ar", "name_arabic", "arabic"];
const englishNames = ["name_en", "name:en", "en", "name_english", "name"];

/**
 * Reads GeoJSON feature by feature: OCHA boundaries (ADMn_EN, ADMn_AR) or the user's own places and regions
 * (name_ar, name_en, kind, country). `known`: places that a region drawn by the user gets as members.
 */
export async function* readGeojson(stream: AsyncIterable<Uint8Array>, source: string, known: readonly Place[]): AsyncGenerator<Row<Place>> {
  for await (const { line, text } of splitFeatures(stream)) {
    if (text === null) {
      yield problem(line, "the feature is too long");
      continue;
    }
    yield readFeature(text, line, source, known);
  }
}

function readFeature(text: string, line: number, source: string, known: readonly Place[]): Row<Place> {
  let feature: { properties?: unknown; geometry?: unknown };
  try {
    feature = JSON.parse(text) as typeof feature;
  } catch (error) {
    return problem(line, `not JSON: ${(error as Error).message}`);
  }
  const properties: Properties = new Map(
    Object.entries((feature.properties ?? {}) as Record<string, unknown>)
      .filter(([, value]) => typeof value === "string" || typeof value === "number")
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  const shape = shapeOf(feature.geometry);
  const lat = shape && coordinate(shape.lat, 90);
  const lon = shape && coordinate(shape.lon, 180);
  if (!shape || lat === null || lon === null) return problem(line, "no point, polygon or multipolygon");
  const row =
    readAdminRow(properties, { lat, lon, radiusKm: shape.radiusKm }, source) ??
    readOwn(properties, shape, { lat, lon }, line, source, known);
  if (row === "unnamed") return { kind: "unnamed" };
  return typeof row === "string" ? problem(line, row) : { kind: "row", row };
}

function readOwn(
  properties: Properties,
  shape: Shape,
  point: { lat: number; lon: number },
  line: number,
  source: string,
  known: readonly Place[],
): Place | "unnamed" | string {
  const pick = (names: readonly string[]) => names.map((n) => properties.get(n)?.trim()).find(Boolean) ?? null;
  const plain = properties.get("name")?.trim();
  const ar = pick(arabicNames) ?? (plain && isArabicName(plain) ? plain : null);
  if (!ar) return "unnamed";
  if (!isArabicName(ar)) return `name ${JSON.stringify(ar)} is not Arabic`;
  const said = properties.get("kind") ?? (shape.polygons.length ? "region" : "site");
  if (!(said in kindTraits)) return `kind ${JSON.stringify(said)}`;
  const country = properties.get("country")?.toUpperCase() ?? null;
  if (country !== null && !/^[A-Z]{2}$/.test(country)) return `country ${JSON.stringify(country)} is no two-letter code`;
  return {
    id: `user-${properties.get("id") ?? `${line}-${ar}`}`.replaceAll(/\s+/g, "-"),
    name: { ar, en: pick(englishNames) ?? ar },
    variants: (properties.get("variants") ?? "")
      .split("|")
      .map((v) => v.trim())
      .filter(Boolean),
    kind: said as PlaceKind,
    country,
    admin1: properties.get("admin1") ?? null,
    admin2: properties.get("admin2") ?? null,
    ...point,
    radiusKm: shape.radiusKm,
    population: null,
    pcode: null,
    geonames: null,
    members: said === "region" ? membersOf(shape, known) : [],
    source,
  };
}

/** Places that lie in the drawn area: nothing wider than a district, or a town at the edge would bring its governorate. */
const membersOf = ({ polygons }: Shape, known: readonly Place[]): readonly string[] =>
  known.filter((p) => kindTraits[p.kind].specificity >= 3 && p.kind !== "region" && contains(polygons, p.lat, p.lon)).map((p) => p.id);
