import type { ReviewStanding } from "#model/decision";
import type { Incident } from "#model/incident";
import type { ReportRecord } from "#model/record";
import { spanOf } from "#model/span";
import type { SavedReport } from "#store/saved-report";

/** A saved report with one event and one claim, made by hand: the store doesn't know how they were read. */
export function savedReport(
  id: string,
  body = "قُتل خمسة مسلحين في الطارمية، بحسب الجيش.",
  extra: Partial<SavedReport["report"]> = {},
): SavedReport {
  const report = { id, title: "خبر", text: body, published: "2021-02-20", publisher: "وكالة", url: null, ...extra };
  const text = `${report.title}\n${report.text}`;
  const span = (words: string) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length);
  const none = { killed: null, wounded: null, killedOrWounded: null, detained: null, abducted: null, displaced: null };
  const record: ReportRecord = {
    document: {
      id,
      url: report.url,
      publisher: report.publisher,
      publishedAt: report.published,
      title: report.title,
      text,
      language: "ar",
    },
    events: [
      {
        id: "e1",
        type: "ASSAULT",
        mode: "firearms",
        codes: { acled: null, cameo: null, ucdp: null },
        status: "occurred",
        salience: "main",
        trigger: span(text.slice(4, 8)),
        evidence: [spanOf(text, 4, text.length)],
        time: { start: "2021-02-20", end: "2021-02-20", precision: "day", certain: false, reason: "day of publication", evidence: null },
        place: null,
        initiators: [],
        targets: [],
        casualties: none,
        weapons: [],
        claims: ["c1"],
        confidence: 0.7,
        rule: "test",
      },
    ],
    claims: [
      {
        id: "c1",
        speaker: { surface: span(text.slice(-6, -1)), actorId: null },
        via: null,
        cue: span(text.slice(4, 8)),
        mode: "indirect",
        content: spanOf(text, 4, text.length),
        rule: "test",
      },
    ],
    series: [],
    roles: [],
  };
  return { report, record, source: { kind: "file", name: "reports.jsonl", retrievedAt: "2021-02-21T00:00:00.000Z", sample: false } };
}

/** An incident over events, told by `changes` where it differs from a clash in Tarmiyah on 20 February 2021. */
export function incident(
  id: string,
  events: readonly (readonly [document: string, event: string])[],
  changes: Partial<Incident> = {},
): Incident {
  return {
    id,
    type: "ASSAULT",
    mode: "firearms",
    status: "occurred",
    verification: "provisional",
    time: { start: "2021-02-20", end: "2021-02-20", precision: "day", certain: true, reason: "", evidence: null },
    place: {
      placeId: "tarmiyah",
      name: { ar: "الطارمية", en: "Tarmiyah" },
      country: "IQ",
      admin1: "Baghdad",
      admin2: null,
      lat: 33.67,
      lon: 44.38,
      precision: "settlement",
      radiusKm: 5,
      regions: ["baghdad-belt"],
      evidence: null,
    },
    initiators: [
      { surface: spanOf("مسلّحون مجهولون", 0, 15), actorId: null, name: { ar: null, en: "gunmen" }, kind: "unknown", country: "IQ" },
    ],
    targets: [],
    toll: {
      killed: { low: 5, best: 5, high: 7, rule: "single-source", by: [] },
      wounded: null,
      killedOrWounded: null,
      detained: null,
      abducted: null,
      displaced: null,
    },
    independentSources: 1,
    summary: { ar: "اشتباك في الطارميّة", en: "Clash in Tarmiyah" },
    codes: { acled: null, cameo: null, ucdp: null },
    confidence: 0.7,
    seriesChecks: [],
    reports: events.map(([documentId, eventId]) => ({
      documentId,
      eventId,
      publisher: "وكالة",
      url: null,
      publishedAt: "2021-02-20",
      wireCopyOf: null,
      spans: [],
    })),
    reasons: [],
    ...changes,
  };
}

const unreviewed: ReviewStanding = {
  machine: null,
  state: "new",
  assignee: null,
  flags: [],
  doubt: 0,
  weight: 1,
  priority: 0,
  doubts: [],
  changes: [],
};

/** Incidents as the register is given them. */
export const pageOf = (...incidents: Incident[]) => [
  { documents: [], build: () => incidents.map((one) => ({ incident: one, standing: unreviewed })) },
];
