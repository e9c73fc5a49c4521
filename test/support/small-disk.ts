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

/** The flags of `unshare` with which a disk can be mounted here; null in a container that lets nobody mount. */
export function mountFlags(): readonly string[] | null {
  if (process.env["NO_MOUNTS"]) return null;
  const works = (flags: readonly string[]) =>
    spawnSync("unshare", [...flags, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], { stdio: "ignore" }).status === 0;
  return namespaces.find(works) ?? null;
}

/**
 * Runs commands one after the other beside a disk of some megabytes that is mounted for them alone, at $DISK. A command is
 * a line of Bash: `sijill …` is the program, `node …` Node, `fill N` leaves N megabytes free, `empty` takes the filling away. Where nothing can be
 * mounted the disk is a folder that Node's file functions take for one (simulated-disk.mjs); NO_MOUNTS=1 has it so everywhere.
 */
export async function onSmallDisk(megabytes: number, commands: Readonly<Record<string, string>>): Promise<Steps> {
  ensureBuilt();
  const folder = temporaryFolder();
  const disk = join(folder, "disk");
  mkdirSync(disk);
  const steps = Object.entries(commands).map(
    ([name, command]) => `{ ${command}\n} >"$OUT/${name}.out" 2>"$OUT/${name}.err" </dev/null; echo "${name} $?"`,
  );
  const flags = mountFlags();
  if (flags === null) process.stderr.write("no disk can be mounted here: a simulated one takes its place\n");
  const preload = new URL("simulated-disk.mjs", import.meta.url).href;
  const script = `
    ${flags ? `mount -t tmpfs -o size=${megabytes}m tmpfs "$DISK" || exit 99` : ""}
    node() { timeout 60 "$NODE" "$@"; }
    sijill() { node bin/sijill.js "$@"; }
    free() { ${flags ? 'df --output=avail -k "$DISK" | tail -1' : `echo $(( ${megabytes * 1024} - $(du -sk --apparent-size "$DISK" | cut -f1) ))`}; }
    fill() { head -c $(( ($(free) - $1 * 1024) * 1024 )) /dev/zero >>"$DISK/filling"; }
    empty() { rm "$DISK/filling"; }
    ${steps.join("\n")}
  `;
  try {
    const [program, ...args] = [...(flags ? ["unshare", ...flags] : []), "bash", "-c", script];
    const simulation = { NODE_OPTIONS: `--import ${preload}`, SIMULATED_DISK: disk, SIMULATED_BYTES: String(megabytes * 1_048_576) };
    const child = spawn(program!, args, {
      cwd: root,
      env: { ...process.env, DISK: disk, OUT: folder, NODE: process.execPath, ...(flags ? {} : simulation) },
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
