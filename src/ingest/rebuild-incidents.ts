import { toIncident } from "#incident/index";
import { Joiner, type Plan } from "#incident/join";
import type { JoinReport } from "#incident/member";
import { countedDays } from "#incident/series-checks";
import { DecisionBook, leadsTo, reviewIncident } from "#review/decision-book";
import type { KeptCount } from "#store/joining";
import type { Register } from "#store/register";
import type { IncidentPage } from "#store/write-incidents";

/** Documents fetched at once to put incidents together. */
const pageDocuments = 256;

/**
 * Joins the events of every stored report into incidents anew; those that stay keep their names,
 * and decisions are laid over them again. What is
 * held of all reports is what joining compares; records pass through in pages. `read`: all of the register's
 * reports, where they are at hand.
 */
export async function rebuildIncidents(register: Register, read: Iterable<JoinReport> | null = null): Promise<void> {
  const joiner = new Joiner();
  if (read) for (const report of read) joiner.addReport(report);
  else for await (const record of register.eachRecord()) joiner.add(record);
  const names = await register.knownNames();
  const book = new DecisionBook(await register.listDecisions());
  const rejected = book.rejected();
  const { plans, aliases, proposals } = joiner.join({ names, decisions: book.joins, rejected });
  book.attach(leadsTo(plans, names.aliases, aliases));
  await register.replaceIncidents(pagesOf(plans, book, rejected), aliases, proposals, joiner.standings());
}

/** Plans in groups that rest on a few hundred documents each. */
function* pagesOf(plans: readonly Plan[], book: DecisionBook, rejected: ReadonlySet<string>): Generator<IncidentPage> {
  let group: Plan[] = [];
  let documents = new Set<string>();
  const page = (): IncidentPage => {
    const own = group;
    return {
      documents: [...documents],
      build: (records) =>
        own.map((plan) => ({ ...reviewIncident(toIncident(plan, records), book.of(plan.id)), count: countOf(plan, rejected) })),
    };
  };
  for (const plan of plans) {
    group.push(plan);
    for (const { documentId } of plan.events) documents.add(documentId);
    if (documents.size < pageDocuments) continue;
    yield page();
    group = [];
    documents = new Set();
  }
  if (group.length > 0) yield page();
}

/** What a later joining is told of an incident that counts, or whose reports count. */
export interface CountData extends Pick<Plan, "counted" | "statements"> {}

/** How an incident counts among those of its kind; null where it doesn't, and counts none. */
export function countOf({ counted: read, statements }: Plan, rejected: ReadonlySet<string>): KeptCount | null {
  const counted = rejected.has(read.id) ? { ...read, happened: false } : read;
  const counts = counted.happened && counted.day !== null;
  if (!counts && statements.length === 0) return null;
  const until = statements.flatMap((statement) => countedDays(statement, counted)?.to ?? []);
  const data: CountData = { counted, statements };
  return {
    type: counts ? counted.type : null,
    day: counts ? counted.day : null,
    statedDay: until.length > 0 ? Math.max(...until) : null,
    data,
  };
}
