import chardet from "chardet";

/** Charsets that Arabic text is met in, beside UTF-8; the likelier first. */
const legacy = ["windows-1256", "iso-8859-6"];

/** A charset shows in the first paragraphs. */
const sampleLength = 65_536;

/**
 * The text of bytes. `declared` are the charsets that a header or the text itself names, the stronger first.
 *
 * A byte order mark decides, then what can only be UTF-16, then valid UTF-8. Servers and pages often name
 * the wrong charset, so valid UTF-8 goes before any name: Arabic in a one-byte charset is never valid
 * UTF-8. Otherwise every charset that is named or guessed is tried, and the one that yields Arabic words wins;
 * the order of naming decides only between equals.
 */
export function decodeText(bytes: Uint8Array, declared: string | null | readonly (string | null)[] = null): string {
  const charset = certainCharset(bytes);
  if (charset) return new TextDecoder(charset).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(likeliestCharset(bytes, [declared].flat())).decode(bytes);
  }
}

/** The charset of a stream that begins with these bytes. */
export function charsetOf(head: Uint8Array, declared: readonly (string | null)[] = []): string {
  const charset = certainCharset(head);
  if (charset) return charset;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return "utf-8";
  } catch {
    return likeliestCharset(head, declared);
  }
}

function certainCharset(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return utf16Of(bytes);
}

/**
 * UTF-16 without a mark is valid UTF-8 as a rule. It shows in every second byte being 00 or 06 (ASCII and
 * Arabic), which no text of bytes has.
 */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  const high = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0 || bytes[i] === 6) high[i & 1]!++;
  const pairs = length / 2;
  const [even, odd] = high as [number, number];
  if (odd > pairs * 0.9 && even < pairs * 0.5) return "utf-16le";
  return even > pairs * 0.9 && odd < pairs * 0.5 ? "utf-16be" : null;
}

function likeliestCharset(bytes: Uint8Array, declared: readonly (string | null)[]): string {
  const sample = bytes.subarray(0, sampleLength);
  const guesses = chardet.analyse(sample).map((match) => match.name.toLowerCase());
  const candidates = [...declared, ...legacy, ...guesses.filter((name) => legacy.includes(name) || name.startsWith("utf-16")), "utf-8"];
  let best = "utf-8";
  let most = -Infinity;
  for (const name of new Set(candidates.flatMap((label) => knownName(label) ?? []))) {
    const score = arabicScore(new TextDecoder(name).decode(sample));
    if (score > most) [best, most] = [name, score];
  }
  return best;
}

/** The name that a charset's label stands for; null where it is none. */
function knownName(label: string | null): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/**
 * How much a text looks like Arabic: what is read in the wrong charset mixes Arabic letters with Latin ones
 * and signs within words, and doesn't have the small words.
 */
export function arabicScore(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const words = count(/(?<!\p{L})(?:في|من|على|إلى|أن|عن|مع|التي|الذي|هذا|هذه|ال\p{Script=Arabic}{3,})(?!\p{L})/gu);
  const mixed = count(
    /\p{Script=Arabic}[^\p{Script=Arabic}\p{M}\s\d\p{P}\u200c-\u200f]|[^\p{Script=Arabic}\p{M}\s\d\p{P}\u200c-\u200f]\p{Script=Arabic}/gu,
  );
  const odd = count(/[\ufffd\u0080-\u009f\u00b1-\u00ff\u0100-\u024f\u2500-\u25ff]/gu);
  return words * 3 + count(/\p{Script=Arabic}/gu) * 0.05 - mixed - odd;
}
