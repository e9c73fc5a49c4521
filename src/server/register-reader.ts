import type { Register } from "#store/register";

/** What the routes ask of the register. The desk reads; it never writes through this door. */
export type RegisterReader = Pick<
  Register,
  "listIncidents" | "mapPoints" | "countsByDay" | "facets" | "getIncident" | "getDocument" | "incidentsOfDocument" | "listDocuments"
>;
