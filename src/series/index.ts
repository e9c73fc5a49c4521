import type { Analysis } from "#model/analysis";

/** Ordinal and cumulative statements, tied to the events that they count. */
export function extractSeries(_analysis: Analysis): Pick<Analysis, "series"> {
  return { series: [] };
}

/** Offices that the text gives to persons. */
export function extractRoles(_analysis: Analysis): Pick<Analysis, "roles"> {
  return { roles: [] };
}
