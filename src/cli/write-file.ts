import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { writeOut } from "./write-out.ts";

/** Writes chunks to standard output, or to a file that appears only once it is whole. */
export async function writeTo(output: string | undefined, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  if (output === undefined || output === "-") {
    for await (const chunk of chunks) await writeOut(chunk);
    return;
  }
  const unfinished = `${output}.${process.pid}.part`;
  try {
    await pipeline(chunks, createWriteStream(unfinished, { flags: "wx" }));
    await rename(unfinished, output);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
