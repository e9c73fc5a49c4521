import type { GoldEvent, GoldRange, GoldReport } from "#evaluate/gold";
import type { ActorKind } from "#model/actor";
import type { EventType, ReportEvent, TollRange } from "#model/event";
import type { PlacePrecision, TimePrecision } from "#model/precision";
import type { ReportRecord } from "#model/record";
import { spanOf, type Span } from "#model/span";

/** The record that a faultless reader would make of an annotated report: what is joined is then judged by itself. */
export function annotatedRecord(report: GoldReport): ReportRecord {
  const text = report.title ? `${report.title}\n${report.text}` : report.text;
  return {
    document: {
      id: report.id,
      url: null,
      publisher: report.publisher ?? null,
      publishedAt: report.published,
      title: report.title,
      text,
      language: "ar",
    },
    events: report.events.map((event) => annotatedEvent(event, text)),
    claims: [],
    series: report.series.map(({ ordinal, of, window, event }) => ({
      ordinal,
      of,
      window,
      windowBound: "within",
      event,
      evidence: spanOf(text, 0, 0),
      rule: "annotated",
    })),
    roles: [],
  };
}

function annotatedEvent(e: GoldEvent, text: string): ReportEvent {
  const trigger = spanIn(text, e.trigger);
  const participants = (list: GoldEvent["initiators"]) =>
    list.map((p) => ({
      surface: spanIn(text, p.surface),
      actorId: p.name_en,
      name: { ar: p.surface, en: p.name_en },
      kind: p.kind as ActorKind,
      country: null,
    }));
  return {
    id: e.key,
    type: (e.plover ?? "OTHER") as EventType,
    mode: e.mode,
    codes: { acled: null, cameo: null, ucdp: null },
    status: e.status,
    salience: e.salience,
    trigger,
    evidence: [sentenceOf(text, trigger)],
    time: e.date && { ...e.date, precision: e.date.precision as TimePrecision, certain: true, reason: "", evidence: trigger },
    place: e.place && {
      placeId: null,
      name: { ar: e.place.name_ar, en: e.place.name_en },
      country: e.place.country,
      admin1: null,
      admin2: null,
      lat: e.place.lat,
      lon: e.place.lon,
      precision: e.place.precision as PlacePrecision,
      radiusKm: e.place.tolerance_km ?? null,
      regions: [],
      evidence: null,
    },
    initiators: participants(e.initiators),
    targets: participants(e.targets),
    casualties: {
      killed: tollOf(e.killed),
      wounded: tollOf(e.wounded),
      killedOrWounded: tollOf(e.killed_or_wounded),
      detained: tollOf(e.detained),
      abducted: tollOf(e.abducted),
      displaced: null,
    },
    weapons: [],
    claims: [],
    confidence: 0.9,
    rule: "annotated",
  };
}

function tollOf(range: GoldRange): TollRange | null {
  if (range === null) return null;
  return typeof range === "number" ? { low: range, best: range, high: range, evidence: [] } : { ...range, evidence: [] };
}

function spanIn(text: string, words: string): Span {
  const start = Math.max(0, text.indexOf(words));
  return spanOf(text, start, start + words.length);
}

function sentenceOf(text: string, span: Span): Span {
  const start = Math.max(text.lastIndexOf("\n", span.start), text.lastIndexOf(". ", span.start)) + 1;
  const after = text.slice(span.end).search(/\.\s|\n/);
  return spanOf(text, start, after < 0 ? text.length : span.end + after);
}
