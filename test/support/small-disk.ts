import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { spawn, spawnSync } from "node:child_process";
import { ensureBuilt, finished, root, temporaryFolder } from "./cli.ts";

/** What came of a script: what each command gave, by its name. */
export interface Steps {
  readonly [name: string]: { readonly code: number; readonly stdout: string; readonly stderr: string };
}

/** How a disk of one's own is mounted: as root, else in a user namespace, which needs no rights. */
const namespaces = [["-m"], ["-r", "-m"]];

function namespaceFor(mountPoint: string): readonly string[] {
  const refusals: string[] = [];
  for (const flags of namespaces) {
    const { status, stderr, error } = spawnSync("unshare", [...flags, "mount", "-t", "tmpfs", "tmpfs", mountPoint], { encoding: "utf8" });
    if (status === 0) return flags;
    refusals.push(`unshare ${flags.join(" ")}: ${error?.message ?? stderr.trim()}`);
  }
  throw new Error(`no disk can be mounted for this test, neither by root nor in a user namespace (${refusals.join("; ")})`);
}

/**
 * Runs commands one after the other beside a disk of some megabytes that is mounted for them alone, at $DISK. A command is
 * a line of Bash: `sijill …` is the program, `node …` Node, `fill N` leaves N megabytes free, `empty` takes the filling away.
 */
export async function onSmallDisk(megabytes: number, commands: Readonly<Record<string, string>>): Promise<Steps> {
  ensureBuilt();
  const folder = temporaryFolder();
  const disk = join(folder, "disk");
  mkdirSync(disk);
  const steps = Object.entries(commands).map(
    ([name, command]) => `{ ${command}\n} >"$OUT/${name}.out" 2>"$OUT/${name}.err" </dev/null; echo "${name} $?"`,
  );
  const script = `
    mount -t tmpfs -o size=${megabytes}m tmpfs "$DISK" || exit 99
    node() { timeout 60 "$NODE" "$@"; }
    sijill() { node bin/sijill.js "$@"; }
    free() { df --output=avail -k "$DISK" | tail -1; }
    fill() { head -c $(( ($(free) - $1 * 1024) * 1024 )) /dev/zero >>"$DISK/filling"; }
    empty() { rm "$DISK/filling"; }
    ${steps.join("\n")}
  `;
  try {
    const child = spawn("unshare", [...namespaceFor(disk), "bash", "-c", script], {
      cwd: root,
      env: { ...process.env, DISK: disk, OUT: folder, NODE: process.execPath },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const { code, stdout, stderr } = await finished(child);
    if (code !== 0) throw new Error(`the script on the small disk ended with ${code}: ${stderr}`);
    const codes = new Map(
      stdout
        .trim()
        .split("\n")
        .map((line) => line.split(" ") as [string, string]),
    );
    const read = (name: string, stream: string) => readFileSync(join(folder, `${name}.${stream}`), "utf8");
    return Object.fromEntries(
      Object.keys(commands).map((name) => [name, { code: Number(codes.get(name)), stdout: read(name, "out"), stderr: read(name, "err") }]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
