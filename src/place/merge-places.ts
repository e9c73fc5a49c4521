import type { Place } from "#model/place";
import { fold } from "#text/fold";
import { distanceKm } from "./geometry.ts";
import { kindTraits } from "./kinds.ts";

/** Within this a user's place of the same name is the built-in one. */
const sameWithinKm = 10;

/**
 * The built-in places with the user's laid over them. Same name within 10 km and of the same rank is the same place: it
 * keeps the built-in id, so that regions still hold it, and takes what the user's row says; what that leaves open stays
 * built-in. Everything else of the user's is added. The last of the user's rows wins.
 */
export function mergePlaces(builtIn: readonly Place[], user: Iterable<Place>): Place[] {
  const merged = new Map(builtIn.map((p) => [p.id, p]));
  const byName = new Map<string, string[]>();
  const note = (place: Place) => {
    for (const name of namesOf(place)) {
      const ids = byName.get(name);
      if (!ids) byName.set(name, [place.id]);
      else if (!ids.includes(place.id)) ids.push(place.id);
    }
  };
  for (const place of builtIn) note(place);
  for (const place of user) {
    const same = namesOf(place)
      .flatMap((name) => byName.get(name) ?? [])
      .map((id) => merged.get(id)!)
      .find((p) => isSame(p, place));
    if (!same) {
      merged.set(place.id, place);
      note(place);
      continue;
    }
    merged.set(same.id, {
      ...same,
      ...place,
      id: same.id,
      variants: [...new Set([...place.variants, ...(place.name.ar === same.name.ar ? [] : [same.name.ar]), ...same.variants])],
      country: place.country ?? same.country,
      admin1: place.admin1 ?? same.admin1,
      admin2: place.admin2 ?? same.admin2,
      radiusKm: place.radiusKm ?? same.radiusKm,
      population: place.population ?? same.population,
      pcode: place.pcode ?? same.pcode,
      geonames: place.geonames ?? same.geonames,
      members: place.members.length ? place.members : same.members,
    });
  }
  return [...merged.values()];
}

/** With and without the article of the first word. */
const namesOf = (place: Place): readonly string[] => [place.name.ar, ...place.variants].map((n) => fold(n).replace(/^ال/, ""));

/** Divisions are the same only at their own level; settlements and what stands in them are of one rank. */
const rank = (place: Place) => (kindTraits[place.kind].specificity >= 4 && place.kind !== "admin3" ? "settled" : place.kind);

function isSame(a: Place, b: Place): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  if (rank(a) !== rank(b)) return false;
  // centroids of one division differ by method: it is the same one
  const within = a.kind === "country" ? Infinity : a.kind === "admin1" ? 80 : a.kind === "admin2" ? 30 : sameWithinKm;
  return distanceKm(a, b) <= within;
}
