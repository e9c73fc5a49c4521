import { accessSync, constants, existsSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** A register can't be kept in the directory, and why, in words for the user; `code` is the system's. */
export class DirectoryError extends Error {
  readonly code: string;
  constructor(directory: string, path: string, code: string) {
    const at = path === directory ? "" : ` ${path}`;
    const reason: Record<string, string> = {
      ENOTDIR: `${path === directory ? "it" : path} is a file`,
      EACCES: `no permission to write${at}`,
      EPERM: `no permission to write${at}`,
      ENOENT: `no folder can be made in ${path}`,
      EROFS: `${path === directory ? "it" : path} is on a read-only file system`,
    };
    super(`the directory ${directory} can't hold a register: ${reason[code] ?? `${path}: ${code}`}; use another one (--data DIR)`);
    this.name = "DirectoryError";
    this.code = code;
  }
}

/**
 * Makes a data directory where it is missing and returns its real path. Throws DirectoryError where a register can't be written
 * in it: PostgreSQL would say so in fewer words than anybody understands, or not at all.
 */
export function prepareDirectory(dataDirectory: string): string {
  const wanted = resolve(dataDirectory);
  const there = nearest(wanted);
  try {
    // Asked of what is there: made below a read-only mount, Node says ENOENT.
    requireFolder(wanted, there);
    makeFolders(wanted);
  } catch (error) {
    if (error instanceof DirectoryError || (error as NodeJS.ErrnoException).code === "ENOSPC") throw error;
    throw new DirectoryError(wanted, there, (error as NodeJS.ErrnoException).code ?? String(error));
  }
  const directory = realpathSync(wanted);
  // The database's own folder may be another user's, or its files.
  for (const path of ["lock", "register", "register/global/pg_control"].map((name) => join(directory, name)))
    if (existsSync(path)) requireWritable(directory, path);
  return directory;
}

/** One after the other: Node's own `recursive` never ends in file systems that answer ENOENT, as /proc does. */
function makeFolders(path: string): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/** The path itself, or the nearest folder above it that exists. */
function nearest(path: string): string {
  let at = path;
  while (!existsSync(at) && at !== dirname(at)) at = dirname(at);
  return at;
}

function requireFolder(wanted: string, path: string): void {
  if (!statSync(path).isDirectory()) throw new DirectoryError(wanted, path, "ENOTDIR");
  requireWritable(wanted, path);
}

function requireWritable(wanted: string, path: string): void {
  try {
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw new DirectoryError(wanted, path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}
