import { expect, test } from "vitest";
import type { Place, PlaceKind } from "#model/place";
import { analyseText, readDocument } from "#text/index";
import { buildGazetteer } from "./gazetteer.ts";
import { distanceKm, pointAt } from "./geometry.ts";
import { extractPlaces } from "./index.ts";

const place = (
  id: string,
  ar: string,
  en: string,
  kind: PlaceKind,
  country: string,
  lat: number,
  lon: number,
  more: Partial<Place> = {},
): Place => ({
  id,
  name: { ar, en },
  variants: [],
  kind,
  country,
  admin1: null,
  admin2: null,
  lat,
  lon,
  radiusKm: null,
  population: null,
  pcode: null,
  geonames: null,
  members: [],
  source: "test",
  ...more,
});

const gazetteer = buildGazetteer([
  place("iq", "العراق", "Iraq", "country", "IQ", 33, 43.8),
  place("baghdad", "بغداد", "Baghdad", "city", "IQ", 33.31, 44.37, { admin1: "Baghdad", population: 6e6 }),
  place("tarmiyah", "الطارمية", "Tarmiyah", "admin2", "IQ", 33.67, 44.4, { admin1: "Baghdad" }),
  place("belt", "حزام بغداد", "Baghdad belt", "region", "IQ", 33.3, 44.3, { members: ["tarmiyah"] }),
  place("haditha", "حديثة", "Haditha", "city", "IQ", 34.14, 42.38, { admin1: "Anbar", population: 40000 }),
  place("anbar", "الأنبار", "Anbar", "admin1", "IQ", 33.3, 42.5, { radiusKm: 180 }),
  place("ru", "روسيا", "Russia", "country", "RU", 60, 90),
  place("moscow", "موسكو", "Moscow", "city", "RU", 55.75, 37.62, { population: 1e7 }),
  place("fua", "الفوعة", "Al-Fuah", "town", "SY", 35.98, 36.7),
]);
const read = (text: string) => extractPlaces(analyseText(readDocument({ text })), gazetteer).places;

test("a district north of the capital is the place; the capital is what it is measured from", () => {
  const places = read("قُتل خمسة في اشتباك بقضاء الطارمية شمالي العاصمة بغداد.");
  const inner = places.find((p) => p.value?.placeId === "tarmiyah")!;
  expect(inner.span.text).toBe("قضاء الطارمية");
  expect(inner.title).toBe("قضاء");
  expect(inner.value?.regions).toEqual(["belt"]);
  expect(places[inner.partOf!]!.value?.placeId).toBe("baghdad");
  expect(places[inner.partOf!]!.cue).toBe("شمالي");
});

test("distance and bearing give a point with a radius", () => {
  const [beside] = read("وقع الانفجار على بعد نحو 50 كلم شمال بغداد.");
  expect(beside!.value?.precision).toBe("near");
  expect(distanceKm(beside!.value as { lat: number; lon: number }, pointAt({ lat: 33.31, lon: 44.37 }, 0, 50))).toBeLessThan(0.5);
  expect(beside!.span.text).toBe("على بعد نحو 50 كلم شمال بغداد");
});

test("an unknown village after its title takes the point of what holds it", () => {
  const [village] = read("هاجموا قرية الغزيلية في قضاء الطارمية.");
  expect(village).toMatchObject({
    rule: "title-unknown",
    value: { placeId: null, lat: 33.67, precision: "settlement", name: { ar: "قرية الغزيلية" } },
  });
});

test("common words need a title or a holder", () => {
  expect(read("وصلت أسلحة حديثة إلى الجيش.")).toEqual([]);
  expect(read("اشتباكات في حديثة غربي الأنبار.").map((p) => p.value?.placeId)).toContain("haditha");
});

test("a capital that speaks is no location; a body's name holds no location", () => {
  expect(read("ودعت موسكو إلى تحقيق.").map((p) => p.use)).toEqual(["metonym"]);
  expect(read("أكد قائد عمليات بغداد ذلك.").map((p) => p.use)).toEqual(["part-of-name"]);
});

test("the district refers back", () => {
  const last = read("انفجرت عبوة في قضاء الطارمية. وأغلق الجيش مداخل القضاء.").at(-1)!;
  expect(last).toMatchObject({ anaphoric: true, value: { placeId: "tarmiyah" } });
});

test("two towns under one title", () => {
  const places = read("خرجت الحافلات من بلدتي الفوعة وكفريا.");
  expect(places.map((p) => p.span.text)).toEqual(["بلدتي الفوعة", "كفريا"]);
});
