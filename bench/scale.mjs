// Ingest at scale, all included, into the embedded store: speed against that of the first ten thousand,
// memory, and whether the reports of one happening come together. Each size is a process of its own.
//   node bench/scale.mjs 100000
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ingestReports } from "../dist/ingest/ingest-reports.js";
import { loadResources } from "../dist/resources/load-resources.js";
import { openRegister } from "../dist/store/register.js";
import { generateReports } from "./generate-reports.mjs";

const first = 10_000;
const [size = "20000", mode] = process.argv.slice(2);

if (mode === "one") process.stdout.write(JSON.stringify(await measure(Number(size))));
else {
  const sizes = Number(size) > first ? [first, Number(size)] : [Number(size)];
  const [small, large = small] = sizes.map((n) => {
    const run = spawnSync(process.execPath, ["--max-old-space-size=1400", fileURLToPath(import.meta.url), String(n), "one"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
    const result = JSON.parse(run.stdout);
    console.log(result);
    return result;
  });
  console.log("speed against the first", first, (large["reports a second"] / small["reports a second"]).toFixed(2));
}

async function measure(count) {
  const directory = mkdtempSync(join(tmpdir(), "sijill-scale-"));
  const resources = await loadResources();
  const register = await openRegister(directory);
  const truth = new Map();
  function* inputs() {
    for (const { report, truth: tells } of generateReports(count)) {
      truth.set(report.id, tells);
      const source = { kind: "file", name: "scale", retrievedAt: "2026-01-01T00:00:00.000Z", sample: false };
      yield { kind: "report", incoming: { report, origin: { file: "scale", line: truth.size }, source } };
    }
  }
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 200);
  const started = performance.now();
  const cpu = process.cpuUsage();
  let joining = started;
  await ingestReports(register, resources, inputs(), { onProgress: ({ phase }) => phase === "joining" && (joining = performance.now()) });
  const ended = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(watch);
  const scored = await score(register, truth);
  await register.close();
  rmSync(directory, { recursive: true, force: true });
  return {
    reports: count,
    "reports a second": Math.round(count / ((ended - started) / 1000)),
    "reading and storing, s": Math.round((joining - started) / 1000),
    "joining, s": Math.round((ended - joining) / 1000),
    "processor, s": Math.round((user + system) / 1e6),
    "memory, MB": Math.round(Math.max(peak, process.resourceUsage().maxRSS * 1024) / 1e6),
    ...scored,
  };
}

/**
 * Pairs of reports with a happening in common, as their news; pairs that are right by what one of them only
 * recalls count neither way. Elections are left out: a country has one on a day, and the copies of a sample have many.
 */
async function score(register, truth) {
  const byKey = new Map();
  for (const [id, { main }] of truth)
    for (const key of main) if (!key.includes("election")) byKey.set(key, [...(byKey.get(key) ?? []), id]);
  const want = pairsOf(byKey.values());
  const all = new Map([...truth].map(([id, tells]) => [id, new Set(tells.all)]));
  const groups = [];
  let incidents = 0;
  for await (const { incident } of register.eachIncident({})) {
    incidents++;
    if (incident.type !== "OTHER" && incident.reports.length > 1) groups.push(incident.reports.map((r) => r.documentId));
  }
  const got = pairsOf(groups);
  let right = 0;
  let wrong = 0;
  for (const pair of got) {
    if (want.has(pair)) right++;
    else {
      const [a, b] = pair.split(" ");
      if (![...all.get(a)].some((key) => all.get(b).has(key))) wrong++;
    }
  }
  const precision = right / (right + wrong);
  const recall = right / want.size;
  const round = (n) => Number(n.toFixed(3));
  return {
    incidents,
    pairs: want.size,
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / (precision + recall)),
  };
}

function pairsOf(groups) {
  const pairs = new Set();
  for (const group of groups) {
    const ids = [...new Set(group)].sort();
    for (let i = 0; i < ids.length; i++) for (let k = i + 1; k < ids.length; k++) pairs.add(`${ids[i]} ${ids[k]}`);
  }
  return pairs;
}
