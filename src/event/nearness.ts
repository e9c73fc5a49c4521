import type { EventPlace, EventTime } from "#model/event";
import type { Candidate } from "./candidates.ts";
import type { Scene } from "./scene.ts";

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

/** How many sentences away a mention or an event may stand that is still weighed: longer than reports are. */
export const reach = 40;

/** The title, the lead and the sentences within reach of one, without itself, in order. */
export function sentencesNear(scene: Scene, sentence: number): number[] {
  const { sentences } = scene.analysis;
  const out: number[] = [];
  const from = Math.max(0, sentence - reach),
    to = Math.min(sentences.length - 1, sentence + reach);
  for (let s = 0; s <= scene.lead && s < from; s++) out.push(s);
  for (let s = from; s <= to; s++) if (s !== sentence) out.push(s);
  return out;
}

/** Another possible event word between a trigger and a mention: the mention may be that one's. `here`: the candidates of its sentence. */
export function rivalsBetween(here: readonly Candidate[], c: Candidate, m: { readonly from: number; readonly to: number }): number {
  const [from, to] = m.from >= c.to ? [c.to, m.from] : [m.to, c.from];
  let n = 0;
  for (const o of here) if (o !== c && o.from >= from && o.to <= to && !o.rule.weak) n++;
  return n;
}
