import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import * as fc from "fast-check";
import { rebuildIncidents } from "#ingest/rebuild-incidents";
import type { ReportEvent } from "#model/event";
import { historyOf, reviewChanges } from "#review/history";
import { Reviewer, type DecisionRequest } from "#review/reviewer";
import type { Register } from "#store/register";
import type { SavedReport } from "#store/saved-report";
import { openTestRegister } from "../support/open-test-register.ts";
import { incident, savedReport } from "../support/sample-incident.ts";

let register: Register;
let reviewer: Reviewer;
let remove: () => Promise<void>;

const { place } = incident("i", []);
const toll = (n: number) => ({ low: n, best: n, high: n, evidence: [] });

// One register for all tests: each has reports of its own, years apart from the others'.
let year = 2000;
const name = (document: string) => `${document}-${year}`;

/** A report of an attack in Tarmiyah: on which day of the year, with how many dead. */
function attack(document: string, day: string, dead: number, changes: Partial<ReportEvent> = {}): SavedReport {
  const id = name(document);
  const date = `${year}-${day}`;
  const saved = savedReport(id, `قُتل خمسة مسلحين في الطارمية، بحسب الجيش. ${id}`, { published: date, publisher: `صحيفة ${id}` });
  const [event] = saved.record.events;
  const told: ReportEvent = {
    ...event!,
    place,
    time: { start: date, end: date, precision: "day", certain: true, reason: "", evidence: null },
    casualties: { ...event!.casualties, killed: toll(dead) },
    ...changes,
  };
  return { ...saved, record: { ...saved.record, events: [told] } };
}

/** The test's reports that stand together, by incident. */
async function shown(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for await (const { incident: i } of register.eachIncident({ from: `${year}-01-01`, to: `${year}-12-31` }))
    found[i.id] = i.reports.map((r) => r.documentId.split("-")[0]!).sort();
  return found;
}
const groups = async () =>
  Object.values(await shown())
    .map((ids) => ids.join("+"))
    .sort();
const idOf = async (document: string) => (await register.incidentsOfDocument(name(document)))["e1"]!;
const ours = async <T extends { id: string }>(items: readonly T[]) => {
  const ids = new Set(Object.keys(await shown()));
  return items.filter(({ id }) => ids.has(id));
};
const decide = (request: Omit<DecisionRequest, "author" | "reason">) =>
  reviewer.decide({ author: "Rim", reason: "read both reports", ...request });

beforeAll(async () => {
  ({ register, remove } = await openTestRegister());
  reviewer = new Reviewer(register, () => new Date("2026-01-01T00:00:00Z"));
});
beforeEach(async () => {
  year++;
  // a and b tell of one attack, c of another, d of a third a month later
  await register.saveReports([attack("a", "02-20", 5), attack("b", "02-20", 5), attack("c", "02-25", 12), attack("d", "03-30", 1)]);
  await rebuildIncidents(register);
});
afterAll(() => remove());

it("shows the machine's record with corrections over it, and keeps the machine's", async () => {
  const id = await idOf("a");
  const before = (await register.getIncident(id))!;
  const { incidents } = await decide({ kind: "correct", incident: id, field: "toll.killed", value: 6 });
  await decide({ kind: "correct", incident: id, field: "time", value: `${year}-02-19` });
  expect(incidents[0]!.incident.toll.killed).toMatchObject({ low: 6, best: 6, high: 6, rule: "decided" });
  const now = (await register.getIncident(id))!;
  expect(now.time).toMatchObject({ start: `${year}-02-19`, end: `${year}-02-19`, precision: "day", reason: "decided by Rim" });
  expect(now.summary.en).toContain(`19 February ${year}: 6 killed`);
  expect((await register.countsByDay({})).map(({ day }) => day)).toContain(`${year}-02-19`);
  expect((await register.getReviewed([id]))[0]!.standing.machine).toEqual(before);
  expect((await register.getDocument(name("a")))!.events[0]!.casualties.killed?.best).toBe(5);
});

it("confirms, rejects and takes back; the history tells all of it", async () => {
  const id = await idOf("a");
  await decide({ kind: "confirm", incident: id });
  expect((await register.getIncident(id))!.verification).toBe("confirmed");
  const { decision } = await decide({ kind: "reject", incident: id });
  expect((await register.getIncident(id))!.verification).toBe("rejected");
  await decide({ kind: "undo", value: decision.id });
  expect((await register.getIncident(id))!.verification).toBe("confirmed");
  await expect(decide({ kind: "undo", value: decision.id })).rejects.toThrow("undone already");
  const { entries } = await historyOf(register, id);
  expect(entries.map(({ kind, author, reason, undoneBy }) => [kind, author, reason, undoneBy])).toEqual([
    ["confirm", "Rim", "read both reports", null],
    ["reject", "Rim", "read both reports", entries[2]!.id],
    ["undo", "Rim", "read both reports", null],
  ]);
});

it("merges, splits, and takes both back; a new joining keeps what was decided", async () => {
  const [ab, c] = [await idOf("a"), await idOf("c")];
  const merge = await decide({ kind: "merge", incident: ab, value: c });
  expect(await groups()).toEqual(["a+b+c", "d"]);
  expect(merge.incidents[0]!.incident.reasons).toContainEqual(expect.objectContaining({ why: ["decided"] }));
  expect((await register.getIncident(c))!.id).toBe(ab);
  await rebuildIncidents(register);
  expect(await groups()).toEqual(["a+b+c", "d"]);
  expect((await register.getIncident(c))!.id).toBe(ab);

  const split = await decide({ kind: "split", incident: ab, events: [`${name("b")}#e1`] });
  expect(await groups()).toEqual(["a+c", "b", "d"]);
  await rebuildIncidents(register);
  expect(await groups()).toEqual(["a+c", "b", "d"]);

  await decide({ kind: "undo", value: split.decision.id });
  expect(await groups()).toEqual(["a+b+c", "d"]);
  await decide({ kind: "undo", value: merge.decision.id });
  expect(await groups()).toEqual(["a+b", "c", "d"]);
  expect([await idOf("a"), await idOf("c")]).toEqual([ab, c]);
  const before = await shown();
  await rebuildIncidents(register);
  expect(await shown()).toEqual(before);
});

it("keeps decisions when a newer engine reads the reports anew, and says what changed", async () => {
  const [ab, c, d] = [await idOf("a"), await idOf("c"), await idOf("d")];
  await decide({ kind: "correct", incident: ab, field: "toll.killed", value: 6 });
  await decide({ kind: "correct", incident: c, field: "mode", value: "explosives" });
  await decide({ kind: "confirm", incident: d });
  await decide({ kind: "merge", incident: ab, value: c });
  // The same reports, read otherwise: another event before it takes its number, its words are longer, its facts differ.
  const reread = (saved: SavedReport, changes: Partial<ReportEvent>): SavedReport => {
    const [event] = saved.record.events;
    const other = { ...event!, id: "e1", type: "CONSULT" as const, trigger: { start: 40, end: 43, text: "خبر" } };
    const longer = { ...event!.trigger, end: event!.trigger.end + 3 };
    return {
      ...saved,
      report: { ...saved.report, dateline: "بغداد" },
      record: { ...saved.record, events: [other, { ...event!, id: "e2", trigger: longer, ...changes }] },
    };
  };
  const none = savedReport("x").record.events[0]!.casualties;
  await register.saveReports([
    reread(attack("a", "02-20", 5), { casualties: { ...none, killed: toll(7) } }),
    reread(attack("b", "02-20", 5), { casualties: { ...none, killed: toll(7) } }),
    reread(attack("c", "02-25", 12), {}),
    reread(attack("d", "03-30", 1), { mode: "aerial" }),
  ]);
  await rebuildIncidents(register);
  const merged = (await register.getIncident(ab))!;
  expect(merged.reports.map(({ documentId, eventId }) => `${documentId}#${eventId}`).sort()).toEqual(
    ["a", "b", "c"].map((document) => `${name(document)}#e2`),
  );
  expect(merged.toll.killed).toMatchObject({ best: 6, rule: "decided" });
  const changes = await reviewChanges(register);
  expect(changes.lost).toEqual([]);
  expect(changes.incidents.find(({ id }) => id === ab)!.changes).toMatchObject([
    { kind: "lapsed", field: "mode", before: "explosives" },
    { kind: "machine-changed", field: "toll.killed", before: { best: 5 }, now: { low: 7, best: 12, high: 12 } },
  ]);
  const confirmed = changes.incidents.find(({ id }) => id === d)!;
  expect(confirmed.changes).toMatchObject([{ kind: "facts-changed", field: "mode", before: "firearms", now: "aerial" }]);
  // done, but back in the queue
  expect((await register.reviewQueue({ limit: 200 })).items.map(({ id }) => id)).toContain(d);
});

it("orders the queue by doubt and weight, and tells who works on what", async () => {
  const [ab, c, d] = [await idOf("a"), await idOf("c"), await idOf("d")];
  const queue = async (query = {}) => (await ours((await register.reviewQueue({ limit: 200, ...query })).items)).map(({ id }) => id);
  // c: one source, twelve dead; d: one source, one dead; a and b: five dead, but two sources that agree
  expect(await queue()).toEqual([c, d, ab]);
  await decide({ kind: "assign", incident: ab, value: "Sami" });
  expect((await register.reviewQueue({ assignee: "Sami" })).items).toMatchObject([{ id: ab, state: "in-progress" }]);
  expect(await queue({ assignee: "" })).toEqual([c, d]);
  await decide({ kind: "progress", incident: c, value: "done" });
  expect(await queue()).toEqual([d, ab]);
  expect(await queue({ state: "done" })).toEqual([c]);
  const [top] = await ours((await register.reviewQueue({ state: "done" })).items);
  expect(top!.doubts).toContain("one-source");
});

it("marks what is sensitive for the exports, and keeps the mark through a merge", async () => {
  const [ab, d] = [await idOf("a"), await idOf("d")];
  await decide({ kind: "sensitive", incident: d });
  await decide({ kind: "merge", incident: ab, value: d });
  for await (const { incident: i, flags } of register.eachIncident({}))
    expect([i.id, flags]).toEqual([i.id, i.id === ab ? ["sensitive"] : []]);
});

it("keeps what nearly joined for a person, until it is decided", async () => {
  // two days off, by other means, with more dead, in other words: near, but not near enough
  await register.saveReports([attack("e", "04-01", 4, { mode: "aerial", evidence: [] })]);
  await rebuildIncidents(register);
  const [d, e] = [await idOf("d"), await idOf("e")];
  const [proposal] = await register.mergeProposals({ id: d });
  expect([proposal!.a.id, proposal!.b.id].sort()).toEqual([d, e].sort());
  expect(proposal!.score).toBeLessThan(0.5);
  expect(proposal!.why).toContain("same-place");
  await decide({ kind: "keep-apart", incident: d, value: e });
  expect(await register.mergeProposals({ id: d })).toEqual([]);
  await rebuildIncidents(register);
  expect(await register.mergeProposals({ id: d })).toEqual([]);
});

const refused: [string, Omit<DecisionRequest, "author" | "reason">, RegExp][] = [
  ["an incident that isn't there", { kind: "confirm", incident: "i-nothing" }, /no incident/],
  ["a field that isn't one", { kind: "correct", incident: "a", field: "colour", value: 1 }, /no field colour/],
  ["a toll below zero", { kind: "correct", incident: "a", field: "toll.killed", value: -1 }, /count/],
  ["a toll upside down", { kind: "correct", incident: "a", field: "toll.killed", value: { low: 3, high: 1 } }, /ascend/],
  ["the 30th of February", { kind: "correct", incident: "a", field: "time", value: "2021-02-30" }, /date/],
  ["a place off the globe", { kind: "correct", incident: "a", field: "place", value: { name: { en: "X" }, lat: 91, lon: 0 } }, /within/],
  ["a merge with itself", { kind: "merge", incident: "a", value: "a" }, /same incident/],
  ["a split of everything", { kind: "split", incident: "a", events: ["a", "b"] }, /at least one/],
  ["a split of what is elsewhere", { kind: "split", incident: "a", events: ["c"] }, /names events/],
  ["a state that isn't one", { kind: "progress", incident: "a", value: "later" }, /state is one of/],
];
it("refuses what can't be, says why, and changes nothing", async () => {
  const id = await idOf("a");
  const before = await register.getReviewed(Object.keys(await shown()));
  const decisions = await register.listDecisions();
  const own = (value: unknown) => (value === "a" ? id : value);
  for (const [, request, message] of refused)
    await expect(
      decide({
        ...request,
        incident: own(request.incident) as string,
        value: own(request.value),
        events: request.events?.map((document) => `${name(document)}#e1`) ?? [],
      }),
    ).rejects.toThrow(message);
  await expect(reviewer.decide({ kind: "reject", incident: id, author: "Rim" })).rejects.toThrow("needs a reason");
  await expect(reviewer.decide({ kind: "confirm", incident: id, author: " " })).rejects.toThrow("author");
  expect(await register.getReviewed(Object.keys(await shown()))).toEqual(before);
  expect(await register.listDecisions()).toEqual(decisions);
});

it("joins again what a decision elsewhere had kept apart", async () => {
  const before = await shown();
  const split = await decide({ kind: "split", incident: await idOf("a"), events: [`${name("b")}#e1`] });
  const merges = [];
  for (const other of ["c", "d"]) merges.push(await decide({ kind: "merge", incident: await idOf("b"), value: await idOf(other) }));
  // a would join b, but not b with c and d
  await decide({ kind: "undo", value: split.decision.id });
  expect(await groups()).toEqual(["a", "b+c+d"]);
  for (const { decision } of merges) await decide({ kind: "undo", value: decision.id });
  expect(await shown()).toEqual(before);
});

it("ends where it began when every decision is taken back, in any order", async () => {
  const before = await shown();
  const documents = ["a", "b", "c", "d"];
  const step = fc.record({ kind: fc.constantFrom("merge" as const, "split" as const, "keep-apart" as const), x: fc.nat(3), y: fc.nat(3) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat()), async (steps, picks) => {
      const made: number[] = [];
      for (const { kind, x, y } of steps) {
        const [id, other] = [await idOf(documents[x]!), await idOf(documents[y]!)];
        if (kind === "split" ? (await shown())[id]!.length < 2 : id === other) continue;
        const request =
          kind === "split" ? { kind, incident: id, events: [`${name(documents[x]!)}#e1`] } : { kind, incident: id, value: other };
        made.push((await decide(request)).decision.id);
        const decided = await groups();
        await rebuildIncidents(register);
        expect(await groups()).toEqual(decided);
      }
      while (made.length > 0) await decide({ kind: "undo", value: made.splice(picks.next().value % made.length, 1)[0]! });
      // another name may be shown of a group by now; each of before leads to the same reports
      for (const [id, reports] of Object.entries(before))
        expect((await register.getIncident(id))!.reports.map((r) => r.documentId.split("-")[0]).sort()).toEqual(reports);
      expect(Object.keys(await shown())).toHaveLength(Object.keys(before).length);
    }),
    { numRuns: 6, endOnFailure: true },
  );
});

it("lets a place of the gazetteer, a point and participants be corrected", async () => {
  const id = await idOf("a");
  const value = {
    placeId: "taji",
    name: { ar: "التاجي", en: "Taji" },
    country: "IQ",
    lat: 33.53,
    lon: 44.26,
    precision: "settlement",
    regions: ["baghdad-belt"],
  };
  await decide({ kind: "correct", incident: id, field: "place", value });
  expect((await register.getIncident(id))!.place).toMatchObject({ ...value, radiusKm: null, evidence: null });
  expect((await register.listIncidents({ region: "baghdad-belt", place: "taji", from: `${year}-01-01` })).items.map((i) => i.id)).toEqual([
    id,
  ]);
  await expect(decide({ kind: "correct", incident: id, field: "place", value: { ...value, lat: 91 } })).rejects.toThrow("within 90");
  await expect(decide({ kind: "correct", incident: id, field: "place", value: { ...value, regions: "x" } })).rejects.toThrow("regions");

  // words of a report, however spelt, name somebody whom the machine missed; nobody else can be named
  await decide({ kind: "correct", incident: id, field: "initiators", value: [{ name: "الجيش", kind: "state-military" }] });
  await decide({ kind: "correct", incident: id, field: "targets", value: ["مُسلّحين"] });
  const corrected = (await register.getIncident(id))!;
  expect(corrected.initiators).toMatchObject([{ surface: { text: "الجيش" }, actorId: null, kind: "state-military" }]);
  expect(corrected.targets).toMatchObject([{ surface: { text: "مسلحين" }, kind: "unknown" }]);
  const { text } = (await register.getDocument(name("a")))!.document;
  const [{ surface }] = corrected.initiators as [(typeof corrected.initiators)[number]];
  expect(text.slice(surface.start, surface.end)).toBe("الجيش");
  for (const nobody of ["الشرطة", "الجي", "لجيش"])
    await expect(decide({ kind: "correct", incident: id, field: "targets", value: [nobody] })).rejects.toThrow("no report");
  await expect(decide({ kind: "correct", incident: id, field: "targets", value: [{ name: "الجيش", kind: "soldiers" }] })).rejects.toThrow(
    "kind is one of",
  );

  // both sides change places, in whatever order they are decided
  await decide({ kind: "correct", incident: id, field: "initiators", value: ["مسلحين"] });
  await decide({ kind: "correct", incident: id, field: "targets", value: [{ name: "الجيش", kind: "police" }] });
  const swapped = (await register.getIncident(id))!;
  expect(swapped.initiators.map((p) => p.surface.text)).toEqual(["مسلحين"]);
  expect(swapped.targets).toMatchObject([{ surface: { text: "الجيش" }, kind: "police" }]);
  expect((await historyOf(register, id)).reviewed.standing.changes).toEqual([]);
});

it("keeps participants that were decided when the machine doesn't read them any more", async () => {
  const surface = { start: 0, end: 8, text: "المسلحون" };
  const gunmen = { surface, actorId: "gunmen", name: null, kind: "militia" as const, country: null };
  const army = { ...gunmen, surface: { ...surface, text: "الجيش" }, actorId: "army" };
  await register.saveReports([attack("e", "06-01", 1, { initiators: [gunmen], targets: [army] })]);
  await rebuildIncidents(register);
  const id = await idOf("e");
  await decide({ kind: "correct", incident: id, field: "initiators", value: ["army"] });
  await decide({ kind: "correct", incident: id, field: "targets", value: [{ name: "gunmen", kind: "jihadist" }] });
  const { initiators, targets } = (await register.getIncident(id))!;
  expect([initiators, targets]).toEqual([[army], [{ ...gunmen, kind: "jihadist" }]]);
  await register.saveReports([attack("e", "06-01", 1, { initiators: [], targets: [] }), attack("f", "06-01", 1)]);
  await register.saveReports([{ ...attack("e", "06-01", 1), report: { ...attack("e", "06-01", 1).report, title: "تصحيح" } }]);
  await rebuildIncidents(register);
  const later = (await register.getIncident(id))!;
  expect([later.initiators, later.targets]).toEqual([[army], [{ ...gunmen, kind: "jihadist" }]]);
  expect((await historyOf(register, id)).reviewed.standing.changes.map(({ kind, field }) => [kind, field])).toEqual([
    ["machine-changed", "initiators"],
    ["machine-changed", "targets"],
  ]);
});
