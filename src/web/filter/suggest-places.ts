import type { Facets } from "#api/overview";
import { nameIn } from "../words/words.ts";

export type Suggestion = Facets["places"][number];

/** Most suggestions shown at once. */
const most = 8;

/** Places with incidents whose Arabic or English name holds the words, the most frequent first. */
export function suggestPlaces(text: string, facets: Facets | null): Suggestion[] {
  const wanted = comparable(text);
  const places = facets?.places ?? [];
  return places.filter(({ name }) => [name.ar, name.en].some((n) => n !== null && comparable(n).includes(wanted))).slice(0, most);
}

/** What a place filter is called: the name of the place where the filter is an id, else its words. */
export function placeLabel(language: "ar" | "en", value: string, facets: Facets | null): string {
  const place = facets?.places.find((p) => p.value === value);
  return place ? (nameIn(language, place.name) ?? value) : value;
}

/** Spelling differences that readers don't type: letter case, diacritics, hamza on alef, ta marbuta, alef maqsura. */
function comparable(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u0655\u0640]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ة/g, "ه")
    .replace(/ى/g, "ي")
    .trim();
}
