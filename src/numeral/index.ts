import type { Analysis } from "#model/analysis";

/** Numbers and ordinals of a text, in text order. */
export function extractNumbers(_analysis: Analysis): Pick<Analysis, "numbers" | "ordinals"> {
  return { numbers: [], ordinals: [] };
}
