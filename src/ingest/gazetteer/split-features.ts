import { StringDecoder } from "node:string_decoder";

/** The text of one feature and the line where it starts; `text` is null where it is longer than `longest`. */
export interface FeatureText {
  readonly line: number;
  readonly text: string | null;
}

const longest = 64 * 1024 * 1024;

/**
 * Cuts the features out of a GeoJSON stream without holding the whole: the objects inside the first array named
 * "features". A cursor follows quotes and braces; memory is bounded by the longest feature.
 */
export async function* splitFeatures(stream: AsyncIterable<Uint8Array>): AsyncGenerator<FeatureText> {
  const decoder = new StringDecoder("utf8");
  let head = "";
  let inside = false;
  let depth = 0;
  let quoted = false;
  let escaped = false;
  let line = 1;
  let start = 1;
  let parts: string[] = [];
  let size = 0;
  for await (const bytes of stream) {
    let chunk = decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (!inside) {
      head += chunk;
      const match = /"features"\s*:\s*\[/.exec(head);
      if (!match) {
        if (head.length > 4_000_000) return;
        continue;
      }
      inside = true;
      const from = match.index + match[0].length;
      line += head.slice(0, from).split("\n").length - 1;
      chunk = head.slice(from);
      head = "";
    }
    let from = depth > 0 ? 0 : -1;
    for (let i = 0; i < chunk.length; i++) {
      const c = chunk.charCodeAt(i);
      if (c === 10) line++;
      if (quoted) {
        if (escaped) escaped = false;
        else if (c === 92) escaped = true;
        else if (c === 34) quoted = false;
      } else if (c === 34) quoted = true;
      else if (c === 123) {
        if (depth++ === 0) {
          from = i;
          start = line;
        }
      } else if (c === 125 && --depth === 0) {
        parts.push(chunk.slice(from, i + 1));
        yield { line: start, text: size > longest ? null : parts.join("") };
        parts = [];
        size = 0;
        from = -1;
      } else if (c === 93 && depth === 0) return;
    }
    if (depth > 0 && from >= 0) {
      size += chunk.length - from;
      if (size <= longest) parts.push(chunk.slice(from));
    }
  }
}
