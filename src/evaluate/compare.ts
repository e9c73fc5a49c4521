import type { GoldRange } from "./gold.ts";

/** Comparisons of the project's scorer; the same measures as the shared scoring script, checked against it in a test. */
const normal = (s: string | null | undefined): string =>
  (s ?? "")
    .normalize("NFKC")
    .replace(/[\u064B-\u0652\u0640\u200c-\u200f]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/[«»"'“”‘’()[\]،,.:؛…-]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

const contentWords = (s: string | null | undefined): string[] =>
  normal(s)
    .split(" ")
    .filter(Boolean)
    .map((w) => (w.length > 4 ? w.replace(/^(وال|بال|فال|كال|لل|ال)/, "") : w.replace(/^ال/, "")))
    .filter((w) => w.length > 1);

/** Shared words over the shorter of two phrases. */
export function overlap(a: string | null | undefined, b: string | null | undefined): number {
  const A = new Set(contentWords(a)),
    B = new Set(contentWords(b));
  if (!A.size || !B.size) return 0;
  let n = 0;
  for (const w of A) if (B.has(w)) n++;
  return n / Math.min(A.size, B.size);
}

export const normalise = normal;

/** Kilometres between two points, great circle. */
export function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const r = Math.PI / 180;
  const h = Math.sin(((b.lat - a.lat) * r) / 2) ** 2 + Math.cos(a.lat * r) * Math.cos(b.lat * r) * Math.sin(((b.lon - a.lon) * r) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}

export const rangeOf = (r: GoldRange | undefined) =>
  r === null || r === undefined ? null : typeof r === "number" ? { low: r, best: r, high: r } : r;

/** Starts and ends of every occurrence. */
export function occurrences(text: string, needle: string): [number, number][] {
  const out: [number, number][] = [];
  if (!needle) return out;
  for (let i = text.indexOf(needle); i >= 0; i = text.indexOf(needle, i + 1)) out.push([i, i + needle.length]);
  return out;
}
