import { tollFields, type TollField, type TollRange } from "#model/event";
import type { Incident, IncidentToll } from "#model/incident";
import { speakerRank } from "./ar/words.ts";
import type { Member } from "./member.ts";

/** One report's figure, with who gave it and how it ranks. */
export interface Account {
  readonly member: Member;
  readonly toll: TollRange;
  readonly speaker: string | null;
  readonly rank: 0 | 1 | 2;
}

/** The tolls of an incident, from its reports' own figures. `members` are in order of publication. */
export function tollsOf(members: readonly Member[]): Incident["toll"] {
  return Object.fromEntries(tollFields.map((field) => [field, tollOf(accountsOf(members, field))])) as Record<
    TollField,
    IncidentToll | null
  >;
}

/** Every figure that a report gives for a field, in order of publication. */
export function accountsOf(members: readonly Member[], field: TollField): Account[] {
  return members.flatMap((member) => {
    const toll = member.event.casualties[field];
    if (!toll || (toll.low === null && toll.best === null && toll.high === null)) return [];
    return [{ member, toll, ...speakerOf(member) }];
  });
}

/**
 * The rule: low is the least low and high the greatest high of any report. Best is that of the latest
 * report which tells the happening as its own news; recollections count only where nothing else gives a
 * figure. Of several on that day the one with the best source (an office or body by name, then nobody
 * named, then a source without a name), then the later in order.
 */
function tollOf(accounts: readonly Account[]): IncidentToll | null {
  if (accounts.length === 0) return null;
  const bounds = (pick: "low" | "high", choose: (...n: number[]) => number) => {
    const known = accounts.map((a) => a.toll[pick] ?? a.toll.best).filter((n) => n !== null);
    return known.length > 0 ? choose(...known) : null;
  };
  const { best, rule } = chooseBest(accounts);
  return {
    low: bounds("low", Math.min),
    best,
    high: bounds("high", Math.max),
    rule,
    by: accounts.map(({ member, toll, speaker }) => ({
      documentId: member.report.id,
      low: toll.low,
      best: toll.best,
      high: toll.high,
      speaker,
    })),
  };
}

function chooseBest(accounts: readonly Account[]): { best: number | null; rule: string } {
  const figured = accounts.filter((a) => a.toll.best !== null);
  if (figured.length === 0) return { best: null, rule: "no-figure" };
  const reports = new Set(figured.map((a) => a.member.report.id));
  if (reports.size === 1) return { best: Math.max(...figured.map((a) => a.toll.best!)), rule: "single-source" };
  if (new Set(figured.map((a) => a.toll.best)).size === 1) return { best: figured[0]!.toll.best, rule: "agreed" };
  const news = figured.filter((a) => a.member.event.salience === "main");
  const pool = news.length > 0 ? news : figured;
  const latest = Math.max(...pool.map((a) => a.member.published ?? -Infinity));
  const last = pool.filter((a) => (a.member.published ?? -Infinity) === latest);
  const rank = Math.max(...last.map((a) => a.rank));
  const chosen = last.filter((a) => a.rank === rank).at(-1)!;
  return { best: chosen.toll.best, rule: last.length > 1 && rank === 2 ? "latest-official" : "latest" };
}

/** Who gives an event's figure: the best-ranked speaker of the claims that it rests on. */
function speakerOf({ event, record }: Member): { speaker: string | null; rank: 0 | 1 | 2 } {
  let best: { speaker: string | null; rank: 0 | 1 | 2 } | null = null;
  for (const id of event.claims) {
    const claim = record.claims.find((c) => c.id === id);
    if (!claim) continue;
    const rank = speakerRank(claim.speaker.surface.text, claim.speaker.actorId);
    if (!best || rank > best.rank) best = { speaker: claim.speaker.surface.text, rank };
  }
  return best ?? { speaker: null, rank: speakerRank(null, null) };
}
