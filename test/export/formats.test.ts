import papa from "papaparse";
import { expect, it } from "vitest";
import { spanOf } from "#model/span";
import type { ExportItem } from "#export/apply-profile";
import { formats } from "#export/formats/index";
import { publicProfile } from "#export/profile";
import { incident } from "../support/sample-incident.ts";
import { linesOf, runExport } from "./support/run-export.ts";

const one = incident("i-1", [["d-1", "e1"]], {
  summary: { ar: 'سطر\nثانٍ، "بين علامتين"', en: "two\nlines" },
  reports: [
    {
      documentId: "d-1",
      eventId: "e1",
      publisher: "وكالة, أولى",
      url: "https://news.example/1?a=1&b=2",
      publishedAt: "2021-02-20",
      wireCopyOf: null,
      spans: [spanOf("قُتل خمسة", 0, 9)],
    },
  ],
});
const item: ExportItem = { incident: one, sample: false };
const sample: ExportItem = { incident: { ...one, id: "i-2", place: null, time: null }, sample: true };

it("writes one incident a line, exactly as the register has it, with the profile", async () => {
  const [first, second] = await linesOf("jsonl", [item, sample]);
  expect(first).toEqual({ ...one, profile: "desk/1" });
  expect(second).toEqual({ ...sample.incident, profile: "desk/1", sample: true, notice: "sample text, not a source" });
});

it("writes tables that a reader of RFC 4180 reads back", async () => {
  const { text } = await runExport("csv", [item, sample]);
  const { data, errors } = papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(2);
  expect(data[0]).toMatchObject({
    profile: "desk/1",
    notice: "",
    id: "i-1",
    summary_ar: one.summary.ar,
    lat: "33.67",
    killed_low: "5",
    killed_high: "7",
    initiators: "gunmen",
    sources: "وكالة, أولى | 2021-02-20 | d-1 | https://news.example/1?a=1&b=2",
    spans: "d-1:0-9 «قُتل خمسة»",
  });
  expect(data[1]).toMatchObject({ notice: "sample text, not a source", lat: "", start: "" });
});

it("writes features with a radius, and none without a place is left out", async () => {
  const { text } = await runExport("geojson", [item, sample]);
  const collection = JSON.parse(text);
  expect(collection.metadata).toMatchObject({ profile: "desk/1", publishable: false });
  expect(collection.features).toMatchObject([
    {
      type: "Feature",
      id: "i-1",
      geometry: { type: "Point", coordinates: [44.38, 33.67] },
      properties: { radiusKm: 5, placePrecision: "settlement", profile: "desk/1" },
    },
    { id: "i-2", geometry: null, properties: { notice: "sample text, not a source" } },
  ]);
  expect(collection.features[0].properties.spans).toEqual(["d-1:0-9 «قُتل خمسة»"]);
});

it.each(formats.map(({ id }) => id))("%s: writes an empty register", async (id) => {
  const { bytes, tally } = await runExport(id, [], publicProfile);
  expect(tally.exported).toBe(0);
  if (id !== "jsonl" && id !== "plover" && id !== "ftm") expect(bytes.length).toBeGreaterThan(0);
});
