import type { JoinReport } from "#incident/member";
import type { HeldEvent, JoinDecision } from "#model/incident";
import type { Register } from "#store/register";
import type { TieBook } from "./tie-book.ts";

/** What joining some documents may change. */
export interface Reach {
  /** Names of events, by document. */
  readonly events: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the incidents that hold them hold now; events among them may be gone. */
  readonly held: readonly HeldEvent[];
}

/**
 * The events that may stand otherwise once some documents are joined: theirs, those that a chain of ties leads
 * to from there (or from what was tied to them before), those of one incident with any, and those that a
 * decision names along with any.
 */
export async function reachOf(
  register: Register,
  dirty: readonly JoinReport[],
  book: TieBook,
  decisions: readonly JoinDecision[],
): Promise<Reach> {
  const events = new Map<string, Set<string>>();
  const held = new Map<string, HeldEvent>();
  const incidents = new Set<string>();
  let open: (readonly [document: string, key: string])[] = [];
  const add = (document: string, key: string | null) => {
    if (key === null) return;
    let keys = events.get(document);
    if (!keys) events.set(document, (keys = new Set()));
    if (keys.has(key)) return;
    keys.add(key);
    open.push([document, key]);
  };
  const addIncidents = async (found: readonly HeldEvent[]) => {
    const ids = [...new Set(found.map(({ incidentId }) => incidentId))].filter((id) => !incidents.has(id));
    if (ids.length === 0) return;
    for (const id of ids) incidents.add(id);
    for (const event of (await register.knownNames(ids)).held) {
      held.set(`${event.incidentId} ${event.documentId} ${event.eventId}`, event);
      add(event.documentId, event.key);
    }
  };

  const toldOf = new Map<string, Set<string>>();
  for (const { groups } of decisions) {
    const documents = new Set(groups.flat().map(({ documentId }) => documentId));
    for (const id of documents) toldOf.set(id, new Set([...(toldOf.get(id) ?? []), ...documents]));
  }
  const told = new Set<string>();

  for (const { id, events: own } of dirty) for (const { key } of own) add(id, key);
  for (const [document, key] of book.former) add(document, key);
  await addIncidents(await register.joining.heldEvents({ documents: dirty.map(({ id }) => id) }));
  while (open.length > 0) {
    const now = open;
    open = [];
    const documents = [...new Set(now.map(([document]) => document))];
    await book.load(documents);
    for (const [document, key] of now) for (const [other, otherKey] of book.strongOf(document, key)) add(other, otherKey);
    await addIncidents(await register.joining.heldEvents({ keys: now.map(([, key]) => key) }));
    const decided = [...new Set(documents.flatMap((id) => [...(toldOf.get(id) ?? [])]))].filter((id) => !told.has(id));
    for (const id of decided) told.add(id);
    if (decided.length > 0) await addIncidents(await register.joining.heldEvents({ documents: decided }));
  }
  return { events, held: [...held.values()] };
}
