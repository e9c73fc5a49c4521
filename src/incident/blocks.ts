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
  const blocks = new Map<string, Posting[]>();
  for (const member of members) {
    for (const { key, seeks } of blockKeys(member, copyGroup[member.reportIndex]!)) {
      const block = blocks.get(key);
      if (block) block.push({ index: member.index, seeks });
      else blocks.set(key, [{ index: member.index, seeks }]);
    }
  }
  const pairs = new Set<number>();
  const size = members.length;
  for (const block of blocks.values()) {
    for (let i = 0; i < block.length; i++) {
      if (!block[i]!.seeks) continue;
      const end = Math.min(block.length, i + 1 + reach);
      for (let k = Math.max(0, i - reach); k < end; k++) {
        // two that seek meet once
        if (k <= i && (k === i || block[k]!.seeks)) continue;
        const a = Math.min(block[i]!.index, block[k]!.index);
        const b = Math.max(block[i]!.index, block[k]!.index);
        if (members[a]!.reportIndex !== members[b]!.reportIndex) pairs.add(a * size + b);
      }
    }
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / size), pair % size]);
}

/** A member in a block. Those that don't seek are only found: two events dated to the day meet in the block of their day. */
interface Posting {
  readonly index: number;
  readonly seeks: boolean;
}

function blockKeys(member: Member, copyGroup: number): { key: string; seeks: boolean }[] {
  const type = eventTypes.indexOf(member.event.type);
  const areas = areasOf(member);
  const dated = isDated(member);
  const located = areas.some((area) => area.startsWith("c"));
  const keys: { key: string; seeks: boolean }[] = [];
  for (const time of timesOf(member)) {
    for (const area of areas) {
      const seeks = (dated ? time.startsWith("d") : true) && (area.startsWith("n") ? !located : true);
      keys.push({ key: `${type}|${time}|${area}`, seeks });
    }
  }
  if (copyGroup >= 0) keys.push({ key: `${type}|copy|${copyGroup}`, seeks: true });
  return keys;
}

const isDated = ({ from, to }: Member) => from !== null && to !== null && to - from < dayBlockSpan;

function timesOf(member: Member): string[] {
  const { from, to, published } = member;
  if (from !== null && to !== null && isDated(member)) {
    // a day later than told finds the neighbour that stands a day off
    const days = [];
    for (let day = from - 1; day <= to + 1; day++) days.push(`d${day}`);
    return [...days, `m${monthOf(from)}`];
  }
  const last = monthOf(to ?? published ?? 0);
  const first = from === null ? last - undatedMonths : monthOf(from);
  const months = [];
  for (let month = Math.max(first, last - maxMonths); month <= last; month++) months.push(`m${month}`);
  return months;
}

const monthOf = (day: number) => Math.floor(day / 30.44);

function areasOf(member: Member): string[] {
  const { place, initiators, targets } = member.event;
  const areas: string[] = [];
  if (place?.lat != null && place.lon != null && (place.radiusKm ?? 0) <= wideKm) {
    const margin = ((place.radiusKm ?? 5) + slackKm) / 111;
    for (let lat = Math.floor(place.lat - margin); lat <= Math.floor(place.lat + margin); lat++)
      for (let lon = Math.floor(place.lon - margin); lon <= Math.floor(place.lon + margin); lon++) areas.push(`c${lat},${lon}`);
  }
  if (place?.country) areas.push(`n${place.country}`);
  // where nothing tells the place, a name may
  for (const participant of [...initiators, ...targets]) {
    if (participant.actorId) areas.push(`a${participant.actorId}`);
    else if (participant.country && !place?.country) areas.push(`n${participant.country}`);
  }
  if (!place) areas.push("nowhere");
  return [...new Set(areas)];
}
