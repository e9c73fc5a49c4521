import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openRegister } from "#store/register";
import { finished, startProcess, temporaryFolder } from "../support/cli.ts";
import { emptyDataDirectory } from "../support/open-test-register.ts";
import { savedReport } from "../support/sample-incident.ts";

const script = new URL("../support/save-batches.mjs", import.meta.url).pathname;
const batch = Array.from({ length: 40 }, (_, i) => savedReport(`r${i}`, `نص الخبر رقم ${i} `.repeat(50)));

/** Starts saving, kills the process `delay` ms after it has opened, and returns the batches it said were stored. */
async function saveUntilKilled(directory: string, delay: number): Promise<number> {
  const reports = join(directory, "reports.json");
  writeFileSync(reports, JSON.stringify(batch));
  const child = startProcess([script, directory, reports]);
  const ended = finished(child);
  child.stdout!.once("data", () => setTimeout(() => child.kill("SIGKILL"), delay));
  const { stdout, stderr } = await ended;
  expect(stderr).toBe("");
  return stdout.split("\n").filter((line) => line.startsWith("stored")).length;
}

// Delays fall into the first batch, between batches and far into the run.
it.each([5, 120, 333, 700])("loses nothing that was stored when killed after %i ms, and keeps no half batch", async (delay) => {
  const directory = await emptyDataDirectory();
  const stored = await saveUntilKilled(directory, delay);
  const register = await openRegister(directory);
  const ids: string[] = [];
  for await (const record of register.eachRecord()) ids.push(record.document.id);
  const { total } = await register.listDocuments({ limit: 1, offset: 0 });
  await register.close();
  rmSync(directory, { recursive: true, force: true });
  expect(new Set(ids).size).toBe(ids.length);
  expect(total).toBe(ids.length);
  // The batch under way may be there or not, but whole.
  expect([stored, stored + 1].map((batches) => batches * batch.length)).toContain(total);
  for (let round = 0; round < stored; round++) for (const one of batch) expect(ids).toContain(`${one.record.document.id}-${round}`);
});

it("opens after a kill while the database was being made", async () => {
  const directory = temporaryFolder();
  const reports = join(directory, "reports.json");
  writeFileSync(reports, JSON.stringify(batch));
  const child = startProcess([script, directory, reports]);
  const ended = finished(child);
  setTimeout(() => child.kill("SIGKILL"), 1000);
  expect((await ended).stdout).toBe("");
  const register = await openRegister(directory);
  expect((await register.listDocuments({ limit: 1, offset: 0 })).total).toBe(0);
  await register.close();
  rmSync(directory, { recursive: true, force: true });
});
