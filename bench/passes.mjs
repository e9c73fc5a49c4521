// The passes under every event, in MB of UTF-8 text a second of this process's own time, and dates beside chrono-node's Arabic
// on single days of our own examples: same cases, same run.
import { readFileSync } from "node:fs";
import * as chrono from "chrono-node";
import { extractNumbers } from "../dist/numeral/index.js";
import { extractPlaces } from "../dist/place/index.js";
import { loadResources } from "../dist/resources/load-resources.js";
import { analyseText, readDocument } from "../dist/text/index.js";
import { messageExamples, reportExamples } from "../dist/time/ar/corpus.js";
import { extractTimes } from "../dist/time/index.js";

const rounds = 10;

/** Single days: what a date library is asked for. */
const cases = [...reportExamples.map((e) => ({ ...e, title: "عنوان" })), ...messageExamples.map((e) => ({ ...e, title: null }))]
  .filter((e) => e.values.length === 1 && /^\d{4}-\d\d-\d\d (day|hour)$/.test(e.values[0]))
  .map((e) => ({ text: e.text, day: e.day, title: e.title, wanted: e.values[0].slice(0, 10) }));

const ours = (c) =>
  extractTimes(analyseText(readDocument({ text: c.text, title: c.title, published: c.day }))).times.some(
    (t) => t.value?.start === c.wanted && t.value.end === c.wanted,
  );

const pad = (n) => String(n).padStart(2, "0");
const theirs = (c) =>
  chrono.ar
    .parse(c.text, new Date(`${c.day}T12:00:00`))
    .some(({ start }) => `${start.get("year")}-${pad(start.get("month"))}-${pad(start.get("day"))}` === c.wanted);

/** Best of several rounds. */
function speed(documents, bytes, pass) {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage().user;
    for (const document of documents) pass(document);
    best = Math.min(best, (process.cpuUsage().user - before) / 1e6);
  }
  return bytes / 1e6 / best;
}

export async function bench() {
  const { gazetteer } = await loadResources();
  const samples = readFileSync(new URL("../samples/reports.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => analyseText(readDocument(JSON.parse(line))));
  const documents = [...samples, ...samples, ...samples];
  const bytes = documents.reduce((n, d) => n + Buffer.byteLength(d.document.text), 0);
  const numbered = documents.map((d) => ({ ...d, ...extractNumbers(d) }));
  const numbers = speed(documents, bytes, extractNumbers);
  const times = speed(numbered, bytes, extractTimes);
  const places = speed(numbered, bytes, (d) => extractPlaces(d, gazetteer));
  const reference = new Date("2021-08-23T12:00:00");
  const peer = speed(documents, bytes, (d) => chrono.ar.parse(d.document.text, reference));
  const right = { ours: cases.filter(ours).length, theirs: cases.filter(theirs).length };
  return {
    [`single days right of ${cases.length}: sijill`]: right.ours,
    "  chrono-node, locale ar": right.theirs,
    "  ratio": (right.ours / Math.max(1, right.theirs)).toFixed(2),
    "numbers, MB/s": numbers.toFixed(1),
    "times, MB/s": times.toFixed(1),
    "places, MB/s": places.toFixed(1),
    "chrono-node, locale ar, MB/s": peer.toFixed(1),
    "  numbers and times together, ratio to it": (1 / (1 / numbers + 1 / times) / peer).toFixed(1),
  };
}
