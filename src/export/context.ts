import type { Actor } from "#model/actor";
import type { Place } from "#model/place";

/** What an export looks up: divisions to raise a place to, and which actors are public ones. */
export interface ExportContext {
  /** A country, governorate or district by English names; null where the gazetteer has none. */
  division(country: string, admin1: string | null, admin2: string | null): Place | null;
  /** An actor of the register; null for everybody else: whoever isn't in it counts as private. */
  actor(id: string): Actor | null;
  /** A body or group of the register by its English name: people told as its members are told by it. */
  body(name: string): Actor | null;
}

/** Indexes the gazetteer's divisions and the actor register. */
export function exportContext(places: Iterable<Place>, actors: Iterable<Actor>): ExportContext {
  const divisions = new Map<string, Place>();
  const key = (country: string, admin1: string | null, admin2: string | null) =>
    [country, admin1 ?? "", admin2 ?? ""].join("|").toLowerCase();
  for (const place of places) {
    if (!place.country) continue;
    if (place.kind === "country") divisions.set(key(place.country, null, null), place);
    else if (place.kind === "admin1") divisions.set(key(place.country, place.name.en, null), place);
    else if (place.kind === "admin2") divisions.set(key(place.country, place.admin1, place.name.en), place);
  }
  const known = new Map([...actors].map((actor) => [actor.id, actor]));
  const bodies = new Map([...known.values()].flatMap((actor) => (actor.form === "person" ? [] : [[actor.name.en, actor] as const])));
  return {
    division: (country, admin1, admin2) => divisions.get(key(country, admin1, admin2)) ?? null,
    actor: (id) => known.get(id) ?? null,
    body: (name) => bodies.get(name) ?? null,
  };
}
