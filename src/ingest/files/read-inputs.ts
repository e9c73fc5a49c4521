import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Incoming } from "../incoming.ts";
import { decodeText } from "./decode-text.ts";
import { readJson, readJsonLines } from "./read-json.ts";
import { readLines } from "./read-lines.ts";
import { readText } from "./read-text.ts";
import { taker, type ReportDefaults, type Taken } from "./take.ts";

type Format = "jsonl" | "json" | "html" | "text";

const formats: Record<string, Format> = {
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".json": "json",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".txt": "text",
};

/** Largest file that is read whole. */
const largest = 256 * 1024 * 1024;

/**
 * Reports of files (.jsonl, .json, .html, .txt), folders (all such files in them, in the order of
 * their names) and "-" for standard input, whose format shows in its first letters. A file that can't
 * be read is a problem among the others. `now` is the time of retrieval, ISO.
 */
export async function* readInputs(inputs: readonly string[], defaults: ReportDefaults, now: string): AsyncGenerator<Incoming> {
  for (const input of inputs) {
    try {
      if (input === "-") yield* readStream(process.stdin, taker(defaults, "stdin", now));
      else for await (const file of filesOf(input)) yield* readInputFile(file, taker(defaults, "file", now));
    } catch (error) {
      yield problemOf(input, error);
    }
  }
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
    else if (formats[extname(entry.name).toLowerCase()]) yield inner;
  }
}

async function* readInputFile(file: string, take: Taken): AsyncGenerator<Incoming> {
  try {
    const format = formats[extname(file).toLowerCase()];
    if (format === "jsonl") {
      yield* readJsonLines(readLines(createReadStream(file)), file, take);
      return;
    }
    const { size } = await stat(file);
    if (size > largest) throw new Error("larger than 256 MB: split it, or use .jsonl, which is read line by line");
    const bytes = await readFile(file);
    yield* readBytes(bytes, file, format ?? sniff(bytes), take);
  } catch (error) {
    yield problemOf(file, error);
  }
}

/** Standard input: JSON lines are read as they come, anything else whole. */
async function* readStream(stream: AsyncIterable<Uint8Array>, take: Taken): AsyncGenerator<Incoming> {
  const chunks = stream[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let done = false;
  while (!done && !head.some((chunk) => chunk.includes(10))) {
    const next = await chunks.next();
    if (next.done) done = true;
    else head.push(Buffer.from(next.value));
  }
  const rest = (async function* () {
    yield* head;
    for (let next = done ? null : await chunks.next(); next && !next.done; next = await chunks.next()) yield Buffer.from(next.value);
  })();
  if (sniff(Buffer.concat(head)) === "jsonl") yield* readJsonLines(readLines(rest), "-", take);
  else {
    const all: Uint8Array[] = [];
    for await (const chunk of rest) all.push(chunk);
    const bytes = Buffer.concat(all);
    yield* readBytes(bytes, "-", sniff(bytes), take);
  }
}

async function* readBytes(bytes: Uint8Array, file: string, format: Format, take: Taken): AsyncGenerator<Incoming> {
  if (format === "html") {
    // Loaded when the first page comes: most commands never see one.
    const { readPage } = await import("../web/read-page.ts");
    yield readPage(bytes, file, take);
  } else if (format === "text") yield readText(decodeText(bytes), file, take);
  else yield* readJson(decodeText(bytes).replace(/^\ufeff/, ""), file, take);
}

/** The format that the first letters show: whole objects on the first line are JSON lines. */
function sniff(bytes: Uint8Array): Format {
  const start = Buffer.from(bytes.subarray(0, 4096))
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart();
  if (start.startsWith("<")) return "html";
  if (start.startsWith("[")) return "json";
  if (!start.startsWith("{")) return "text";
  const end = bytes.indexOf(10);
  try {
    JSON.parse(
      Buffer.from(end < 0 ? bytes : bytes.subarray(0, end))
        .toString("utf8")
        .replace(/^\ufeff/, ""),
    );
    return "jsonl";
  } catch {
    // A first line that stops within the object is one object over many lines; a closed one is a broken line.
    return start.split("\n", 1)[0]!.trimEnd().endsWith("}") ? "jsonl" : "json";
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
