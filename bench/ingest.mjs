// Ingest into the embedded store, all included: made of the samples, each report a document of its own.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ingestReports } from "../dist/ingest/ingest-reports.js";
import { loadResources } from "../dist/resources/load-resources.js";
import { openRegister } from "../dist/store/register.js";

const count = 1200;

function* inputs() {
  const samples = readFileSync(new URL("../samples/reports.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  for (let i = 0; i < count; i++) {
    const { sample: _, ...report } = samples[i % samples.length];
    const own = { ...report, id: `bench-${i}`, url: `https://example.org/${i}`, text: `${report.text}\nالتقرير ${i}.` };
    const source = { kind: "file", name: "bench", retrievedAt: "2021-12-01T00:00:00.000Z", sample: false };
    yield { kind: "report", incoming: { report: own, origin: { file: "bench", line: i + 1 }, source } };
  }
}

export async function bench() {
  const directory = mkdtempSync(join(tmpdir(), "sijill-bench-"));
  const resources = await loadResources();
  const opening = performance.now();
  const register = await openRegister(directory);
  const started = performance.now();
  let joining = started;
  await ingestReports(register, resources, inputs(), { onProgress: ({ phase }) => phase === "joining" && (joining = performance.now()) });
  const ended = performance.now();
  await ingestReports(register, resources, inputs());
  const again = performance.now() - ended;
  await register.close();
  rmSync(directory, { recursive: true, force: true });
  const rate = (ms) => Math.round(count / (ms / 1000));
  return {
    "first opening, s": ((started - opening) / 1000).toFixed(1),
    "reports a second, read and stored": rate(joining - started),
    "reports a second, joined too": rate(ended - started),
    "reports a second, known already": rate(again),
    "memory, MB": Math.round(process.memoryUsage().rss / 1e6),
  };
}
