// Whole extraction of Arabic beside wink-nlp's pipeline on English, in tokens a second of this process's own time; and whether
// reading stays linear: a report of a megabyte against a short one, a byte.
import { readFileSync } from "node:fs";
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";
import { extract } from "../dist/pipeline/run.js";
import { loadResources } from "../dist/resources/load-resources.js";
import { analyseText, readDocument } from "../dist/text/index.js";

const rounds = 6;
// Our own lines: what matters is that both read news prose.
const english =
  "Two soldiers were killed and five others wounded on Friday evening when a roadside bomb hit their patrol north of the city, " +
  "a security source told reporters. The army said it had launched a search operation in the orchards along the river. " +
  "The governor condemned the attack and called on the government to send reinforcements to the district. ";

function secondsOf(work) {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage().user;
    work();
    best = Math.min(best, (process.cpuUsage().user - before) / 1e6);
  }
  return best;
}

export async function bench() {
  const resources = await loadResources();
  const reports = readFileSync(new URL("../samples/reports.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const tokens = reports.reduce((n, r) => n + analyseText(readDocument(r)).tokens.length, 0);
  const ours = tokens / secondsOf(() => reports.forEach((r) => extract(r, resources)));
  const nlp = winkNLP(model);
  const text = english.repeat(40);
  const theirTokens = nlp.readDoc(text).tokens().length();
  const theirs = theirTokens / secondsOf(() => nlp.readDoc(text).entities().out());
  const clause = "وقالت الشرطة إن مسلحين قتلوا جنديين وأصابوا ثلاثة مدنيين في قضاء الطارمية شمال بغداد أمس. ";
  const bytes = Buffer.byteLength(clause);
  const report = (times) => ({ text: clause.repeat(times), title: "هجوم في الطارمية", published: "2021-08-23" });
  const short = report(6),
    long = report(Math.ceil(1e6 / bytes));
  const shortCost = secondsOf(() => {
    for (let i = 0; i < 200; i++) extract(short, resources);
  });
  const before = process.cpuUsage().user;
  extract(long, resources);
  const longCost = (process.cpuUsage().user - before) / 1e6;
  const perByte = (seconds, size) => seconds / size;
  return {
    "sijill, Arabic, everything read, tokens/s": Math.round(ours),
    "wink-nlp, English, entities, tokens/s": Math.round(theirs),
    "  ratio": (ours / theirs).toFixed(3),
    "a report of 1 MB, s": longCost.toFixed(2),
    "  a byte of it against one of a short report": (
      perByte(longCost, bytes * Math.ceil(1e6 / bytes)) / perByte(shortCost, bytes * 6 * 200)
    ).toFixed(2),
  };
}
