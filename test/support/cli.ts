import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const samples = join(root, "samples/reports.jsonl");

let built = false;

/** Compiles the program where it is stale: these tests run it as users do. */
export function ensureBuilt(): void {
  if (built) return;
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/setup.mjs"), "--program"], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
  built = true;
}

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `sijill` to its end. */
export async function sijill(
  args: readonly string[],
  { input = "", cwd = root }: { input?: string | Buffer; cwd?: string } = {},
): Promise<CliResult> {
  const child = startProcess([join(root, "bin/sijill.js"), ...args], cwd);
  child.stdin?.on("error", () => {}); // it may end before it has read everything
  child.stdin?.end(input);
  return finished(child);
}

/** Starts Node on a script and its arguments, for tests that watch or kill it. */
export function startProcess(args: readonly string[], cwd: string = root): ChildProcess {
  ensureBuilt();
  return spawn(process.execPath, args, { cwd, stdio: ["pipe", "pipe", "pipe"] });
}

export function finished(child: ChildProcess): Promise<CliResult> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }));
  });
}

export const temporaryFolder = () => mkdtempSync(join(tmpdir(), "sijill-test-"));
