import type { EventType } from "#model/event";
import type { Bounds, JoinActor, JoinEvent } from "./member.ts";
import { similarity } from "./word-vectors.ts";

/** How well two events agree. Points are log-odds by feel, tuned on annotated pairs; -Infinity: never one happening. */
export interface PairScore {
  readonly score: number;
  readonly why: readonly string[];
}

const never: PairScore = { score: -Infinity, why: [] };

/** Points needed to join two events. */
export const threshold = 2.7;
/** Points from which two events are proposed to a person. */
export const proposalThreshold = 2;

// Said again by many speakers on one day, or done in many places at once: the same words then mean less.
const typePrior: Partial<Record<EventType, number>> = {
  ACCUSE: -2.5,
  REJECT: -2.5,
  REQUEST: -2.5,
  THREATEN: -2.5,
  SUPPORT: -2.5,
  CONCEDE: -1.5,
  COERCE: -1.2,
  AID: -1.2,
  AGREE: -0.7,
  COOPERATE: -1.2,
  CONSULT: -1.2,
  // what PLOVER doesn't code and a report still dates: an election, of which a country has one
  OTHER: 2,
};

/** Compares two events of different reports. */
export function scorePair(a: JoinEvent, b: JoinEvent, sameCopy: boolean): PairScore {
  if (a.type !== b.type) return never;
  const why: string[] = ["same-type"];
  let score = typePrior[a.type] ?? 0;
  for (const part of [scoreTime(a, b), scorePlace(a, b), scoreMode(a, b), scoreActors(a, b), scoreTolls(a, b)]) {
    if (part.score === -Infinity) return never;
    score += part.score;
    why.push(...part.why);
  }
  const shared = similarity(a.words, b.words);
  score += 4 * Math.min(shared, 0.6) - 0.3;
  if (shared >= 0.25) why.push("shared-words");
  const reports = similarity(a.reportWords, b.reportWords);
  score += 4 * (Math.min(reports, 0.45) - 0.12);
  if (reports >= 0.3) why.push("similar-reports");
  if (sameCopy) {
    score += 2;
    why.push("wire-copy");
  }
  if (a.salience === "background" && b.salience === "background") score -= 0.5;
  return { score, why };
}

const says = (score: number, ...why: string[]): PairScore => ({ score, why });

/** Days apart, against the precision of each date. */
function scoreTime(a: JoinEvent, b: JoinEvent): PairScore {
  if (a.from === null || a.to === null || b.from === null || b.to === null) {
    const dated = a.from === null ? b : a;
    const undated = a.from === null ? a : b;
    // nobody reports what hasn't happened yet, except as a plan
    if (dated.from !== null && undated.published !== null && undated.published < dated.from && dated.status !== "planned") return never;
    const apart = Math.abs((undated.published ?? 0) - (dated.from ?? dated.published ?? 0));
    return says(apart > 60 ? -2 : -0.5);
  }
  const gap = Math.max(a.from, b.from) - Math.min(a.to, b.to);
  const width = Math.max(a.to - a.from, b.to - b.from) + 1;
  if (gap <= 0) {
    if (width <= 3) return says(a.from === b.from ? 3 : 2.5, "same-day");
    if (width <= 8) return says(1.8, "same-week");
    if (width <= 31) return says(1.2, "same-month");
    return says(width <= 100 ? 0.5 : 0);
  }
  if (width <= 3) {
    // a night is told by either day; a date that the text doesn't say may be a day or two off
    const supplied = [a, b].some((m) => m.supplied);
    if (gap === 1) return says(supplied ? 1.5 : 0.6, "next-day");
    return gap === 2 ? says(supplied ? 0 : -1) : gap <= 4 ? says(-2) : never;
  }
  return gap <= 3 ? says(-1) : never;
}

const widths = { exact: 2, settlement: 5, near: 12, district: 20, governorate: 80, region: 120, country: 500, unknown: 50 };

/** Distance against the precision of each place. */
function scorePlace(a: JoinEvent, b: JoinEvent): PairScore {
  const left = a.place;
  const right = b.place;
  if (!left || !right || a.type === "OTHER") {
    // an election is a country's; where a report names no place for it, it is most likely in the country that the report is about
    if (!a.country || !b.country) return says(-0.3);
    return a.country === b.country ? says(0.2) : says(-2);
  }
  if (left.country && right.country && left.country !== right.country) return never;
  const leftKm = left.radiusKm ?? widths[left.precision];
  const rightKm = right.radiusKm ?? widths[right.precision];
  const widest = Math.max(leftKm, rightKm);
  const same = left.placeId !== null && left.placeId === right.placeId;
  if (same && left.precision === right.precision)
    return widest <= 30 ? says(widest <= 10 ? 2.5 : 2, "same-place") : widest <= 150 ? says(1.2, "same-area") : says(0.2);
  if (left.lat === null || left.lon === null || right.lat === null || right.lon === null)
    return left.country && left.country === right.country ? says(0.2) : says(0);
  const km = distanceKm(left.lat, left.lon, right.lat, right.lon);
  if (widest > 30) {
    if (km > widest + 15) return never;
    return widest <= 150 ? says(0.8, "same-area") : says(0.2);
  }
  if (km <= Math.max(3, widest)) return says(2.2, "same-place");
  if (km <= leftKm + rightKm) return says(1.2, "near-place");
  if (km <= 25) return says(-1);
  return km <= 40 ? says(-2.5) : never;
}

/** Great-circle distance in kilometres. */
export function distanceKm(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 + Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}

// Modes that reporters of one attack take for one another: a blast, its carrier and what joins it; what
// falls from above; the arms of a battle.
const looseModes: readonly (readonly string[])[] = [
  ["explosives", "suicide-attack", "firearms", "targeted"],
  ["heavy-weapons", "aerial", "explosives"],
  ["firearms", "heavy-weapons"],
  ["demo", "obstruct", "riot"],
];

function scoreMode(a: JoinEvent, b: JoinEvent): PairScore {
  const left = a.mode;
  const right = b.mode;
  if (left === null || right === null) return says(0);
  if (left === right) return says(0.6, "same-mode");
  return says(looseModes.some((group) => group.includes(left) && group.includes(right)) ? -0.4 : -1.5);
}

function scoreActors(a: JoinEvent, b: JoinEvent): PairScore {
  const initiators = sideScore(a.initiators, b.initiators);
  const targets = sideScore(a.targets, b.targets);
  // in a clash one report's initiator is the other's target
  const crossed = 0.7 * Math.max(sideScore(a.initiators, b.targets), sideScore(a.targets, b.initiators));
  const score = Math.max(initiators + targets, crossed);
  return score >= 0.9 ? says(Math.min(score, 2), "same-actors") : says(score);
}

function sideScore(a: readonly JoinActor[], b: readonly JoinActor[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let best = -0.5;
  for (const left of a) {
    for (const right of b) {
      if (left.actorId && right.actorId) best = Math.max(best, left.actorId === right.actorId ? 1.2 : -0.6);
      else if (left.kind === right.kind && left.kind !== "unknown") best = Math.max(best, 0.3);
      else if (left.kind === "unknown" || right.kind === "unknown") best = Math.max(best, 0);
    }
  }
  return best;
}

/** Equal figures say much, the more so the rarer; figures far apart say no. Tolls grow, so a factor of two is no quarrel. */
function scoreTolls(a: JoinEvent, b: JoinEvent): PairScore {
  let score = 0;
  let same = false;
  for (const field of ["killed", "wounded", "killedOrWounded", "detained", "abducted", "displaced"] as const) {
    const left = a.tolls[field];
    const right = b.tolls[field];
    if (!left || !right) continue;
    const weight = field === "killed" ? 1 : 0.7;
    // "ارتفعت الحصيلة": the later report of a happening may count many times the dead
    const later = (a.published ?? 0) < (b.published ?? 0) ? 1 : (a.published ?? 0) > (b.published ?? 0) ? -1 : 0;
    const grown = later * ((figureOf(right) ?? 0) - (figureOf(left) ?? 0)) > 0;
    const points = Math.max(compareTolls(left, right), grown ? -0.8 : -Infinity);
    if (points > 0.5) same = true;
    score += weight * points;
  }
  return says(Math.max(-4, Math.min(score, 3)), ...(same ? ["same-toll"] : []));
}

function compareTolls(a: Bounds, b: Bounds): number {
  const left = figureOf(a);
  const right = figureOf(b);
  if (left === null || right === null) return 0;
  if (left === right) return left >= 10 ? 1.8 : left >= 3 ? 1.3 : 0.6;
  if ((a.low ?? 0) <= (b.high ?? Infinity) && (b.low ?? 0) <= (a.high ?? Infinity)) return 0.6;
  const ratio = (Math.max(left, right) + 1) / (Math.min(left, right) + 1);
  return ratio <= 1.4 ? 0.4 : ratio <= 2.2 ? 0 : ratio <= 4 ? -0.8 : -2.5;
}

const figureOf = (toll: Bounds) => toll.best ?? toll.low ?? toll.high;

/** Points as a share between 0 and 1, one half at the threshold, for readers and for the queue of proposals. */
export function probabilityOf(score: number): number {
  return Math.round(1000 / (1 + Math.exp(threshold - score))) / 1000;
}
