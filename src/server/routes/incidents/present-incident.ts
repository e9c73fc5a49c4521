import { isSample } from "#api/documents";
import type { IncidentDetail } from "#api/incidents";
import type { Incident } from "#model/incident";
import type { RegisterReader } from "../../register-reader.ts";

/** An incident with the title, origin and sentences of every report that tells of it. */
export async function presentIncident(incident: Incident, register: Pick<RegisterReader, "getDocument">): Promise<IncidentDetail> {
  const ids = [...new Set(incident.reports.map((r) => r.documentId))];
  const records = await Promise.all(ids.map((id) => register.getDocument(id)));
  const documents = records.flatMap((record) => {
    if (!record) return [];
    const { id, title, publisher, publishedAt, url } = record.document;
    const eventIds = new Set(incident.reports.filter((r) => r.documentId === id).map((r) => r.eventId));
    const sentences = record.events.filter((e) => eventIds.has(e.id)).flatMap((e) => e.evidence);
    const quotes = [...new Map(sentences.map((s) => [s.start, s])).values()]
      .toSorted((a, b) => a.start - b.start)
      .map((s) => s.text.trim());
    return [{ id, title, publisher, publishedAt, url, sample: isSample(url), quotes }];
  });
  return { incident, documents };
}
