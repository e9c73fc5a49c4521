import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extract } from "#pipeline/run";
import { loadResources } from "#resources/load-resources";
import type { Report } from "#model/document";

const seed = JSON.parse(readFileSync(new URL("../../../shared/corpus/seed-report.json", import.meta.url), "utf8")) as Report;
const record = extract(seed, await loadResources());

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
