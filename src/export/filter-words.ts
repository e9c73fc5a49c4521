import type { IncidentFilter } from "#model/query";
import type { Profile } from "./profile.ts";

/** Keys that tell no more than a profile's rows do. */
const plain = new Set<string>(["types", "statuses", "verifications", "salience", "from", "to", "country", "minConfidence"]);

/**
 * A filter in words, for an export's header. What is narrower than a profile lets rows be (a place, a person, words) is
 * said to have been used, not which: otherwise the header would tell what the rows keep back.
 */
export function filterWords(filter: IncidentFilter, profile: Pick<Profile, "words" | "place">): string {
  const open = profile.words === "all";
  const told = Object.entries(filter).filter(([key, value]) => value !== undefined && key !== "limit" && key !== "offset");
  const wide = profile.place.finest !== "region" && profile.place.finest !== "country";
  const says = (key: string) => open || plain.has(key) || (key === "admin1" && wide);
  return told
    .map(([key, value]) => (says(key) ? `${key}: ${Array.isArray(value) ? value.join(", ") : String(value)}` : `${key}: not told`))
    .join("; ");
}
