import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openRegister } from "#store/register";
import { ensureBuilt, finished, startProcess, temporaryFolder } from "../support/cli.ts";
import { killRounds, undisturbed } from "../support/kill-rounds.mjs";
import { emptyDataDirectory } from "../support/open-test-register.ts";
import { savedReport } from "../support/sample-incident.ts";

// `node scripts/kill-ingests.mjs` runs a hundred.
const rounds = 20;

it(`loses nothing that was acknowledged in ${rounds} ingests killed at random points, and ends as if it had run once`, async () => {
  ensureBuilt();
  const [data, other] = [await emptyDataDirectory(), await emptyDataDirectory()];
  const [killed, once] = await Promise.all([killRounds({ data, rounds, seed: 20210823 }), undisturbed({ data: other, rounds })]);
  for (const directory of [data, other]) rmSync(directory, { recursive: true, force: true });
  expect(killed.broken).toEqual([]);
  // A few may come to their end before the kill reaches them.
  expect(killed.kills).toBeGreaterThan(rounds / 2);
  expect(killed.incidents?.length).toBeGreaterThan(100);
  expect(killed.incidents).toEqual(once);
}, 600_000);

it("opens after a kill while the database was being made", async () => {
  const directory = temporaryFolder();
  const reports = join(directory, "reports.json");
  writeFileSync(reports, JSON.stringify([savedReport("a")]));
  const child = startProcess([new URL("../support/save-batches.mjs", import.meta.url).pathname, directory, reports]);
  const ended = finished(child);
  setTimeout(() => child.kill("SIGKILL"), 1000);
  expect((await ended).stdout).toBe("");
  const register = await openRegister(directory);
  expect((await register.listDocuments({ limit: 1, offset: 0 })).total).toBe(0);
  await register.close();
  rmSync(directory, { recursive: true, force: true });
});
