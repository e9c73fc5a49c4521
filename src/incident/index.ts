import type { Incident, IncidentReport, KnownNames } from "#model/incident";
import type { ReportRecord } from "#model/record";
import { agreeOnCodes, agreeOnMode, agreeOnPlace, agreeOnStatus, agreeOnTime, combineConfidence, gatherParticipants } from "./agreement.ts";
import { arabicSummary } from "./ar/summary.ts";
import { candidatePairs } from "./blocks.ts";
import { clusterMembers, type Cluster } from "./cluster.ts";
import { englishSummary } from "./en/summary.ts";
import { nameClusters } from "./identity.ts";
import { compareReports, membersOf, type Member } from "./member.ts";
import { probabilityOf } from "./score.ts";
import { checkSeries } from "./series-checks.ts";
import { tollsOf } from "./toll-ranges.ts";
import { countSources, verify } from "./verification.ts";
import { findWireCopies } from "./wire-copies.ts";
import { readCorpus } from "./word-vectors.ts";

/**
 * Joins the events of many records into incidents: every event stands in exactly one. The order of the
 * records doesn't change the result, and neither does running it again. Incidents come in the order of
 * their first report's publication.
 */
export function buildIncidents(records: readonly ReportRecord[]): Incident[] {
  return joinRecords(records).incidents;
}

/** The incidents of many records, under the names that the register knows them by. */
export interface Joined {
  readonly incidents: Incident[];
  /** From an id that is no incident's any more to that of the one which holds its events. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** `buildIncidents` for a register that holds incidents already: names stay (see identity.ts). */
export function joinRecords(records: readonly ReportRecord[], names: KnownNames = { held: [], aliases: [] }): Joined {
  const sorted = [...records].sort(compareReports);
  const corpus = readCorpus(sorted);
  const copyOf = findWireCopies(sorted, corpus);
  const copyRoot = (reportIndex: number) => (copyOf[reportIndex]! >= 0 ? copyOf[reportIndex]! : reportIndex);
  const members = membersOf(sorted, corpus);
  const originals = new Set(copyOf);
  const copyGroup = copyOf.map((root, i) => (root >= 0 ? root : originals.has(i) ? i : -1));
  const clusters = clusterMembers(members, candidatePairs(members, copyGroup), copyRoot);
  const publishers = sorted.map(({ document }) => (document.publisher ? `p:${document.publisher}` : `d:${document.id}`));
  const { ids, aliases } = nameClusters(
    clusters.map((cluster) => cluster.members.map((index) => toNamed(members[index]!))),
    names.held,
    new Set(names.aliases),
  );
  const built = clusters.map((cluster, i) => {
    const own = cluster.members.map((index) => members[index]!);
    const sources = countSources(own, copyRoot, publishers);
    return {
      own,
      incident: toIncident(ids[i]!, own, cluster, members, sources, (k) => (copyOf[k]! >= 0 ? sorted[copyOf[k]!]!.document.id : null)),
    };
  });
  return { incidents: checkSeries(built), aliases };
}

const toNamed = ({ key, report, event }: Member) => ({
  key,
  documentId: report.id,
  eventId: event.id,
  type: event.type,
  start: event.trigger.start,
  end: event.trigger.end,
  words: event.trigger.text,
});

function toIncident(
  id: string,
  own: readonly Member[],
  cluster: Cluster,
  members: readonly Member[],
  independentSources: number,
  wireCopyOf: (reportIndex: number) => string | null,
): Incident {
  const first = own[0]!;
  const mode = agreeOnMode(own);
  const facts = {
    type: first.event.type,
    mode,
    status: agreeOnStatus(own),
    time: agreeOnTime(own),
    place: agreeOnPlace(own),
    initiators: gatherParticipants(own, "initiators"),
    targets: gatherParticipants(own, "targets"),
    toll: tollsOf(own),
  };
  return {
    id,
    ...facts,
    verification: verify(own, independentSources),
    independentSources,
    summary: { ar: arabicSummary(facts), en: englishSummary(facts) },
    codes: agreeOnCodes(own, mode),
    confidence: combineConfidence(own),
    seriesChecks: [],
    reports: own.map((member) => toReport(member, wireCopyOf(member.reportIndex))),
    reasons: cluster.links.map(({ a, b, score, why }) => ({
      a: keyOf(members[a]!),
      b: keyOf(members[b]!),
      score: probabilityOf(score),
      why,
    })),
  };
}

const keyOf = (member: Member) => `${member.report.id}#${member.event.id}`;

function toReport({ report, event, key }: Member, wireCopyOf: string | null): IncidentReport {
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
