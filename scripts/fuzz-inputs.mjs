#!/usr/bin/env node
// Malformed inputs against the compiled program: node scripts/fuzz-inputs.mjs [COUNT] [SEED]. Ends with 1 where a promise is broken:
// no crash, none over two seconds, memory bounded, every input that yields no report named.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild, ensurePackages } from "./setup.mjs";

ensurePackages();
ensureBuild({ desk: false });
const [count = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const { readInputs } = await import("../dist/ingest/files/read-inputs.js");
const { readReport } = await import("../dist/ingest/read-report.js");
const { loadResources } = await import("../dist/resources/load-resources.js");
const { extract } = await import("../dist/pipeline/run.js");
const { judgeInput } = await import("../test/support/judge-input.mjs");
const { hugeInputs, malformedInputs } = await import("../test/support/malformed-inputs.mjs");

const resources = await loadResources();
const folder = mkdtempSync(join(tmpdir(), "sijill-fuzz-"));
const baseline = process.memoryUsage().rss;
let done = 0;
let named = 0;
let withReports = 0;
let broken = 0;
let peak = 0;
const slowest = [];
const sampling = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);

async function judge(input) {
  const file = join(folder, `input.${input.format}`);
  writeFileSync(file, input.bytes);
  const { ms, reports, problems, crash } = await judgeInput({ readInputs, readReport, extract }, resources, file);
  peak = Math.max(peak, process.memoryUsage().rss);
  rmSync(file);
  done++;
  if (reports > 0) withReports++;
  if (problems.length > 0) named++;
  const unnamed = reports === 0 && problems.length === 0;
  const strange = problems.some((problem) => !problem.startsWith(file) && !problem.startsWith("http"));
  if (crash !== null || ms > 2000 || unnamed || strange) {
    broken++;
    const kept = join(tmpdir(), `sijill-fuzz-broken-${broken}.${input.format}`);
    writeFileSync(kept, input.bytes);
    process.stdout.write(
      `BROKEN ${kept} ${input.what}: ${crash ?? (unnamed ? "not named" : strange ? problems[0] : `${Math.round(ms)} ms`)}\n`,
    );
  }
  slowest.push({ ms: Math.round(ms), format: input.format, what: input.what.slice(0, 80) });
  slowest.sort((a, b) => b.ms - a.ms).splice(10);
}

const started = performance.now();
for (const input of hugeInputs()) await judge(input);
for (let i = 0; done < count; i++) for (const input of malformedInputs(Math.min(500, count - done), seed * 1000 + i)) await judge(input);
clearInterval(sampling);
rmSync(folder, { recursive: true, force: true });
process.stdout.write(
  `${done} inputs in ${Math.round((performance.now() - started) / 1000)} s: ${broken} broke a promise; ${withReports} gave reports, ${named} were named\n`,
);
process.stdout.write(`memory: ${Math.round(baseline / 1e6)} MB before, at most ${Math.round(peak / 1e6)} MB\n`);
for (const { ms, format, what } of slowest) process.stdout.write(`${ms} ms  ${format}  ${what}\n`);
process.exit(broken > 0 ? 1 : 0);
