import { spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openRegister } from "#store/register";
import { ensureBuilt, finished, root, samples, temporaryFolder, type CliResult } from "../support/cli.ts";
import { emptyDataDirectory } from "../support/open-test-register.ts";
import { savedReport } from "../support/sample-incident.ts";
import { mountFlags, onSmallDisk } from "../support/small-disk.ts";

const folder = temporaryFolder();
const kept = join(folder, "kept");
beforeAll(async () => {
  const empty = await emptyDataDirectory();
  cpSync(empty, kept, { recursive: true });
  rmSync(empty, { recursive: true, force: true });
  const register = await openRegister(kept);
  await register.saveReports([savedReport("kept")]);
  await register.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `sijill ingest` by somebody whom modes hold back, as they don't hold back root. */
function ingestUnprivileged(data: string): Promise<CliResult> {
  ensureBuilt();
  const command = [process.execPath, join(root, "bin/sijill.js"), "ingest", samples, "--data", data];
  const [program, ...args] = process.getuid?.() === 0 ? ["setpriv", "--bounding-set=-all", ...command] : command;
  return finished(spawn(program!, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] }));
}

const refusal = (data: string, reason: string): CliResult => ({
  code: 1,
  stdout: "",
  stderr: `sijill: the directory ${data} can't hold a register: ${reason}; use another one (--data DIR)\n`,
});

it("says that there is a file where the directory or one above it should be", async () => {
  const file = join(folder, "file");
  writeFileSync(file, "نص");
  await expect(openRegister(file)).rejects.toThrow(`the directory ${file} can't hold a register: it is a file`);
  expect(await ingestUnprivileged(join(file, "data"))).toEqual(refusal(join(file, "data"), `${file} is a file`));
});

it("says that no folder can be made in a file system that makes none", async () => {
  await expect(openRegister("/proc/sijill/data")).rejects.toThrow(
    "the directory /proc/sijill/data can't hold a register: no folder can be made in /proc;",
  );
});

it("says that it may not write, and leaves nothing", async () => {
  const closed = join(folder, "closed");
  mkdirSync(closed, { mode: 0o555 });
  const data = join(closed, "data");
  expect(await ingestUnprivileged(data)).toEqual(refusal(data, `no permission to write ${closed}`));
  expect(readdirSync(closed)).toEqual([]);
});

it("says whose permission is missing where a register lies, and harms nothing", async () => {
  const database = join(kept, "register");
  for (const path of [kept, database]) {
    chmodSync(path, 0o555);
    expect(await ingestUnprivileged(kept)).toEqual(
      refusal(kept, path === kept ? "no permission to write" : `no permission to write ${path}`),
    );
    chmodSync(path, 0o700);
  }
  const register = await openRegister(kept);
  expect(await register.getDocument("kept")).not.toBeNull();
  await register.close();
  expect(existsSync(join(kept, "lock"))).toBe(false);
});

it("says that a file system is read-only", async () => {
  const told = (where: string) =>
    expect.stringMatching(new RegExp(`^sijill: the directory \\S+ can't hold a register: ${where} is on a read-only file system; .*\\n$`));
  if (mountFlags() === null) {
    // A container in which nothing can be mounted has its /sys read-only.
    expect(await ingestUnprivileged("/sys/sijill")).toEqual({ code: 1, stdout: "", stderr: told("/sys") });
    return;
  }
  const steps = await onSmallDisk(120, {
    new: `mount -o remount,ro "$DISK"; sijill ingest "${samples}" --data "$DISK/data"`,
    old: `mount -o remount,rw "$DISK"; cp -r "${kept}" "$DISK/data"; mount -o remount,ro "$DISK"; sijill ingest "${samples}" --data "$DISK/data"`,
  });
  expect(steps["new"]).toEqual({ code: 1, stdout: "", stderr: told("\\S+/disk") });
  expect(steps["old"]).toEqual({ code: 1, stdout: "", stderr: told("it") });
});
