import type { Place } from "#model/place";

/** Reads the project's gazetteer and regions from `data/places`. */
export async function loadPlaces(_dataDirectory: URL): Promise<Place[]> {
  return [];
}
