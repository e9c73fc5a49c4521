import type { EventPlace } from "#model/event";
import type { ExportContext } from "./context.ts";
import { placeLevels, type PlaceLevel, type Profile } from "./profile.ts";
import type { SharedPlace } from "./shared-incident.ts";

/** Kilometres of a degree of latitude. */
const kmPerDegree = 111.2;

/** Extent of a division whose own isn't known, in kilometres. */
const defaultRadiusKm = { district: 25, governorate: 80, country: 400 } as const;

/**
 * A place as coarse as a profile asks: raised to the district, governorate or country that holds it, with
 * that one's name and centre, then moved to the centre of its grid cell. What can't be raised loses its
 * point and its name rather than keep a fine one.
 */
export function reducePlace(
  place: EventPlace | null,
  profile: Pick<Profile, "place" | "words" | "suppress">,
  context: ExportContext,
): SharedPlace | null {
  if (place === null) return null;
  const raised = raise(place, profile.place.finest, context);
  const evidence = profile.words === "all" ? place.evidence : null;
  if (profile.suppress.includes("coordinates")) return { ...raised, lat: null, lon: null, radiusKm: null, evidence };
  return { ...onGrid(raised, profile.place.gridDegrees), evidence };
}

/** Place in the order of levels. An unknown precision counts as the finest there is. */
const rank = (level: string) => Math.max(0, placeLevels.indexOf(level as PlaceLevel));

function raise(place: EventPlace, finest: PlaceLevel, context: ExportContext): Omit<SharedPlace, "evidence"> {
  const { placeId, name, country, admin1, admin2, lat, lon, precision, radiusKm, regions } = place;
  if (rank(precision) >= rank(finest)) {
    const fine = rank(finest) <= rank("near");
    const inDistrict = rank(finest) <= rank("district");
    return {
      placeId,
      name,
      country,
      admin1,
      admin2: inDistrict ? admin2 : null,
      lat,
      lon,
      precision,
      radiusKm,
      regions: fine ? regions : [],
    };
  }
  if (rank(finest) <= rank("district") && admin2 !== null) return division({ country, admin1, admin2 }, "district", context);
  if (rank(finest) <= rank("governorate") && admin1 !== null) return division({ country, admin1, admin2: null }, "governorate", context);
  return division({ country, admin1: null, admin2: null }, "country", context);
}

function division(
  at: { readonly country: string | null; readonly admin1: string | null; readonly admin2: string | null },
  level: keyof typeof defaultRadiusKm,
  context: ExportContext,
): Omit<SharedPlace, "evidence"> {
  const known = at.country === null ? null : context.division(at.country, at.admin1, at.admin2);
  const name = known?.name ?? { ar: null, en: at.admin2 ?? at.admin1 };
  return {
    placeId: known?.id ?? null,
    name,
    ...at,
    lat: known?.lat ?? null,
    lon: known?.lon ?? null,
    precision: at.country === null ? "unknown" : level,
    radiusKm: known ? (known.radiusKm ?? defaultRadiusKm[level]) : null,
    regions: [],
  };
}

/** Coordinates at the centre of their cell, with a radius that holds the whole cell. */
function onGrid(place: Omit<SharedPlace, "evidence">, degrees: number | null): Omit<SharedPlace, "evidence"> {
  if (degrees === null || place.lat === null || place.lon === null) return place;
  const centre = (value: number, limit: number) => {
    const middle = (Math.floor(value / degrees) + 0.5) * degrees;
    return Number(Math.max(-limit, Math.min(limit, middle)).toFixed(6));
  };
  const halfDiagonal = (degrees * kmPerDegree) / Math.SQRT2;
  return {
    ...place,
    lat: centre(place.lat, 90),
    lon: centre(place.lon, 180),
    radiusKm: Math.round(Math.max(place.radiusKm ?? 0, halfDiagonal) * 10) / 10,
  };
}
