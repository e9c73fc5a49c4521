import { isUtf8 } from "node:buffer";
import { decodeText } from "./decode-text.ts";

/** Longest line: a report of four million letters is none. */
export const longestLine = 8 * 1024 * 1024;

/** A line of a stream of bytes; `text` is null where it is too long to be read. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/**
 * Lines of a stream of bytes, split at line feeds only (node:readline also splits at U+2028, which JSON
 * strings may hold); empty ones are counted and left out. UTF-8; a line that isn't is read in the likeliest charset. Memory is bounded by the
 * longest line.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): Line => {
    const text = length > longestLine ? null : lineOf(parts);
    parts = [];
    length = 0;
    return { number: number++, text };
  };
  const keep = (part: Uint8Array) => {
    length += part.length;
    if (length <= longestLine) parts.push(part);
    else parts = [];
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      const empty = to === from && length === 0;
      if (!empty) keep(chunk.subarray(from, to));
      from = to + 1;
      // Millions of empty lines fit into a small packed file.
      if (empty) number++;
      else yield take();
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

function lineOf(parts: readonly Uint8Array[]): string {
  const bytes = parts.length === 1 ? Buffer.from(parts[0]!.buffer, parts[0]!.byteOffset, parts[0]!.length) : Buffer.concat(parts);
  const text = isUtf8(bytes) ? bytes.toString("utf8") : decodeText(bytes);
  return text.replace(/^\ufeff|\r$/g, "");
}
