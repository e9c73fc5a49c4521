import { expect, test } from "vitest";
import type { Place } from "#model/place";
import { mergePlaces } from "./merge-places.ts";

const place = (id: string, ar: string, lat: number, more: Partial<Place> = {}): Place => ({
  id,
  name: { ar, en: id },
  variants: [],
  kind: "town",
  country: "SY",
  admin1: null,
  admin2: null,
  lat,
  lon: 36,
  radiusKm: null,
  population: null,
  pcode: null,
  geonames: null,
  members: [],
  source: "test",
  ...more,
});

test("a user's place within ten kilometres is the built-in one and says the last word; farther off it is another", () => {
  const builtIn = [place("tell", "التل", 33.6, { admin1: "Rif Dimashq", population: 55000 })];
  const merged = mergePlaces(builtIn, [place("mine", "تل", 33.65, { kind: "city" }), place("far", "التل", 35)]);
  expect(merged.map((p) => p.id)).toEqual(["tell", "far"]);
  expect(merged[0]).toMatchObject({ lat: 33.65, kind: "city", admin1: "Rif Dimashq", population: 55000, variants: ["التل"] });
});

test("a town is not the district of its name, nor a place of another country", () => {
  const builtIn = [place("district", "حارم", 36.2, { kind: "admin2" }), place("tr", "حارم", 36.21, { country: "TR" })];
  expect(mergePlaces(builtIn, [place("town", "حارم", 36.2)])).toHaveLength(3);
});
