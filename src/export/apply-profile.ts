import type { EventCodes } from "#model/event";
import type { Incident, IncidentReport } from "#model/incident";
import { arabicSummary } from "#incident/ar/summary";
import { englishSummary } from "#incident/en/summary";
import type { ExportContext } from "./context.ts";
import { hiddenWords, withholdWords } from "./hidden-words.ts";
import { ruleHolds, type Profile, type SuppressibleField } from "./profile.ts";
import { reduceParticipants } from "./reduce-participants.ts";
import { reducePlace } from "./reduce-place.ts";
import { lastDayOf, reduceTime } from "./reduce-time.ts";
import { reduceTolls } from "./reduce-tolls.ts";
import type { SharedIncident } from "./shared-incident.ts";

/** An incident as the register keeps it, with what reviewers marked it as ("sensitive"). */
export interface ExportItem {
  readonly incident: Incident;
  readonly sample: boolean;
  readonly flags?: readonly string[];
}

/** Why a profile keeps an incident back. */
export const withholdings = {
  verification: "its verification is kept back",
  sensitive: "it is marked or coded as sensitive",
  delay: "it is younger than the delay, or its reports are",
  undated: "nothing tells how old it is",
} as const;
export type Withholding = keyof typeof withholdings;

export type Outcome = { readonly shared: SharedIncident } | { readonly withheld: Withholding };

const noCodes: EventCodes = { acled: null, cameo: null, ucdp: null };

/**
 * What a profile lets out of an incident on a day (`asOf`, ISO). The result is put together from what is
 * allowed: a field that the register gains later stays out until it is let out here.
 */
export function applyProfile(item: ExportItem, profile: Profile, asOf: string, context: ExportContext): Outcome {
  const { incident, flags = [] } = item;
  if (profile.withholdVerification.includes(incident.verification)) return { withheld: "verification" };
  if (profile.sensitive.withhold.some((rule) => ruleHolds(rule, incident, flags))) return { withheld: "sensitive" };
  const reduced = profile.sensitive.reduce.some((rule) => ruleHolds(rule, incident, flags));
  const rules = reduced ? reducedRules(profile) : profile;

  const time = reduceTime(incident.time, rules);
  const cutoff = profile.delayDays > 0 ? dayBefore(asOf, profile.delayDays) : null;
  const reports =
    cutoff === null ? incident.reports : incident.reports.filter((report) => (report.publishedAt ?? "").slice(0, 10) <= cutoff);
  if (cutoff !== null) {
    const told = lastDayOf(time) ?? newestDay(reports);
    // What was still going on when it was last told is as young as that report.
    const last = incident.status === "ongoing" ? later(told, newestDay(incident.reports)) : told;
    if (last === null) return { withheld: "undated" };
    if (last > cutoff || reports.length === 0) return { withheld: "delay" };
  }
  if (keepsAll(rules)) return { shared: incident };

  const hides = (field: SuppressibleField) => rules.suppress.includes(field);
  const place = hides("place") ? null : reducePlace(incident.place, rules, context);
  const initiators = hides("initiators") ? [] : reduceParticipants(incident.initiators, rules, context);
  const targets = hides("targets") ? [] : reduceParticipants(incident.targets, rules, context);
  const mode = hides("mode") ? null : incident.mode;
  const hidden = hiddenWords(incident, { place, initiators, targets });
  const documentId = (id: string) => withholdWords(id, hidden) ?? "withheld";
  const toll = reduceTolls(incident.toll, rules, reports, { fewer: reports.length < incident.reports.length, documentId });
  const facts = {
    id: incident.id,
    type: incident.type,
    mode,
    status: incident.status,
    verification: incident.verification,
    time: hides("time") ? null : time,
    place,
    initiators,
    targets,
    toll,
  };
  const publishers = independentPublishers(reports);
  const fewer = reports.length < incident.reports.length;
  return {
    shared: {
      ...facts,
      // Corroboration by a report that isn't out yet can't be told.
      verification: fewer && incident.verification === "corroborated" && publishers < 2 ? "provisional" : incident.verification,
      independentSources: fewer ? Math.min(incident.independentSources, publishers) : incident.independentSources,
      summary: hides("summary") ? { ar: null, en: null } : summaryOf(facts),
      codes: hides("codes") || hides("mode") ? noCodes : incident.codes,
      confidence: hides("confidence") ? null : incident.confidence,
      seriesChecks: hides("seriesChecks") || rules.words === "none" ? [] : incident.seriesChecks,
      reports: reports.map((report) => ({
        documentId: documentId(report.documentId),
        eventId: report.eventId,
        publisher: hides("publishers") ? null : withholdWords(report.publisher, hidden),
        url: hides("urls") ? null : withholdWords(report.url, hidden),
        publishedAt: report.publishedAt,
        wireCopyOf: report.wireCopyOf === null ? null : documentId(report.wireCopyOf),
        spans: report.spans.map((span) => (rules.words === "all" ? span : { start: span.start, end: span.end, text: null })),
      })),
      ...(hides("reasons") || rules.words === "none" || !incident.reasons ? {} : { reasons: incident.reasons }),
    },
  };
}

/** A sensitive incident's rules: its type, month and governorate, without mode, victims or speakers. */
function reducedRules(profile: Profile): Profile {
  return {
    ...profile,
    place: { finest: coarser(profile.place.finest), gridDegrees: profile.place.gridDegrees },
    time: { finest: profile.time.finest === "year" ? "year" : "month" },
    persons: profile.persons === "none" ? "none" : "public",
    words: "none",
    suppress: [...profile.suppress, "mode", "targets", "speakers", "seriesChecks", "reasons"],
  };
}

const coarser = (level: Profile["place"]["finest"]) => (level === "region" || level === "country" ? level : "governorate");

/** Whether nothing can be taken from an incident: then it goes out as it is. */
function keepsAll(profile: Profile): boolean {
  const { place, time, persons, words, suppress, smallCounts, delayDays } = profile;
  const whole = place.finest === "exact" && place.gridDegrees === null && time.finest === "day" && persons === "all" && words === "all";
  return whole && suppress.length === 0 && smallCounts === null && delayDays === 0;
}

/** The ISO day a number of days before one. */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

function newestDay(reports: readonly IncidentReport[]): string | null {
  return (
    reports
      .map((report) => report.publishedAt?.slice(0, 10) ?? "")
      .sort()
      .at(-1) || null
  );
}

const later = (a: string | null, b: string | null) => (a !== null && b !== null && a > b ? a : (b ?? a));

/** Outlets that tell of it by themselves: a copy counts for what it copies, and an outlet once. */
function independentPublishers(reports: readonly IncidentReport[]): number {
  return new Set(reports.filter((report) => report.wireCopyOf === null).map((report) => report.publisher ?? report.documentId)).size;
}

/** A summary of what is left: the register's own names places, figures and people that may be kept back. */
function summaryOf(
  facts: Pick<SharedIncident, "type" | "mode" | "status" | "time" | "place" | "initiators" | "targets" | "toll">,
): SharedIncident["summary"] {
  const whole = facts as unknown as Parameters<typeof englishSummary>[0];
  return { ar: arabicSummary(whole), en: englishSummary(whole) };
}
