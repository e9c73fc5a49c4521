import { beforeAll, describe, expect, it } from "vitest";
import type { Place } from "#model/place";
import { fold } from "#text/fold";
import { loadCommonPlaceWords, loadPlaces } from "#resources/load-places";
import { bundledData } from "#resources/load-resources";

let places: Place[];
let byId: Map<string, Place>;
beforeAll(async () => {
  places = await loadPlaces(bundledData);
  byId = new Map(places.map((p) => [p.id, p]));
});

/** Rough boxes: south, north, west, east. Islands and waters of a country are allowed half a degree. */
const boxes: Record<string, readonly [number, number, number, number]> = {
  IQ: [29, 37.5, 38.7, 48.8],
  SY: [32.3, 37.4, 35.5, 42.5],
  YE: [12, 19.1, 41.5, 54.7],
  LY: [19.4, 33.3, 9.2, 25.3],
  LB: [33, 34.8, 35, 36.7],
  PS: [31.1, 32.6, 34.1, 35.7],
  SD: [8.5, 23.2, 21.7, 38.8],
  EG: [21.9, 31.8, 24.6, 36.6],
  JO: [29.1, 33.5, 34.8, 39.4],
  SA: [16, 32.3, 34.4, 55.8],
  DZ: [18.9, 37.3, -8.8, 12],
  TN: [30.2, 37.5, 7.5, 11.7],
  MA: [27.6, 36, -13.3, -0.9],
  MR: [14.7, 27.4, -17.2, -4.7],
  KW: [28.5, 30.2, 46.5, 48.9],
  QA: [24.4, 26.3, 50.7, 51.8],
  AE: [22.6, 26.2, 51.4, 56.5],
  OM: [16.5, 26.6, 51.9, 60],
  SO: [-1.8, 12.1, 40.9, 51.6],
  DJ: [10.9, 12.8, 41.7, 43.5],
  SS: [3.4, 12.3, 23.9, 36],
  IL: [29.4, 33.5, 34.2, 35.9],
  TR: [35.8, 42.2, 25.6, 44.9],
  IR: [25, 39.8, 44, 63.4],
};

describe("the gazetteer", () => {
  it("is large, with an id for each place", () => {
    expect(places.length).toBeGreaterThan(7000);
    expect(byId.size).toBe(places.length);
  });

  it("keeps places inside their country", () => {
    const outside = places.filter((p) => {
      const box = p.country && boxes[p.country];
      return box && !(p.lat >= box[0] - 0.5 && p.lat <= box[1] + 0.5 && p.lon >= box[2] - 0.5 && p.lon <= box[3] + 0.5);
    });
    expect(outside.map((p) => [p.id, p.lat, p.lon])).toEqual([]);
  });

  it("names parents that exist, near the child", () => {
    const firsts = new Map(places.filter((p) => p.kind === "admin1").map((p) => [`${p.country}|${p.name.en}`, p]));
    const seconds = new Set(places.filter((p) => p.kind === "admin2").map((p) => `${p.country}|${p.admin1}|${p.name.en}`));
    const countriesWithFirsts = new Set([...firsts.keys()].map((k) => k.slice(0, 2)));
    const orphans = places.filter(
      (p) =>
        (p.admin1 && p.country && countriesWithFirsts.has(p.country) && !firsts.has(`${p.country}|${p.admin1}`)) ||
        (p.admin2 && !seconds.has(`${p.country}|${p.admin1}|${p.admin2}`)),
    );
    expect(orphans.map((p) => [p.id, p.admin1, p.admin2])).toEqual([]);
  });

  it("writes names in Arabic and Latin letters, variants that are other spellings", () => {
    const odd = places.filter(
      (p) =>
        !/^[\p{Script=Arabic}\d][\p{Script=Arabic}\d\s.-]*$/u.test(p.name.ar) ||
        !/^[\p{Script=Latin}\d][\p{Script=Latin}\d\s.,'’()/&-]*$/u.test(p.name.en) ||
        p.variants.some((v) => fold(v) === fold(p.name.ar)),
    );
    expect(odd.map((p) => [p.id, p.name, p.variants])).toEqual([]);
  });

  it("builds regions from members that exist", () => {
    const missing = places.flatMap((p) => p.members.filter((m) => !byId.has(m)).map((m) => `${p.id}: ${m}`));
    expect(missing).toEqual([]);
    expect(places.filter((p) => p.members.length && p.kind !== "region").map((p) => p.id)).toEqual([]);
  });

  it("loads in a fraction of a second", async () => {
    // The best of five: the machine may be busy with other things.
    let best = Infinity;
    for (let i = 0; i < 5; i++) {
      const from = performance.now();
      await loadPlaces(bundledData);
      best = Math.min(best, performance.now() - from);
    }
    expect(best).toBeLessThan(500);
  });

  it("has the reason for each common word", async () => {
    const words = await loadCommonPlaceWords(bundledData);
    expect(words.size).toBeGreaterThan(20);
  });
});
