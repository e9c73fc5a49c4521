// Ingests that are killed at random points, one after the other over one register: for the tests and for scripts/kill-ingests.mjs.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Reports a transaction; the reports of a round are a multiple of it, so that a half batch shows. */
export const batchSize = 4;
const reportsPerRound = 3 * batchSize;

const samples = readFileSync(new URL("../../samples/reports.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

/** @param {number} n */
export function reportAt(n) {
  const { title, text, publisher } = samples[n % samples.length];
  const published = new Date(Date.UTC(2021, 0, 1 + n)).toISOString().slice(0, 10);
  return { id: `k-${n}`, title, text: `${text}\n\nالنشرة رقم ${n}.`, publisher, published, url: null };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function ready(data, count) {
  const script = fileURLToPath(new URL("ingest-until-killed.mjs", import.meta.url));
  return spawn(process.execPath, [script, data, String(count)], { stdio: ["pipe", "pipe", "pipe"] });
}

/**
 * @typedef {{ held: [string, string][] | null, stored: number, problems: string[], incidents: unknown[] | null, killed: boolean, stderr: string }} Said
 */

/**
 * Lets a process run, and kills it some milliseconds after it has said `lines` lines about its work; never where `lines` is infinite.
 * @returns {Promise<Said>}
 */
async function run(child, lines, delay) {
  const said = { held: null, stored: 0, problems: [], incidents: null, killed: false, stderr: "" };
  child.stderr.on("data", (chunk) => (said.stderr += chunk));
  const kill = () => setTimeout(() => child.kill("SIGKILL"), delay);
  let left = lines;
  if (left < 0) kill(); // while it opens
  const ended = new Promise((resolve) => child.once("close", (_, signal) => resolve(signal)));
  child.stdin.on("error", () => {});
  child.stdin.write("\n");
  for await (const line of createInterface({ input: child.stdout })) {
    const word = line.split(" ", 1)[0];
    let value;
    try {
      value = JSON.parse(line.slice(word.length + 1));
    } catch {
      continue; // cut off by the kill
    }
    if (word === "held") said.held = value;
    else if (word === "closed") said.incidents = value;
    else if (word === "problem") said.problems.push(JSON.stringify(value));
    else said.stored = value;
    if (left-- === 0) kill();
  }
  said.killed = (await ended) === "SIGKILL";
  return said;
}

/**
 * Kills `rounds` ingests into a register, then lets one run to its end. Says what was broken: an acknowledged report that is missing,
 * one that is there twice or changed, half a batch, a register that doesn't open.
 * @param {{ data: string, rounds: number, seed: number, onRound?: (line: string) => void }} options
 * @returns {Promise<{ broken: string[], kills: number, acknowledged: number, incidents: unknown[] | null }>}
 */
export async function killRounds({ data, rounds, seed, onRound }) {
  const draw = random(seed);
  const broken = [];
  let acknowledged = 0;
  let kills = 0;
  let next = ready(data, reportsPerRound);
  let incidents = null;
  for (let round = 0; round <= rounds; round++) {
    const last = round === rounds;
    const child = next;
    const reports = Math.min(round + 1, rounds) * reportsPerRound;
    if (!last) next = ready(data, Math.min(round + 2, rounds) * reportsPerRound); // started while this one works
    // Before it has opened, after it has, after each batch that is new, while it joins; a line is said for each known batch too.
    const point = last ? Infinity : Math.floor(draw() * 7) - 1;
    const lines = point < 1 ? point : acknowledged / batchSize + point - 1;
    const delay = Math.floor(draw() * (lines < 0 ? 1500 : 120));
    const said = await run(child, lines, delay);
    const wrong = [...said.problems];
    if (said.stderr !== "") wrong.push(said.stderr);
    if (said.held !== null) {
      const held = new Map(said.held);
      if (held.size !== said.held.length) wrong.push("a report is there twice");
      if (held.size % batchSize !== 0) wrong.push(`half a batch: ${held.size} reports`);
      for (let n = 0; n < acknowledged; n++) if (!held.has(`k-${n}`)) wrong.push(`k-${n} was acknowledged and is missing`);
      for (const [id, text] of held) {
        const { title, text: body } = reportAt(Number(id.slice(2)));
        if (text !== `${title}\n${body}`) wrong.push(`${id} has another text`);
      }
    } else if (!said.killed) wrong.push("the register didn't open");
    if (last && said.stored !== reports) wrong.push(`the last ingest told of ${said.stored} reports out of ${reports}`);
    acknowledged = Math.max(acknowledged, said.stored);
    if (said.killed) kills++;
    incidents = said.incidents;
    broken.push(...wrong.map((what) => `round ${round}: ${what}`));
    onRound?.(
      `round ${round}: ${said.killed ? `killed ${delay} ms after ${lines < 0 ? "its start" : `line ${lines}`}` : "ended"}; ` +
        `found ${said.held?.length ?? "–"}, acknowledged ${acknowledged}${wrong.length > 0 ? `; BROKEN: ${wrong.join("; ")}` : ""}`,
    );
  }
  return { broken, kills, acknowledged, incidents };
}

/**
 * The incidents of an ingest of as many reports that nobody kills.
 * @param {{ data: string, rounds: number }} options
 */
export async function undisturbed({ data, rounds }) {
  return (await run(ready(data, rounds * reportsPerRound), Infinity, 0)).incidents;
}
