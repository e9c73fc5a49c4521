import { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FetchError } from "./fetch-error.ts";

const unpackers: Readonly<Record<string, () => NodeJS.ReadWriteStream & { bytesWritten?: number }>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Content codings a request may name. */
export const acceptedCodings = "gzip, deflate, br";

/** What a body holds once its one content coding is undone. Nested codings are refused: they only multiply bombs. */
export function unpack(body: Readable, coding: string | undefined): Readable {
  const names = (coding ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length === 0) return body;
  const make = names.length === 1 ? unpackers[names[0]!] : undefined;
  if (!make) throw new FetchError(`the content coding "${coding}" is not known`);
  const unpacker = make() as unknown as Readable & NodeJS.WritableStream;
  // Not stream.pipeline: an abort of the body must reach the reader as the error it is.
  body.once("error", (error) => unpacker.destroy(error));
  unpacker.once("close", () => body.destroy());
  body.pipe(unpacker);
  return unpacker;
}

/** A stream's bytes, cut off with an error past `limit`: memory never holds more. */
export async function readLimited(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) throw new FetchError(`larger than ${describeSize(limit)}`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

export function describeSize(bytes: number): string {
  return bytes >= 1_048_576 ? `${Math.round(bytes / 1_048_576)} MB` : bytes >= 1024 ? `${Math.round(bytes / 1024)} KB` : `${bytes} bytes`;
}
