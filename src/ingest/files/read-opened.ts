import type { ReportSource } from "#store/saved-report";
import { readLimited } from "../fetch/unpack.ts";
import type { Incoming } from "../incoming.ts";
import { charsetOf, decodeText } from "./decode-text.ts";
import { formatOfName, looksLikeJsonFeed, sniffFormat, type Format } from "./formats.ts";
import { gunzipStream, isGzip } from "./gunzip-stream.ts";
import { peek } from "./peek.ts";
import { readJson, readJsonLines } from "./read-json.ts";
import { readLines } from "./read-lines.ts";
import { readTable } from "./read-table.ts";
import { readText } from "./read-text.ts";
import type { Taken } from "./take.ts";

/** A stream of bytes that holds reports. */
export interface OpenedInput {
  /** For messages. */
  readonly name: string;
  /** Its ending tells the format; may be empty. */
  readonly path: string;
  readonly stream: AsyncIterable<Uint8Array>;
  readonly kind: ReportSource["kind"];
  /** Time of retrieval, ISO. */
  readonly now: string;
  readonly takeAs: (kind: ReportSource["kind"], name: string | null, now: string) => Taken;
  /** What the server said of it. */
  readonly format?: Format | null;
  readonly charset?: string | null;
}

const megabyte = 1_048_576;
/** Largest that is read whole, by format; the others are read as they come. */
const largest: Readonly<Partial<Record<Format, number>>> = {
  json: 32 * megabyte,
  html: 8 * megabyte,
  text: 8 * megabyte,
  xml: 50 * megabyte,
};

/** Reads what a stream holds, unpacked where it is gzip. */
export async function* readOpened(input: OpenedInput): AsyncGenerator<Incoming> {
  const { name, path, kind, now, takeAs, charset = null } = input;
  // Standard input may be a pipe that writes slowly: a line is enough to begin with.
  const beginning = (stream: AsyncIterable<Uint8Array>) => peek(stream, 65_536, (chunk) => chunk.includes(10));
  let { head, rest } = await beginning(input.stream);
  if (isGzip(head)) ({ head, rest } = await beginning(gunzipStream(rest)));
  const format = formatOfName(path) ?? input.format ?? sniffFormat(head);
  const take = takeAs(kind, null, now);
  const whole = () => readLimited(rest, largest[format]!);
  if (format === "jsonl") yield* readJsonLines(readLines(inUtf8(rest, head)), name, take);
  else if (format === "csv") yield* readTable(rest, name, take);
  else if (format === "warc") {
    const { readArchive } = await import("../archive/read-archive.ts");
    yield* readArchive(rest, name, (captured) => takeAs("archive", name === "-" ? null : name, captured ?? now));
  } else if (format === "html") {
    // Loaded when the first page comes: most commands never see one.
    const { readPage } = await import("../web/read-page.ts");
    yield readPage(await whole(), name, take, { charset });
  } else if (format === "text") yield readText(decodeText(await whole(), charset), name, take);
  else if (format === "xml") {
    const { readXml } = await import("../web/read-xml.ts");
    yield* readXml(await whole(), name, takeAs("feed", null, now), charset);
  } else {
    const text = decodeText(await whole(), charset).replace(/^\ufeff/, "");
    if (looksLikeJsonFeed(text)) {
      const { readFeedFile } = await import("../web/read-xml.ts");
      yield* readFeedFile(text, name, takeAs("feed", null, now));
    } else yield* readJson(text, name, take);
  }
}

/** A stream in UTF-8 where it is in UTF-16, whose line ends aren't single bytes; any other as it is. */
async function* inUtf8(stream: AsyncIterable<Buffer>, head: Buffer): AsyncGenerator<Uint8Array> {
  const charset = head.length > 0 ? charsetOf(head.subarray(0, 4096)) : "utf-8";
  if (!charset.startsWith("utf-16")) {
    yield* stream;
    return;
  }
  const decoder = new TextDecoder(charset);
  for await (const chunk of stream) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
