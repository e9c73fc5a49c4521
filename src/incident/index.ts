import type { Incident, IncidentReport } from "#model/incident";
import type { ReportRecord } from "#model/record";
import {
  agreeOnCodes,
  agreeOnMode,
  agreeOnPlace,
  agreeOnStatus,
  agreeOnTime,
  agreeOnType,
  combineConfidence,
  gatherParticipants,
} from "./agreement.ts";
import { arabicSummary } from "./ar/summary.ts";
import { englishSummary } from "./en/summary.ts";
import { Joiner, type JoinContext, type Plan } from "./join.ts";
import type { Member } from "./member.ts";
import { tollsOf } from "./toll-ranges.ts";
import { countSources, verify } from "./verification.ts";

/**
 * Joins the events of many records into incidents: every event stands in exactly one. The order of the
 * records doesn't change the result, and neither does running it again. Incidents come in the order of
 * their first report's publication.
 */
export function buildIncidents(records: readonly ReportRecord[], context: JoinContext = {}): Incident[] {
  const joiner = new Joiner();
  for (const record of records) joiner.add(record);
  const byId = new Map(records.map((record) => [record.document.id, record]));
  return joiner.join(context).plans.map((plan) => toIncident(plan, byId));
}

/** Puts an incident together from the records of its events. Throws where one is missing. */
export function toIncident(plan: Plan, records: ReadonlyMap<string, ReportRecord>): Incident {
  const own = plan.events.map((joined, i): Member => {
    const record = records.get(joined.documentId);
    const event = record?.events.find((e) => e.id === joined.eventId);
    if (!record || !event) throw new Error(`no event ${joined.eventId} of document ${joined.documentId}`);
    return { ...joined, ...plan.origins[i]!, report: record.document, record, event };
  });
  const independentSources = countSources(own);
  const mode = agreeOnMode(own);
  const facts = {
    type: agreeOnType(own),
    mode,
    status: agreeOnStatus(own),
    time: agreeOnTime(own)?.event.time ?? null,
    place: agreeOnPlace(own)?.event.place ?? null,
    initiators: gatherParticipants(own, "initiators"),
    targets: gatherParticipants(own, "targets"),
    toll: tollsOf(own),
  };
  return {
    id: plan.id,
    ...facts,
    verification: verify(own, independentSources),
    independentSources,
    summary: summaryOf(facts),
    codes: agreeOnCodes(own, mode),
    confidence: combineConfidence(own),
    seriesChecks: plan.seriesChecks,
    reports: own.map(toReport),
    reasons: plan.reasons,
  };
}

/** An incident in a line, in both languages. */
export function summaryOf(facts: Parameters<typeof arabicSummary>[0]): Incident["summary"] {
  return { ar: arabicSummary(facts), en: englishSummary(facts) };
}

function toReport({ report, event, key, wireCopyOf }: Member): IncidentReport {
  return {
    documentId: report.id,
    eventId: event.id,
    publisher: report.publisher,
    url: report.url,
    publishedAt: report.publishedAt,
    wireCopyOf,
    spans: [event.trigger, ...event.evidence],
    key,
  };
}
