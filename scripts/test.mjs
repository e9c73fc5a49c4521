#!/usr/bin/env node
// npm test: sets the checkout up and runs everything that needs nothing outside it.
//   npm test -- --shared            the suite that reads ../shared instead
//   npm test -- NAME…               only the test files whose path holds NAME
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuild, ensureNode, ensurePackages, root } from "./setup.mjs";

const shared = process.argv.includes("--shared");
const names = process.argv.slice(2).filter((argument) => argument !== "--shared");
if (shared && !existsSync(join(root, "../shared"))) {
  process.stderr.write(`The shared suite reads the folder ${join(root, "../shared")}, which is missing here.\n`);
  process.exit(1);
}
ensureNode();
ensurePackages();
const chromium = shared ? undefined : ensureBrowser();
ensureBuild();

const projects = shared ? ["--project", "shared"] : ["--project", "unit", "--project", "process", "--project", "e2e"];
const folder = mkdtempSync(join(tmpdir(), "sijill-results-"));
const report = join(folder, "results.json");
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const { status } = spawnSync(
  process.execPath,
  [vitest, "run", ...projects, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...names],
  { cwd: root, stdio: "inherit", env: { ...process.env, ...(chromium ? { CHROMIUM: chromium } : {}) } },
);
if (existsSync(report)) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed\n`);
}
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
