import type { Analysis } from "#model/analysis";

/** Time expressions and durations of a text, in text order. */
export function extractTimes(_analysis: Analysis): Pick<Analysis, "times" | "durations"> {
  return { times: [], durations: [] };
}
