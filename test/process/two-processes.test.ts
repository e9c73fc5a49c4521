import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { DirectoryInUseError } from "#store/lock-directory";
import { openRegister } from "#store/register";
import { finished, samples, sijill, startProcess } from "../support/cli.ts";
import { emptyDataDirectory, openTestRegister } from "../support/open-test-register.ts";
import { savedReport } from "../support/sample-incident.ts";

it("refuses a second opening, names directory and process, and harms nothing", async () => {
  const { register, directory, remove } = await openTestRegister();
  await register.saveReports([savedReport("kept")]);
  const refused = await openRegister(directory).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(DirectoryInUseError);

  const { code, stdout, stderr } = await sijill(["ingest", samples, "--data", directory]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(directory);
  expect(stderr).toContain(`pid ${process.pid}`.replace("pid ", "process "));
  expect(stderr).not.toContain("    at ");

  expect(await register.getDocument("kept")).not.toBeNull();
  await register.saveReports([savedReport("later")]);
  await register.close();
  const again = await openRegister(directory);
  expect((await again.listDocuments({ limit: 10, offset: 0 })).total).toBe(2);
  await again.close();
  await remove().catch(() => {}); // closed already
  rmSync(directory, { recursive: true, force: true });
});

it("takes over from a process that was killed, whatever its lock file says", async () => {
  const directory = await emptyDataDirectory();
  const reports = join(directory, "reports.json");
  writeFileSync(reports, JSON.stringify([savedReport("a")]));
  const child = startProcess([new URL("../support/save-batches.mjs", import.meta.url).pathname, directory, reports]);
  await once(child.stdout!, "data");
  const ended = finished(child);
  child.kill("SIGKILL");
  await ended;
  const register = await openRegister(directory);
  await register.close();
  rmSync(directory, { recursive: true, force: true });
});

it("heeds the beat of a process in another container", async () => {
  const directory = await emptyDataDirectory();
  writeFileSync(join(directory, "lock"), "7\nnet:[1]\n");
  await expect(openRegister(directory)).rejects.toThrow(/process 7/);
  rmSync(directory, { recursive: true, force: true });
});
