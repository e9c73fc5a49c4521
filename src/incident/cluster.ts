import type { Member } from "./member.ts";
import { scorePair, threshold, type PairScore } from "./score.ts";

/** Two events taken for one happening: indices of members, points, reasons. */
export interface Link extends PairScore {
  readonly a: number;
  readonly b: number;
}

/** Members of one happening, in order, and the links that joined them. */
export interface Cluster {
  readonly members: readonly number[];
  readonly links: readonly Link[];
}

/** How far below the threshold the mean of all pairs of two clusters may lie. */
const meanSlack = 1.2;
/** Points of a pair that rules itself out: a wrong date in one of many reports doesn't keep the next one from the rest. */
const ruledOut = -4;

/**
 * Joins events along their best pairs first. Two clusters become one only where the mean over all pairs
 * between them bears the link too: one wrong pair doesn't chain two happenings.
 * A report stands in a cluster with one event, or with several that tell the same.
 */
export function clusterMembers(
  members: readonly Member[],
  pairs: readonly (readonly [number, number])[],
  copyRoot: (reportIndex: number) => number,
): Cluster[] {
  const scoreOf = (a: number, b: number): PairScore => {
    const left = members[a]!;
    const right = members[b]!;
    return scorePair(left, right, copyRoot(left.reportIndex) === copyRoot(right.reportIndex));
  };
  const links: Link[] = [];
  for (const [a, b] of pairs) {
    const { score, why } = scoreOf(a, b);
    if (score >= threshold) links.push({ a, b, score, why });
  }
  links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);

  const clusterOf = members.map((_, i) => i);
  const lists = new Map<number, number[]>(members.map((_, i) => [i, [i]]));
  const kept = new Map<number, Link[]>();
  for (const link of links) {
    const left = clusterOf[link.a]!;
    const right = clusterOf[link.b]!;
    if (left === right) {
      kept.get(left)!.push(link);
      continue;
    }
    const ours = lists.get(left)!;
    const theirs = lists.get(right)!;
    if (!mayJoin(members, ours, theirs, scoreOf)) continue;
    const [into, from] = left < right ? [left, right] : [right, left];
    lists.set(
      into,
      [...ours, ...theirs].sort((a, b) => a - b),
    );
    kept.set(into, [...(kept.get(left) ?? []), ...(kept.get(right) ?? []), link]);
    for (const index of lists.get(from)!) clusterOf[index] = into;
    lists.delete(from);
    kept.delete(from);
  }
  return [...lists].sort((a, b) => a[0] - b[0]).map(([id, list]) => ({ members: list, links: kept.get(id) ?? [] }));
}

function mayJoin(
  members: readonly Member[],
  ours: readonly number[],
  theirs: readonly number[],
  scoreOf: (a: number, b: number) => PairScore,
): boolean {
  let sum = 0;
  let count = 0;
  for (const a of ours) {
    for (const b of theirs) {
      if (members[a]!.reportIndex === members[b]!.reportIndex) {
        if (!tellsTheSame(members[a]!, members[b]!)) return false;
        continue;
      }
      sum += Math.max(ruledOut, scoreOf(a, b).score);
      count++;
    }
  }
  return count > 0 && sum / count >= threshold - meanSlack;
}

/** Two events of one report that name one happening twice: same type, days, place and toll. */
function tellsTheSame(a: Member, b: Member): boolean {
  const left = a.event;
  const right = b.event;
  if (left.type !== right.type || a.from === null || a.from !== b.from || a.to !== b.to) return false;
  if ((left.place?.placeId ?? null) === null || left.place?.placeId !== right.place?.placeId) return false;
  return (["killed", "wounded", "detained", "abducted"] as const).every(
    (field) => (left.casualties[field]?.best ?? null) === (right.casualties[field]?.best ?? null),
  );
}
