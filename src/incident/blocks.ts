import { eventTypes } from "#model/event";
import type { Member } from "./member.ts";

/** Events longer than this many days are compared by month. */
const dayBlockSpan = 4;
/** An undated event is looked for in the months before its report was published. */
const undatedMonths = 2;
const maxMonths = 24;
/** Places wider than this are compared by country: they cover too many cells. */
const wideKm = 120;
/** How far off newsrooms place one happening, beyond the radius. */
const slackKm = 15;
/** Members of a block that one member is compared with: its neighbours in order of publication. */
const reach = 60;

/**
 * Pairs of events that may be one happening: of one type, in one area, at one time. Each event stands
 * in a few blocks (days or months, by one-degree cells, a country, or an actor); only neighbours in a
 * block are compared, so that the work grows with the number of events, not with its square.
 */
export function candidatePairs(members: readonly Member[], copyGroup: Int32Array): [number, number][] {
  const blocks = new Map<number, number[]>();
  const areaNumbers = new Map<string, number>();
  // A member in a block is its index, doubled, plus one where it seeks. Those that don't seek are only
  // found: two events dated to the day meet in the block of their day, not in that of their month.
  const post = (type: number, time: number, area: string, index: number, seeks: boolean) => {
    let number = areaNumbers.get(area);
    if (number === undefined) areaNumbers.set(area, (number = areaNumbers.size));
    const key = (number * 32 + type) * times + time;
    const block = blocks.get(key);
    const posting = index * 2 + (seeks ? 1 : 0);
    if (block) block.push(posting);
    else blocks.set(key, [posting]);
  };
  for (const member of members) {
    const type = eventTypes.indexOf(member.event.type);
    const areas = areasOf(member);
    const dated = isDated(member);
    const located = areas[0]?.startsWith("c") ?? false;
    for (const time of timesOf(member))
      for (const area of areas) post(type, time, area, member.index, (!dated || time < firstMonth) && (!located || !area.startsWith("n")));
    const copies = copyGroup[member.reportIndex]!;
    if (copies >= 0) post(type, 0, `copy ${copies}`, member.index, true);
  }
  const pairs = new Set<number>();
  for (const block of blocks.values()) if (block.length > 1) pairUp(block, members, pairs);
  const size = members.length;
  return Array.from(Float64Array.from(pairs).sort(), (pair) => [Math.floor(pair / size), pair % size]);
}

function pairUp(block: readonly number[], members: readonly Member[], pairs: Set<number>): void {
  for (let i = 0; i < block.length; i++) {
    if (block[i]! % 2 === 0) continue;
    const end = Math.min(block.length, i + 1 + reach);
    for (let k = Math.max(0, i - reach); k < end; k++) {
      // two that seek meet once
      if (k <= i && (k === i || block[k]! % 2 === 1)) continue;
      const a = Math.min(block[i]!, block[k]!) >> 1;
      const b = Math.max(block[i]!, block[k]!) >> 1;
      if (members[a]!.reportIndex !== members[b]!.reportIndex) pairs.add(a * members.length + b);
    }
  }
}

const isDated = ({ from, to }: Member) => from !== null && to !== null && to - from < dayBlockSpan;

// Times as numbers: days since 1900 first, then months.
const days1900 = 25_567;
const firstMonth = 100_000;
const times = 110_000;

function timesOf(member: Member): number[] {
  const { from, to, published } = member;
  const found: number[] = [];
  if (from !== null && to !== null && isDated(member)) {
    // a day later than told finds the neighbour that stands a day off
    for (let day = from - 1; day <= to + 1; day++) found.push(Math.max(0, Math.min(firstMonth - 1, day + days1900)));
    found.push(monthOf(from));
    return found;
  }
  const last = monthOf(to ?? published ?? 0);
  const first = from === null ? last - undatedMonths : monthOf(from);
  for (let month = Math.max(first, last - maxMonths); month <= last; month++) found.push(month);
  return found;
}

const monthOf = (day: number) => Math.max(firstMonth, Math.min(times - 1, firstMonth + Math.floor((day + days1900) / 30.44)));

/** Cells first, then the country, then names. */
function areasOf(member: Member): string[] {
  const { place, initiators, targets } = member.event;
  const areas: string[] = [];
  if (place?.lat != null && place.lon != null && (place.radiusKm ?? 0) <= wideKm) {
    const margin = ((place.radiusKm ?? 5) + slackKm) / 111;
    for (let lat = Math.floor(place.lat - margin); lat <= Math.floor(place.lat + margin); lat++)
      for (let lon = Math.floor(place.lon - margin); lon <= Math.floor(place.lon + margin); lon++) areas.push(`c${lat},${lon}`);
  }
  if (member.country) areas.push(`n${member.country}`);
  // where nothing tells the place, a name may
  for (const { actorId, country } of [...initiators, ...targets]) {
    const area = actorId ? `a${actorId}` : country && !member.country ? `n${country}` : null;
    if (area && !areas.includes(area)) areas.push(area);
  }
  if (!place) areas.push("nowhere");
  return areas;
}
