import type { Participant } from "#model/event";
import type { Incident } from "#model/incident";
import { fold } from "#text/fold";
import type { SharedIncident } from "./shared-incident.ts";

/** Shortest word that is looked for, folded: shorter ones stand by chance in any address. */
const shortest = 3;

/**
 * The words that a profile kept back from an incident, folded: names of people and places that the shared
 * record no longer has. They must not come back by way of an address, an outlet or an id.
 */
export function hiddenWords(incident: Incident, shared: Pick<SharedIncident, "place" | "initiators" | "targets">): readonly string[] {
  const told = new Set([...namesOf(shared.initiators), ...namesOf(shared.targets), ...placeNames(shared.place)].map(plain));
  const others = [...incident.initiators, ...incident.targets].filter(({ name }) => !name?.ar || !told.has(plain(name.ar)));
  const all = [...others.flatMap(wordsOf), ...placeNames(incident.place)];
  return [...new Set(all.map(plain))].filter((words) => words.length >= shortest && !told.has(words));
}

/** A text, or null where it holds words that were kept back. */
export function withholdWords(text: string | null, hidden: readonly string[]): string | null {
  if (text === null || hidden.length === 0) return text;
  const folded = [plain(text), plain(decoded(text))];
  return hidden.some((words) => folded.some((form) => form.includes(words))) ? null : text;
}

/**
 * Words by which a participant could be known. One without a name in Arabic is described by a common noun
 * ("gunmen"): its single word stands in any headline and names nobody.
 */
function wordsOf({ name, surface }: Participant): string[] {
  const described = name !== null && name.ar === null;
  const words = described && !/\s/u.test(surface.text.trim()) ? [] : [surface.text];
  return described ? words : [...words, name?.ar ?? "", name?.en ?? ""];
}

const namesOf = (actors: readonly { readonly name: { readonly ar: string | null; readonly en: string | null } | null }[]) =>
  actors.flatMap((actor) => [actor.name?.ar ?? "", actor.name?.en ?? ""]);

const placeNames = (place: Pick<NonNullable<SharedIncident["place"]>, "name" | "admin1" | "admin2" | "placeId"> | null) =>
  place === null ? [] : [place.name.ar ?? "", place.name.en ?? "", place.admin1 ?? "", place.admin2 ?? "", place.placeId ?? ""];

/** Folded, in small letters, with what stands between words in addresses as a space. */
function plain(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[\s_+./-]+/gu, " ")
    .trim();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray % is no escape
  }
}
