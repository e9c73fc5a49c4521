// Counts in how many of the annotated reports (the check third left out) each stem stands, and writes
// src/incident/ar/frequent-stems.ts. Run it when the reports or the stemmer change: node scripts/word-rarity.mjs
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { stemOf } from "../dist/incident/ar/words.js";
import { fold } from "../dist/text/fold.js";

const golden = new URL("../test/golden/", import.meta.url);
/** A stem in fewer reports is as rare as one never seen. */
const least = 3;

const counts = new Map();
let reports = 0;
for (const name of readdirSync(golden).filter((file) => file.endsWith(".jsonl"))) {
  for (const line of readFileSync(new URL(name, golden), "utf8").split("\n").filter(Boolean)) {
    const { id, title, text } = JSON.parse(line);
    if (!id.startsWith("t") && Number(id.replace(/\D/g, "")) % 3 === 0) continue;
    reports++;
    const words = `${title ?? ""}\n${text}`.match(/[\p{L}\p{N}\p{M}\u0640\u200b-\u200f]+/gu) ?? [];
    for (const stem of new Set(words.map((word) => stemOf(fold(word))).filter((s) => s !== null)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
}
const byCount = new Map();
for (const [stem, count] of counts) if (count >= least) byCount.set(count, [...(byCount.get(count) ?? []), stem]);
const lines = [...byCount].sort(([a], [b]) => b - a).map(([count, stems]) => `  [${count}, "${stems.sort().join(" ")}"],`);
writeFileSync(
  new URL("../src/incident/ar/frequent-stems.ts", import.meta.url),
  `// Written by scripts/word-rarity.mjs: in how many of so many reports each stem stands.
export const countedReports = ${reports};
export const frequentStems: readonly (readonly [count: number, stems: string])[] = [
${lines.join("\n")}
];
`,
);
