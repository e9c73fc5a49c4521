import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildIncidents } from "#incident/index";
import { extract } from "#pipeline/run";
import { loadResources } from "#resources/load-resources";
import type { Report } from "#model/document";

const seed = JSON.parse(readFileSync(new URL("../../../shared/corpus/seed-report.json", import.meta.url), "utf8")) as Report;
const resources = await loadResources();
const record = extract(seed, resources);

test("the seed report: the launch, its day, its place in the Baghdad belt", () => {
  const launch = record.events.find((e) => e.type === "MOBILIZE");
  expect(launch).toMatchObject({
    mode: "troops",
    status: "occurred",
    time: { start: "2021-08-23", end: "2021-08-23" },
    place: { country: "IQ" },
  });
  expect(launch?.place?.regions).toContain("iq-baghdad-belt");
});

test("the seed report: the attacks' toll of more than 8 killed and wounded", () => {
  expect(record.events.map((e) => e.casualties.killedOrWounded).filter(Boolean)).toMatchObject([{ low: 9, best: null, high: null }]);
});

test("the seed report: direct quotes, both ordinal statements, the office since May 2020", () => {
  expect(record.claims.filter((c) => c.mode === "direct").length).toBeGreaterThanOrEqual(4);
  expect(record.series.map((s) => s.ordinal).sort()).toEqual([2, 3]);
  expect(record.roles.some((r) => r.since === "2020-05")).toBe(true);
});

test("the seed report after the samples: both ordinal statements are supported, by the right operations", () => {
  const samples = readFileSync(new URL("../../samples/reports.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const incidents = buildIncidents([...samples.map((line) => extract(JSON.parse(line) as Report, resources)), record]);
  const checks = incidents.flatMap(({ seriesChecks }) => seriesChecks).filter(({ documentId }) => documentId === record.document.id);
  const told = checks.map(({ ordinal, verdict, incidents: ids }) => [
    ordinal,
    verdict,
    ids.map((id) => incidents.find((one) => one.id === id)!).map(({ type, time, place }) => `${type} ${time?.start} ${place?.name.en}`),
  ]);
  const [february, august] = ["MOBILIZE 2021-02-20 Tarmiyah", "MOBILIZE 2021-08-14 Tarmiyah"];
  // the third within a year; the second at which the prime minister was present
  expect(told.sort()).toEqual([
    [2, "supported", [february]],
    [3, "supported", [february, august]],
  ]);
});
