import { toIncident } from "#incident/index";
import { wideBlocksOf } from "#incident/blocks";
import { joinTied, numbersOf, tieReports, type Plan } from "#incident/join";
import { compareReports, toJoinReport, type JoinReport } from "#incident/member";
import { copyNumbersOf, findWireCopies, repeats } from "#incident/wire-copies";
import { DecisionBook, leadsTo, reviewIncident } from "#review/decision-book";
import type { KeptCount } from "#store/joining";
import type { JoiningStore, Register } from "#store/register";
import type { WrittenIncident } from "#store/write-incidents";
import { countOf } from "./rebuild-incidents.ts";
import { recheckSeries } from "./recheck-series.ts";
import { reachOf } from "./reach-of.ts";
import { tellProposals } from "./tell-proposals.ts";
import { TieBook } from "./tie-book.ts";

/** Records fetched at once. */
const pageSize = 256;

/**
 * Joins some documents with those that were joined before. Read are the reports that may copy them or tell of
 * the same happenings, by the numbers that the register keeps of each; joined anew are the events that a chain
 * of ties or a decision leads to from theirs. Nothing else can change. False where so many reports tell alike
 * things of one day and place that they aren't compared each with each: then only joining everything tells.
 */
export async function joinPart(
  register: Register,
  ids: readonly string[],
  read: ReadonlyMap<string, JoinReport> = new Map(),
): Promise<boolean> {
  const reports = new Reports(register, read);
  const { roots, dirty } = await copiesOf(register.joining, reports, ids);
  const tied = new TieBook(register.joining);
  if (!(await compare(register.joining, reports, roots, dirty, tied))) return false;
  const book = new DecisionBook(await register.listDecisions());
  const reach = await reachOf(register, await reports.load(dirty), tied, book.joins);
  const documents = [...reach.events.keys()];
  const rootOf = await rootsOf(register.joining, documents, roots);
  await reports.load(documents);
  const sources = [...new Set(rootOf.values())].filter((id): id is string => id !== null && !reach.events.has(id));
  await reports.load(sources);
  const own = [
    ...documents.map((id) => ({ ...reports.get(id), events: reports.get(id).events.filter(({ key }) => reach.events.get(id)!.has(key)) })),
    ...sources.map((id) => ({ ...reports.get(id), events: [] })),
  ];
  const inside = new Set(own.flatMap(({ events }) => events.map(({ key }) => key)));
  const ties = tied.of(documents);
  const { aliases } = await register.knownNames([]);
  const joined = joinTied(own, rootOf, ties, { names: { held: reach.held, aliases }, decisions: book.joins });
  const rejected = book.rejected();
  book.attach(leadsTo(joined.plans, aliases, joined.aliases));

  const gone = [...new Set(reach.held.map(({ incidentId }) => incidentId))];
  const checks = await recheckSeries(register.joining, joined.plans, gone, rejected);
  const incidents = await putTogether(register, joined.plans, book, (plan) => ({
    plan: { ...plan, seriesChecks: checks.own.get(plan.id) ?? [] },
    count: countOf(plan, rejected),
  }));
  for (const { incident, standing } of await register.getReviewed([...checks.others.keys()])) {
    const machine = { ...(standing.machine ?? incident), seriesChecks: checks.others.get(incident.id)! };
    incidents.push(reviewIncident(machine, book.of(incident.id)));
  }
  const keys = [...new Set([...inside, ...reach.held.flatMap(({ key }) => key ?? [])])];
  await register.joining.writePart(
    {
      documents: ids,
      remove: gone,
      incidents,
      aliases: joined.aliases,
      standings: tied.changed(),
      copies: roots,
    },
    keys,
    [...joined.proposals, ...(await tellProposals(register.joining, joined.plans, ties, inside))],
  );
  return true;
}

/** Reports as joining compares them, each read once. */
class Reports {
  private readonly held = new Map<string, JoinReport>();
  private readonly register: Register;
  private readonly read: ReadonlyMap<string, JoinReport>;

  constructor(register: Register, read: ReadonlyMap<string, JoinReport>) {
    this.register = register;
    this.read = read;
  }

  get(id: string): JoinReport {
    return this.held.get(id)!;
  }

  async load(ids: Iterable<string>): Promise<JoinReport[]> {
    const wanted = [...ids];
    for (const id of wanted) {
      const report = this.read.get(id);
      if (report && !this.held.has(id)) this.held.set(id, report);
    }
    const missing = wanted.filter((id) => !this.held.has(id));
    for (let i = 0; i < missing.length; i += pageSize)
      for (const [id, record] of await this.register.getRecords(missing.slice(i, i + pageSize))) this.held.set(id, toJoinReport(record));
    return wanted.flatMap((id) => this.held.get(id) ?? []);
  }
}

async function rootsOf(store: JoiningStore, ids: readonly string[], fresh: ReadonlyMap<string, string | null>) {
  return new Map([...(await store.copiedDocuments(ids)), ...[...fresh].filter(([id]) => ids.includes(id))]);
}

/**
 * What the documents copy and what copies them, where that changes (`roots`); and the documents whose events
 * have to be compared anew (`dirty`): these, those, and the other copies of either.
 */
async function copiesOf(store: JoiningStore, reports: Reports, ids: readonly string[]) {
  const roots = new Map<string, string | null>();
  const checked = new Set([...ids, ...(await store.copyGroup(ids))]);
  for (const id of await copiersOf(store, reports, ids)) checked.add(id);
  const changed = new Set<string>();
  for (;;) {
    const own = await reports.load(checked);
    const around = await reports.load(await store.documentsUnder([...new Set(own.flatMap((report) => copyNumbersOf(report).around))]));
    const settled = await store.copiedDocuments(around.flatMap(({ id }) => (checked.has(id) ? [] : [id])));
    const before = await store.copiedDocuments([...checked]);
    const all = [...new Map([...own, ...around].map((report) => [report.id, report])).values()].sort(compareReports);
    const found = findWireCopies(all, settled);
    roots.clear();
    changed.clear();
    all.forEach(({ id }, i) => {
      if (!checked.has(id) || (before.get(id) ?? null) === found[i]) return;
      roots.set(id, found[i]!);
      changed.add(id);
    });
    const others = [...changed].filter((id) => !ids.includes(id));
    const more = others.length === 0 ? [] : [...(await store.copyGroup(others)), ...(await copiersOf(store, reports, others))];
    const size = checked.size;
    for (const id of more) checked.add(id);
    if (checked.size === size) break;
  }
  const dirty = new Set([...ids, ...changed]);
  const groups = [...dirty, ...[...roots.values()].filter((root): root is string => root !== null)];
  for (const id of await store.copyGroup(groups)) dirty.add(id);
  return { roots, dirty };
}

/** Joined documents that one of these texts is a copy of, or that are copies of it. */
async function copiersOf(store: JoiningStore, reports: Reports, ids: readonly string[]): Promise<string[]> {
  const own = await reports.load(ids);
  const around = await reports.load(await store.documentsUnder([...new Set(own.flatMap((report) => copyNumbersOf(report).around))]));
  return around.filter((other) => own.some((report) => repeats(report, other))).map(({ id }) => id);
}

/** Compares the events of some documents with those that may be of the same happenings. False where there are too many. */
async function compare(
  store: JoiningStore,
  reports: Reports,
  roots: ReadonlyMap<string, string | null>,
  dirty: ReadonlySet<string>,
  book: TieBook,
): Promise<boolean> {
  const own = await reports.load(dirty);
  const numbers = new Set(own.flatMap(({ events }) => [...wideBlocksOf(events)]));
  const ids = [...new Set([...dirty, ...(await store.documentsUnder([...numbers]))])];
  const { ties, crowded } = tieReports(await reports.load(ids), await rootsOf(store, ids, roots), dirty);
  if (crowded) return false;
  await book.replace(new Map(own.map((report) => [report.id, numbersOf(report).own])), ties);
  return true;
}

/** Puts incidents together, with the decisions over them; records pass through in pages. */
async function putTogether(
  register: Register,
  plans: readonly Plan[],
  book: DecisionBook,
  dress: (plan: Plan) => { readonly plan: Plan; readonly count: KeptCount | null },
): Promise<WrittenIncident[]> {
  const incidents: WrittenIncident[] = [];
  for (let i = 0; i < plans.length; i += pageSize) {
    const page = plans.slice(i, i + pageSize);
    const records = await register.getRecords([...new Set(page.flatMap(({ events }) => events.map(({ documentId }) => documentId)))]);
    for (const one of page) {
      const { plan, count } = dress(one);
      incidents.push({ ...reviewIncident(toIncident(plan, records), book.of(plan.id)), count });
    }
  }
  return incidents;
}
