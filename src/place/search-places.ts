import type { PlaceValue } from "#model/mention";
import type { Place, PlaceKind } from "#model/place";
import { fold } from "#text/fold";
import type { Gazetteer } from "./gazetteer.ts";
import { kindTraits } from "./kinds.ts";
import { placeValue } from "./place-value.ts";

/** A place of the gazetteer that a name leads to. */
export interface FoundPlace extends PlaceValue {
  readonly kind: PlaceKind;
  /** The district and the governorate that it lies in, the nearest first: what tells places of one name apart. */
  readonly within: readonly { readonly ar: string; readonly en: string }[];
}

interface Entry {
  readonly place: Place;
  readonly names: readonly string[];
  readonly within: FoundPlace["within"];
}

/**
 * Makes the search of a gazetteer by Arabic or English name. What follows a comma must be a part of the name
 * of what the place lies in ("الزهراء، نينوى"). At most `limit` places: those of that name, then those whose
 * name starts with it, then those with a word that does; among these the weightier first. Words without a
 * letter or a digit find nothing.
 */
export function placeSearch(gazetteer: Gazetteer): (words: string, limit: number) => readonly FoundPlace[] {
  let entries: readonly Entry[] | undefined;
  return (words, limit) => {
    const [wanted = "", ...around] = words.split(/[,،]/u).map(comparable);
    if (wanted === "") return [];
    entries ??= [...gazetteer.places.values()].map((place) => entryOf(place, gazetteer));
    const found: { readonly rank: number; readonly entry: Entry }[] = [];
    for (const entry of entries) {
      const rank = rankOf(entry.names, wanted);
      if (rank < Infinity && around.every((part) => part === "" || liesIn(entry, part, gazetteer))) found.push({ rank, entry });
    }
    return found
      .toSorted((a, b) => a.rank - b.rank || weightier(a.entry.place, b.entry.place))
      .slice(0, limit)
      .map(({ entry: { place, within } }) => ({ ...placeValue(place, gazetteer), kind: place.kind, within }));
  };
}

function entryOf(place: Place, gazetteer: Gazetteer): Entry {
  const { country, admin1, admin2, kind, name } = place;
  const parents = [
    country && admin2 && kind !== "admin2" ? gazetteer.admin2(country, admin1, admin2) : undefined,
    country && admin1 && kind !== "admin1" ? gazetteer.admin1(country, admin1) : undefined,
  ];
  const within = parents.flatMap((parent) => (parent ? [parent.name] : []));
  return { place, within, names: [...new Set([name.ar, name.en, ...place.variants].map(comparable))] };
}

/** 0: the name; 1: its start; 2: the start of a word of it. */
function rankOf(names: readonly string[], wanted: string): number {
  let rank = Infinity;
  for (const name of names) {
    const at = name.indexOf(wanted);
    if (at === 0) rank = Math.min(rank, name.length === wanted.length ? 0 : 1);
    else if (at > 0 && rank > 2 && (name[at - 1] === " " || name.includes(` ${wanted}`))) rank = 2;
  }
  return rank;
}

function liesIn({ place, within }: Entry, part: string, gazetteer: Gazetteer): boolean {
  const country = place.country ? gazetteer.country(place.country)?.name : undefined;
  return [...within, ...(country ? [country] : [])].some(({ ar, en }) => rankOf([comparable(ar), comparable(en)], part) < Infinity);
}

const weightier = (a: Place, b: Place) =>
  kindTraits[b.kind].prior - kindTraits[a.kind].prior ||
  (b.population ?? 0) - (a.population ?? 0) ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A name without what people leave out or write otherwise: marks, letter case, the article, apostrophes and hyphens. */
function comparable(name: string): string {
  return fold(name.normalize("NFKD").replace(/[\u0300-\u036f]/gu, ""))
    .toLowerCase()
    .replace(/['’‘ʿʾ`]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/(?<!\p{L})(?:ال(?=\p{L})|(?:al|el|ad|an|ar|as|ash|at|az) (?=\p{L}))/gu, "");
}
