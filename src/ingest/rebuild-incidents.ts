import { toIncident } from "#incident/index";
import { Joiner, type Plan } from "#incident/join";
import type { Register } from "#store/register";
import type { IncidentPage } from "#store/write-incidents";

/** Documents fetched at once to put incidents together. */
const pageDocuments = 256;

/**
 * Joins the events of every stored report into incidents anew; those that stay keep their names. What is
 * held of all reports is what joining compares; records pass through in pages.
 */
export async function rebuildIncidents(register: Register): Promise<void> {
  const joiner = new Joiner();
  for await (const record of register.eachRecord()) joiner.add(record);
  const { plans, aliases } = joiner.join({ names: await register.knownNames() });
  await register.replaceIncidents(pagesOf(plans), aliases);
}

/** Plans in groups that rest on a few hundred documents each. */
function* pagesOf(plans: readonly Plan[]): Generator<IncidentPage> {
  let group: Plan[] = [];
  let documents = new Set<string>();
  const page = (): IncidentPage => {
    const own = group;
    return { documents: [...documents], build: (records) => own.map((plan) => toIncident(plan, records)) };
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
