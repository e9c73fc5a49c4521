import { afterAll, beforeAll, expect, it } from "vitest";
import type { IncidentFilter } from "#model/query";
import type { Register } from "#store/register";
import { openTestRegister } from "../support/open-test-register.ts";
import { incident, pageOf, savedReport } from "../support/sample-incident.ts";

let register: Register;
let remove: () => Promise<void>;

const tarmiyah = incident("i-1", [
  ["d-1", "e1"],
  ["d-2", "e1"],
]);
const tripoli = incident("i-2", [["d-3", "e1"]], {
  type: "PROTEST",
  mode: null,
  status: "planned",
  time: { start: "2021-03-01", end: "2021-03-31", precision: "month", certain: true, reason: "", evidence: null },
  place: {
    ...tarmiyah.place!,
    placeId: "tripoli-ly",
    name: { ar: "طرابلس", en: "Tripoli" },
    country: "LY",
    admin1: "Tripoli",
    lat: 32.89,
    lon: 13.19,
    regions: [],
  },
  initiators: [],
  summary: { ar: "تظاهرة في طرابلس", en: "Protest in Tripoli, 100% peaceful" },
  confidence: 0.4,
});
const nowhere = incident("i-3", [["d-4", "e1"]], {
  time: null,
  place: null,
  initiators: [],
  summary: { ar: "بيان", en: "Statement" },
  type: "CONSULT",
});

beforeAll(async () => {
  ({ register, remove } = await openTestRegister());
  const sampled = savedReport("d-3");
  await register.saveReports([
    savedReport("d-1"),
    savedReport("d-2"),
    { ...sampled, source: { ...sampled.source, sample: true } },
    savedReport("d-4"),
  ]);
  await register.replaceIncidents(pageOf(tripoli, nowhere, tarmiyah));
});
afterAll(() => remove());

async function idsOf(filter: IncidentFilter): Promise<string[]> {
  const { total, items } = await register.listIncidents(filter);
  expect(total).toBe(items.length);
  return items.map((item) => item.id);
}

it("lists the newest first, those without a date last, a page at a time", async () => {
  expect(await idsOf({})).toEqual(["i-2", "i-1", "i-3"]);
  const page = await register.listIncidents({ limit: 1, offset: 1 });
  expect(page.total).toBe(3);
  expect(page.items).toMatchObject([{ id: "i-1", reports: 2, toll: { killed: { low: 5, best: 5, high: 7 } } }]);
});

it.each<[string, IncidentFilter, string[]]>([
  ["type", { types: ["PROTEST", "CONSULT"] }, ["i-2", "i-3"]],
  ["status", { statuses: ["planned"] }, ["i-2"]],
  ["country", { country: "IQ" }, ["i-1"]],
  ["first-level division", { country: "LY", admin1: "Tripoli" }, ["i-2"]],
  ["range it touches", { from: "2021-03-15", to: "2021-03-20" }, ["i-2"]],
  ["end, inclusive", { to: "2021-02-20" }, ["i-1"]],
  ["start: the undated stay out", { from: "2000-01-01" }, ["i-2", "i-1"]],
  ["place by id", { place: "tripoli-ly" }, ["i-2"]],
  ["place by region", { place: "baghdad-belt" }, ["i-1"]],
  ["place by Arabic name, marked and spelt otherwise", { place: "الطَّارميه" }, ["i-1"]],
  ["place by English name", { place: "tARMI" }, ["i-1"]],
  ["actor with a mark the text has", { actor: "مسلحون" }, ["i-1"]],
  ["words in any order", { text: "الطارمية اشتباك" }, ["i-1"]],
  ["a sign that LIKE would read", { text: "100%" }, ["i-2"]],
  ["a sign that stands nowhere", { text: "_____" }, []],
  ["box", { box: [10, 30, 20, 40] }, ["i-2"]],
  ["box around the antimeridian", { box: [170, -90, 14, 90] }, ["i-2"]],
  ["confidence", { minConfidence: 0.5 }, ["i-1", "i-3"]],
  ["salience", { salience: "background" }, []],
  ["quotation mark", { text: "'; drop table incidents; --" }, []],
])("filters by %s", async (_, filter, ids) => {
  expect(await idsOf(filter)).toEqual(ids);
});

it("gives the same filter to list, map, timeline and facets", async () => {
  const filter: IncidentFilter = { country: "IQ" };
  expect(await register.mapPoints(filter)).toEqual([
    {
      id: "i-1",
      type: "ASSAULT",
      status: "occurred",
      lat: 33.67,
      lon: 44.38,
      precision: "settlement",
      radiusKm: 5,
      name: { ar: "الطارمية", en: "Tarmiyah" },
      day: "2021-02-20",
    },
  ]);
  expect(await register.countsByDay(filter)).toEqual([{ day: "2021-02-20", type: "ASSAULT", count: 1 }]);
  expect(await register.facets(filter)).toEqual({
    types: [{ value: "ASSAULT", count: 1 }],
    statuses: [{ value: "occurred", count: 1 }],
    countries: [{ value: "IQ", count: 1 }],
    admin1s: [{ value: "Baghdad", count: 1 }],
    publishers: [{ value: "وكالة", count: 1 }],
    places: [{ value: "tarmiyah", name: { ar: "الطارمية", en: "Tarmiyah" }, count: 1 }],
  });
});

it("counts days from the kept counts as from the incidents themselves", async () => {
  const kept = await register.countsByDay({ types: ["ASSAULT", "PROTEST"] });
  expect(kept).toEqual(await register.countsByDay({ types: ["ASSAULT", "PROTEST"], minConfidence: 0 }));
  expect(kept).toHaveLength(2);
});

it("gives back an incident whole, and the incidents of a document", async () => {
  expect(await register.getIncident("i-1")).toEqual(tarmiyah);
  expect(await register.getIncident("i-9")).toBeNull();
  expect(await register.incidentsOfDocument("d-2")).toEqual({ e1: "i-1" });
});

it("tells those that rest on composed texts", async () => {
  const samples: Record<string, boolean> = {};
  for await (const { incident: i, sample } of register.eachIncident({})) samples[i.id] = sample;
  expect(samples).toEqual({ "i-1": false, "i-2": true, "i-3": false });
});

it("knows whether incidents are behind the documents", async () => {
  expect(await register.incidentsAreStale()).toBe(false);
  await register.saveReports([savedReport("d-5")]);
  expect(await register.incidentsAreStale()).toBe(true);
  await register.replaceIncidents(pageOf(tarmiyah, tripoli, nowhere));
  expect(await register.incidentsAreStale()).toBe(false);
});

it("keeps the id of a merged incident as an alias, through a second merge too", async () => {
  const joined = incident("i-1", [
    ["d-1", "e1"],
    ["d-2", "e1"],
    ["d-4", "e1"],
  ]);
  await register.replaceIncidents(pageOf(joined, tripoli), new Map([["i-3", "i-1"]]));
  expect(await register.getIncident("i-3")).toEqual(joined);
  const all = incident(
    "i-2",
    [...joined.reports, ...tripoli.reports].map((r) => [r.documentId, r.eventId] as const),
  );
  await register.replaceIncidents(pageOf(all), new Map([["i-1", "i-2"]]));
  expect((await register.getIncident("i-3"))?.id).toBe("i-2");
  expect((await register.getIncident("i-1"))?.id).toBe("i-2");
  expect(await register.countsByDay({})).toEqual([{ day: "2021-02-20", type: "ASSAULT", count: 1 }]);
  // a split brings the name back
  await register.replaceIncidents(pageOf(joined, tripoli));
  expect((await register.getIncident("i-1"))?.reports).toHaveLength(3);
});
