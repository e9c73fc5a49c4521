#!/usr/bin/env node
// Scores extract over the golden reports, the check third and the rest apart.
//   node scripts/score.mjs [--errors] [--samples] [--write]
// --samples: the sixty bundled reports only; --errors: one line a miss, of the rest only (the check third stays unread);
// --write: the table of docs/ACCURACY.md.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { isCheck, parseGold } from "../dist/evaluate/gold.js";
import { scoreReports } from "../dist/evaluate/score.js";
import { extract } from "../dist/pipeline/run.js";
import { loadResources } from "../dist/resources/load-resources.js";

const root = new URL("../", import.meta.url);
const flags = new Set(process.argv.slice(2));
const golden = new URL("test/golden/", root);
const files = flags.has("--samples")
  ? ["samples.jsonl"]
  : (await readdir(golden)).filter((f) => f.endsWith(".jsonl") && !f.startsWith("training")).sort();
const samples = new Map(
  (await readFile(new URL("samples/reports.jsonl", root), "utf8"))
    .split("\n")
    .filter(Boolean)
    .map((l) => JSON.parse(l))
    .map((r) => [r.id, r]),
);
const gold = [];
for (const file of files)
  for (const g of parseGold(await readFile(new URL(file, golden), "utf8"), file)) gold.push({ ...samples.get(g.id), ...g });
const resources = await loadResources();
const started = performance.now();
const records = gold.map((g) => extract(g, resources));
const seconds = (performance.now() - started) / 1000;

const parts = [
  ["rest (tuned and trained on)", gold.filter((g) => !isCheck(g.id))],
  ["check third (unread)", gold.filter((g) => isCheck(g.id))],
];
const scored = parts.map(([name, list]) => [name, list.length, scoreReports(list, records)]);
const number = (x) => x.toFixed(3);
const rows = [];
const names = {
  events: "events",
  materialEvents: "material events",
  mainEvents: "main events",
  assault: "ASSAULT",
  protest: "PROTEST",
  initiators: "initiators",
  targets: "targets",
  tolls: "tolls",
  claims: "claims",
  series: "series",
  mode: "mode",
  status: "status",
  date: "date",
  place: "place",
  country: "country",
  claimMode: "claim mode",
  whole: "whole event right",
  quietReports: "quiet where there is no event",
};
for (const [key, label] of Object.entries(names)) {
  rows.push([
    label,
    ...scored.map(([, , s]) => {
      const t = s.tallies[key],
        r = s.rates[key];
      return t ? `${number(t.f1)} (P ${number(t.precision)}, R ${number(t.recall)})` : `${number(r.value)} (${r.ok} of ${r.n})`;
    }),
  ]);
}
const table = [
  `| measure | ${scored.map(([n, size]) => `${n}, ${size} reports`).join(" | ")} |`,
  `|---|${scored.map(() => "---|").join("")}`,
  ...rows.map((r) => `| ${r.join(" | ")} |`),
].join("\n");
if (flags.has("--errors")) for (const e of scored[0][2].errors) console.log(e);
console.log(table);
console.error(`${records.length} reports in ${seconds.toFixed(2)} s (${(records.length / seconds).toFixed(0)} a second, cold)`);
if (flags.has("--write")) {
  const page = new URL("docs/ACCURACY.md", root);
  const text = await readFile(page, "utf8");
  const mark = /<!-- scores -->[\s\S]*<!-- \/scores -->/;
  if (!mark.test(text)) throw new Error("docs/ACCURACY.md: the marks <!-- scores --> … <!-- /scores --> are missing");
  await writeFile(page, text.replace(mark, `<!-- scores -->\n${table}\n<!-- /scores -->`));
}
