import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildIncidents } from "#incident/index";
import type { Incident } from "#model/incident";
import type { ReportRecord } from "#model/record";
import { root, sijill, temporaryFolder } from "../support/cli.ts";

const corpus = join(root, "../shared/corpus");
const files = ["reports", "more-levant", "more-nile-arabia", "more-maghreb-iraq-world"].map((name) => join(corpus, `${name}.jsonl`));
const folder = temporaryFolder();
let incidents: readonly Incident[];

beforeAll(async () => {
  const { code, stdout } = await sijill(["extract", "--format", "jsonl", ...files, join(corpus, "seed-report.json")]);
  expect(code).toBe(0);
  const records = stdout.split("\n").filter((line) => line !== "");
  incidents = buildIncidents(records.map((line) => JSON.parse(line) as ReportRecord));
  writeFileSync(join(folder, "incidents.jsonl"), incidents.map((incident) => JSON.stringify(incident)).join("\n"));
  writeFileSync(join(folder, "gold.jsonl"), files.map((file) => readFileSync(file, "utf8").trim()).join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("joins the reports that tell of one happening, and hardly any others", () => {
  const script = join(root, "../shared/tools/incident-score.mjs");
  const printed = execFileSync("node", [script, join(folder, "gold.jsonl"), join(folder, "incidents.jsonl")], { encoding: "utf8" });
  const [, precision, recall] = /P ([\d.]+) R ([\d.]+)/.exec(printed)!;
  expect(Number(precision)).toBeGreaterThanOrEqual(0.9);
  // held back by events that the reports tell and that aren't read yet, not by the joining
  expect(Number(recall)).toBeGreaterThanOrEqual(0.3);
});

it("checks the seed report's count of operations against the register", () => {
  const checks = incidents.flatMap((i) => i.seriesChecks).filter((c) => c.documentId === "s-000");
  expect(checks.map((c) => c.verdict)).toContain("supported");
});
