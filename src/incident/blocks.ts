import { triggerStems, type JoinEvent } from "./member.ts";
import { rarityOf } from "./word-vectors.ts";

/** Events longer than this many days are compared by month. */
const dayBlockSpan = 4;
/** An undated event is looked for in the months before its report was published. */
const undatedMonths = 2;
const maxMonths = 24;
/** Places wider than this are compared by country: they cover too many cells. */
const wideKm = 120;
/** Places no wider than this are looked for by the month. */
const districtKm = 30;
/** How far off newsrooms place one happening, beyond the radius. */
const slackKm = 15;
/** The rarest stems of an event's words, by which one without a date is looked for. */
const rareStems = 6;
/**
 * Members of a block that one member is compared with: its neighbours in order of publication. A guard
 * against a day with thousands of alike events; no ordinary block comes near it.
 */
const reach = 400;

/**
 * Pairs of events that may be one happening: of one type, in one area, at one time. Each event stands
 * in a few blocks (days, by one-degree cells, a country, or an actor; months, by rare words where the
 * date is wide or missing); only those of one block are compared, so that the work grows with the number
 * of events, not with its square. `copyGroup` numbers the reports that copy one another, -1 for the rest;
 * `reportOf` gives each event's report.
 */
export function candidatePairs(events: readonly JoinEvent[], reportOf: Int32Array, copyGroup: Int32Array): Float64Array {
  const pairs = new Set<number>();
  const byType = new Map<string, number[]>();
  events.forEach(({ type }, index) => {
    const list = byType.get(type);
    if (list) list.push(index);
    else byType.set(type, [index]);
  });
  for (const indices of byType.values())
    for (const block of blocksOf(indices, events, reportOf, copyGroup)) if (block.length > 1) pairUp(block, reportOf, events.length, pairs);
  return Float64Array.from(pairs).sort();
}

/**
 * The blocks of events of one type. A member in a block is its index, doubled, plus one where it seeks.
 * Those that don't seek are only found: two events dated to the day meet in the block of their day, not
 * in that of their month.
 */
function blocksOf(
  indices: readonly number[],
  events: readonly JoinEvent[],
  reportOf: Int32Array,
  copyGroup: Int32Array,
): Iterable<number[]> {
  const blocks = new Map<number, number[]>();
  const areaNumbers = new Map<string, number>();
  const keyOf = (area: string, time: number): number => {
    let number = areaNumbers.get(area);
    if (number === undefined) areaNumbers.set(area, (number = areaNumbers.size));
    return number * times + time;
  };
  // twice: where nobody seeks, nobody needs to be found
  for (const seeking of [true, false]) {
    const post = (area: string, time: number, index: number, seeks: boolean) => {
      if (seeks !== seeking) return;
      const key = keyOf(area, time);
      const block = blocks.get(key);
      if (block) block.push(index * 2 + (seeks ? 1 : 0));
      else if (seeks) blocks.set(key, [index * 2 + 1]);
    };
    for (const index of indices) {
      const event = events[index]!;
      const areas = areasOf(event);
      const dated = isDated(event);
      const located = areas[0]?.startsWith("c") ?? false;
      for (const time of daysOf(event)) for (const area of areas) post(area, time, index, !located || area.startsWith("c"));
      const months = monthsOf(event);
      if (!dated || !seeking) for (const area of fineCellsOf(event)) for (const time of months) post(area, time, index, !dated);
      if (!dated || !seeking) for (const stem of stemsOf(event)) for (const time of months) post(`s${stem}`, time, index, !dated);
      const copies = copyGroup[reportOf[index]!]!;
      if (copies >= 0) post(`copy ${copies}`, 0, index, true);
    }
  }
  for (const block of blocks.values()) block.sort((x, y) => x - y);
  return blocks.values();
}

function pairUp(block: readonly number[], reportOf: Int32Array, size: number, pairs: Set<number>): void {
  for (let i = 0; i < block.length; i++) {
    if (block[i]! % 2 === 0) continue;
    const end = Math.min(block.length, i + 1 + reach);
    for (let k = Math.max(0, i - reach); k < end; k++) {
      // two that seek meet once
      if (k <= i && (k === i || block[k]! % 2 === 1)) continue;
      const a = Math.min(block[i]!, block[k]!) >> 1;
      const b = Math.max(block[i]!, block[k]!) >> 1;
      if (reportOf[a] !== reportOf[b]) pairs.add(a * size + b);
    }
  }
}

/** What PLOVER doesn't code is rare enough to be looked for by its own name ("الانتخابات"). */
function stemsOf(event: JoinEvent): number[] {
  const rarest = [...event.words.ids].sort((a, b) => rarityOf(b) - rarityOf(a) || a - b).slice(0, rareStems);
  return event.type === "OTHER" ? [...new Set([...triggerStems(event), ...rarest])] : rarest;
}

const isDated = ({ from, to }: JoinEvent) => from !== null && to !== null && to - from < dayBlockSpan;

// Times as numbers: days since 1600 first, then months.
const days1600 = 135_140;
const firstMonth = 400_000;
const times = 420_000;

function daysOf(event: JoinEvent): number[] {
  const { from, to } = event;
  const found: number[] = [];
  if (from === null || to === null || !isDated(event)) return found;
  // a day later than told finds the neighbour that stands a day off
  for (let day = from - 1; day <= to + 1; day++) found.push(Math.max(0, Math.min(firstMonth - 1, day + days1600)));
  return found;
}

function monthsOf(event: JoinEvent): number[] {
  const { from, to, published } = event;
  if (from !== null && isDated(event)) return [monthOf(from)];
  const found: number[] = [];
  const last = monthOf(to ?? published ?? 0);
  const first = from === null ? last - undatedMonths : monthOf(from);
  for (let month = Math.max(first, last - maxMonths); month <= last; month++) found.push(month);
  return found;
}

const monthOf = (day: number) => Math.max(firstMonth, Math.min(times - 1, firstMonth + Math.floor((day + days1600) / 30.44)));

/** Quarter-degree cells of a place no wider than a district: where an event of a wide date, or none, is looked for. */
function fineCellsOf({ place }: JoinEvent): string[] {
  if (place?.lat == null || place.lon == null || (place.radiusKm ?? 0) > districtKm) return [];
  return cellsAround(place.lat, place.lon, place.radiusKm, 4).map((cell) => `f${cell}`);
}

function cellsAround(lat: number, lon: number, radiusKm: number | null, perDegree: number): string[] {
  const margin = ((radiusKm ?? 5) + slackKm) / 111;
  const first = (at: number) => Math.floor((at - margin) * perDegree);
  const last = (at: number) => Math.floor((at + margin) * perDegree);
  const cells: string[] = [];
  for (let y = first(lat); y <= last(lat); y++) for (let x = first(lon); x <= last(lon); x++) cells.push(`${y},${x}`);
  return cells;
}

/** Cells first, then the country, then names. */
function areasOf(event: JoinEvent): string[] {
  const { place, initiators, targets } = event;
  const areas: string[] = [];
  if (place?.lat != null && place.lon != null && (place.radiusKm ?? 0) <= wideKm) {
    for (const cell of cellsAround(place.lat, place.lon, place.radiusKm, 1)) areas.push(`c${cell}`);
  }
  if (event.country) areas.push(`n${event.country}`);
  // where nothing tells the place, a name may
  for (const { actorId, country } of [...initiators, ...targets]) {
    const area = actorId ? `a${actorId}` : country && !event.country ? `n${country}` : null;
    if (area && !areas.includes(area)) areas.push(area);
  }
  if (!place) areas.push("nowhere");
  return areas;
}
