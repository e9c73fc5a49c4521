import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
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
  writeFileSync(file, `${process.pid}\n`);
  return async () => {
    rmSync(file, { force: true });
    await release();
  };
}

async function holdSocket(directory: string, file: string): Promise<Unlock> {
  // Socket names hold 107 bytes, paths may be longer.
  const name = `\0sijill-${createHash("sha256").update(directory).digest("hex")}`;
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new DirectoryInUseError(directory, holderOf(file)) : error);
    });
    server.listen({ path: name }, resolve);
  });
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function holdFile(directory: string, file: string): Unlock {
  for (;;) {
    try {
      writeFileSync(file, `${process.pid}\n`, { flag: "wx" });
      return async () => {};
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const pid = holderOf(file);
    if (pid !== null && isAlive(pid)) throw new DirectoryInUseError(directory, pid);
    rmSync(file, { force: true });
  }
}

/** The process that the lock file names. */
function holderOf(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, "utf8"), 10) || null;
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
