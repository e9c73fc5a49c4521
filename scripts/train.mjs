#!/usr/bin/env node
// Trains the event models from the annotated reports, the check third left out; deterministic.
//   node scripts/train.mjs                 writes data/models/events.json
//   node scripts/train.mjs --out FILE      writes there instead
import { readFile, readdir, writeFile } from "node:fs/promises";
import { isCheck, parseGold } from "../dist/evaluate/gold.js";
import { fitAll, printModels } from "../dist/evaluate/train/fit.js";
import { recordChoices } from "../dist/evaluate/train/record.js";
import { loadResources } from "../dist/resources/load-resources.js";

const root = new URL("../", import.meta.url);
const golden = new URL("test/golden/", root);
const out = process.argv.includes("--out") ? process.argv[process.argv.indexOf("--out") + 1] : new URL("data/models/events.json", root);
const reports = [];
for (const file of (await readdir(golden)).filter((f) => f.endsWith(".jsonl")).sort())
  reports.push(...parseGold(await readFile(new URL(file, golden), "utf8"), file));
const tuned = reports.filter((r) => !isCheck(r.id));
const resources = await loadResources();
const instances = tuned.flatMap((r) => recordChoices(r, resources));
await writeFile(out, printModels(fitAll(instances)));
console.error(`${tuned.length} reports, ${instances.length} choices -> ${out}`);
