import type { PlaceValue } from "#model/mention";
import { nameIn, type Words } from "./words.ts";

/** Name of a place with the division and country it lies in, each once: "الطارمية، بغداد". */
export function placeText(words: Words, place: Pick<PlaceValue, "name" | "admin1" | "country">, { withCountry = true } = {}): string {
  const name = nameIn(words.code, place.name);
  // Divisions have English names only; in Arabic text they would be a foreign body.
  const admin1 = words.code === "en" ? place.admin1 : null;
  const country = withCountry && place.country ? countryName(words.code, place.country) : null;
  return [...new Set([name, admin1, country].filter((part) => part !== null && part !== ""))].join(words.code === "ar" ? "، " : ", ");
}

const regions: Partial<Record<"ar" | "en", Intl.DisplayNames>> = {};

/** Name of an ISO 3166-1 country; the code where the browser knows none. */
export function countryName(language: "ar" | "en", code: string): string {
  try {
    return (regions[language] ??= new Intl.DisplayNames([language], { type: "region" })).of(code) ?? code;
  } catch {
    return code; // not a country's code
  }
}
