import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Incoming } from "../incoming.ts";
import type { ReportSource } from "#store/saved-report";
import { formatOfName } from "./formats.ts";
import { untilGivenUp } from "./give-up.ts";
import { readOpened } from "./read-opened.ts";
import { taker, type ReportDefaults } from "./take.ts";

/** Reads what lies at a web address. */
export interface AddressReader {
  read(address: string, defaults: ReportDefaults): AsyncGenerator<Incoming>;
}

export const isWebAddress = (input: string): boolean => /^https?:\/\//i.test(input);

/**
 * Reports of files (.txt, .html, .json, .jsonl, .csv, .warc, feeds; .gz of each), folders (all such files in
 * them, in the order of their names), web addresses (where a reader of them is given) and "-" for standard input,
 * whose format shows in its first letters. What can't be read is a problem among the others. `now` is
 * the time of retrieval, ISO.
 */
export async function* readInputs(
  inputs: readonly string[],
  defaults: ReportDefaults,
  now: string,
  web: AddressReader | null = null,
): AsyncGenerator<Incoming> {
  const takeAs = (kind: ReportSource["kind"], name: string | null, at: string) => taker(defaults, kind, at, name);
  for (const input of inputs) {
    try {
      if (input === "-") yield* untilGivenUp(readOpened({ name: "-", path: "", stream: process.stdin, kind: "stdin", now, takeAs }), "-");
      else if (isWebAddress(input)) {
        if (web === null) throw new Error("web addresses aren't read here");
        yield* named(web.read(input, defaults), input);
      } else for await (const file of filesOf(input)) yield* named(readFile(file, now, takeAs), file);
    } catch (error) {
      yield problemOf(input, error);
    }
  }
}

/** Says so where an input holds nothing: a file that was cut off or emptied would go unnoticed. */
async function* named(items: AsyncIterable<Incoming>, input: string): AsyncGenerator<Incoming> {
  let any = false;
  for await (const item of items) {
    any = true;
    yield item;
  }
  if (!any) yield problemOf(input, new Error("holds no reports"));
}

async function* filesOf(path: string): AsyncGenerator<string> {
  if (!(await stat(path)).isDirectory()) {
    yield path;
    return;
  }
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* filesOf(inner);
    else if (formatOfName(entry.name)) yield inner;
  }
}

async function* readFile(
  file: string,
  now: string,
  takeAs: (kind: ReportSource["kind"], name: string | null, at: string) => ReturnType<typeof taker>,
): AsyncGenerator<Incoming> {
  try {
    const stream = createReadStream(file, { highWaterMark: 262_144 });
    yield* untilGivenUp(readOpened({ name: file, path: file, stream, kind: "file", now, takeAs }), file);
  } catch (error) {
    yield problemOf(file, error);
  }
}

const reasons: Record<string, string> = {
  ENOENT: "no such file or folder",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  EISDIR: "is a folder",
};

function problemOf(file: string, error: unknown): Incoming {
  const { code, message } = error as NodeJS.ErrnoException;
  return { kind: "problem", problem: { file, line: null, field: null, message: reasons[code ?? ""] ?? message } };
}
