import { beforeAll, expect, test } from "vitest";
import { placeExamples } from "#place/ar/corpus";
import { buildGazetteer, type Gazetteer } from "#place/gazetteer";
import { distanceKm } from "#place/geometry";
import { extractPlaces } from "#place/index";
import { loadCommonPlaceWords, loadPlaces } from "#resources/load-places";
import { bundledData } from "#resources/load-resources";
import { analyseText, readDocument } from "#text/index";

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = buildGazetteer(await loadPlaces(bundledData), (await loadCommonPlaceWords(bundledData)).keys());
});

test.each(placeExamples.map((e) => [e.text, e] as const))("%s", (_, { text, dateline, places: wanted, none }) => {
  const places = extractPlaces(analyseText(readDocument({ text, dateline: dateline ?? null })), gazetteer).places;
  if (!wanted.length) expect(places.filter((p) => p.value).map((p) => p.span.text)).toEqual([]);
  for (const words of none ?? []) expect(places.filter((p) => p.value).map((p) => p.span.text)).not.toContain(words);
  for (const want of wanted) {
    const found = places.find((p) => p.span.text === want.words);
    expect(found, `«${want.words}» among ${places.map((p) => p.span.text).join(", ")}`).toBeDefined();
    expect(text.slice(found!.span.start, found!.span.end)).toBe(found!.span.text);
    expect(found!.use).toBe(want.use ?? "location");
    if (want.en !== undefined) expect(found!.value?.name.en).toBe(want.en);
    if (want.country) expect(found!.value?.country).toBe(want.country);
    if (want.rule) expect(found!.rule).toBe(want.rule);
    if (want.precision) expect(found!.value?.precision).toBe(want.precision);
    if (want.anaphoric !== undefined) expect(found!.anaphoric).toBe(want.anaphoric);
    if (want.partOf) expect(places[found!.partOf!]?.span.text).toBe(want.partOf);
    if (want.near) {
      const [lat, lon, km] = want.near;
      expect(distanceKm({ lat, lon }, { lat: found!.value!.lat!, lon: found!.value!.lon! })).toBeLessThanOrEqual(km);
    }
  }
});
