import type { JoinDecision, KnownNames, SeriesCheck } from "#model/incident";
import type { ReportRecord } from "#model/record";
import { candidatePairs } from "./blocks.ts";
import { clusterEvents, type Link } from "./cluster.ts";
import { readConstraints } from "./constraints.ts";
import { nameClusters, type NamedEvent } from "./identity.ts";
import { compareReports, toJoinReport, type JoinEvent, type JoinReport } from "./member.ts";
import { probabilityOf } from "./score.ts";
import { checkSeries, toCounted, type Statement } from "./series-checks.ts";
import { findWireCopies } from "./wire-copies.ts";

/** What joining is told besides the reports. */
export interface JoinContext {
  /** Names that incidents have already. */
  readonly names?: KnownNames;
  /** What people decided, the oldest first. */
  readonly decisions?: readonly JoinDecision[];
  /** Ids of incidents that people rejected: no count of happenings counts them. */
  readonly rejected?: ReadonlySet<string>;
}

/** An incident's events before it is put together: the records are fetched by then. */
export interface Plan {
  readonly id: string;
  readonly events: readonly JoinEvent[];
  /** Of each event: whose account it is, and the report it copies. */
  readonly origins: readonly { readonly source: string; readonly wireCopyOf: string | null }[];
  readonly reasons: readonly { readonly a: string; readonly b: string; readonly score: number; readonly why: readonly string[] }[];
  readonly seriesChecks: readonly SeriesCheck[];
}

/** Two incidents that may be one, for a person to decide. */
export interface Proposal {
  /** Ids of the incidents. */
  readonly a: string;
  readonly b: string;
  /** Names of the two events that agree best. */
  readonly keys: readonly [string, string];
  readonly score: number;
  readonly why: readonly string[];
}

export interface Joined {
  readonly plans: readonly Plan[];
  /** From an id that is no incident's any more to that of the one which holds its events. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly proposals: readonly Proposal[];
}

/**
 * Joins the events of many reports. Reports are added one by one, in any order, and let go: what is kept
 * of one is a few hundred numbers. The result depends on the set of reports and on what people decided.
 */
export class Joiner {
  private readonly reports: JoinReport[] = [];

  /** `keys` leaves out the events of other names. */
  add(record: ReportRecord, keys?: ReadonlySet<string>): void {
    const report = toJoinReport(record);
    this.reports.push(keys ? { ...report, events: report.events.filter(({ key }) => keys.has(key)) } : report);
  }

  join({ names = { held: [], aliases: new Map() }, decisions = [], rejected = new Set() }: JoinContext = {}): Joined {
    const reports = this.reports.sort(compareReports);
    const copyOf = findWireCopies(reports);
    const copyRoot = copyOf.map((root, i) => (root >= 0 ? root : i));
    const originals = new Set(copyOf);
    const copyGroup = copyOf.map((root, i) => (root >= 0 ? root : originals.has(i) ? i : -1));
    const events = reports.flatMap((report) => report.events);
    const reportOf = Int32Array.from(reports.flatMap((report, i) => report.events.map(() => i)));
    const constraints = readConstraints(decisions, decisions.length > 0 ? events.map(toNamed) : []);
    const pairs = candidatePairs(events, reportOf, copyGroup);
    const { clusters, proposals } = clusterEvents(events, reportOf, pairs, copyRoot, constraints);
    const own = clusters.map((cluster) => cluster.members.map((index) => events[index]!));
    const { ids, aliases } = nameClusters(
      own.map((members) => members.map(toNamed)),
      names.held,
      new Set(names.aliases.keys()),
    );
    const clusterOf = new Int32Array(events.length);
    clusters.forEach(({ members }, i) => members.forEach((index) => (clusterOf[index] = i)));
    const checks = this.checkStatements(own, ids, rejected);
    const plans = clusters.map(({ members, links }, i): Plan => ({
      id: ids[i]!,
      events: own[i]!,
      origins: members.map((index) => {
        const report = reportOf[index]!;
        const root = copyOf[report]!;
        return { source: reports[copyRoot[report]!]!.source, wireCopyOf: root >= 0 ? reports[root]!.id : null };
      }),
      reasons: links.map((link) => toReason(link, events)),
      seriesChecks: checks.get(i) ?? [],
    }));
    return {
      plans,
      aliases,
      proposals: proposals.map(({ a, b, score, why }) => ({
        a: ids[clusterOf[a]!]!,
        b: ids[clusterOf[b]!]!,
        keys: [events[a]!.key, events[b]!.key],
        score: probabilityOf(score),
        why,
      })),
    };
  }

  private checkStatements(own: readonly (readonly JoinEvent[])[], ids: readonly string[], rejected: ReadonlySet<string>) {
    const stated = new Map<string, JoinReport>();
    for (const report of this.reports) if (report.series.length > 0) stated.set(report.id, report);
    const statements = own.flatMap((members, of) =>
      members.flatMap((event) =>
        (stated.get(event.documentId)?.series ?? []).flatMap((series): Statement[] =>
          series.event === event.eventId ? [{ of, event, series }] : [],
        ),
      ),
    );
    if (statements.length === 0) return new Map<number, SeriesCheck[]>();
    const counted = own.map((members, i) => {
      const one = toCounted(ids[i]!, members);
      return rejected.has(one.id) ? { ...one, happened: false } : one;
    });
    return checkSeries(counted, statements);
  }
}

const toReason = ({ a, b, score, why }: Link, events: readonly JoinEvent[]) => ({
  a: `${events[a]!.documentId}#${events[a]!.eventId}`,
  b: `${events[b]!.documentId}#${events[b]!.eventId}`,
  score: probabilityOf(score),
  why,
});

const toNamed = ({ key, documentId, eventId, type, start, end, trigger }: JoinEvent): NamedEvent => ({
  key,
  documentId,
  eventId,
  type,
  start,
  end,
  words: trigger,
});
