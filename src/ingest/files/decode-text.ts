import chardet from "chardet";

/** Charsets that Arabic pages are met in, beside UTF-8. */
const legacy = new Set(["windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"]);

/**
 * The text of a file's bytes. A byte order mark decides, then valid UTF-8, then the declared charset,
 * then the likeliest of the Arabic charsets. Old sites declare the wrong one, so UTF-8 goes first:
 * Arabic in a one-byte charset is never valid UTF-8.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decoderFor(declared, bytes).decode(bytes);
  }
}

function decoderFor(declared: string | null, bytes: Uint8Array): TextDecoder {
  if (declared && !/^utf-?8$/i.test(declared)) {
    try {
      return new TextDecoder(declared);
    } catch {
      // not a charset: look at the bytes instead
    }
  }
  // A sample: the charset of a file shows in its first paragraphs.
  const guess = chardet.analyse(bytes.subarray(0, 65_536)).find((match) => legacy.has(match.name));
  // Text that is mostly UTF-8 with a broken byte keeps its words; anything else is read as the commonest.
  const lenient = new TextDecoder("utf-8");
  const broken = lenient.decode(bytes.subarray(0, 65_536)).split("\ufffd").length - 1;
  return broken * 50 < Math.min(bytes.length, 65_536) ? lenient : new TextDecoder(guess?.name ?? "windows-1256");
}
