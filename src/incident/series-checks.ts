import type { ActorKind } from "#model/actor";
import type { Incident, SeriesCheck } from "#model/incident";
import type { Series } from "#model/series";
import { fold } from "#text/fold";
import { stemOf } from "./ar/words.ts";
import { dayOf } from "./day.ts";
import type { Member } from "./member.ts";
import { distanceKm } from "./score.ts";

/** An incident with the events that it was built from. */
export interface Built {
  readonly own: readonly Member[];
  readonly incident: Incident;
}

/** How far off an earlier happening "in the area" may lie, beyond the radii of both. */
const areaKm = 15;
/** Places wider than this hold happenings that a report wouldn't count together. */
const districtKm = 30;
const daysOf = { Y: 365.25, M: 30.44, W: 7, D: 1 } as const;

/**
 * Checks what reports say of an incident's order ("the third of its kind in less than a year") against
 * the incidents of the register that came before it. The register isn't complete, so that too few
 * matches never contradict. Too many do where the statement has a window, counted strictly: one mode,
 * one settlement or district; what a report counts may be narrower than its type.
 */
export function checkSeries(built: readonly Built[]): Incident[] {
  const byType = new Map<string, Dated[]>();
  for (const { own, incident } of built) {
    const day = dayOf(incident.time?.start ?? null);
    if (day === null || (incident.status !== "occurred" && incident.status !== "ongoing")) continue;
    const list = byType.get(incident.type);
    if (list) list.push({ day, incident, own });
    else byType.set(incident.type, [{ day, incident, own }]);
  }
  for (const list of byType.values()) list.sort((a, b) => a.day - b.day);
  return built.map(({ own, incident }) => {
    const checks: SeriesCheck[] = [];
    for (const member of own)
      for (const series of member.record.series)
        if (series.event === member.event.id) checks.push(check(member, series, incident, byType.get(incident.type) ?? []));
    return checks.length > 0 ? { ...incident, seriesChecks: checks } : incident;
  });
}

/** An incident that happened, by its first day. */
interface Dated {
  readonly day: number;
  readonly incident: Incident;
  readonly own: readonly Member[];
}

function check(member: Member, series: Series, incident: Incident, sameType: readonly Dated[]): SeriesCheck {
  const said = { documentId: member.report.id, ordinal: series.ordinal, of: series.of, window: series.window };
  const verdict = (v: SeriesCheck["verdict"], found: readonly Incident[], why: string): SeriesCheck => ({
    ...said,
    verdict: v,
    incidents: found.map((i) => i.id),
    why,
  });
  // undated, it happened before the report that counts it
  const day = dayOf(incident.time?.start ?? null) ?? member.published;
  if (day === null) return verdict("not-enough-data", [], "the incident has no date");
  if (!incident.place) return verdict("not-enough-data", [], "the incident has no place");
  const window = windowDays(series.window);
  const slack = series.windowBound === "about" || series.windowBound === "more-than" ? 1.25 : 1;
  const found: Dated[] = [];
  for (let i = firstFrom(sameType, window === null ? -Infinity : day - window * slack); i < sameType.length; i++) {
    const other = sameType[i]!;
    if (other.day >= day) break;
    if (other.incident.id !== incident.id && alike(incident, other.incident)) found.push(other);
  }
  // "ثالث عملية" counts what reports call an operation, not the reinforcements sent the day before
  const counts = stemsOf(`${series.of} ${member.event.trigger.text}`);
  const named = found.filter(({ own }) => own.some(({ event }) => [...stemsOf(event.trigger.text)].some((stem) => counts.has(stem))));
  const earlier = (named.length > 0 ? named : found).map((f) => f.incident);
  const counted = earlier.length + 1;
  const strictly =
    incident.mode !== null && (incident.place.radiusKm ?? 0) <= districtKm ? earlier.filter((e) => e.mode === incident.mode) : [];
  const why = `${earlier.length} earlier ${incident.type} incident(s) in the same area${series.window ? ` within ${series.window}` : ""}; the report says number ${series.ordinal}`;
  if (counted === series.ordinal && counted > 1) return verdict("supported", earlier, why);
  if (strictly.length + 1 > series.ordinal && window !== null) return verdict("contradicted", strictly, why);
  return verdict("not-enough-data", earlier, why);
}

/** Index of the first incident on or after a day. */
function firstFrom(sorted: readonly Dated[], day: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of one kind: modes that don't differ, one area, and initiators on one side where both are told. */
function alike(a: Incident, b: Incident): boolean {
  if (a.mode !== null && b.mode !== null && a.mode !== b.mode) return false;
  const left = a.place;
  const right = b.place;
  if (!left || !right) return false;
  if (left.country !== null && right.country !== null && left.country !== right.country) return false;
  if (a.initiators.length > 0 && b.initiators.length > 0) {
    const sides = new Set(a.initiators.map((p) => sideOf(p.kind)));
    if (!b.initiators.some((p) => sides.has(sideOf(p.kind)))) return false;
  }
  if (left.placeId !== null && left.placeId === right.placeId) return true;
  if (left.lat === null || left.lon === null || right.lat === null || right.lon === null) return false;
  return distanceKm(left.lat, left.lon, right.lat, right.lon) <= Math.max(left.radiusKm ?? 0, right.radiusKm ?? 0) + areaKm;
}

const state: readonly ActorKind[] = ["state-military", "police", "government", "paramilitary"];
const armed: readonly ActorKind[] = ["jihadist", "rebel", "militia", "criminal", "unknown"];

/** Whom a counted series takes together: a head of government launches what his army carries out. */
function sideOf(kind: ActorKind): string {
  return state.includes(kind) ? "state" : armed.includes(kind) ? "armed" : kind;
}

function stemsOf(text: string): Set<string> {
  return new Set((fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => stemOf(word) ?? []));
}

/** Days of an ISO 8601 duration: `windowDays("P1Y") === 365.25`; null where there is none. */
function windowDays(window: string | null): number | null {
  if (window === null) return null;
  let days = 0;
  for (const [, amount, unit] of window.matchAll(/(\d+(?:\.\d+)?)([YMWD])/g)) days += Number(amount) * daysOf[unit as keyof typeof daysOf];
  return days > 0 ? days : null;
}
