import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parseGold } from "#evaluate/gold";
import { scoreReports } from "#evaluate/score";
import { extract } from "#pipeline/run";
import { loadResources } from "#resources/load-resources";

const shared = new URL("../../../shared/", import.meta.url);

test("our scorer and the shared script give the same figures", async () => {
  const file = fileURLToPath(new URL("corpus/reports.jsonl", shared));
  const gold = parseGold(readFileSync(file, "utf8"), file);
  const resources = await loadResources();
  const records = gold.map((g) => extract(g, resources));
  const folder = mkdtempSync(join(tmpdir(), "sijill-score-"));
  try {
    const recordFile = join(folder, "records.jsonl");
    writeFileSync(recordFile, records.map((r) => JSON.stringify(r)).join("\n"));
    const script = fileURLToPath(new URL("tools/score.mjs", shared));
    const theirs = JSON.parse(execFileSync(process.execPath, [script, file, recordFile, "--json"], { encoding: "utf8" })) as Record<
      string,
      Record<string, number>
    >;
    const ours = scoreReports(gold, records);
    const figures = Object.fromEntries([
      ...Object.entries(ours.tallies).map(([n, t]) => [n, { tp: t.tp, fp: t.fp, fn: t.fn }]),
      ...Object.entries(ours.rates).map(([n, r]) => [n, { ok: r.ok, n: r.n }]),
    ]);
    for (const [name, figure] of Object.entries(figures)) expect({ [name]: theirs[name] }).toMatchObject({ [name]: figure });
    expect(Object.keys(theirs).toSorted()).toEqual(Object.keys(figures).toSorted());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
