import type { Place, PlaceKind } from "#model/place";
import { isArabicName } from "./row-problem.ts";

/** Cells or properties by lower-case name. */
export type Properties = ReadonlyMap<string, string>;

/** Names of OCHA's columns over the years: ADM2_AR, admin2Name_ar, adm2_ar, ADM2AR_NAME. */
const column = (level: number, what: "en" | "ar" | "pcode"): readonly string[] =>
  what === "pcode"
    ? [`adm${level}_pcode`, `admin${level}pcode`, `adm${level}pcode`, `admin${level}_pcode`, `adm${level}_code`]
    : [
        `adm${level}_${what}`,
        `admin${level}name_${what}`,
        `adm${level}_name_${what}`,
        `admin${level}_${what}`,
        `admin${level}name${what}`,
        `adm${level}${what}`,
        ...(what === "en" ? [`adm${level}_name`, `admin${level}name`, `adm${level}_ref`] : [`adm${level}_name1`]),
      ];

const first = (properties: Properties, names: readonly string[]): string | null => {
  for (const name of names) {
    const value = properties.get(name)?.trim();
    if (value) return value;
  }
  return null;
};

const kinds: readonly PlaceKind[] = ["country", "admin1", "admin2", "admin3", "admin3"];
/** ISO alpha-3 prefixes of the P-codes that aren't alpha-2 already. */
const alpha3: Readonly<Record<string, string>> = {
  IRQ: "IQ",
  SYR: "SY",
  YEM: "YE",
  LBN: "LB",
  LBY: "LY",
  SDN: "SD",
  EGY: "EG",
  PSE: "PS",
  JOR: "JO",
  SOM: "SO",
  SSD: "SS",
  TUR: "TR",
  TCD: "TD",
};

/** The row of an OCHA table: the deepest level that has a name. null where the properties name no level. */
export function readAdminRow(
  properties: Properties,
  point: { lat: number; lon: number; radiusKm: number | null },
  source: string,
): Place | "unnamed" | null {
  for (let level = 4; level >= 0; level--) {
    const en = first(properties, column(level, "en"));
    const ar = first(properties, column(level, "ar"));
    if (!en && !ar) continue;
    if (!ar || !isArabicName(ar)) return "unnamed";
    const pcode = first(properties, column(level, "pcode"));
    const code = (first(properties, column(0, "pcode")) ?? pcode ?? "").toUpperCase();
    const country = alpha3[code.slice(0, 3)] ?? (/^[A-Z]{2}/.test(code) ? code.slice(0, 2) : null);
    const alternatives = [1, 2].map((n) => first(properties, [`adm${level}alt${n}ar`, `adm${level}_alt${n}_ar`])).filter((v) => v !== null);
    return {
      id: `ocha-${pcode ?? `${country}-${level}-${en ?? ar}`}`.replaceAll(/\s+/g, "-"),
      name: { ar, en: en ?? ar },
      variants: alternatives.filter((v) => v !== ar && isArabicName(v)),
      kind: kinds[level]!,
      country,
      admin1: level > 1 ? first(properties, column(1, "en")) : null,
      admin2: level > 2 ? first(properties, column(2, "en")) : null,
      lat: point.lat,
      lon: point.lon,
      radiusKm: point.radiusKm,
      population: null,
      pcode,
      geonames: null,
      members: [],
      source,
    };
  }
  return null;
}
