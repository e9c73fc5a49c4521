import { tollFields } from "#model/event";
import type { Incident, IncidentReport, IncidentToll } from "#model/incident";
import type { Profile } from "./profile.ts";
import type { SharedIncident } from "./shared-incident.ts";

interface Range {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/**
 * Tolls as a profile tells them. Where reports were kept back, their figures go with them, and the range is
 * that of the reports left: lowest low, highest high, best of the latest. Small figures become ranges.
 */
export function reduceTolls(
  toll: Incident["toll"],
  profile: Pick<Profile, "suppress" | "smallCounts" | "persons">,
  kept: readonly IncidentReport[],
  { fewer, documentId }: { readonly fewer: boolean; readonly documentId: (id: string) => string },
): SharedIncident["toll"] {
  const result: Partial<Record<(typeof tollFields)[number], IncidentToll | null>> = {};
  for (const field of tollFields) {
    const hidden = profile.suppress.includes("toll") || profile.suppress.includes(`toll.${field}`);
    const told = hidden ? null : (toll[field] ?? null);
    const left = told !== null && fewer ? overReports(told, kept) : told;
    const below = profile.smallCounts?.fields.includes(field) ? profile.smallCounts.below : null;
    // Whoever gave a figure may be a private person.
    const silent = profile.persons !== "all" || profile.suppress.includes("speakers");
    const shown = left === null || below === null ? left : blur(left, below);
    result[field] = shown && {
      ...shown,
      by: shown.by.map((figure) => ({ ...figure, documentId: documentId(figure.documentId), speaker: silent ? null : figure.speaker })),
    };
  }
  return result;
}

function overReports(toll: IncidentToll, kept: readonly IncidentReport[]): IncidentToll | null {
  const published = new Map(kept.map((report) => [report.documentId, report.publishedAt ?? ""]));
  const by = toll.by.filter((figure) => published.has(figure.documentId));
  if (by.length === 0) return null;
  const latest = by.toSorted((a, b) => ((published.get(a.documentId) ?? "") < (published.get(b.documentId) ?? "") ? 1 : -1))[0]!;
  const lows = by.flatMap((figure) => (figure.low === null ? [] : [figure.low]));
  const highs = by.flatMap((figure) => (figure.high === null ? [] : [figure.high]));
  return {
    low: lows.length > 0 ? Math.min(...lows) : null,
    best: latest.best,
    high: highs.length < by.length ? null : Math.max(...highs),
    rule: "latest-of-reports-shown",
    by,
  };
}

/** Figures from 1 to below - 1 as that range. None and many are told. */
function blur(toll: IncidentToll, below: number): IncidentToll {
  const small = (n: number | null): n is number => n !== null && n > 0 && n < below;
  const range = <R extends Range>(r: R): R => ({
    ...r,
    low: small(r.low) ? 1 : r.low,
    best: small(r.best) ? null : r.best,
    high: small(r.high) ? below - 1 : r.high,
  });
  const touched = [toll, ...toll.by].some((r) => small(r.low) || small(r.best) || small(r.high));
  return touched ? { ...range(toll), rule: "small-count", by: toll.by.map(range) } : toll;
}
