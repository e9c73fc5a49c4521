import type { Analysis } from "#model/analysis";

/** Events of a text. Needs every mention and the claims. */
export function extractEvents(_analysis: Analysis): Pick<Analysis, "events" | "weapons"> {
  return { events: [], weapons: [] };
}
