import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WatchStatus } from "./status.ts";

const fileIn = (directory: string) => join(directory, "watch-status.json");

/**
 * Keeps a watch's status in a file of the data directory, whole or not at all: the watch holds the register,
 * so that another process can't ask it. Written at most once a second.
 */
export class StatusFile {
  private timer: NodeJS.Timeout | null = null;
  private readonly file: string;
  private readonly status: () => WatchStatus;

  constructor(directory: string, status: () => WatchStatus) {
    this.file = fileIn(directory);
    this.status = status;
  }

  changed(): void {
    this.timer ??= setTimeout(() => this.write(), 1000).unref();
  }

  write(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    try {
      writeFileSync(`${this.file}.new`, JSON.stringify(this.status()));
      renameSync(`${this.file}.new`, this.file);
    } catch {
      // a full disk is told by what must be stored
    }
  }
}

/** The status that a watch on this directory left; `running` says whether its process is still there. Null where none did. */
export function readStatusFile(directory: string): WatchStatus | null {
  try {
    const status = JSON.parse(readFileSync(fileIn(directory), "utf8")) as WatchStatus;
    return { ...status, running: status.running && isAlive(status.pid) };
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
