import type { DocumentCard } from "#api/documents";
import type { IncidentPage } from "#api/incidents";
import type { DayCount, Facets, MapPoint } from "#api/overview";
import type { Incident } from "#model/incident";
import type { IncidentFilter } from "#model/query";
import type { ReportRecord } from "#model/record";

/** What the routes ask of the register. The desk reads; it never writes through this door. */
export interface RegisterReader {
  /** A page of incidents, newest first, those without a date last. */
  listIncidents(filter: IncidentFilter): Promise<IncidentPage>;
  /** Every incident of the filter that has coordinates. */
  mapPoints(filter: IncidentFilter): Promise<readonly MapPoint[]>;
  /** Incidents of the filter by first day and type; those without a date are not counted. */
  countsByDay(filter: IncidentFilter): Promise<readonly DayCount[]>;
  facets(filter: IncidentFilter): Promise<Facets>;
  getIncident(id: string): Promise<Incident | null>;
  getDocument(id: string): Promise<ReportRecord | null>;
  /** Incident of each event of a document, by event id. */
  incidentsOfDocument(id: string): Promise<{ readonly [eventId: string]: string }>;
  listDocuments(page: { readonly limit: number; readonly offset: number }): Promise<{ total: number; items: readonly DocumentCard[] }>;
}
