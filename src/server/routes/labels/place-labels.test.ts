import { expect, it } from "vitest";
import type { Place, PlaceKind } from "#model/place";
import { placeLabels } from "./place-labels.ts";

function place(id: string, kind: PlaceKind, population: number | null = null): Place {
  const rest = {
    variants: [],
    country: "IQ",
    admin1: null,
    admin2: null,
    lat: 33.3,
    lon: 44.4,
    radiusKm: null,
    pcode: null,
    geonames: null,
  };
  return { id, kind, population, name: { ar: id, en: id }, members: [], source: "test", ...rest };
}

it("names cities by population, then divisions, and leaves out what a basemap doesn't name", () => {
  const all = [place("bridge", "bridge"), place("tarmiyah", "admin2"), place("baghdad", "city", 7_000_000), place("taji", "town", 90_000)];
  expect(placeLabels(all).features.map((f) => [f.properties.id, f.properties.rank])).toEqual([
    ["baghdad", 4],
    ["taji", 6.8],
    ["tarmiyah", 8],
  ]);
});
