import type { Place } from "#model/place";

/** The places the reader knows, indexed by name. Built once, read by every document. */
export interface Gazetteer {
  readonly places: ReadonlyMap<string, Place>;
}

/** Builds a gazetteer. A later place of the same id replaces an earlier one. */
export function buildGazetteer(places: Iterable<Place>): Gazetteer {
  return { places: new Map([...places].map((p) => [p.id, p])) };
}
