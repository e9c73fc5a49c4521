#!/usr/bin/env node
// The property tests of exports with many more cases than `npm test` runs.
//   node scripts/fuzz-export.mjs [RUNS]     default 5000
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensurePackages, root } from "./setup.mjs";

ensurePackages();
const runs = process.argv[2] ?? "5000";
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "--project", "unit", "--testTimeout=3600000", "test/export/properties"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, SIJILL_EXPORT_RUNS: runs },
});
process.exit(status ?? 1);
