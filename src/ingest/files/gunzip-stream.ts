import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** What text unpacks to, at most, of its packed size; a bomb is a thousand times as large. */
const mostTimes = 200;
/** Unpacked bytes from which on the measure is taken. */
const allowed = 8 * 1024 * 1024;

export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** Unpacks a stream of gzip members. Throws where it is broken, or where it unpacks to what no text does. */
export async function* gunzipStream(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const source = Readable.from(stream, { objectMode: false });
  const unpacker = createGunzip();
  source.once("error", (error) => unpacker.destroy(error));
  source.pipe(unpacker);
  let unpacked = 0;
  try {
    for await (const chunk of unpacker as AsyncIterable<Buffer>) {
      unpacked += chunk.length;
      if (unpacked > allowed && unpacked > unpacker.bytesWritten * mostTimes)
        throw new Error(`unpacks to more than ${mostTimes} times its size: no text does`);
      yield chunk;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith("Z_"))
      throw new Error("the packed content is broken or cut off", { cause: error });
    throw error;
  } finally {
    source.destroy();
    unpacker.destroy();
  }
}
