import type { EventPlace, EventTime } from "#model/event";
import type { Candidate } from "./candidates.ts";

/** An event under construction, as far as later ones may lean on it. */
export interface Built {
  readonly candidate: Candidate;
  readonly time: EventTime | null;
  readonly place: EventPlace | null;
}

/** Tokens between a trigger and a mention. */
export const distance = (c: Candidate, m: { readonly from: number; readonly to: number }): number =>
  m.from >= c.to ? m.from - c.to : m.to <= c.from ? c.from - m.to : 0;
export const side = (c: Candidate, m: { readonly from: number }): string => (m.from >= c.to ? "after" : "before");

/** Another possible event word between a trigger and a mention: the mention may be that one's. */
export function rivalsBetween(all: readonly Candidate[], c: Candidate, m: { readonly from: number; readonly to: number }): number {
  const [from, to] = m.from >= c.to ? [c.to, m.from] : [m.to, c.from];
  let n = 0;
  for (const o of all) if (o !== c && o.sentence === c.sentence && o.from >= from && o.to <= to && !o.rule.weak) n++;
  return n;
}
