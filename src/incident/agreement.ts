import type { EventCodes, EventStatus, EventType, Participant } from "#model/event";
import type { PlacePrecision, TimePrecision } from "#model/precision";
import { fold } from "#text/fold";
import type { JoinEvent, Member } from "./member.ts";

const timeRank: Record<TimePrecision, number> = { hour: 5, day: 5, week: 3, month: 2, season: 1, year: 1, unknown: 0 };
const placeRank: Record<PlacePrecision, number> = {
  exact: 6,
  near: 5,
  settlement: 5,
  district: 4,
  governorate: 3,
  region: 2,
  country: 1,
  unknown: 0,
};

/** The first member that gives the value with most votes; the earlier value where votes are equal. Each votes with its weight. */
function mostVoted<M extends JoinEvent, T>(members: readonly M[], valueOf: (m: M) => T | null, keyOf: (value: T) => string): M | null {
  const votes = new Map<string, { member: M; weight: number }>();
  for (const member of members) {
    const value = valueOf(member);
    if (value === null) continue;
    const key = keyOf(value);
    const vote = votes.get(key);
    if (vote) vote.weight += weightOf(member);
    else votes.set(key, { member, weight: weightOf(member) });
  }
  let best: { member: M; weight: number } | null = null;
  for (const vote of votes.values()) if (!best || vote.weight > best.weight + 1e-9) best = vote;
  return best?.member ?? null;
}

/** News weighs more than recollection. */
function weightOf(member: JoinEvent): number {
  return (member.salience === "main" ? 1 : 0.5) * (0.3 + member.confidence);
}

export function agreeOnType(members: readonly JoinEvent[]): EventType {
  return mostVoted(
    members,
    (m) => m.type,
    (type) => type,
  )!.type;
}

/** The member whose time stands: among the most precise times, the one that most reports give; said dates before supplied ones. */
export function agreeOnTime<M extends JoinEvent>(members: readonly M[]): M | null {
  const rank = (m: M) => (m.time?.start ? timeRank[m.time.precision] : 0);
  const top = Math.max(...members.map(rank));
  const precise = members.filter((m) => m.time && rank(m) === top);
  const chosen = mostVoted(
    precise,
    (m) => m.time,
    (t) => `${t.start}/${t.end}`,
  );
  if (!chosen) return members.find((m) => m.time) ?? null;
  return precise.find((m) => m.time!.certain && m.time!.start === chosen.time!.start && m.time!.end === chosen.time!.end) ?? chosen;
}

/** The member whose place stands: among the most precise places, the one that most reports give. */
export function agreeOnPlace<M extends JoinEvent>(members: readonly M[]): M | null {
  const rank = (m: M) => (m.place ? placeRank[m.place.precision] : -1);
  const top = Math.max(...members.map(rank));
  // a settlement that three reports give stands against a house number that one gives
  const precise = members.filter((m) => rank(m) >= Math.min(top, 5) && m.place);
  return mostVoted(
    precise,
    (m) => m.place,
    (p) => p.placeId ?? `${p.lat},${p.lon}`,
  );
}

export function agreeOnMode(members: readonly JoinEvent[]): string | null {
  const chosen = mostVoted(
    members,
    (m) => m.mode,
    (mode) => mode,
  );
  return chosen?.mode ?? null;
}

export function agreeOnCodes(members: readonly Member[], mode: string | null): EventCodes {
  const likely = members.filter((m) => m.event.mode === mode);
  const voters = likely.length > 0 ? likely : members;
  const codes = mostVoted(
    voters,
    (m) => m.event.codes,
    (c) => `${c.acled?.eventType}>${c.acled?.subEventType}|${c.cameo}`,
  )!.event.codes;
  return { ...codes, ucdp: mostVoted(voters, (m) => m.event.codes.ucdp, String)?.event.codes.ucdp ?? null };
}

/** What has happened by any report has happened; else the latest word counts. */
export function agreeOnStatus(members: readonly JoinEvent[]): EventStatus {
  const happened = members.filter((m) => m.status === "occurred" || m.status === "ongoing");
  return (happened.length > 0 ? happened : members).at(-1)!.status;
}

/** Named participants of every report, and the unnamed of the report that says most; the most named first. */
export function gatherParticipants(members: readonly Member[], side: "initiators" | "targets"): Participant[] {
  const named = new Map<string, { participant: Participant; weight: number }>();
  for (const member of members) {
    for (const participant of member.event[side]) {
      if (!participant.actorId) continue;
      const entry = named.get(participant.actorId);
      if (entry) entry.weight += weightOf(member);
      else named.set(participant.actorId, { participant, weight: weightOf(member) });
    }
  }
  const fullest = members.reduce((a, b) => (b.event[side].length * weightOf(b) > a.event[side].length * weightOf(a) ? b : a));
  const seen = new Set<string>();
  const unnamed = fullest.event[side].filter((p) => {
    const words = fold(p.surface.text);
    const known = p.actorId !== null || seen.has(words);
    seen.add(words);
    return !known;
  });
  return [...[...named.values()].sort((a, b) => b.weight - a.weight).map((n) => n.participant), ...unnamed];
}

/** Two independent readings at 0.7 are surer than one; but they may share an error, so the others count half. */
export function combineConfidence(members: readonly Member[]): number {
  const sorted = members.map((m) => m.event.confidence).sort((a, b) => b - a);
  const doubt = sorted.reduce((d, c, i) => d * (1 - (i === 0 ? c : c / 2)), 1);
  return Math.round(Math.min(0.99, 1 - doubt) * 1000) / 1000;
}
