import { tollFields } from "#model/event";
import type { SharedIncident } from "../shared-incident.ts";

export type CorrectionKind = "changed" | "merged" | "split" | "withdrawn";

/** Why something is otherwise than it was: a stable id for programs, a sentence for people. */
export interface CorrectionReason {
  readonly id: string;
  readonly text: string;
}

export interface FieldChange {
  readonly field: string;
  /** Both values, for figures, dates and states; for places, people and reports the name of the field alone. */
  readonly from?: unknown;
  readonly to?: unknown;
}

/** What a reader of the release before has to put right about an incident. */
export interface Correction {
  readonly kind: CorrectionKind;
  readonly id: string;
  /** Incidents that it went into (merged) or that came out of it (split). */
  readonly into: readonly string[];
  readonly fields: readonly FieldChange[];
  readonly reasons: readonly CorrectionReason[];
}

export interface Corrections {
  /** Incidents that weren't in the release before; parts of a split aren't counted. */
  readonly added: readonly string[];
  readonly corrections: readonly Correction[];
}

/** What became of an incident that a release no longer has. */
export type Fate =
  | { readonly kind: "merged"; readonly into: string }
  | { readonly kind: "withheld"; readonly reason: CorrectionReason }
  | { readonly kind: "gone" };

export interface Comparison {
  readonly before: AsyncIterable<SharedIncident>;
  readonly after: AsyncIterable<SharedIncident>;
  /** Asked for incidents of `before` that `after` lacks: the register's aliases, the profile, the filter. */
  readonly fateOf: (id: string) => Promise<Fate>;
  /** Further reasons for an incident's present state: what reviewers said, what releases in between told. */
  readonly reasonsOf?: (id: string) => Promise<readonly CorrectionReason[]>;
  /** What changed for every incident: the program, its models, the profile. */
  readonly general: readonly CorrectionReason[];
  /** Whether the profile is the same: else old values may be of what it now keeps back, and aren't repeated. */
  readonly sameProfile: boolean;
}

/** Fields whose old and new values are told. */
const told = [
  "type",
  "mode",
  "status",
  "verification",
  "time",
  "independentSources",
  ...tollFields.map((field) => `toll.${field}`),
] as const;
/** Fields that are only named: their old values may be what a correction takes back. */
const named = ["place", "initiators", "targets", "reports"] as const;

type Compared = Readonly<Record<string, unknown>> & { readonly reports: unknown };

/** What of an incident counts as its statement. Derived fields (summary, codes, confidence) follow from it. */
function compared(incident: SharedIncident): Compared {
  const { type, mode, status, verification, independentSources, time, place, toll } = incident;
  return {
    type,
    mode,
    status,
    verification,
    independentSources,
    time: time && { start: time.start, end: time.end, precision: time.precision },
    place: place && [
      place.placeId,
      place.name,
      place.admin1,
      place.admin2,
      place.country,
      place.lat,
      place.lon,
      place.precision,
      place.radiusKm,
    ],
    initiators: incident.initiators.map((p) => [p.actorId, p.name, p.kind, p.country]),
    targets: incident.targets.map((p) => [p.actorId, p.name, p.kind, p.country]),
    ...Object.fromEntries(
      tollFields.map((field) => [
        `toll.${field}`,
        toll[field] ? { low: toll[field].low, best: toll[field].best, high: toll[field].high } : null,
      ]),
    ),
    reports: [...new Set(incident.reports.map((report) => report.documentId))].sort(),
  };
}

const eventKeys = (incident: SharedIncident) => incident.reports.map((report) => `${report.documentId} ${report.eventId}`);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Compares a release with the one before it. Holds what is compared of both in memory, not the records. */
export async function compareReleases(comparison: Comparison): Promise<Corrections> {
  const after = new Map<string, Compared>();
  /** Incident of the new release by event. */
  const homes = new Map<string, string>();
  for await (const incident of comparison.after) {
    after.set(incident.id, compared(incident));
    for (const key of eventKeys(incident)) homes.set(key, incident.id);
  }
  const corrections: Correction[] = [];
  const known = new Set<string>();
  const parts = new Set<string>();
  for await (const incident of comparison.before) {
    known.add(incident.id);
    const homesNow = [...new Set(eventKeys(incident).flatMap((key) => homes.get(key) ?? []))];
    const now = after.get(incident.id);
    const correction = now ? await changeOf(incident, now, homesNow, comparison) : await lossOf(incident.id, homesNow, after, comparison);
    if (correction === null) continue;
    corrections.push(correction);
    if (correction.kind === "split") for (const id of correction.into) parts.add(id);
  }
  for (const [i, correction] of corrections.entries()) corrections[i] = onlyNewParts(correction, known);
  corrections.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { added: [...after.keys()].filter((id) => !known.has(id) && !parts.has(id)).sort(), corrections };
}

/** An event that went to an incident of the old release makes no split of either. */
function onlyNewParts(correction: Correction, known: ReadonlySet<string>): Correction {
  if (correction.kind !== "split" || !correction.into.some((id) => known.has(id))) return correction;
  const into = correction.into.filter((id) => !known.has(id));
  const moved = { id: "event-moved", text: `an event of it belongs to ${correction.into.filter((id) => known.has(id)).join(", ")} now` };
  if (into.length > 0) return { ...correction, into, reasons: [...correction.reasons, moved] };
  return { ...correction, kind: "changed", into, reasons: [moved, ...correction.reasons.filter(({ id }) => id !== "told-apart")] };
}

/** An incident that both releases have. */
async function changeOf(
  incident: SharedIncident,
  now: Compared,
  homesNow: readonly string[],
  comparison: Comparison,
): Promise<Correction | null> {
  const old = compared(incident);
  const tookBack = takesBack(old, now);
  const fields = [...told, ...named].flatMap((field): FieldChange[] => {
    if (same(old[field], now[field])) return [];
    const both = comparison.sameProfile && !tookBack && (told as readonly string[]).includes(field);
    return [both ? { field, from: old[field], to: now[field] } : { field }];
  });
  const others = homesNow.filter((id) => id !== incident.id).sort();
  if (fields.length === 0 && others.length === 0) return null;
  const reasons = [
    ...reportReasons(old.reports as string[], now.reports as string[]),
    ...((await comparison.reasonsOf?.(incident.id)) ?? []),
    ...comparison.general,
  ];
  if (others.length > 0) reasons.unshift({ id: "told-apart", text: "events that were counted as one happening are several" });
  return {
    kind: others.length > 0 ? "split" : "changed",
    id: incident.id,
    into: others,
    fields,
    reasons: reasons.length > 0 ? reasons : [{ id: "joined-anew", text: "the same reports were joined or weighed anew" }],
  };
}

/** Whether the new release keeps back what the old one told: then the old values must not be repeated. */
function takesBack(old: Compared, now: Compared): boolean {
  const precision = (value: unknown) => (value as { precision?: string } | null)?.precision;
  const coarser = precision(old["time"]) === "day" && precision(now["time"]) !== "day";
  return coarser || told.some((field) => old[field] !== null && now[field] === null);
}

/** An incident that the new release lacks. */
async function lossOf(
  id: string,
  homesNow: readonly string[],
  after: ReadonlyMap<string, unknown>,
  comparison: Comparison,
): Promise<Correction> {
  const fate = await comparison.fateOf(id);
  const decisions = (await comparison.reasonsOf?.(id)) ?? [];
  const base = { id, fields: [] };
  if (fate.kind === "merged" && after.has(fate.into)) {
    return {
      ...base,
      kind: "merged",
      into: [fate.into],
      reasons: [...decisions, { id: "same-happening", text: "its reports tell of the same happening" }],
    };
  }
  if (fate.kind === "withheld") return { ...base, kind: "withdrawn", into: [], reasons: [...decisions, fate.reason] };
  if (fate.kind === "merged") {
    return {
      ...base,
      kind: "withdrawn",
      into: [],
      reasons: [...decisions, { id: "merged-and-kept-back", text: "it was merged into an incident that is kept back" }],
    };
  }
  if (homesNow.length === 1) {
    return {
      ...base,
      kind: "merged",
      into: homesNow,
      reasons: [...decisions, { id: "same-happening", text: "its reports tell of the same happening" }],
    };
  }
  if (homesNow.length > 1) {
    return {
      ...base,
      kind: "split",
      into: homesNow.toSorted(),
      reasons: [...decisions, { id: "told-apart", text: "events that were counted as one happening are several" }],
    };
  }
  return {
    ...base,
    kind: "withdrawn",
    into: [],
    reasons: [...decisions, { id: "unsupported", text: "no report supports it any more" }, ...comparison.general],
  };
}

function reportReasons(before: readonly string[], now: readonly string[]): CorrectionReason[] {
  const added = now.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !now.includes(id));
  return [
    ...(added.length > 0 ? [{ id: "further-reports", text: `told by further reports: ${added.join(", ")}` }] : []),
    ...(removed.length > 0 ? [{ id: "fewer-reports", text: `no longer rests on: ${removed.join(", ")}` }] : []),
  ];
}

/** One line about a correction. */
export function correctionText({ kind, id, into, fields }: Correction): string {
  const what = fields.map(({ field }) => field).join(", ");
  switch (kind) {
    case "merged":
      return `${id} was merged into ${into.join(", ")}`;
    case "split":
      return `${id} was split into ${into.join(", ")}${what ? `; changed: ${what}` : ""}`;
    case "withdrawn":
      return `${id} was withdrawn`;
    case "changed":
      return `${id} changed: ${what}`;
  }
}
