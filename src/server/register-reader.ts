import type { ReviewStore } from "#review/reviewer";
import type { Register } from "#store/register";

/** What the routes ask of the register. Through this door the desk reads, and appends decisions; it changes nothing else. */
export type RegisterReader = Pick<
  Register,
  | "listIncidents"
  | "eachIncident"
  | "mapPoints"
  | "countsByDay"
  | "facets"
  | "getIncident"
  | "getDocument"
  | "listVersions"
  | "currentVersion"
  | "incidentsOfDocument"
  | "listDocuments"
> &
  ReviewStore;
