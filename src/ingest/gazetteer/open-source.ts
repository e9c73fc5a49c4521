import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** A source that can't be opened: its message is for the user. */
export class SourceError extends Error {}

/** Bytes of a file or an http(s) URL; unpacked where the name ends in .gz. */
export async function openSource(source: string): Promise<AsyncIterable<Uint8Array>> {
  const stream = /^https?:\/\//i.test(source) ? await openUrl(source) : await openFile(source);
  return /\.gz(\?|$)/i.test(source) ? stream.pipe(createGunzip()) : stream;
}

async function openFile(path: string): Promise<Readable> {
  let isFile: boolean;
  try {
    isFile = (await stat(path)).isFile();
  } catch (error) {
    throw new SourceError(`${path}: ${(error as NodeJS.ErrnoException).code === "ENOENT" ? "no such file" : (error as Error).message}`);
  }
  if (!isFile) throw new SourceError(`${path}: not a file`);
  if (/\.zip$/i.test(path)) throw new SourceError(`${path}: unpack it first and give the .txt file in it`);
  return createReadStream(path);
}

async function openUrl(url: string): Promise<Readable> {
  if (/\.zip(\?|$)/i.test(url)) throw new SourceError(`${url}: download and unpack it, then give the .txt file in it`);
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(600_000) });
  } catch (error) {
    throw new SourceError(`${url}: ${((error as Error).cause as Error | undefined)?.message ?? (error as Error).message}`);
  }
  if (!response.ok || !response.body) throw new SourceError(`${url}: the server answered ${response.status} ${response.statusText}`.trim());
  return Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
}
