// Extraction on one core: the sixty samples, read over and over after a warm-up.
import { readFileSync } from "node:fs";
import { extract } from "../dist/pipeline/run.js";
import { loadResources } from "../dist/resources/load-resources.js";

const rounds = 10;

export async function bench() {
  const started = performance.now();
  const resources = await loadResources();
  const loaded = performance.now() - started;
  const reports = readFileSync(new URL("../samples/reports.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  for (const report of [...reports, ...reports]) extract(report, resources);
  const cpu = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const report of reports) extract(report, resources);
  const seconds = process.cpuUsage(cpu).user / 1e6;
  const letters = reports.reduce((sum, { text }) => sum + text.length, 0) * rounds;
  return {
    "loading the tables, ms": Math.round(loaded),
    "reports a CPU second": Math.round((reports.length * rounds) / seconds),
    "letters a CPU second": Math.round(letters / seconds),
  };
}
