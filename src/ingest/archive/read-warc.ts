import { ByteReader } from "./byte-reader.ts";
import { parseHttp } from "./parse-http.ts";

/** What a server answered with, as an archive keeps it; or what is wrong with a stretch of the archive. */
export type WarcItem =
  | {
      readonly kind: "page";
      readonly address: string;
      /** ISO date-time of capture; null where the archive doesn't say. */
      readonly captured: string | null;
      readonly contentType: string;
      readonly charset: string | null;
      readonly bytes: Buffer;
    }
  | { readonly kind: "problem"; readonly address: string | null; readonly record: number; readonly message: string };

/** Largest answer that is read; larger ones are films and the like, and are passed over. */
const largest = 16 * 1024 * 1024;
const mostHeaders = 200;
/** Junk after which no further record is looked for. */
const mostJunk = 64 * 1024 * 1024;

/** Types of content that hold articles. */
const readable = new Set(["", "text/html", "application/xhtml+xml"]);

/**
 * The answers of a WARC stream (1.0, 1.1), already unpacked: successful `response` records and `resource` records
 * that hold pages. Requests, pictures, metadata and repeated captures (`revisit`) are passed over. Where a
 * record is broken the next one is looked for.
 */
export async function* readWarc(stream: AsyncIterable<Uint8Array>): AsyncGenerator<WarcItem> {
  const reader = new ByteReader(stream);
  try {
    for (let record = 1; ; record++) {
      const start = await findRecord(reader);
      if (start.junk > 0) {
        const message = start.found ? "something other than a record stands before this one" : "no record was found from here on";
        yield { kind: "problem", address: null, record, message };
      }
      if (!start.found) return;
      const headers = await readHeaders(reader);
      if ("problem" in headers) {
        yield { kind: "problem", address: null, record, message: headers.problem };
        continue;
      }
      const address = headers.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1") ?? null;
      const length = Number(headers.get("content-length") ?? Number.NaN);
      if (!Number.isSafeInteger(length) || length < 0) {
        yield {
          kind: "problem",
          address,
          record,
          message: `no length of the record: ${JSON.stringify(headers.get("content-length") ?? null)}`,
        };
        continue;
      }
      const type = headers.get("warc-type") ?? "";
      if ((type !== "response" && type !== "resource") || address === null || !/^https?:/i.test(address)) {
        if (!(await reader.skip(length))) yield cutOff(address, record);
        continue;
      }
      if (length > largest) {
        yield { kind: "problem", address, record, message: "larger than 16 MB" };
        if (!(await reader.skip(length))) return;
        continue;
      }
      const block = await reader.take(length);
      if (block.length < length) {
        yield cutOff(address, record);
        return;
      }
      const contents =
        type === "response" ? parseHttp(block, largest) : { status: 200, contentType: headers.get("content-type") ?? "", body: block };
      if ("problem" in contents) {
        yield { kind: "problem", address, record, message: contents.problem };
        continue;
      }
      const [contentType = "", ...parameters] = contents.contentType.split(";").map((part) => part.trim().toLowerCase());
      if (contents.status !== 200 || contents.body.length === 0 || !readable.has(contentType)) continue;
      const charset = parameters.map((parameter) => /^charset\s*=\s*["']?([\w:.-]+)/.exec(parameter)?.[1]).find(Boolean) ?? null;
      const date = headers.get("warc-date");
      const captured = date && !Number.isNaN(Date.parse(date)) ? new Date(date).toISOString() : null;
      yield { kind: "page", address, captured, contentType, charset, bytes: contents.body };
    }
  } finally {
    await reader.close();
  }
}

const cutOff = (address: string | null, record: number): WarcItem => ({
  kind: "problem",
  address,
  record,
  message: "the archive is cut off within this record",
});

/** Passes over empty lines and junk up to the line that begins a record. */
async function findRecord(reader: ByteReader): Promise<{ found: boolean; junk: number }> {
  let junk = 0;
  const before = reader.consumed;
  for (let line = await reader.line(4096); line !== null; line = await reader.line(4096)) {
    if (/^WARC\/\d/.test(line)) return { found: true, junk };
    if (line !== "") junk += line.length;
    if (reader.consumed - before > mostJunk) break;
  }
  return { found: false, junk };
}

async function readHeaders(reader: ByteReader): Promise<Map<string, string> | { readonly problem: string }> {
  const headers = new Map<string, string>();
  let last: string | null = null;
  for (let count = 0; ; count++) {
    const line = await reader.line(65_536);
    if (line === null) return { problem: "the archive is cut off within the headers of this record" };
    if (line === "") return headers;
    if (count >= mostHeaders) return { problem: "the record has too many headers" };
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line) && last !== null) headers.set(last, `${headers.get(last)} ${line.trim()}`.slice(0, 65_536));
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      headers.set(last, line.slice(colon + 1).trim());
    } else return { problem: "the headers of the record are broken" };
  }
}
