import { expect, it } from "vitest";
import type { Place, PlaceKind } from "#model/place";
import { buildGazetteer } from "./gazetteer.ts";
import { placeSearch } from "./search-places.ts";

function place(id: string, kind: PlaceKind, ar: string, en: string, rest: Partial<Place> = {}): Place {
  const unknown = { variants: [], admin1: null, admin2: null, radiusKm: null, population: null, pcode: null, geonames: null, members: [] };
  return { id, kind, name: { ar, en }, country: "IQ", lat: 33, lon: 44, source: "test", ...unknown, ...rest };
}

const search = placeSearch(
  buildGazetteer([
    place("iq", "country", "العراق", "Iraq"),
    place("bg", "admin1", "بغداد", "Baghdad"),
    place("ni", "admin1", "نينوى", "Nineveh"),
    place("baghdad", "city", "بغداد", "Baghdad", { admin1: "Baghdad", population: 7_000_000 }),
    place("new-baghdad", "neighbourhood", "بغداد الجديدة", "New Baghdad", { admin1: "Baghdad" }),
    place("zahra-b", "neighbourhood", "الزهراء", "Al-Zahra'", { admin1: "Baghdad" }),
    place("zahra-n", "village", "الزهراء", "Zahrāʾ", { admin1: "Nineveh", variants: ["زهرة نينوى"] }),
  ]),
);
const ids = (words: string, limit = 10) => search(words, limit).map(({ placeId }) => placeId);

it("finds the name, then its beginnings, then words of it, the weightier first", () => {
  expect(ids("بغداد")).toEqual(["baghdad", "bg", "new-baghdad"]);
  expect(ids("bagh")).toEqual(["baghdad", "bg", "new-baghdad"]);
  expect(ids("new b")).toEqual(["new-baghdad"]);
  expect(ids("ghdad")).toEqual([]);
  expect(ids("بغداد", 1)).toEqual(["baghdad"]);
});

it("doesn't mind the article, marks, hamza, case, apostrophes and other spellings", () => {
  for (const words of ["زهرا", "الزهراء", "zahra", "AL ZAHRA", "al-Zahraʾ"])
    expect(ids(words).toSorted(), words).toEqual(["zahra-b", "zahra-n"]);
  expect(ids("زهره نينوي")).toEqual(["zahra-n"]);
});

it("tells places of one name apart by what they lie in", () => {
  expect(ids("الزهراء، نينوى")).toEqual(["zahra-n"]);
  expect(ids("zahra, baghdad, iraq")).toEqual(["zahra-b"]);
  expect(search("الزهراء، نينوى", 1)[0]).toMatchObject({
    kind: "village",
    precision: "settlement",
    radiusKm: 5,
    within: [{ ar: "نينوى" }],
  });
});

it("finds nothing for words without letters", () => {
  for (const words of ["", " ", "-", "،", "\u200f"]) expect(search(words, 5)).toEqual([]);
});
