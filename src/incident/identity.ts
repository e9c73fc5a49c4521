import type { EventType } from "#model/event";
import type { EventAnchor, HeldEvent } from "#model/incident";
import { contentHash } from "#text/content-hash";

/** What naming asks of an event: its own name, and the words by which it is known again. */
export interface NamedEvent {
  readonly key: string;
  readonly documentId: string;
  readonly eventId: string;
  readonly type: EventType;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The ids of clusters, and where ids lead that are no incident's any more. */
export interface Naming {
  /** By index of the cluster. */
  readonly ids: readonly string[];
  /** From an id that an incident had to the id of the one that holds its events now. */
  readonly aliases: ReadonlyMap<string, string>;
}

/**
 * The name of an event: of its document, its type and the place of its trigger in the text. Not of its
 * event id, which shifts when more is read. `nth` tells apart those that one trigger names, in reading order.
 */
export function keyOfEvent(documentId: string, type: EventType, start: number, end: number, nth: number): string {
  return `i-${contentHash(`${documentId}|${type}|${start}-${end}${nth > 0 ? `|${nth}` : ""}`)}`;
}

/**
 * Names incidents so that a name stays. An incident bears the name of an event that it rests on, its
 * founder; the name goes where the founder goes. So:
 * - the same events, read again, have the same names, and a newer engine's too, as long as it reads a
 *   founder from the same words (else from words that overlap);
 * - of several names that meet in a merge the one with most events stays, the earliest reported where
 *   equal; the others become aliases, and come back in a split;
 * - two registers that took the same reports in another order may show different names of one incident,
 *   but each name is one of its events' in both, and leads to the same incident.
 * A new incident is named for its earliest report's event. `held` is what the register holds.
 */
export function nameClusters(clusters: readonly (readonly NamedEvent[])[], held: readonly HeldEvent[], known: ReadonlySet<string>): Naming {
  const clusterOfKey = new Map<string, number>();
  clusters.forEach((cluster, i) => cluster.forEach(({ key }) => clusterOfKey.set(key, i)));
  const clusterOf = matchHeld(clusters, held, clusterOfKey);
  const votes = new Map<string, Map<number, number>>();
  const founders = new Map<string, number>();
  held.forEach(({ incidentId, key }, i) => {
    const cluster = clusterOf[i]!;
    if (cluster < 0) return;
    let counts = votes.get(incidentId);
    if (!counts) votes.set(incidentId, (counts = new Map()));
    counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
    if (key === incidentId) founders.set(incidentId, cluster);
  });

  // Each id has one cluster that it leads to; each cluster takes the id with most events.
  const ids: (string | null)[] = clusters.map(() => null);
  const weights = clusters.map(() => 0);
  const leadsTo = new Map<string, number>();
  for (const [id, counts] of votes) {
    const cluster = clusterOfKey.get(id) ?? founders.get(id) ?? mostVoted(counts);
    leadsTo.set(id, cluster);
    const weight = counts.get(cluster) ?? 0;
    const rival = ids[cluster] ?? null;
    if (rival !== null && (weights[cluster]! > weight || (weights[cluster] === weight && isEarlier(clusters[cluster]!, rival, id))))
      continue;
    ids[cluster] = id;
    weights[cluster] = weight;
  }
  const taken = new Set(ids.filter((id) => id !== null));
  const named = clusters.map((cluster, i) => {
    const id = ids[i] ?? mint(cluster, taken, known);
    taken.add(id);
    return id;
  });
  const aliases = new Map<string, string>();
  for (const [id, cluster] of leadsTo) if (!taken.has(id)) aliases.set(id, named[cluster]!);
  return { ids: named, aliases };
}

/** The name of the first event: of one that has named an incident before, where there is one. */
function mint(cluster: readonly NamedEvent[], taken: ReadonlySet<string>, known: ReadonlySet<string>): string {
  const free = cluster.map(({ key }) => key).filter((key) => !taken.has(key));
  const chosen = free.find((key) => known.has(key)) ?? free[0];
  if (chosen !== undefined) return chosen;
  for (let n = 2; ; n++) {
    const id = `${cluster[0]!.key}-${n}`;
    if (!taken.has(id)) return id;
  }
}

function mostVoted(counts: ReadonlyMap<number, number>): number {
  let best = -1;
  for (const [cluster, count] of counts) {
    const most = best < 0 ? -1 : counts.get(best)!;
    if (count > most || (count === most && cluster < best)) best = cluster;
  }
  return best;
}

/** Whether the event named `a` stands before the one named `b`; names of no event come last, by spelling. */
function isEarlier(cluster: readonly NamedEvent[], a: string, b: string): boolean {
  const at = (id: string) => {
    const index = cluster.findIndex(({ key }) => key === id);
    return index < 0 ? cluster.length : index;
  };
  return at(a) < at(b) || (at(a) === at(b) && a < b);
}

/** For each held event the cluster of the event that it is now, or -1. */
function matchHeld(
  clusters: readonly (readonly NamedEvent[])[],
  held: readonly EventAnchor[],
  byKey: ReadonlyMap<string, number>,
): Int32Array {
  const clusterOf = new Int32Array(held.length).fill(-1);
  const lost = new Map<string, number[]>();
  const found = new Set<string>();
  held.forEach(({ key, documentId }, i) => {
    const cluster = key === null ? undefined : byKey.get(key);
    if (cluster !== undefined) {
      clusterOf[i] = cluster;
      found.add(key!);
    } else lost.set(documentId, [...(lost.get(documentId) ?? []), i]);
  });
  if (lost.size === 0) return clusterOf;

  const fresh = new Map<string, { event: NamedEvent; cluster: number }[]>();
  clusters.forEach((cluster, i) => {
    for (const event of cluster) {
      if (!lost.has(event.documentId) || found.has(event.key)) continue;
      const list = fresh.get(event.documentId);
      if (list) list.push({ event, cluster: i });
      else fresh.set(event.documentId, [{ event, cluster: i }]);
    }
  });
  for (const [documentId, indices] of lost) {
    const left = new Set(fresh.get(documentId) ?? []);
    let open = indices;
    for (const isSame of [sameId, overlapOfType, sameWords, overlap]) {
      open = open.filter((i) => {
        for (const candidate of left) {
          if (!isSame(held[i]!, candidate.event)) continue;
          clusterOf[i] = candidate.cluster;
          left.delete(candidate);
          return false;
        }
        return true;
      });
    }
  }
  return clusterOf;
}

/** For groups of anchors the indices of the events that they are now; those that aren't read any more are left out. */
export function matchAnchors(groups: readonly (readonly EventAnchor[])[], events: readonly NamedEvent[]): number[][] {
  const anchors = groups.flat();
  const documents = new Set(anchors.map(({ documentId }) => documentId));
  const indices = events.flatMap(({ documentId }, i) => (documents.has(documentId) ? [i] : []));
  const byKey = new Map(indices.map((index, i) => [events[index]!.key, i]));
  const found = matchHeld(
    indices.map((index) => [events[index]!]),
    anchors,
    byKey,
  );
  let next = 0;
  return groups.map((group) => group.flatMap(() => (found[next++]! < 0 ? [] : [indices[found[next - 1]!]!])));
}

type Same = (held: EventAnchor, event: NamedEvent) => boolean;
/** Held by a register from before events had names. */
const sameId: Same = (held, event) => held.key === null && held.eventId === event.eventId;
const overlap: Same = (held, event) => held.start !== null && held.end !== null && held.start < event.end && event.start < held.end;
const overlapOfType: Same = (held, event) => held.type === event.type && overlap(held, event);
/** An edited report: its words have moved. */
const sameWords: Same = (held, event) => held.type === event.type && held.words === event.words;
