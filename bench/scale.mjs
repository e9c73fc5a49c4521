// Ingest at scale, all included, into the embedded store: speed against that of the first ten thousand,
// memory, and whether the reports of one happening come together. Each size is a process of its own.
//   node bench/scale.mjs 100000
//   node bench/scale.mjs 100000 stored   reads a twelfth, and stores and joins copies of the records on
//                                        other days: for a machine that can't be had for half an hour
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ingestReports } from "../dist/ingest/ingest-reports.js";
import { rebuildIncidents } from "../dist/ingest/rebuild-incidents.js";
import { extract } from "../dist/pipeline/run.js";
import { loadResources } from "../dist/resources/load-resources.js";
import { openRegister } from "../dist/store/register.js";
import { generateReports } from "./generate-reports.mjs";

const first = 10_000;
const rounds = 12;
const [size = "20000", way = "read", mode] = process.argv.slice(2);

if (mode === "one") process.stdout.write(JSON.stringify(await measure(Number(size))));
else {
  const sizes = Number(size) > first ? [first, Number(size)] : [Number(size)];
  const [small, large = small] = sizes.map((n) => {
    const run = spawnSync(process.execPath, ["--max-old-space-size=1400", fileURLToPath(import.meta.url), String(n), way, "one"], {
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
  let started = performance.now();
  let cpu = process.cpuUsage();
  let joining = started;
  if (way === "stored") {
    const records = [...generateReports(Math.ceil(count / rounds))].map(({ report, truth: tells }) => ({
      record: extract(report, resources),
      report,
      tells,
    }));
    started = performance.now();
    cpu = process.cpuUsage();
    await store(register, movedRecords(records, count, truth));
    joining = performance.now();
    await rebuildIncidents(register);
  } else
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

/** Records on other days: each round as many weeks earlier as no copy of the first reaches. */
function* movedRecords(records, count, truth) {
  const days = records.map(({ report }) => Date.parse(report.published) / 86_400_000);
  const span = Math.ceil((Math.max(...days) - Math.min(...days)) / 7 + 10);
  for (let i = 0; i < count; i++) {
    const { record, report, tells } = records[i % records.length];
    const round = Math.floor(i / records.length);
    const move = (iso) => iso && new Date(Date.parse(iso.slice(0, 10)) - round * span * 7 * 86_400_000).toISOString().slice(0, 10);
    const id = `${record.document.id}-${round}`;
    truth.set(id, { main: tells.main.map((key) => `${key}-${round}`), all: tells.all.map((key) => `${key}-${round}`) });
    const published = move(report.published);
    const events = record.events.map((e) => ({ ...e, time: e.time && { ...e.time, start: move(e.time.start), end: move(e.time.end) } }));
    yield {
      report: { ...report, id, published },
      record: { ...record, document: { ...record.document, id, publishedAt: published }, events },
      source: { kind: "file", name: "scale", retrievedAt: "2026-01-01T00:00:00.000Z", sample: false },
    };
  }
}

async function store(register, saved) {
  let batch = [];
  for (const one of saved) {
    if (batch.push(one) < 128) continue;
    await register.saveReports(batch);
    batch = [];
  }
  if (batch.length > 0) await register.saveReports(batch);
}

/**
 * Pairs of reports with a happening in common that is news to one of them; pairs that are right by what one of them only
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
  for await (const { incident } of register.eachIncident({ salience: "main" })) {
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
