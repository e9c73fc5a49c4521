import type { Analysis } from "#model/analysis";
import { readRoles } from "./read-roles.ts";
import { readSeries } from "./read-series.ts";

/** Ordinal and cumulative statements, tied to the events that they count. Needs ordinals, times and events. */
export function extractSeries(analysis: Analysis): Pick<Analysis, "series"> {
  return { series: readSeries(analysis) };
}

/** Offices that the text gives to persons, from the titles and names of the actor mentions. */
export function extractRoles(analysis: Analysis): Pick<Analysis, "roles"> {
  return { roles: readRoles(analysis) };
}
