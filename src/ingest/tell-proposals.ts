import type { Plan, Tie } from "#incident/join";
import { probabilityOf } from "#incident/score";
import type { JoiningStore } from "#store/register";
import type { KeptProposal } from "#store/write-proposals";

/** The strongest ties between incidents that were joined (their events are `inside`) and others that stay as they are: for a person to decide. */
export async function tellProposals(
  store: JoiningStore,
  plans: readonly Plan[],
  ties: readonly Tie[],
  inside: ReadonlySet<string>,
): Promise<KeptProposal[]> {
  const planOf = new Map(plans.flatMap((plan) => plan.events.map(({ key }) => [key, plan] as const)));
  const leading = ties.flatMap((tie) => {
    const at = tie.keys.findIndex((key) => inside.has(key));
    const other = tie.keys[1 - at];
    return at < 0 || other === undefined || inside.has(other) ? [] : [{ tie, plan: planOf.get(tie.keys[at]!)!, other }];
  });
  const holders = new Map(
    (await store.heldEvents({ keys: [...new Set(leading.map(({ other }) => other))] })).map(({ key, incidentId }) => [key, incidentId]),
  );
  const documents = new Map<string, Set<string>>();
  for (const { incidentId, documentId } of await store.heldEvents({ incidents: [...new Set(holders.values())] }))
    documents.set(incidentId, (documents.get(incidentId) ?? new Set()).add(documentId));
  const best = new Map<string, Tie>();
  for (const { tie, plan, other } of leading) {
    const id = holders.get(other);
    // one report that tells of both tells them apart
    if (id === undefined || plan.events.some(({ documentId }) => documents.get(id)!.has(documentId))) continue;
    const rival = best.get(`${plan.id} ${id}`);
    if (!rival || tie.score > rival.score) best.set(`${plan.id} ${id}`, tie);
  }
  return [...best.values()].map(({ keys, score, why }) => ({ keys, score: probabilityOf(score), why }));
}
