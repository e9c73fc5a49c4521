#!/usr/bin/env node
// Kills ingests at random points: node scripts/kill-ingests.mjs [ROUNDS] [SEED]. Ends with 1 where a promise is broken: no acknowledged
// report lost, none twice, no half batch, the register opens, and ends as if it had been ingested once.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { ensureBuild, ensurePackages } from "./setup.mjs";

ensurePackages();
ensureBuild({ desk: false });
const [rounds = 100, seed = 1] = process.argv.slice(2).map(Number);
const { killRounds, undisturbed } = await import("../test/support/kill-rounds.mjs");
const folder = mkdtempSync(join(tmpdir(), "sijill-kill-"));
const { broken, kills, acknowledged, incidents } = await killRounds({
  data: join(folder, "killed"),
  rounds,
  seed,
  onRound: (line) => process.stdout.write(`${line}\n`),
});
const same = isDeepStrictEqual(incidents, await undisturbed({ data: join(folder, "once"), rounds }));
rmSync(folder, { recursive: true, force: true });
process.stdout.write(
  `${kills} of ${rounds} ingests killed, ${acknowledged} reports acknowledged, ${broken.length} promises broken; ` +
    `${incidents?.length} incidents, ${same ? "the same as" : "OTHERS THAN"} those of an ingest that ran once\n`,
);
process.exit(broken.length > 0 || !same ? 1 : 0);
