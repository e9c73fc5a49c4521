import type { PlaceCandidate } from "#model/mention";
import type { Place } from "#model/place";
import type { Title } from "./ar/titles.ts";
import { fold } from "#text/fold";
import { capitals } from "./ar/countries.ts";
import type { NameEntry } from "./gazetteer.ts";
import { distanceKm } from "./geometry.ts";
import { kindTraits } from "./kinds.ts";

/** What is known of the report while a name is resolved. */
export interface ResolveContext {
  /** Share of the report's clues that point at a country, 0 to 1. */
  readonly countryShare: (code: string) => number;
  /** Places of the report that are settled. */
  readonly anchors: readonly Place[];
  /** Places stated to hold this one, or that it is measured from, with what counts as near. */
  readonly holders: readonly { readonly places: readonly Place[]; readonly withinKm: number | null }[];
}

export interface Resolution {
  readonly place: Place | null;
  readonly candidates: readonly PlaceCandidate[];
}

const radiusOf = (place: Place) => place.radiusKm ?? kindTraits[place.kind].radiusKm;

/** Whether `outer` holds `inner`: by the names of the parents, or by extent where they don't say. */
export function holds(outer: Place, inner: Place): boolean {
  if (outer.id === inner.id) return false;
  const level = kindTraits[outer.kind].specificity;
  if (outer.kind === "country") return outer.country === inner.country;
  if (outer.country !== null && inner.country !== null && outer.country !== inner.country) return false;
  if (outer.members.length) return outer.members.includes(inner.id) || distanceKm(outer, inner) <= radiusOf(outer);
  if (outer.kind === "admin1")
    return inner.admin1 === outer.name.en || (inner.admin1 === null && distanceKm(outer, inner) <= radiusOf(outer) * 1.3);
  if (outer.kind === "admin2" && inner.admin2 === outer.name.en && inner.admin1 === outer.admin1) return true;
  if (kindTraits[inner.kind].specificity < level) return false;
  return distanceKm(outer, inner) <= Math.max(radiusOf(outer) * 1.5, 12);
}

/**
 * Chooses among the places of one name. Weights add up: kind and size, title word, stated holder, country of the report,
 * nearness to its other places. Every candidate is kept with the strongest reason beyond its size.
 */
export function resolvePlace(entries: readonly NameEntry[], title: Title | null, context: ResolveContext): Resolution {
  const seen = new Set<string>();
  const scored = entries
    .filter((e) => !seen.has(e.place.id) && seen.add(e.place.id))
    .map((entry) => score(entry, title, context))
    .toSorted((a, b) => b.weight - a.weight || (b.place.population ?? 0) - (a.place.population ?? 0) || (a.place.id < b.place.id ? -1 : 1));
  return {
    place: scored[0]?.place ?? null,
    candidates: scored
      .slice(0, 8)
      .map(({ place, weight, reason }) => ({ placeId: place.id, weight: Math.round(weight * 100) / 100, reason })),
  };
}

function score({ place, bare }: NameEntry, title: Title | null, context: ResolveContext): { place: Place; weight: number; reason: string } {
  const parts: [weight: number, reason: string][] = [];
  const population = Math.log10(1 + (place.population ?? 0)) * 0.25;
  let weight = kindTraits[place.kind].prior + population - (bare ? 0.4 : 0);
  if (place.country !== null && kindTraits[place.kind].specificity >= 3 && capitals.get(place.country) === fold(place.name.ar))
    parts.push([1.2, "capital"]);
  if (title) {
    const fit = title.kinds.indexOf(place.kind);
    parts.push(
      fit === 0
        ? [3, `title ${title.word}`]
        : fit > 0
          ? [2.4 - fit * 0.15, `title ${title.word}`]
          : [-1.5, `title ${title.word} does not fit`],
    );
  }
  for (const { places, withinKm } of context.holders) {
    const near = places.some((p) => (withinKm === null ? holds(p, place) : distanceKm(p, place) <= withinKm));
    parts.push(near ? [4, "stated holder"] : [-1.5, "outside the stated holder"]);
  }
  if (place.country !== null) parts.push([3 * context.countryShare(place.country), "country of the report"]);
  let nearest = Infinity;
  for (const anchor of context.anchors) {
    if (anchor.id === place.id || kindTraits[anchor.kind].specificity < 2) continue;
    const d = distanceKm(anchor, place);
    if (d < nearest) nearest = d;
  }
  if (nearest < 400) parts.push([2 * Math.exp(-nearest / 80), "near other places of the report"]);
  let reason = population > 1 ? "size" : "kind of place";
  let best = 0.3;
  for (const [w, why] of parts) {
    weight += w;
    if (w > best) {
      best = w;
      reason = why;
    }
  }
  return { place, weight, reason };
}
