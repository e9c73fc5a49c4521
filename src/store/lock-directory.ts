import { createHash } from "node:crypto";
import { existsSync, readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** Another process holds the data directory. Opening it twice would silently destroy it. */
export class DirectoryInUseError extends Error {
  readonly directory: string;
  readonly pid: number | null;
  constructor(directory: string, pid: number | null) {
    super(
      `the data directory ${directory} is in use by ${pid === null ? "another process" : pid === process.pid ? `this process (pid ${pid})` : `process ${pid}`}: ` +
        "stop it first, or use another directory (--data DIR)",
    );
    this.name = "DirectoryInUseError";
    this.directory = directory;
    this.pid = pid;
  }
}

/** Gives the directory back. */
export type Unlock = () => Promise<void>;

/**
 * Takes a data directory for this process, or throws DirectoryInUseError. `directory` is a real path.
 * On Linux an abstract socket holds it, which the kernel frees however the process ends; elsewhere a
 * lock file, which counts only while the process it names is alive.
 */
export async function lockDirectory(directory: string): Promise<Unlock> {
  const file = join(directory, "lock");
  const release = process.platform === "linux" ? await holdSocket(directory, file) : holdFile(directory, file);
  try {
    writeFileSync(file, `${process.pid}\n${networkNamespace()}\n`);
  } catch (error) {
    // On a full disk an empty file stands, whose beat counts as well: the register can still be read.
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC" || !existsSync(file)) {
      await release();
      throw error;
    }
  }
  const beat = setInterval(() => touch(file), beatEvery).unref();
  return async () => {
    clearInterval(beat);
    rmSync(file, { force: true });
    await release();
  };
}

async function holdSocket(directory: string, file: string): Promise<Unlock> {
  // Abstract sockets end at the walls of a container: from another one only the lock file's beat shows.
  const holder = readHolder(file);
  if (holder && holder.namespace !== networkNamespace() && holder.age < staleAfter) throw new DirectoryInUseError(directory, holder.pid);
  // Socket names hold 107 bytes, paths may be longer.
  const name = `\0sijill-${createHash("sha256").update(directory).digest("hex")}`;
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new DirectoryInUseError(directory, readHolder(file)?.pid ?? null) : error);
    });
    server.listen({ path: name }, resolve);
  });
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** Milliseconds between two touches of the lock file, and after which one that isn't touched counts no more. */
const beatEvery = 5_000;
const staleAfter = 30_000;

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // a full or vanished disk is told by the next write
  }
}

function networkNamespace(): string {
  try {
    return readlinkSync("/proc/self/ns/net");
  } catch {
    return "";
  }
}

function holdFile(directory: string, file: string): Unlock {
  for (;;) {
    try {
      writeFileSync(file, `${process.pid}\n`, { flag: "wx" });
      return async () => {};
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const pid = readHolder(file)?.pid ?? null;
    if (pid !== null && isAlive(pid)) throw new DirectoryInUseError(directory, pid);
    rmSync(file, { force: true });
  }
}

/** What the lock file says of the process that wrote it. */
function readHolder(file: string): { pid: number | null; namespace: string; age: number } | null {
  try {
    const [pid = "", namespace = ""] = readFileSync(file, "utf8").split("\n");
    return { pid: Number.parseInt(pid, 10) || null, namespace, age: Date.now() - statSync(file).mtimeMs };
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
