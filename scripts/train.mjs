#!/usr/bin/env node
// Trains the event models from the annotated reports (the check third left out) and the development half of the
// judged sentences in ../shared/benchmarks/gsr-dev; deterministic.
//   node scripts/train.mjs                 writes data/models/events.json.gz
//   node scripts/train.mjs --out FILE      writes there instead
import { existsSync } from "node:fs";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { isCheck, parseGold } from "../dist/evaluate/gold.js";
import { calibrationError, fitConfidence, recordConfidence } from "../dist/evaluate/train/confidence.js";
import { fitAll, printModels } from "../dist/evaluate/train/fit.js";
import { judgedSentences } from "../dist/evaluate/train/judged-sentences.js";
import { recordChoices, recordSentence } from "../dist/evaluate/train/record.js";
import { loadResources } from "../dist/resources/load-resources.js";

const root = new URL("../", import.meta.url);
const golden = new URL("test/golden/", root);
const out = process.argv.includes("--out") ? process.argv[process.argv.indexOf("--out") + 1] : new URL("data/models/events.json.gz", root);
const reports = [];
for (const file of (await readdir(golden)).filter((f) => f.endsWith(".jsonl")).sort())
  reports.push(...parseGold(await readFile(new URL(file, golden), "utf8"), file));
const tuned = reports.filter((r) => !isCheck(r.id));
const resources = await loadResources();
const benchmark = new URL("../shared/benchmarks/gsr-dev/", root);
if (!existsSync(benchmark)) throw new Error(`train: the judged sentences are missing: ${benchmark.pathname}`);
const sentences = judgedSentences(
  await readFile(new URL("detection.jsonl", benchmark), "utf8"),
  await readFile(new URL("spans.jsonl", benchmark), "utf8"),
);
const recorded = tuned.map((r) => recordChoices(r, resources));
const judged = sentences.flatMap((s) => recordSentence(s, resources));
const sure = recordConfidence(recorded, judged);
const instances = [...recorded.flatMap((r) => r.instances), ...judged];
await writeFile(out, gzipSync(printModels({ ...fitAll(instances), confidence: fitConfidence(sure) }), { level: 9 }));
const { error, bins } = calibrationError(sure);
console.error(`${tuned.length} reports, ${sentences.length} sentences, ${instances.length} choices -> ${out}`);
console.error(`confidence: expected calibration error ${error.toFixed(3)} by cross-validation over ${sure.length} events`);
for (const { n, confidence, right } of bins.filter((b) => b.n > 0))
  console.error(`  of ${n} events at ${(confidence / n).toFixed(2)} on average ${(right / n).toFixed(2)} are right`);
