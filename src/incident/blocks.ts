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
const reach = 1000;

/** Pairs of events that may be one happening, and whether some block has more members than each is compared with. */
export interface Candidates {
  /** `a * events.length + b`, a < b, ascending. */
  readonly pairs: Float64Array;
  readonly crowded: boolean;
}

/**
 * Pairs of events that may be one happening: of one type, in one area, at one time. Each event stands
 * in a few blocks (days, by one-degree cells, a country, or an actor; months, by rare words where the
 * date is wide or missing); only those of one block are compared, so that the work grows with the number
 * of events, not with its square. `copyGroup` numbers the reports that copy one another, -1 for the rest;
 * `reportOf` gives each event's report. Where `touched` (by report) is given, only pairs with an event of
 * a touched report, and only the blocks that it stands in.
 */
export function candidatePairs(
  events: readonly JoinEvent[],
  reportOf: Int32Array,
  copyGroup: Int32Array,
  touched: Uint8Array | null = null,
): Candidates {
  const pairs = new Set<number>();
  let crowded = false;
  const byType = new Map<string, number[]>();
  events.forEach(({ type }, index) => {
    const list = byType.get(type);
    if (list) list.push(index);
    else byType.set(type, [index]);
  });
  const isTouched = (member: number) => touched === null || touched[reportOf[member >> 1]!] === 1;
  for (const indices of byType.values()) {
    for (const block of blocksOf(indices, events, reportOf, copyGroup)) {
      if (block.length < 2 || !block.some(isTouched)) continue;
      if (block.length > reach) crowded = true;
      pairUp(block, reportOf, events.length, isTouched, pairs);
    }
  }
  return { pairs: Float64Array.from(pairs).sort(), crowded };
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
  // twice: where nobody seeks, nobody needs to be found
  for (const seeking of [true, false]) {
    for (const index of indices) {
      const put = (key: number, seeks: boolean) => {
        if (seeks !== seeking) return;
        const block = blocks.get(key);
        if (block) block.push(index * 2 + (seeks ? 1 : 0));
        else if (seeks) blocks.set(key, [index * 2 + 1]);
      };
      visitPosts(events[index]!, (kind, x, y, time, seeks) => put(exactKey(kind, x, y, time), seeks));
      const copies = copyGroup[reportOf[index]!]!;
      if (copies >= 0) put(exactKey(kinds.copies, copies, 0, 0), true);
    }
  }
  for (const block of blocks.values()) block.sort((x, y) => x - y);
  return blocks.values();
}

function pairUp(
  block: readonly number[],
  reportOf: Int32Array,
  size: number,
  isTouched: (member: number) => boolean,
  pairs: Set<number>,
): void {
  for (let i = 0; i < block.length; i++) {
    if (block[i]! % 2 === 0) continue;
    const own = isTouched(block[i]!);
    const end = Math.min(block.length, i + 1 + reach);
    for (let k = Math.max(0, i - reach); k < end; k++) {
      // two that seek meet once
      if (k <= i && (k === i || block[k]! % 2 === 1)) continue;
      if (!own && !isTouched(block[k]!)) continue;
      const a = Math.min(block[i]!, block[k]!) >> 1;
      const b = Math.max(block[i]!, block[k]!) >> 1;
      if (reportOf[a] !== reportOf[b]) pairs.add(a * size + b);
    }
  }
}

/** What a block is of. */
const kinds = { cell: 1, country: 2, actor: 3, nowhere: 4, fineCell: 5, stem: 6, copies: 7 } as const;

/** Told of each block that an event stands in: what it is of, where, when, and whether the event looks for others in it. */
type Visit = (kind: number, x: number, y: number, time: number, seeks: boolean) => void;

function visitPosts(event: JoinEvent, visit: Visit): void {
  const dated = isDated(event);
  const areas = areasOf(event);
  const located = areas[0]?.kind === kinds.cell;
  for (const time of daysOf(event)) for (const { kind, x, y } of areas) visit(kind, x, y, time, !located || kind === kinds.cell);
  const months = monthsOf(event);
  for (const { x, y } of fineCellsOf(event)) for (const time of months) visit(kinds.fineCell, x, y, time, !dated);
  for (const stem of stemsOf(event)) for (const time of months) visit(kinds.stem, stem, 0, time, !dated);
}

/** Days of a wide block: a register finds what may share a narrow one by these, and keeps fewer numbers for it. */
const wideDays = 4;

/**
 * Numbers of the wide blocks that a report's events stand in. Events that share a block share one of these; the
 * reverse need not be.
 */
export function wideBlocksOf(events: readonly JoinEvent[]): Set<number> {
  const numbers = new Set<number>();
  for (const event of events) {
    const type = numberOf(event.type);
    visitPosts(event, (kind, x, y, time) => {
      if (kind === kinds.fineCell) numbers.add(mix(type, kind, x >> 2, y >> 2, time));
      else numbers.add(mix(type, kind, x, y, kind === kinds.stem ? time : Math.floor(time / wideDays)));
    });
  }
  return numbers;
}

/** A 53-bit number of a block: 32 bits alone would meet by chance in a large register. */
const exactKey = (kind: number, x: number, y: number, time: number) =>
  (mix(0x51, kind, x, y, time) >>> 0) * 0x200000 + (mix(0x3d, time, y, x, kind) >>> 11);

/** A 32-bit number of five. */
function mix(a: number, b: number, c: number, d: number, e: number): number {
  let hash = 0x9e3779b9;
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15) ^ c, 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 13) ^ d, 0x165667b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ e, 0x85ebca6b);
  return hash ^ (hash >>> 16);
}

const numbers = new Map<string, number>();

/** A number of a country's, an actor's or a type's name: the same in every run. */
function numberOf(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = 0x811c9dc5;
    for (let i = 0; i < name.length; i++) number = Math.imul(number ^ name.charCodeAt(i), 0x01000193);
    if (numbers.size >= 50_000) numbers.clear();
    numbers.set(name, number);
  }
  return number;
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

interface Area {
  readonly kind: number;
  readonly x: number;
  readonly y: number;
}

/** Quarter-degree cells of a place no wider than a district: where an event of a wide date, or none, is looked for. */
function fineCellsOf({ place }: JoinEvent): Area[] {
  if (place?.lat == null || place.lon == null || (place.radiusKm ?? 0) > districtKm) return [];
  return cellsAround(kinds.fineCell, place.lat, place.lon, place.radiusKm, 4);
}

function cellsAround(kind: number, lat: number, lon: number, radiusKm: number | null, perDegree: number): Area[] {
  const margin = ((radiusKm ?? 5) + slackKm) / 111;
  const first = (at: number) => Math.floor((at - margin) * perDegree);
  const last = (at: number) => Math.floor((at + margin) * perDegree);
  const cells: Area[] = [];
  for (let y = first(lat); y <= last(lat); y++) for (let x = first(lon); x <= last(lon); x++) cells.push({ kind, x, y });
  return cells;
}

/** Cells first, then the country, then names. */
function areasOf(event: JoinEvent): Area[] {
  const { place, initiators, targets } = event;
  const areas: Area[] = [];
  if (place?.lat != null && place.lon != null && (place.radiusKm ?? 0) <= wideKm)
    areas.push(...cellsAround(kinds.cell, place.lat, place.lon, place.radiusKm, 1));
  const named = (kind: number, name: string) => {
    const x = numberOf(name);
    if (!areas.some((area) => area.kind === kind && area.x === x)) areas.push({ kind, x, y: 0 });
  };
  if (event.country) named(kinds.country, event.country);
  // where nothing tells the place, a name may
  for (const { actorId, country } of [...initiators, ...targets]) {
    if (actorId) named(kinds.actor, actorId);
    else if (country && !event.country) named(kinds.country, country);
  }
  if (!place) areas.push({ kind: kinds.nowhere, x: 0, y: 0 });
  return areas;
}
