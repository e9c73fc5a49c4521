import { statfsSync } from "node:fs";
import { dirname } from "node:path";

/** The disk has no room for what was to be written. Nothing of it is stored; everything stored before is. */
export class NoSpaceError extends Error {
  readonly code = "ENOSPC";
  readonly directory: string;
  /** `free` and `needed` in bytes; `free` is null where the system says that there is no room and not how much there is (a quota). */
  constructor(directory: string, free: number | null, needed: number) {
    const left = free === null ? "the system lets nothing more be written" : `${megabytes(free)} MB are free`;
    super(
      `no space left in ${directory}: ${left}, a register needs ${megabytes(needed)} MB. ` +
        "What was stored is safe: make room and run the same again",
    );
    this.name = "NoSpaceError";
    this.directory = directory;
  }
}

/**
 * Bytes that stay free: PostgreSQL takes room for its log in pieces of 16 MB, and where the log itself finds none, nothing but a
 * kill ends it. A transaction is begun, and each statement of it sent, only where this much is left.
 */
export const reserve = 48 * 1024 * 1024;

/** What a new database takes, and the reserve. */
export const roomForNew = reserve + 48 * 1024 * 1024;

/** Throws NoSpaceError where less than `needed` bytes are free on the disk that holds `directory`, or will. */
export function requireSpace(directory: string, needed: number): void {
  const free = freeSpace(directory);
  if (free !== null && free < needed) throw new NoSpaceError(directory, free, needed);
}

/** Bytes that may be written on the disk of a directory; null where its file system doesn't say. */
export function freeSpace(directory: string): number | null {
  for (let at = directory; ; at = dirname(at)) {
    try {
      const { blocks, bavail, bsize } = statfsSync(at);
      return blocks === 0 ? null : bavail * bsize;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT" || at === dirname(at)) return null;
    }
  }
}

const megabytes = (bytes: number): number => Math.floor(bytes / 1_048_576);
