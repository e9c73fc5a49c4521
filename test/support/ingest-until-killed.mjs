// One round of kill-rounds.mjs: node ingest-until-killed.mjs DATA COUNT. Made ready in advance, it begins at the first byte of standard
// input: opens the register, says which reports it holds, ingests the first COUNT and says after each batch how many are stored.
import { once } from "node:events";
import { ingestReports } from "../../dist/ingest/ingest-reports.js";
import { loadResources } from "../../dist/resources/load-resources.js";
import { openRegister } from "../../dist/store/register.js";
import { batchSize, reportAt } from "./kill-rounds.mjs";

const [, , data, count] = process.argv;
const say = (word, value) => process.stdout.write(`${word} ${JSON.stringify(value)}\n`);
const resources = await loadResources();
await once(process.stdin, "data");
process.stdin.destroy();
const register = await openRegister(data);
const held = [];
for await (const { document } of register.eachRecord()) held.push([document.id, document.text]);
say("held", held);

function* inputs() {
  for (let n = 0; n < Number(count); n++) {
    const source = { kind: "file", name: "reports", retrievedAt: "2021-03-01T00:00:00Z", sample: false };
    yield { kind: "report", incoming: { report: reportAt(n), origin: { file: "reports", line: n + 1 }, source } };
  }
}
await ingestReports(register, resources, inputs(), {
  batchSize,
  onProgress: ({ phase, read }) => say(phase, read),
  onProblem: (problem) => say("problem", problem),
});
const incidents = [];
for await (const { incident } of register.eachIncident({})) incidents.push(incident);
await register.close();
say("closed", incidents);
