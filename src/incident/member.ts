import type { ReportEvent } from "#model/event";
import type { ReportRecord } from "#model/record";
import { dayOf } from "./day.ts";
import { keyOfEvent } from "./identity.ts";
import { vectorOfSpans, type Corpus, type WordVector } from "./word-vectors.ts";

/** An event made ready for comparison. Indices are those of the sorted list of members. */
export interface Member {
  readonly index: number;
  readonly report: ReportRecord["document"];
  /** Index of the report in the sorted records. */
  readonly reportIndex: number;
  readonly record: ReportRecord;
  readonly event: ReportEvent;
  /** The event's own name (identity.ts). */
  readonly key: string;
  /** Days since 1970; null where the report has no date. */
  readonly published: number | null;
  /** First and last day, null where not told. */
  readonly from: number | null;
  readonly to: number | null;
  /** Of its place; else the one that the report tells most of. */
  readonly country: string | null;
  /** Trigger and evidence. */
  readonly words: WordVector;
  /** The whole report. */
  readonly reportWords: WordVector;
}

/** Earliest publication first; reports without a date last; ties by id, so that no order of arrival shows. */
export function compareReports(a: ReportRecord, b: ReportRecord): number {
  const left = a.document.publishedAt ?? "9999";
  const right = b.document.publishedAt ?? "9999";
  return left < right ? -1 : left > right ? 1 : compareText(a.document.id, b.document.id);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The events of sorted records. */
export function membersOf(records: readonly ReportRecord[], corpus: Corpus): Member[] {
  const members: Member[] = [];
  for (const [reportIndex, record] of records.entries()) {
    const published = dayOf(record.document.publishedAt);
    const reportWords = corpus.vectors[reportIndex]!;
    const home = homeOf(record);
    const seen = new Map<string, number>();
    for (const event of record.events) {
      const { start, end } = event.trigger;
      const trigger = `${event.type} ${start} ${end}`;
      const nth = seen.get(trigger) ?? 0;
      seen.set(trigger, nth + 1);
      const from = dayOf(event.time?.start ?? null);
      members.push({
        index: members.length,
        report: record.document,
        reportIndex,
        record,
        event,
        key: keyOfEvent(record.document.id, event.type, start, end, nth),
        published,
        from,
        to: dayOf(event.time?.end ?? null) ?? from,
        country: event.place ? event.place.country : home,
        words: vectorOfSpans(corpus, reportIndex, event.evidence.length > 0 ? event.evidence : [event.trigger]),
        reportWords,
      });
    }
  }
  return members;
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
