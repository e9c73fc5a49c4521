import type { Actor } from "#model/actor";
import type { Place } from "#model/place";
import type { ExportItem } from "#export/apply-profile";
import { exportContext } from "#export/context";
import { exportIncidents, type ExportTally } from "#export/export-incidents";
import { formatOf } from "#export/formats/index";
import { deskProfile, type Profile } from "#export/profile";

export const now = "2021-06-30T12:00:00.000Z";

function division(id: string, kind: Place["kind"], name: Place["name"], at: Partial<Place>): Place {
  const rest = { variants: [], radiusKm: null, population: null, pcode: null, geonames: null, members: [], source: "test" };
  return { id, kind, name, country: "IQ", admin1: null, admin2: null, lat: 33, lon: 44, ...rest, ...at };
}

/** Iraq, Baghdad, Tarmiyah district. */
export const divisions: readonly Place[] = [
  division("iq", "country", { ar: "العراق", en: "Iraq" }, { lat: 33.05, lon: 43.77 }),
  division("iq-baghdad", "admin1", { ar: "بغداد", en: "Baghdad" }, { lat: 33.3, lon: 44.39 }),
  division(
    "iq-baghdad-tarmiyah",
    "admin2",
    { ar: "قضاء الطارمية", en: "Tarmiyah District" },
    { admin1: "Baghdad", lat: 33.66, lon: 44.36, radiusKm: 20 },
  ),
];

function actor(id: string, form: Actor["form"], name: Actor["name"], kind: Actor["kind"]): Actor {
  const rest = { aliases: [], loaded: [], short: [], generic: [], parents: [], since: null, until: null, source: "test" };
  return { id, form, name, kind, country: "IQ", ...rest };
}

export const actors: readonly Actor[] = [
  actor("iq-army", "organization", { ar: "الجيش العراقي", en: "Iraqi Army" }, "state-military"),
  actor("islamic-state", "organization", { ar: "تنظيم الدولة الإسلامية", en: "Islamic State" }, "jihadist"),
  actor("mustafa-al-kadhimi", "person", { ar: "مصطفى الكاظمي", en: "Mustafa al-Kadhimi" }, "government"),
];

export const context = exportContext(divisions, actors);

/** An export as its readers get it. */
export async function runExport(
  format: string,
  items: readonly ExportItem[],
  profile: Profile = deskProfile,
  options: { readonly limit?: number; readonly address?: string; readonly filter?: string } = {},
): Promise<{ bytes: Buffer; text: string; tally: ExportTally }> {
  async function* each() {
    yield* items;
  }
  const { chunks, tally } = exportIncidents({ format: formatOf(format)!, profile, items: each(), context, now, ...options });
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk as Uint8Array));
  const bytes = Buffer.concat(parts);
  return { bytes, text: bytes.toString("utf8"), tally };
}

export async function linesOf<T = Record<string, unknown>>(format: string, items: readonly ExportItem[], profile?: Profile): Promise<T[]> {
  const { text } = await runExport(format, items, profile);
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
