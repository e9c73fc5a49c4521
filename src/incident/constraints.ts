import type { EventAnchor, JoinDecision } from "#model/incident";
import { matchAnchors, type NamedEvent } from "./identity.ts";

/** What people decided about which events are one happening, over the indices of the events at hand. */
export interface Constraints {
  /** Groups that stand together, ascending; no two share an event. */
  readonly together: readonly (readonly number[])[];
  /** Whether an event of one list was told apart from an event of the other. */
  keepApart(a: readonly number[], b: readonly number[]): boolean;
}

export const noConstraints: Constraints = { together: [], keepApart: () => false };

/**
 * Reads decisions, the oldest first, over the events at hand: a later one about the same two events
 * overrules an earlier. Their events are found again by name, else by the words they were read from.
 */
export function readConstraints(decisions: readonly JoinDecision[], events: readonly NamedEvent[]): Constraints {
  if (decisions.length === 0) return noConstraints;
  const size = events.length;
  const pairKey = (a: number, b: number) => Math.min(a, b) * size + Math.max(a, b);
  const said = new Map<number, { together: boolean; order: number }>();
  decisions.forEach(({ groups, together, apart }, order) => {
    const found = matchAnchors(groups, events);
    const say = (a: number, b: number, isTogether: boolean) => {
      if (a !== b) said.set(pairKey(a, b), { together: isTogether, order });
    };
    if (together) for (const group of found) for (const a of group) for (const b of group) say(a, b, true);
    for (let i = 0; i < found.length; i++)
      for (let k = i + 1; k < found.length; k++) if (apart) for (const a of found[i]!) for (const b of found[k]!) say(a, b, false);
  });
  const apart = new Map<number, Set<number>>();
  const part = (a: number, b: number) => {
    const set = apart.get(a);
    if (set) set.add(b);
    else apart.set(a, new Set([b]));
  };
  for (const [key, { together }] of said) {
    if (together) continue;
    part(Math.floor(key / size), key % size);
    part(key % size, Math.floor(key / size));
  }
  const keepApart = (a: readonly number[], b: readonly number[]) => {
    const [few, many] = a.length <= b.length ? [a, b] : [b, a];
    return few.some((i) => {
      const set = apart.get(i);
      return set !== undefined && many.some((k) => set.has(k));
    });
  };
  // the latest first: what it put together an older one can't tie to what it kept apart
  const groupOf = new Map<number, number[]>();
  const united = [...said].filter(([, { together }]) => together).sort(([k, x], [l, y]) => y.order - x.order || k - l);
  for (const [key] of united) {
    const a = groupOf.get(Math.floor(key / size)) ?? [Math.floor(key / size)];
    const b = groupOf.get(key % size) ?? [key % size];
    if (a === b || keepApart(a, b)) continue;
    const both = [...a, ...b];
    for (const i of both) groupOf.set(i, both);
  }
  const together = [...new Set(groupOf.values())].map((group) => group.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
  return { together, keepApart };
}

export type { EventAnchor, JoinDecision };
