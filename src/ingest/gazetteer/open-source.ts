import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { FetcherSettings } from "../fetch/fetcher.ts";
import { gunzipStream, isGzip } from "../files/gunzip-stream.ts";
import { peek } from "../files/peek.ts";

/** A source that can't be opened: its message is for the user. */
export class SourceError extends Error {}

/** Bytes of a source, more than the largest gazetteer there is (GeoNames' dump of all countries). */
const largest = 2 * 1024 ** 3;

/** Bytes of a file or an http(s) URL, unpacked where they are gzip. URLs are held to the rules of every fetch: public addresses only. */
export async function* openSource(source: string, fetching: FetcherSettings = {}): AsyncGenerator<Uint8Array> {
  if (/\.zip(\?|$)/i.test(source)) throw new SourceError(`${source}: unpack it first and give the .txt file in it`);
  const stream = /^https?:\/\//i.test(source) ? readUrl(source, fetching) : await openFile(source);
  const { head, rest } = await peek(stream, 2);
  let read = 0;
  try {
    for await (const chunk of isGzip(head) ? gunzipStream(rest) : rest) {
      read += chunk.length;
      if (read > largest) throw new Error("larger than 2 GB");
      yield chunk;
    }
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError(`${source}: ${(error as Error).message}`);
  }
}

async function openFile(path: string): Promise<AsyncIterable<Uint8Array>> {
  let isFile: boolean;
  try {
    isFile = (await stat(path)).isFile();
  } catch (error) {
    throw new SourceError(`${path}: ${(error as NodeJS.ErrnoException).code === "ENOENT" ? "no such file" : (error as Error).message}`);
  }
  if (!isFile) throw new SourceError(`${path}: not a file`);
  return createReadStream(path);
}

async function* readUrl(url: string, fetching: FetcherSettings): AsyncGenerator<Uint8Array> {
  const { Fetcher } = await import("../fetch/fetcher.ts");
  const fetcher = new Fetcher(fetching);
  try {
    const opened = await fetcher.stream(url);
    if (opened.kind === "modified") yield* opened.body as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new SourceError(`${url}: ${(error as Error).message}`);
  } finally {
    await fetcher.close();
  }
}
