import * as fc from "fast-check";
import { actorKinds } from "#model/actor";
import { eventTypes, tollFields, type EventStatus, type Participant } from "#model/event";
import type { Incident, IncidentToll, Verification } from "#model/incident";
import type { PlacePrecision, TimePrecision } from "#model/precision";
import type { ExportItem } from "#export/apply-profile";

/** Words that stand in every place a private name can stand in; none of them may leave through a publishable profile. */
export const privateWord = /shakhs\d|سريون\d|kalam\d/u;
/** Names finer than a district. */
export const fineWord = /qarya\d|قرية\d/u;

const n = fc.nat(9);
const privateName = fc.tuple(n, fc.boolean()).map(([i, arabic]) => (arabic ? `سريون${i}` : `shakhs${i}`));
const day = fc
  .tuple(fc.integer({ min: 2020, max: 2021 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);

const span = fc.tuple(fc.nat(500), n, privateName).map(([start, i, name]) => {
  const text = `kalam${i} ${name}`;
  return { start, end: start + text.length, text };
});

const participant: fc.Arbitrary<Participant> = fc.record({
  surface: span,
  actorId: fc.constantFrom("iq-army", "islamic-state", "mustafa-al-kadhimi", "not-in-the-register", null),
  // A name, or a gloss of a common noun.
  name: fc.oneof(
    fc.record({ ar: privateName, en: fc.option(privateName) }),
    fc.constantFrom({ ar: null, en: "gunmen" }, { ar: null, en: "Islamic State" }, null),
  ),
  kind: fc.constantFrom(...actorKinds),
  country: fc.constantFrom("IQ", null),
});

const figure = fc.option(fc.nat(30));
const toll: fc.Arbitrary<IncidentToll | null> = fc.option(
  fc.record({
    low: figure,
    best: figure,
    high: figure,
    rule: fc.constant("latest"),
    by: fc.array(
      fc.record({ documentId: fc.constantFrom("d-1", "d-2"), low: figure, best: figure, high: figure, speaker: fc.option(privateName) }),
      { maxLength: 2 },
    ),
  }),
);

const place: fc.Arbitrary<Incident["place"]> = fc.option(
  fc.record({
    placeId: n.map((i) => `iq-qarya${i}`),
    name: n.map((i) => ({ ar: `قرية${i}`, en: `qarya${i}` })),
    country: fc.constantFrom("IQ", null),
    admin1: fc.constantFrom("Baghdad", null),
    admin2: fc.constantFrom("Tarmiyah District", "Elsewhere", null),
    // Never on a centre or a cell's middle by chance.
    lat: fc.option(
      fc.integer({ min: 300_000, max: 370_000 }).map((v) => (v + 0.37) / 10_000),
      { freq: 9 },
    ),
    lon: fc.option(
      fc.integer({ min: 400_000, max: 480_000 }).map((v) => (v + 0.37) / 10_000),
      { freq: 9 },
    ),
    precision: fc.constantFrom<PlacePrecision>("exact", "settlement", "near", "unknown"),
    radiusKm: fc.option(fc.double({ min: 0.5, max: 30, noNaN: true })),
    regions: fc.constantFrom([], ["baghdad-belt"]),
    evidence: fc.option(span),
  }),
  { freq: 9 },
);

const report = fc.record({
  documentId: fc.constantFrom("d-1", "d-2"),
  eventId: fc.constantFrom("e1", "e2"),
  publisher: fc.constantFrom("وكالة", null),
  url: fc.option(n.map((i) => `https://news.example/${i}`)),
  publishedAt: fc.option(day),
  wireCopyOf: fc.constantFrom(null, "d-9"),
  spans: fc.array(span, { maxLength: 2 }),
});

/** An incident's own names and places in the addresses, outlets and ids of its reports, as slugs have them. */
function withSlugs(item: ExportItem, picks: readonly number[]): ExportItem {
  const { incident } = item;
  const actors = [...incident.initiators, ...incident.targets];
  const own = [
    ...actors.flatMap((a) => [a.surface.text, a.name?.ar, a.name?.en]),
    incident.place?.name.ar,
    incident.place?.name.en,
    incident.place?.placeId,
  ];
  const names = own.filter((name) => typeof name === "string");
  if (names.length === 0) return item;
  const pick = (i: number) => names[picks[i]! % names.length]!;
  const [first, ...rest] = incident.reports;
  const slug = {
    ...first!,
    url: `https://news.example/${encodeURIComponent(pick(0)).replaceAll("%20", "-")}-x`,
    publisher: `صوت ${pick(1)}`,
    documentId: `d-${pick(2)}`,
  };
  return { ...item, incident: { ...incident, reports: [slug, ...rest] } };
}

/** Incidents of every shape, with private words wherever words can stand. */
export const anyItem: fc.Arbitrary<ExportItem> = fc
  .tuple(fc.array(fc.nat(99), { minLength: 3, maxLength: 3 }), fc.boolean())
  .chain(([picks, slugs]) => plainItem.map((item) => (slugs ? withSlugs(item, picks) : item)));

const plainItem: fc.Arbitrary<ExportItem> = fc.record({
  incident: fc.record({
    id: fc.nat(9999).map((i) => `i-${i}`),
    type: fc.constantFrom(...eventTypes),
    mode: fc.constantFrom("firearms", "sexual", "torture", "demo", "aerial", null),
    status: fc.constantFrom<EventStatus>("occurred", "ongoing", "planned", "possible", "denied"),
    verification: fc.constantFrom<Verification>("provisional", "corroborated", "contested", "confirmed", "rejected"),
    time: fc.option(
      fc
        .tuple(day, fc.option(day), fc.constantFrom<TimePrecision>("day", "week", "month", "year", "unknown"), span)
        .map(([start, end, precision, evidence]) => ({
          start: end !== null && end < start ? end : start,
          end: end !== null && end < start ? start : end,
          precision,
          certain: true,
          reason: evidence.text,
          evidence,
        })),
      { freq: 9 },
    ),
    place,
    initiators: fc.array(participant, { maxLength: 3 }),
    targets: fc.array(participant, { maxLength: 3 }),
    toll: fc.record(Object.fromEntries(tollFields.map((field) => [field, toll])) as Record<(typeof tollFields)[number], typeof toll>),
    independentSources: fc.integer({ min: 1, max: 4 }),
    summary: fc.tuple(privateName, n).map(([name, i]) => ({ ar: `مقتل ${name} في قرية${i}`, en: `${name} killed in qarya${i}` })),
    codes: fc.constantFrom(
      { acled: null, cameo: null, ucdp: null },
      { acled: { eventType: "Battles", subEventType: "Armed clash" }, cameo: "190", ucdp: 1 as const },
    ),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    seriesChecks: fc.array(
      fc.record({
        documentId: fc.constant("d-1"),
        ordinal: fc.constant(3),
        of: privateName,
        window: fc.constant("P1M"),
        verdict: fc.constant("supported" as const),
        incidents: fc.constant(["i-1"]),
        why: privateName,
      }),
      { maxLength: 1 },
    ),
    reports: fc.array(report, { minLength: 1, maxLength: 3 }),
    reasons: fc.array(
      fc.record({ a: fc.constant("d-1/e1"), b: fc.constant("d-2/e1"), score: fc.constant(3), why: fc.tuple(privateName) }),
      { maxLength: 1 },
    ),
  }),
  sample: fc.boolean(),
  flags: fc.constantFrom<readonly string[]>([], ["sensitive"]),
});
