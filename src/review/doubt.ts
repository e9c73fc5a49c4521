import type { ReviewChange } from "#model/decision";
import type { Incident } from "#model/incident";

/** How an incident is ranked for review. */
export interface Rank {
  readonly doubt: number;
  readonly weight: number;
  readonly priority: number;
  readonly doubts: readonly string[];
}

type Sign = readonly [name: string, share: number, holds: (incident: Incident, changes: readonly ReviewChange[]) => boolean];

/** How likely each sign means that something is wrong, between 0 and 1. Set by hand: there is no record of errors yet to fit them on. */
const signs: readonly Sign[] = [
  ["changed-since-decision", 0.6, (_, changes) => changes.some(({ kind }) => kind !== "machine-agrees")],
  ["contested", 0.5, ({ verification }) => verification === "contested"],
  ["tolls-differ", 0.3, ({ toll: { killed } }) => (killed?.high ?? 0) > 1.5 * (killed?.low ?? Infinity) + 1],
  ["weak-link", 0.3, ({ reasons }) => reasons.some(({ score }) => score < 0.65)],
  ["count-contradicted", 0.25, ({ seriesChecks }) => seriesChecks.some(({ verdict }) => verdict === "contradicted")],
  ["no-place", 0.2, ({ place }) => place === null],
  ["no-date", 0.2, ({ time }) => (time?.start ?? null) === null],
  ["place-wide", 0.1, ({ place }) => place !== null && ["governorate", "region", "country"].includes(place.precision)],
  ["date-supplied", 0.1, ({ time }) => time !== null && time.start !== null && !time.certain],
  ["one-source", 0.15, ({ independentSources }) => independentSources < 2],
];
/** A reading less sure than this is a doubt worth naming. */
const unsure = 0.75;

/**
 * Ranks an incident for review: doubt times weight. Doubt joins the reading's own and each sign's, as if
 * they were independent; weight grows with the dead, the hurt and the reports.
 */
export function rankForReview(incident: Incident, changes: readonly ReviewChange[]): Rank {
  const reading = Math.min(0.9, Math.max(0, 1 - incident.confidence));
  const found: (readonly [string, number])[] = signs
    .filter(([, , holds]) => holds(incident, changes))
    .map(([name, share]) => [name, share]);
  if (incident.confidence < unsure) found.push(["unsure-reading", reading]);
  const sure = found.reduce((rest, [, share]) => rest * (1 - share), incident.confidence < unsure ? 1 : 1 - reading);
  const figure = (field: keyof Incident["toll"]) => incident.toll[field]?.best ?? incident.toll[field]?.low ?? 0;
  const hurt =
    figure("killed") +
    0.3 * (figure("wounded") + figure("killedOrWounded") + figure("abducted")) +
    0.1 * (figure("detained") + figure("displaced"));
  const weight = 1 + Math.log2(1 + hurt) + 0.5 * Math.log2(Math.max(1, incident.reports.length));
  return {
    doubt: round(1 - sure),
    weight: round(weight),
    priority: round((1 - sure) * weight),
    doubts: found.sort(([, x], [, y]) => y - x).map(([name]) => name),
  };
}

const round = (n: number) => Math.round(n * 1000) / 1000;
