import type { Reading } from "./reading.ts";

const openers: Record<string, string> = { "«": "»", '"': '"', "“": "”", "(": ")" };

/** End of a quoted name that begins at token `at` (its opening mark); null where none of at most five words is quoted. */
export function quotedName(r: Reading, at: number, start: number): number | null {
  const open = r.tokens[at];
  const close = open?.kind === "punctuation" ? openers[open.raw] : undefined;
  if (!open || !close || r.tokens[start]!.sentence !== open.sentence) return null;
  for (let k = at + 1; k < Math.min(at + 7, r.tokens.length); k++) {
    const t = r.tokens[k]!;
    if (t.raw === close) return k > at + 1 ? k + 1 : null;
    if (t.kind === "punctuation" && t.raw !== "-") return null;
    if (r.words[k]!.verb && k === at + 1) return null;
  }
  return null;
}
