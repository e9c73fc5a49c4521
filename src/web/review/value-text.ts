import type { Words } from "../words/words.ts";

/** A decided value in a few words: a count as a range, a time as its days, a place by its name. */
export function valueText(words: Words, value: unknown): string {
  if (value === null || value === undefined) return words.review.nothing;
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.map((one) => valueText(words, one)).join(words.comma);
  const { low, best, high, start, end, name } = value as Record<string, unknown>;
  if (name && typeof name === "object") return valueText(words, (name as Record<string, unknown>)[words.code] ?? Object.values(name)[0]);
  if (start !== undefined)
    return end === start || end === null || end === undefined ? valueText(words, start) : `${String(start)} – ${String(end)}`;
  if (best !== undefined || low !== undefined || high !== undefined)
    return low === high ? valueText(words, best ?? low) : `${String(low ?? "…")} – ${String(high ?? "…")}`;
  return JSON.stringify(value);
}
