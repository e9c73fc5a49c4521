import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { GoldReport } from "#evaluate/gold";
import { buildIncidents } from "#incident/index";
import type { Incident } from "#model/incident";
import type { ReportRecord } from "#model/record";
import { annotatedRecord } from "../support/annotated-records.ts";
import { root, sijill, temporaryFolder } from "../support/cli.ts";

const corpus = join(root, "../shared/corpus");
const seedFile = join(corpus, "seed-report.json");
const files = ["reports", "more-levant", "more-nile-arabia", "more-maghreb-iraq-world"].map((name) => join(corpus, `${name}.jsonl`));
const goldLines = files.flatMap((file) => readFileSync(file, "utf8").trim().split("\n"));
const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Precision and recall over pairs of reports, by the shared script. */
function score(incidents: readonly Incident[]): { precision: number; recall: number; f1: number } {
  const [gold, built] = [join(folder, "gold.jsonl"), join(folder, "incidents.jsonl")];
  writeFileSync(gold, goldLines.join("\n"));
  writeFileSync(built, incidents.map((incident) => JSON.stringify(incident)).join("\n"));
  const printed = execFileSync("node", [join(root, "../shared/tools/incident-score.mjs"), gold, built], { encoding: "utf8" });
  const [, precision, recall, f1] = /P ([\d.]+) R ([\d.]+) F1 ([\d.]+)/.exec(printed)!.map(Number);
  return { precision: precision!, recall: recall!, f1: f1! };
}

it("joins annotated events of one happening, and checks the seed report's count of operations", () => {
  const reports = [...goldLines, readFileSync(seedFile, "utf8")].map((line) => JSON.parse(line) as GoldReport);
  const incidents = buildIncidents(reports.map(annotatedRecord));
  const { precision, f1 } = score(incidents);
  expect(precision).toBeGreaterThanOrEqual(0.92);
  expect(f1).toBeGreaterThanOrEqual(0.88);

  const launched = incidents.find((i) => i.reports.some((r) => r.documentId === "s-000" && r.eventId === "e1"))!;
  const third = launched.seriesChecks.find((c) => c.documentId === "s-000" && c.ordinal === 3);
  expect(third?.verdict).toBe("supported");
  const days = third!.incidents.map((id) => incidents.find((i) => i.id === id)!.time!.start);
  expect(days).toEqual(["2021-02-20", "2021-08-14"]);
});

it("joins the reports as they are read, and hardly any that tell of different happenings", async () => {
  const { code, stdout } = await sijill(["extract", "--format", "jsonl", ...files]);
  expect(code).toBe(0);
  const records = stdout.split("\n").filter((line) => line !== "");
  const { precision, recall } = score(buildIncidents(records.map((line) => JSON.parse(line) as ReportRecord)));
  expect(precision).toBeGreaterThanOrEqual(0.92);
  // held back by events that the reports tell and that aren't read yet, not by the joining
  expect(recall).toBeGreaterThanOrEqual(0.55);
});
