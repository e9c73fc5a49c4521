import type { ActorKind } from "#model/actor";
import type { EventType } from "#model/event";
import type { SeriesCheck } from "#model/incident";
import { agreeOnMode, agreeOnPlace, agreeOnStatus, agreeOnTime, agreeOnType } from "./agreement.ts";
import { dayOf } from "./day.ts";
import { compareText, triggerStems, type JoinEvent, type JoinPlace, type Said } from "./member.ts";
import { distanceKm } from "./score.ts";
import { stemNumbers } from "./word-vectors.ts";

/** What a count of happenings asks of an incident. */
export interface Counted {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  /** First day; null where no report tells one. */
  readonly day: number | null;
  readonly happened: boolean;
  readonly place: JoinPlace | null;
  /** The sides that its initiators stand on, as named by `sideOf`. */
  readonly sides: readonly string[];
  /** Stems of the words that its reports call it by. */
  readonly stems: readonly number[];
  /** Who took part in person, by id. */
  readonly present: readonly string[];
}

/** What a report says of an incident's order. */
export interface Statement {
  readonly documentId: string;
  /** Day of the report, and the words by which it names the happening. */
  readonly published: number | null;
  readonly trigger: string;
  readonly series: Said;
}

/** An incident as a count sees it, from its events. */
export function toCounted(id: string, events: readonly JoinEvent[]): Counted {
  const status = agreeOnStatus(events);
  return {
    id,
    type: agreeOnType(events),
    mode: agreeOnMode(events),
    day: dayOf(agreeOnTime(events)?.time?.start ?? null),
    happened: status === "occurred" || status === "ongoing",
    place: agreeOnPlace(events)?.place ?? null,
    sides: [...new Set(events.flatMap(({ initiators }) => initiators.map(({ kind }) => sideOf(kind))))],
    present: [...new Set(events.flatMap((event) => event.present))],
    stems: [...new Set(events.flatMap((event) => [...triggerStems(event)]))],
  };
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
export function checkSeries(
  counted: readonly Counted[],
  statements: readonly (Statement & { readonly of: number })[],
): Map<number, SeriesCheck[]> {
  const checks = new Map<number, SeriesCheck[]>();
  if (statements.length === 0) return checks;
  const byType = new Map<string, Dated[]>();
  for (const incident of counted) {
    if (incident.day === null || !incident.happened) continue;
    const list = byType.get(incident.type);
    if (list) list.push(incident as Dated);
    else byType.set(incident.type, [incident as Dated]);
  }
  for (const list of byType.values()) list.sort((a, b) => a.day - b.day || compareText(a.id, b.id));
  for (const { of, ...statement } of statements) {
    const incident = counted[of]!;
    checks.set(of, [...(checks.get(of) ?? []), check(statement, incident, byType.get(incident.type) ?? [])]);
  }
  return checks;
}

/** The days before an incident that a statement counts; `from` may be -Infinity. Null where it can't be checked. */
export function countedDays({ published, series }: Statement, incident: Counted): { from: number; to: number } | null {
  // undated, it happened before the report that counts it
  const day = incident.day ?? published;
  if (day === null || !incident.place) return null;
  const window = windowDays(series.window);
  const slack = series.windowBound === "about" || series.windowBound === "more-than" ? 1.25 : 1;
  return { from: window === null ? -Infinity : day - window * slack, to: day };
}

type Dated = Counted & { readonly day: number };

function check(statement: Statement, incident: Counted, sameType: readonly Dated[]): SeriesCheck {
  const { documentId, trigger, series } = statement;
  const said = { documentId, ordinal: series.ordinal, of: series.of, window: series.window };
  const verdict = (v: SeriesCheck["verdict"], found: readonly Counted[], why: string): SeriesCheck => ({
    ...said,
    verdict: v,
    incidents: found.map((i) => i.id),
    why,
  });
  if ((incident.day ?? statement.published) === null) return verdict("not-enough-data", [], "the incident has no date");
  const days = countedDays(statement, incident);
  if (!days || !incident.place) return verdict("not-enough-data", [], "the incident has no place");
  const found: Dated[] = [];
  for (let i = firstFrom(sameType, days.from); i < sameType.length; i++) {
    const other = sameType[i]!;
    if (other.day >= days.to) break;
    if (other.id !== incident.id && alike(incident, other)) found.push(other);
  }
  // "ثالث عملية" counts what reports call an operation, not the reinforcements sent the day before
  const counts = new Set([...stemNumbers(series.of), ...stemNumbers(trigger)]);
  const named = found.filter((other) => other.stems.some((stem) => counts.has(stem)));
  const ofKind = named.length > 0 ? named : found;
  const { by } = series;
  const earlier = by.length > 0 ? ofKind.filter(({ present }) => present.some((id) => by.includes(id))) : ofKind;
  const number = earlier.length + 1;
  const strictly =
    incident.mode !== null && (incident.place.radiusKm ?? 0) <= districtKm ? earlier.filter((e) => e.mode === incident.mode) : [];
  const why = `${earlier.length} earlier ${incident.type} incident(s) in the same area${by.length > 0 ? ` with ${by.join(", ")}` : ""}${series.window ? ` within ${series.window}` : ""}; the report says number ${series.ordinal}`;
  if (number === series.ordinal && number > 1) return verdict("supported", earlier, why);
  if (strictly.length + 1 > series.ordinal && days.from !== -Infinity) return verdict("contradicted", strictly, why);
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
export function alike(a: Counted, b: Counted): boolean {
  if (a.mode !== null && b.mode !== null && a.mode !== b.mode) return false;
  const left = a.place;
  const right = b.place;
  if (!left || !right) return false;
  if (left.country !== null && right.country !== null && left.country !== right.country) return false;
  if (a.sides.length > 0 && b.sides.length > 0 && !b.sides.some((side) => a.sides.includes(side))) return false;
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

/** Days of an ISO 8601 duration: `windowDays("P1Y") === 365.25`; null where there is none. */
function windowDays(window: string | null): number | null {
  if (window === null) return null;
  let days = 0;
  for (const [, amount, unit] of window.matchAll(/(\d+(?:\.\d+)?)([YMWD])/g)) days += Number(amount) * daysOf[unit as keyof typeof daysOf];
  return days > 0 ? days : null;
}
