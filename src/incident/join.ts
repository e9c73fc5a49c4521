import type { JoinDecision, KnownNames, SeriesCheck } from "#model/incident";
import type { ReportRecord } from "#model/record";
import { candidatePairs, wideBlocksOf } from "./blocks.ts";
import { clusterEvents, scoreLinks, type Link } from "./cluster.ts";
import { readConstraints } from "./constraints.ts";
import { nameClusters, type NamedEvent } from "./identity.ts";
import { compareReports, toJoinReport, type JoinEvent, type JoinReport } from "./member.ts";
import { probabilityOf } from "./score.ts";
import { checkSeries, toCounted, type Counted, type Statement } from "./series-checks.ts";
import { copyNumbersOf, findWireCopies } from "./wire-copies.ts";

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
  /** What a count of happenings asks of it. */
  readonly counted: Counted;
  /** What its reports say of its order. */
  readonly statements: readonly Statement[];
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

/** A pair of events of two reports that agree well enough to be joined, or to be proposed to a person. */
export interface Tie {
  /** Names of the events, and their documents. */
  readonly keys: readonly [string, string];
  readonly documents: readonly [string, string];
  readonly score: number;
  readonly why: readonly string[];
}

/**
 * Joins the events of many reports. Reports are added one by one, in any order, and let go: what is kept
 * of one is a few hundred numbers. The result depends on the set of reports and on what people decided.
 */
export class Joiner {
  private readonly reports: JoinReport[] = [];
  private links: readonly Link[] = [];
  private roots: readonly (string | null)[] = [];

  add(record: ReportRecord): void {
    this.addReport(toJoinReport(record));
  }

  /** `keys` leaves out the events of other names. */
  addReport(report: JoinReport, keys?: ReadonlySet<string>): void {
    this.reports.push(keys ? { ...report, events: report.events.filter(({ key }) => keys.has(key)) } : report);
  }

  /** Joins the reports that were added as if there were no others. */
  join(context: JoinContext = {}): Joined {
    const reports = this.reports.sort(compareReports);
    const roots = findWireCopies(reports);
    const { links } = linkReports(reports, roots);
    this.links = links;
    this.roots = roots;
    const joined = joinLinked(reports, roots, links, context);
    const rejected = context.rejected ?? new Set();
    const counted = joined.plans.map(({ counted: one }) => (rejected.has(one.id) ? { ...one, happened: false } : one));
    const checks = checkSeries(
      counted,
      joined.plans.flatMap(({ statements }, of) => statements.map((statement) => ({ of, ...statement }))),
    );
    return { ...joined, plans: joined.plans.map((plan, i) => ({ ...plan, seriesChecks: checks.get(i) ?? [] })) };
  }

  /** Of each report of the last joining the numbers that it is found by and its ties, for the register to keep. */
  *standings(): Generator<JoinStanding> {
    const documents: string[] = [];
    const keys: string[] = [];
    for (const { id, events } of this.reports)
      for (const { key } of events) {
        keys.push(key);
        documents.push(id);
      }
    const ties = new Map<string, Tie[]>();
    for (const link of this.links)
      for (const id of new Set([documents[link.a]!, documents[link.b]!])) push(ties, id, toTie(link, keys, documents));
    for (const [i, report] of this.reports.entries())
      yield { documentId: report.id, numbers: numbersOf(report).own, ties: ties.get(report.id) ?? [], copyOf: this.roots[i] ?? null };
  }
}

/** What a register keeps of a report, so that a later joining needn't look at every other. */
export interface JoinStanding {
  readonly documentId: string;
  /** Numbers that it shares with every report which may copy it or tell of the same happening. */
  readonly numbers: readonly number[];
  /** Its events' ties with those of others. */
  readonly ties: readonly Tie[];
  /** The report that it copies. */
  readonly copyOf: string | null;
}

/** Numbers that a report stands under, and those to look under for reports that it has to do with. */
export function numbersOf(report: JoinReport): { own: number[]; around: number[] } {
  const blocks = wideBlocksOf(report.events);
  const copies = copyNumbersOf(report);
  return { own: [...new Set([...blocks, ...copies.own])], around: [...new Set([...blocks, ...copies.around])] };
}

function toTie({ a, b, score, why }: Link, keys: readonly string[], documents: readonly string[]): Tie {
  return { keys: [keys[a]!, keys[b]!], documents: [documents[a]!, documents[b]!], score, why };
}

/** Of `touched` reports the ties with any other of those at hand. `crowded` where blocks were too large to compare each with each. */
export function tieReports(
  unsorted: readonly JoinReport[],
  rootOf: ReadonlyMap<string, string | null>,
  touched: ReadonlySet<string>,
): { readonly ties: Tie[]; readonly crowded: boolean } {
  const reports = [...unsorted].sort(compareReports);
  const { links, crowded, events } = linkReports(
    reports,
    reports.map(({ id }) => rootOf.get(id) ?? null),
    touched,
  );
  const keys = events.map(({ key }) => key);
  const documents = events.map(({ documentId }) => documentId);
  return { ties: links.map((link) => toTie(link, keys, documents)), crowded };
}

function linkReports(reports: readonly JoinReport[], roots: readonly (string | null)[], touched?: ReadonlySet<string>) {
  const events = reports.flatMap((report) => report.events);
  const reportOf = reportIndices(reports);
  const groups = new Map<string, number>();
  for (const root of roots) if (root !== null && !groups.has(root)) groups.set(root, groups.size);
  const copyGroup = Int32Array.from(reports, ({ id }, i) => groups.get(roots[i] ?? id) ?? -1);
  const { pairs, crowded } = candidatePairs(
    events,
    reportOf,
    copyGroup,
    touched ? Uint8Array.from(reports, ({ id }) => (touched.has(id) ? 1 : 0)) : null,
  );
  return { events, crowded, links: scoreLinks(events, reportOf, pairs, rootsOrSelves(reports, roots)) };
}

const reportIndices = (reports: readonly JoinReport[]) => Int32Array.from(reports.flatMap(({ events }, i) => events.map(() => i)));
const rootsOrSelves = (reports: readonly JoinReport[], roots: readonly (string | null)[]) => reports.map(({ id }, i) => roots[i] ?? id);

/**
 * Joins the events of some reports along their ties: every event that a tie at the threshold or a decision
 * reaches from one of them is among them. Reports that others copy are there too, with or without events.
 */
export function joinTied(
  unsorted: readonly JoinReport[],
  rootOf: ReadonlyMap<string, string | null>,
  ties: readonly Tie[],
  context: JoinContext,
): Joined {
  const reports = [...unsorted].sort(compareReports);
  const indexOf = new Map(reports.flatMap(({ events }) => events).map(({ key }, i) => [key, i]));
  const links = ties.flatMap(({ keys, score, why }): Link[] => {
    const [a, b] = keys.map((key) => indexOf.get(key)).sort((x, y) => x! - y!);
    return a === undefined || b === undefined ? [] : [{ a, b, score, why }];
  });
  return joinLinked(
    reports,
    reports.map(({ id }) => rootOf.get(id) ?? null),
    links,
    context,
  );
}

function joinLinked(
  reports: readonly JoinReport[],
  roots: readonly (string | null)[],
  links: readonly Link[],
  { names = { held: [], aliases: new Map() }, decisions = [] }: JoinContext,
): Joined {
  const events = reports.flatMap((report) => report.events);
  const reportOf = reportIndices(reports);
  const constraints = readConstraints(decisions, decisions.length > 0 ? events.map(toNamed) : []);
  const { clusters, proposals } = clusterEvents(events, reportOf, links, rootsOrSelves(reports, roots), constraints);
  const own = clusters.map((cluster) => cluster.members.map((index) => events[index]!));
  const { ids, aliases } = nameClusters(
    own.map((members) => members.map(toNamed)),
    names.held,
    new Set(names.aliases.keys()),
  );
  const clusterOf = new Int32Array(events.length);
  clusters.forEach(({ members }, i) => members.forEach((index) => (clusterOf[index] = i)));
  const sources = new Map(reports.map(({ id, source }) => [id, source]));
  const plans = clusters.map(({ members, links: joining }, i): Plan => ({
    id: ids[i]!,
    events: own[i]!,
    origins: members.map((index) => {
      const report = reports[reportOf[index]!]!;
      const root = roots[reportOf[index]!]!;
      return { source: (root === null ? undefined : sources.get(root)) ?? report.source, wireCopyOf: root };
    }),
    reasons: joining.map((link) => toReason(link, events)),
    counted: toCounted(ids[i]!, own[i]!),
    statements: members.flatMap((index) => statementsOf(events[index]!, reports[reportOf[index]!]!)),
    seriesChecks: [],
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

function statementsOf({ documentId, eventId, published, trigger }: JoinEvent, { series }: JoinReport): Statement[] {
  return series.flatMap((said): Statement[] => (said.event === eventId ? [{ documentId, published, trigger, series: said }] : []));
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
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
