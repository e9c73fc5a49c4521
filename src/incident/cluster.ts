import type { Constraints } from "./constraints.ts";
import type { JoinEvent } from "./member.ts";
import { proposalThreshold, scorePair, threshold, type PairScore } from "./score.ts";

/** Two events taken for one happening: indices, points, reasons. */
export interface Link extends PairScore {
  readonly a: number;
  readonly b: number;
}

/** Events of one happening, in order, and the links that joined them. */
export interface Cluster {
  readonly members: readonly number[];
  readonly links: readonly Link[];
}

/** The clusters, and the pairs that nearly joined two of them: for a person to decide. */
export interface Clustering {
  readonly clusters: readonly Cluster[];
  readonly proposals: readonly Link[];
}

/** How far below the threshold the mean of all pairs of two clusters may lie. */
const meanSlack = 0.05;
/** Points of a pair that rules itself out: a wrong date in one of many reports doesn't keep the next one from the rest. */
const ruledOut = -4;
/** Points of a link that a person made. */
const decided = 12;

/** Scores pairs (`a * events.length + b`); those that may join two events, or be proposed to a person. `rootOf` names each report's copies alike. */
export function scoreLinks(events: readonly JoinEvent[], reportOf: Int32Array, pairs: Float64Array, rootOf: readonly string[]): Link[] {
  const links: Link[] = [];
  const size = events.length;
  for (const pair of pairs) {
    const a = Math.floor(pair / size);
    const b = pair % size;
    const { score, why } = scorePair(events[a]!, events[b]!, rootOf[reportOf[a]!] === rootOf[reportOf[b]!]);
    if (score >= proposalThreshold) links.push({ a, b, score, why });
  }
  return links;
}

/**
 * Joins events along their best pairs first. Two clusters become one only where the mean over all pairs
 * between them bears the link too: one wrong pair doesn't chain two happenings.
 * A report stands in a cluster with one event, or with several that tell the same.
 * What people decided comes first and binds: events put together stand together, events kept apart stand apart.
 * Events that no chain of links at the threshold and no decision ties to others don't change what becomes of those.
 */
export function clusterEvents(
  events: readonly JoinEvent[],
  reportOf: Int32Array,
  scored: readonly Link[],
  rootOf: readonly string[],
  constraints: Constraints,
): Clustering {
  const scoreOf = (a: number, b: number): PairScore => scorePair(events[a]!, events[b]!, rootOf[reportOf[a]!] === rootOf[reportOf[b]!]);
  const links = scored.filter(({ score }) => score >= threshold);
  const near = scored.filter(({ score }) => score < threshold);
  const size = events.length;
  links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);

  const clusterOf = Int32Array.from(events, (_, i) => i);
  const lists = new Map<number, number[]>();
  const kept = new Map<number, Link[]>();
  const listOf = (id: number) => lists.get(id) ?? [id];
  const unite = (link: Link) => {
    const [into, from] = [clusterOf[link.a]!, clusterOf[link.b]!].sort((x, y) => x - y) as [number, number];
    const theirs = listOf(from);
    lists.set(
      into,
      [...listOf(into), ...theirs].sort((x, y) => x - y),
    );
    kept.set(into, [...(kept.get(into) ?? []), ...(kept.get(from) ?? []), link]);
    for (const index of theirs) clusterOf[index] = into;
    lists.delete(from);
    kept.delete(from);
  };
  for (const group of constraints.together)
    for (const b of group.slice(1)) if (clusterOf[group[0]!] !== clusterOf[b]) unite({ a: group[0]!, b, score: decided, why: ["decided"] });
  for (const link of links) {
    const left = clusterOf[link.a]!;
    const right = clusterOf[link.b]!;
    if (left === right) {
      const own = kept.get(left)!;
      if (!own.some((l) => l.a === link.a && l.b === link.b)) own.push(link);
    } else if (!constraints.keepApart(listOf(left), listOf(right))) {
      if (mayJoin(events, reportOf, listOf(left), listOf(right), scoreOf)) unite(link);
      else near.push(link);
    }
  }
  const clusters: Cluster[] = [];
  for (let i = 0; i < size; i++) if (clusterOf[i] === i) clusters.push({ members: listOf(i), links: kept.get(i) ?? [] });
  return { clusters, proposals: bestProposals(near, clusterOf, listOf, reportOf, constraints) };
}

/** For each two clusters the strongest pair between them that didn't join them, unless a person has kept them apart. */
function bestProposals(
  near: readonly Link[],
  clusterOf: Int32Array,
  listOf: (id: number) => readonly number[],
  reportOf: Int32Array,
  constraints: Constraints,
): Link[] {
  const best = new Map<number, Link>();
  for (const link of near) {
    const left = clusterOf[link.a]!;
    const right = clusterOf[link.b]!;
    if (left === right) continue;
    const key = Math.min(left, right) * clusterOf.length + Math.max(left, right);
    const rival = best.get(key);
    if (!rival || link.score > rival.score) best.set(key, link);
  }
  return [...best.values()]
    .filter(({ a, b }) => {
      const [ours, theirs] = [listOf(clusterOf[a]!), listOf(clusterOf[b]!)];
      if (constraints.keepApart(ours, theirs)) return false;
      // one report that tells of both tells them apart
      const reports = new Set(ours.map((i) => reportOf[i]));
      return !theirs.some((i) => reports.has(reportOf[i]));
    })
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function mayJoin(
  events: readonly JoinEvent[],
  reportOf: Int32Array,
  ours: readonly number[],
  theirs: readonly number[],
  scoreOf: (a: number, b: number) => PairScore,
): boolean {
  let sum = 0;
  let count = 0;
  for (const a of ours) {
    for (const b of theirs) {
      if (reportOf[a] === reportOf[b]) {
        if (!tellsTheSame(events[a]!, events[b]!)) return false;
        continue;
      }
      sum += Math.max(ruledOut, scoreOf(a, b).score);
      count++;
    }
  }
  return count > 0 && sum / count >= threshold - meanSlack;
}

/** Two events of one report that name one happening twice: same type, days, place and toll. */
function tellsTheSame(a: JoinEvent, b: JoinEvent): boolean {
  if (a.type !== b.type || a.from === null || a.from !== b.from || a.to !== b.to) return false;
  if ((a.place?.placeId ?? null) === null || a.place?.placeId !== b.place?.placeId) return false;
  return (["killed", "wounded", "detained", "abducted"] as const).every(
    (field) => (a.tolls[field]?.best ?? null) === (b.tolls[field]?.best ?? null),
  );
}
