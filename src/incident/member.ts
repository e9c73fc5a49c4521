import type { ActorKind } from "#model/actor";
import type { EventPlace, EventStatus, EventTime, EventType, Participant, ReportEvent, Salience, TollField } from "#model/event";
import { tollFields } from "#model/event";
import type { ReportRecord } from "#model/record";
import type { Series } from "#model/series";
import { sourceOf } from "./ar/agencies.ts";
import { countsPresence } from "./ar/words.ts";
import { dayOf } from "./day.ts";
import { keyOfEvent } from "./identity.ts";
import { shinglesOf } from "./wire-copies.ts";
import { readWords, stemNumbers, vectorOfSpans, vectorOfText, type WordVector } from "./word-vectors.ts";

/** What joining keeps of a report; its text and record are let go. */
export interface JoinReport {
  readonly id: string;
  readonly publishedAt: string | null;
  /** Days since 1970; null where the report has no date. */
  readonly published: number | null;
  /** Whose account it is: the agency that it is taken from, else its publisher, else itself. */
  readonly source: string;
  readonly words: WordVector;
  /** Hashes of its runs of words, ascending (wire-copies.ts). */
  readonly shingles: Uint32Array;
  readonly series: readonly Said[];
  readonly events: readonly JoinEvent[];
}

/** A statement of an order, and whose presence it counts ("the second that he attends"): actors' ids, none where any counts. */
export type Said = Series & { readonly by: readonly string[] };

/** What joining keeps of an event: what it is compared by, and what makes it known again. */
export interface JoinEvent {
  /** The event's own name (identity.ts). */
  readonly key: string;
  readonly documentId: string;
  readonly eventId: string;
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: EventStatus;
  readonly salience: Salience;
  readonly confidence: number;
  /** Its trigger's place in the text, and words. */
  readonly start: number;
  readonly end: number;
  readonly trigger: string;
  readonly published: number | null;
  /** First and last day, null where not told. */
  readonly from: number | null;
  readonly to: number | null;
  readonly time: Pick<EventTime, "start" | "end" | "precision" | "certain"> | null;
  /** Dated by its report's day, since nothing in the text dates it. */
  readonly supplied: boolean;
  readonly place: JoinPlace | null;
  /** Of its place; else the one that the report tells most of. */
  readonly country: string | null;
  readonly initiators: readonly JoinActor[];
  readonly targets: readonly JoinActor[];
  /** Ids of who took part in person: its initiators, and who came there on its day, as the same report has it. */
  readonly present: readonly string[];
  readonly tolls: { readonly [K in TollField]?: Bounds };
  /** Trigger and evidence. */
  readonly words: WordVector;
  /** The whole report. */
  readonly reportWords: WordVector;
}

export type JoinPlace = Pick<EventPlace, "placeId" | "country" | "lat" | "lon" | "precision" | "radiusKm">;
export type JoinActor = { readonly actorId: string | null; readonly kind: ActorKind; readonly country: string | null };
export type Bounds = { readonly low: number | null; readonly best: number | null; readonly high: number | null };

/** An event of a cluster with its record: what an incident is put together from. */
export interface Member extends JoinEvent {
  readonly report: ReportRecord["document"];
  readonly record: ReportRecord;
  readonly event: ReportEvent;
  /** Whose account it is, a copy's being that of what it copies. */
  readonly source: string;
  /** Id of the report that this one copies. */
  readonly wireCopyOf: string | null;
}

/** Earliest publication first; reports without a date last; ties by id, so that no order of arrival shows. */
export function compareReports(a: Pick<JoinReport, "id" | "publishedAt">, b: Pick<JoinReport, "id" | "publishedAt">): number {
  const left = a.publishedAt ?? "9999";
  const right = b.publishedAt ?? "9999";
  return left < right ? -1 : left > right ? 1 : compareText(a.id, b.id);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Makes a record ready for joining. */
export function toJoinReport(record: ReportRecord): JoinReport {
  const { document } = record;
  const published = dayOf(document.publishedAt);
  const text = readWords(document.text);
  const reportWords = vectorOfText(text);
  const home = homeOf(record);
  const seen = new Map<string, number>();
  const events = record.events.map((event): JoinEvent => {
    const { start, end } = event.trigger;
    const trigger = `${event.type} ${start} ${end}`;
    const nth = seen.get(trigger) ?? 0;
    seen.set(trigger, nth + 1);
    const told = [dayOf(event.time?.start ?? null), dayOf(event.time?.end ?? null)] as const;
    // what has happened did so before it was reported: the weekday or day of the month was taken for the coming one's
    const misread = told[0] !== null && published !== null && told[0] > published + 1 && happened(event);
    const from = misread ? published - misreadDays : told[0];
    return {
      key: keyOfEvent(document.id, event.type, start, end, nth),
      documentId: document.id,
      eventId: event.id,
      type: event.type,
      mode: event.mode,
      status: event.status,
      salience: event.salience,
      confidence: event.confidence,
      start,
      end,
      trigger: event.trigger.text,
      published,
      from,
      to: misread ? published : (told[1] ?? from),
      time: event.time && { start: event.time.start, end: event.time.end, precision: event.time.precision, certain: event.time.certain },
      supplied: misread || (event.time !== null && event.time.evidence === null && from === published),
      place: event.place && toJoinPlace(event.place),
      country: event.place ? event.place.country : home,
      initiators: event.initiators.map(toJoinActor),
      targets: event.targets.map(toJoinActor),
      present: presentAt(event, record),
      tolls: tollsIn(event),
      words: vectorOfSpans(text, event.evidence.length > 0 ? event.evidence : [event.trigger]),
      reportWords,
    };
  });
  const presentBy = (eventId: string | null) => events.find((event) => event.eventId === eventId)?.present ?? [];
  return {
    id: document.id,
    publishedAt: document.publishedAt,
    published,
    source: sourceOf(document),
    words: reportWords,
    shingles: shinglesOf(text.words),
    series: record.series.map((said) => ({
      ...said,
      by: countsPresence(restOf(document.text, said.evidence.end)) ? presentBy(said.event) : [],
    })),
    events,
  };
}

/** What follows in a sentence, as far as it may still say what is counted. */
function restOf(text: string, at: number): string {
  return text.slice(at, at + 100).split(/[.\n؟!]/u, 1)[0]!;
}

function presentAt(event: ReportEvent, { events }: ReportRecord): string[] {
  const ids = new Set<string>();
  const add = ({ initiators }: ReportEvent) => {
    for (const { actorId } of initiators) if (actorId) ids.add(actorId);
  };
  add(event);
  if (event.time?.start)
    for (const other of events)
      if (
        other.type === "CONSULT" &&
        other.salience === "main" &&
        other.time?.start === event.time.start &&
        mayMeet(other.place, event.place)
      )
        add(other);
  return [...ids];
}

/** Whether two places may be one: nothing tells them apart by more than a district. */
function mayMeet(a: EventPlace | null, b: EventPlace | null): boolean {
  if (a?.lat == null || a.lon == null || b?.lat == null || b.lon == null) return true;
  return Math.abs(a.lat - b.lat) < 0.3 && Math.abs(a.lon - b.lon) < 0.3;
}

/** How long before its report an event may lie whose date was read in the time to come. */
const misreadDays = 8;
const happened = ({ status }: ReportEvent) => status === "occurred" || status === "ongoing";

/** Stems of an event's trigger, for what a count of happenings calls by name. */
export const triggerStems = ({ trigger }: JoinEvent) => stemNumbers(trigger);

const toJoinActor = ({ actorId, kind, country }: Participant): JoinActor => ({ actorId, kind, country });
const toJoinPlace = ({ placeId, country, lat, lon, precision, radiusKm }: EventPlace): JoinPlace => ({
  placeId,
  country,
  lat,
  lon,
  precision,
  radiusKm,
});

const noTolls: JoinEvent["tolls"] = {};

function tollsIn({ casualties }: ReportEvent): JoinEvent["tolls"] {
  let tolls: { [K in TollField]?: Bounds } | null = null;
  for (const field of tollFields) {
    const toll = casualties[field];
    if (toll) (tolls ??= {})[field] = { low: toll.low, best: toll.best, high: toll.high };
  }
  return tolls ?? noTolls;
}

/** The country of most of a report's places, then of its participants; the first told where equal. */
function homeOf({ events }: ReportRecord): string | null {
  const votes = new Map<string, number>();
  const vote = (country: string | null | undefined, weight: number) => {
    if (country) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  for (const event of events) {
    vote(event.place?.country, 1);
    for (const { country } of [...event.initiators, ...event.targets]) vote(country, 0.3);
  }
  let home: string | null = null;
  for (const [country, weight] of votes) if (home === null || weight > votes.get(home)! + 1e-9) home = country;
  return home;
}
