import type { Analysis } from "#model/analysis";
import type { Gazetteer } from "./gazetteer.ts";

/** Place mentions of a text, resolved against the gazetteer, in text order. */
export function extractPlaces(_analysis: Analysis, _gazetteer: Gazetteer): Pick<Analysis, "places"> {
  return { places: [] };
}
