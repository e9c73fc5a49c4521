import { expect, it } from "vitest";
import type { Facets } from "#api/overview";
import { placeLabel, suggestPlaces } from "./suggest-places.ts";

const facets: Facets = {
  types: [],
  statuses: [],
  countries: [],
  admin1s: [],
  publishers: [],
  places: [
    { value: "iq-tarmiyah", name: { ar: "الطارمية", en: "Tarmiyah" }, count: 9 },
    { value: "iq-erbil", name: { ar: "أربيل", en: "Erbil" }, count: 3 },
  ],
};

it("finds places by either name, however they are spelt", () => {
  for (const text of ["طارميه", "TARM"]) expect(suggestPlaces(text, facets).map((s) => s.value)).toEqual(["iq-tarmiyah"]);
  expect(suggestPlaces("اربيل", facets).map((s) => s.value)).toEqual(["iq-erbil"]);
  expect(suggestPlaces("", facets)).toHaveLength(2);
});

it("names an id, and leaves words as they are", () => {
  expect([placeLabel("ar", "iq-erbil", facets), placeLabel("en", "شمال", facets)]).toEqual(["أربيل", "شمال"]);
});
