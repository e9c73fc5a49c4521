import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildIncidents } from "#incident/index";
import { joinIncidents } from "#ingest/join-incidents";
import { rebuildIncidents } from "#ingest/rebuild-incidents";
import type { ReportEvent } from "#model/event";
import type { Incident } from "#model/incident";
import type { Series } from "#model/series";
import { spanOf } from "#model/span";
import { Reviewer } from "#review/reviewer";
import type { Register } from "#store/register";
import type { SavedReport } from "#store/saved-report";
import { openTestRegister } from "../support/open-test-register.ts";
import { incident, savedReport } from "../support/sample-incident.ts";

let register: Register;
let reviewer: Reviewer;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ register, remove } = await openTestRegister());
  reviewer = new Reviewer(register, () => new Date("2026-01-01T00:00:00Z"));
});
afterAll(() => remove());

// Each run has years of its own, so that one register serves all: what others left there must not be touched.
// Earlier ones each time: what was there before may count what comes, and not the other way round.
let year = 2900;

const { place } = incident("i", []);
const towns = [place, { ...place!, placeId: "yathrib", lat: 33.95, lon: 44.25 }, null];
const wires = [
  "قُتل سبعة من عناصر الأمن في هجوم شنه مسلحون على نقطة تفتيش في قضاء الطارمية شمال بغداد مساء الجمعة وفرضت القوات طوقا حول القرية",
  "أعلنت القوات المسلحة في بيان أن قوة من الجيش نفذت عملية دهم وتفتيش في القرى والبساتين المحيطة ببلدة يثرب وعثرت فيها على مخابئ",
];

interface Draft {
  readonly id: number;
  readonly version: number;
  readonly day: number;
  readonly wire: number | null;
  readonly series: number | null;
  readonly events: readonly {
    readonly days: number;
    readonly width: "day" | "month" | "none";
    readonly town: number;
    readonly killed: number | null;
    readonly mode: string | null;
    readonly type: "ASSAULT" | "MOBILIZE";
  }[];
}

const aDraft = fc.record({
  id: fc.nat(7),
  version: fc.constant(0),
  day: fc.integer({ min: 10, max: 16 }),
  wire: fc.option(fc.nat(1), { nil: null, freq: 2 }),
  series: fc.option(fc.integer({ min: 2, max: 4 }), { nil: null }),
  events: fc.array(
    fc.record({
      days: fc.integer({ min: 0, max: 4 }),
      width: fc.constantFrom("day" as const, "day" as const, "month" as const, "none" as const),
      town: fc.constantFrom(0, 0, 1, 2),
      killed: fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }),
      mode: fc.constantFrom("firearms", "explosives", null),
      type: fc.constantFrom("ASSAULT" as const, "ASSAULT" as const, "MOBILIZE" as const),
    }),
    { maxLength: 3 },
  ),
});

const noTolls = savedReport("x").record.events[0]!.casualties;

function toReport({ id, version, day, wire, series, events }: Draft): SavedReport {
  const name = `r${id}-${year}`;
  const date = (d: number) => `${year}-08-${String(d).padStart(2, "0")}`;
  const text = `${wire === null ? `نص تقرير ${id} عن هجوم في القرية` : wires[wire]} ${version}`;
  const saved = savedReport(name, text, { published: date(day), publisher: `صحيفة ${id % 4}` });
  const [first] = saved.record.events;
  const told = events.map((e, i): ReportEvent => {
    const start = e.width === "month" ? `${year}-08-01` : date(day - e.days);
    const end = e.width === "month" ? `${year}-08-31` : start;
    return {
      ...first!,
      id: `e${i + 1}`,
      type: e.type,
      mode: e.mode,
      trigger: spanOf(text, i, i + 4),
      evidence: [spanOf(text, 0, 20)],
      place: towns[e.town]!,
      time: e.width === "none" ? null : { start, end, precision: e.width, certain: true, reason: "", evidence: spanOf(text, 0, 4) },
      casualties: { ...noTolls, killed: e.killed === null ? null : { low: e.killed, best: e.killed, high: e.killed, evidence: [] } },
    };
  });
  const said: Series[] =
    series === null || told.length === 0
      ? []
      : [
          {
            ordinal: series,
            of: "هجوم",
            window: id % 2 ? "P1M" : null,
            windowBound: "within",
            event: "e1",
            evidence: spanOf(text, 0, 3),
            rule: "t",
          },
        ];
  return { ...saved, record: { ...saved.record, events: told, series: said } };
}

/** Everything that joining made of this run's reports. */
async function shown() {
  const incidents: Incident[] = [];
  const proposals = new Map<string, unknown>();
  const others: Incident[] = [];
  for await (const { incident: one } of register.eachIncident({})) {
    others.push(one);
    if (one.reports.some(({ documentId }) => documentId.endsWith(`-${year}`))) incidents.push(one);
  }
  incidents.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id } of incidents)
    for (const { a, b, score } of await register.mergeProposals({ id, limit: 1000 })) proposals.set([a.id, b.id].sort().join(" "), score);
  const copies = [...(await register.joining.copiedDocuments(Array.from({ length: 8 }, (_, i) => `r${i}-${year}`)))].sort();
  return { incidents, proposals: [...proposals].sort(), copies, others };
}

/** Incidents by their events, whatever they are named. */
const plain = (incidents: readonly Incident[]) =>
  incidents
    .map(({ seriesChecks, reasons, ...rest }) => ({
      ...rest,
      id: null,
      reasons: reasons.length,
      seriesChecks: seriesChecks.map(({ incidents: ids, ...check }) => ({ ...check, incidents: ids.length })),
    }))
    .map((one) => JSON.stringify(one))
    .sort();

it("joins reports as they come, in any order and any parts, as it joins all of them at once", async () => {
  const parts = fc.array(fc.array(aDraft, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  const decision = fc.record({
    after: fc.nat(3),
    kind: fc.constantFrom("merge", "split", "reject", "keep-apart", "confirm"),
    x: fc.nat(9),
    y: fc.nat(9),
  });
  await fc.assert(
    fc.asyncProperty(parts, fc.array(decision, { maxLength: 2 }), async (batches, decisions) => {
      year -= 2;
      const latest = new Map<number, SavedReport>();
      for (const [n, batch] of batches.entries()) {
        // a report that comes again is an edit
        const reports = [...new Map(batch.map((draft) => [draft.id, toReport({ ...draft, version: n })])).entries()];
        for (const [id, report] of reports) latest.set(id, report);
        await register.saveReports(reports.map(([, report]) => report));
        await joinIncidents(register, { share: 2 });
        expect(await register.incidentsAreStale()).toBe(false);
        for (const { kind, x, y } of decisions.filter(({ after }) => after === n)) await decide(kind, x, y);
      }
      await joinIncidents(register, { share: 2 });
      const now = await shown();
      await rebuildIncidents(register);
      expect(now).toEqual(await shown());
      if (decisions.length === 0)
        expect(plain(now.incidents)).toEqual(plain(buildIncidents([...latest.values()].map(({ record }) => record))));
    }),
    { numRuns: Number(process.env["JOIN_RUNS"] ?? 20), endOnFailure: true },
  );
}, 600_000);

/** Some decision on this run's incidents, where there is something to decide. */
async function decide(kind: string, x: number, y: number): Promise<void> {
  const { incidents } = await shown();
  const [one, other] = [incidents[x % incidents.length], incidents[y % incidents.length]];
  if (!one || !other) return;
  const base = { author: "Rim", reason: "read both", incident: one.id };
  if (kind === "confirm" || kind === "reject") await reviewer.decide({ ...base, kind });
  else if (kind === "split") {
    const [first, ...rest] = one.reports.map(({ documentId, eventId }) => `${documentId}#${eventId}`);
    if (rest.length > 0) await reviewer.decide({ ...base, kind, events: [first!] });
  } else if (one.id !== other.id) await reviewer.decide({ ...base, kind: kind as "merge" | "keep-apart", value: other.id });
}
