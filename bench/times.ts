import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import * as chrono from "chrono-node";
import type { Analysis } from "#model/analysis";
import { extractNumbers } from "#numeral/index";
import { analyseText, readDocument } from "#text/index";
import { messageExamples, reportExamples } from "#time/ar/corpus";
import { extractTimes } from "#time/index";

/** Single days of our own examples: what a date library is asked for. */
const cases = [...reportExamples.map((e) => ({ ...e, title: "عنوان" })), ...messageExamples.map((e) => ({ ...e, title: null }))]
  .filter((e) => e.values.length === 1 && /^\d{4}-\d\d-\d\d (day|hour)$/.test(e.values[0]!))
  .map((e) => ({ text: e.text, day: e.day, title: e.title, wanted: e.values[0]!.slice(0, 10) }));

const ours = (c: (typeof cases)[number]) =>
  extractTimes(analyseText(readDocument({ text: c.text, title: c.title, published: c.day }))).times.some(
    (t) => t.value?.start === c.wanted && t.value.end === c.wanted,
  );

const pad = (n: number) => String(n).padStart(2, "0");
const theirs = (c: (typeof cases)[number]) =>
  chrono.ar
    .parse(c.text, new Date(`${c.day}T12:00:00`))
    .some(({ start }) => `${start.get("year")}-${pad(start.get("month")!)}-${pad(start.get("day")!)}` === c.wanted);

/** Texts to time the passes on: the bundled samples where they are, else the examples in a row. */
function texts(): string[] {
  const samples = new URL("../samples/reports.jsonl", import.meta.url);
  if (existsSync(samples))
    return readFileSync(samples, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => String((JSON.parse(line) as { text: unknown }).text));
  return [reportExamples.map((e) => e.text).join(". ")];
}

/** Best of several runs, in MB of UTF-8 a second of this process's own time. */
function speed(documents: readonly Analysis[], bytes: number, pass: (a: Analysis) => unknown): number {
  let best = Infinity;
  for (let round = 0; round < 10; round++) {
    const before = process.cpuUsage().user;
    for (const document of documents) pass(document);
    best = Math.min(best, (process.cpuUsage().user - before) / 1e6);
  }
  return bytes / 1e6 / best;
}

/** Prints right answers beside chrono-node's `ar` locale on the same cases, and MB/s of the number and time passes. */
export async function run(): Promise<void> {
  const right = { ours: cases.filter(ours).length, chrono: cases.filter(theirs).length };
  console.log(`single days right, of ${cases.length} of our own: sijill ${right.ours}, chrono-node ar ${right.chrono}`);
  console.log(`ratio ${(right.ours / Math.max(right.chrono, 1)).toFixed(2)}`);
  const documents = texts().map((text) => analyseText(readDocument({ text, title: "عنوان", published: "2021-08-23" })));
  const repeated = Array.from({ length: Math.ceil(200 / documents.length) }, () => documents).flat();
  const bytes = repeated.reduce((n, d) => n + Buffer.byteLength(d.document.text), 0);
  const numbers = speed(repeated, bytes, extractNumbers);
  const times = speed(repeated, bytes, extractTimes);
  const reference = new Date("2021-08-23T12:00:00");
  const chronoSpeed = speed(repeated, bytes, (d) => chrono.ar.parse(d.document.text, reference));
  const both = 1 / (1 / numbers + 1 / times);
  console.log(
    `MB/s: numbers ${numbers.toFixed(1)}, times ${times.toFixed(1)}, both ${both.toFixed(1)}; chrono-node ar ${chronoSpeed.toFixed(1)}`,
  );
  console.log(`ratio of both to chrono-node ${(both / chronoSpeed).toFixed(1)}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run();
