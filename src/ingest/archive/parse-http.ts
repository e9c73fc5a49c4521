import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** An HTTP answer as an archive keeps it, its codings undone. */
export type HttpAnswer = { readonly status: number; readonly contentType: string; readonly body: Buffer } | { readonly problem: string };

/** Takes an HTTP answer apart. A body that unpacks to more than `largest` bytes is refused. */
export function parseHttp(block: Buffer, largest: number): HttpAnswer {
  const status = /^HTTP\/[\d.]+ +(\d{3})/.exec(block.subarray(0, 40).toString("latin1"));
  if (!status) return { problem: "the record holds no HTTP answer" };
  const { end, next } = endOfHead(block);
  const headers = new Map<string, string>();
  for (const line of block.subarray(0, end).toString("latin1").split(/\r?\n/).slice(1, 200)) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  let body = block.subarray(next);
  // Many archives undo the chunks and leave the header: then the body isn't in chunks, and is right as it is.
  if (/chunked/i.test(headers.get("transfer-encoding") ?? "")) body = joinChunks(body) ?? body;
  const coding = (headers.get("content-encoding") ?? "").toLowerCase();
  try {
    body = undo(body, coding, largest);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return { problem: "unpacks to more than 16 MB" };
    // Some archives undo the coding and leave the header as well.
    if (
      !/^\s*[<{[]/.test(
        body
          .subarray(0, 100)
          .toString("latin1")
          .replace(/^\xef\xbb\xbf/, ""),
      )
    )
      return { problem: "the packed content is broken" };
  }
  return { status: Number(status[1]), contentType: headers.get("content-type") ?? "", body };
}

function endOfHead(block: Buffer): { end: number; next: number } {
  const crlf = block.indexOf("\r\n\r\n");
  const lf = block.indexOf("\n\n");
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return { end: crlf, next: crlf + 4 };
  return lf >= 0 ? { end: lf, next: lf + 2 } : { end: block.length, next: block.length };
}

function undo(body: Buffer, coding: string, largest: number): Buffer {
  const limit = { maxOutputLength: largest };
  if (coding === "gzip" || coding === "x-gzip") return gunzipSync(body, limit);
  if (coding === "deflate") return inflateSync(body, limit);
  if (coding === "br") return brotliDecompressSync(body, limit);
  return body;
}

/** A chunked body put together; null where it isn't in chunks. */
function joinChunks(body: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const end = body.indexOf("\r\n", at);
    if (end < 0 || end - at > 100) return null;
    const size = /^([\da-f]{1,8})\s*(?:;.*)?$/i.exec(body.subarray(at, end).toString("latin1"))?.[1];
    if (size === undefined) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    if (end + 2 + length > body.length) return null;
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(parts);
}
