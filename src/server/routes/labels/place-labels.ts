import type { PlaceLabel, PlaceLabels } from "#api/labels";
import type { Place } from "#model/place";

/**
 * Names for the basemap. Ranks are zoom levels that keep about ten names in a view: countries from afar,
 * then cities by population, governorates and districts as one comes near.
 */
export function placeLabels(places: Iterable<Place>): PlaceLabels {
  const features: PlaceLabel[] = [];
  for (const place of places) {
    const rank = rankOf(place);
    if (rank === null) continue;
    features.push({
      type: "Feature",
      geometry: { type: "Point", coordinates: [place.lon, place.lat] },
      properties: { id: place.id, ar: place.name.ar, en: place.name.en, kind: place.kind, rank },
    });
  }
  features.sort((a, b) => a.properties.rank - b.properties.rank || (a.properties.id < b.properties.id ? -1 : 1));
  return { type: "FeatureCollection", features };
}

/** Zoom from which a place is named; null for what a basemap doesn't name. */
function rankOf({ kind, population }: Place): number | null {
  switch (kind) {
    case "country":
      return 2;
    case "sea":
      return 4;
    case "admin1":
      return 6.2;
    case "admin2":
      return 8;
    case "city":
    case "town":
      if (population === null) return kind === "city" ? 7 : 8.5;
      return population >= 1_000_000 ? 4 : population >= 300_000 ? 5.5 : population >= 80_000 ? 6.8 : 8;
    case "village":
    case "camp":
      return 10;
    default:
      return null;
  }
}
