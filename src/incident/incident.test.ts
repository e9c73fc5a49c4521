import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReportEvent } from "#model/event";
import type { ReportRecord } from "#model/record";
import { spanOf } from "#model/span";
import { countPeople } from "./ar/count-people.ts";
import { buildIncidents } from "./index.ts";

const noToll = { killed: null, wounded: null, killedOrWounded: null, detained: null, abducted: null, displaced: null };
const killed = (n: number) => ({ ...noToll, killed: { low: n, best: n, high: n, evidence: [] } });

const towns = {
  tarmiyah: { placeId: "tarmiyah", name: { ar: "الطارمية", en: "Tarmiyah" }, lat: 33.67, lon: 44.4 },
  yathrib: { placeId: "yathrib", name: { ar: "يثرب", en: "Yathrib" }, lat: 33.95, lon: 44.25 },
};

function event(day: string, changes: Partial<ReportEvent> = {}, town: keyof typeof towns = "tarmiyah"): ReportEvent {
  return {
    id: "e1",
    type: "ASSAULT",
    mode: "firearms",
    codes: { acled: null, cameo: null, ucdp: null },
    status: "occurred",
    salience: "main",
    trigger: spanOf("هجوم", 0, 4),
    evidence: [],
    time: { start: day, end: day, precision: "day", certain: true, reason: "", evidence: null },
    place: {
      ...towns[town],
      country: "IQ",
      admin1: null,
      admin2: null,
      precision: "settlement",
      radiusKm: 6,
      regions: [],
      evidence: null,
    },
    initiators: [],
    targets: [],
    casualties: noToll,
    weapons: [],
    claims: [],
    confidence: 0.7,
    rule: "test",
    ...changes,
  };
}

function record(id: string, published: string, events: ReportEvent[], text = `خبر ${id}`, publisher = `outlet ${id}`): ReportRecord {
  const named = events.map((e, i) => ({ ...e, id: `e${i + 1}` }));
  return {
    document: { id, url: null, publisher, publishedAt: published, title: null, text, language: "ar" },
    events: named,
    claims: [],
    series: [],
    roles: [],
  };
}

const wire =
  "قُتل سبعة من عناصر الأمن في هجوم شنه مسلحون على نقطة تفتيش في قضاء الطارمية شمال بغداد مساء الجمعة وفرضت القوات طوقا حول القرية";

describe("buildIncidents", () => {
  it("joins two accounts of one attack and keeps another day's apart", () => {
    const incidents = buildIncidents([
      record("a", "2021-08-20", [event("2021-08-20", { casualties: killed(3) })]),
      record("b", "2021-08-21", [event("2021-08-20", { casualties: killed(4), mode: null })]),
      record("c", "2021-08-29", [event("2021-08-28", { casualties: killed(3) })]),
    ]);
    expect(incidents.map((i) => i.reports.map((r) => r.documentId))).toEqual([["a", "b"], ["c"]]);
    expect(incidents[0]!.toll.killed).toMatchObject({ low: 3, best: 4, high: 4, rule: "latest" });
    expect(incidents[0]!.verification).toBe("corroborated");
    expect(incidents[0]!.reasons).toHaveLength(1);
    expect(incidents[1]!.verification).toBe("provisional");
  });

  it("keeps towns, types and far tolls apart", () => {
    const base = record("a", "2021-08-20", [event("2021-08-20", { casualties: killed(3) })]);
    for (const other of [
      event("2021-08-20", { casualties: killed(3) }, "yathrib"),
      event("2021-08-20", { casualties: killed(3), type: "MOBILIZE" }),
      event("2021-08-20", { casualties: killed(60), mode: "aerial" }),
    ])
      expect(buildIncidents([base, record("b", "2021-08-20", [other], "تقرير يروي واقعة غيرها")])).toHaveLength(2);
  });

  it("finds the incident that a later report recalls by month", () => {
    const recalled = event("2021-08-01", {
      casualties: killed(13),
      salience: "background",
      time: { start: "2021-08-01", end: "2021-08-31", precision: "month", certain: true, reason: "", evidence: null },
    });
    const incidents = buildIncidents([
      record("a", "2021-08-20", [event("2021-08-20", { casualties: killed(13) })]),
      record("b", "2021-09-30", [recalled]),
    ]);
    expect(incidents).toHaveLength(1);
    expect(incidents[0]!.time).toMatchObject({ start: "2021-08-20", precision: "day" });
  });

  it("takes a date after the report's own for one of the days before it", () => {
    const late = event("2021-08-25", { casualties: killed(4), salience: "background" });
    const first = record("a", "2021-08-21", [event("2021-08-20", { casualties: killed(4) })]);
    expect(buildIncidents([first, record("b", "2021-08-23", [late])])).toHaveLength(1);
    expect(buildIncidents([first, record("b", "2021-08-23", [{ ...late, status: "planned" }])])).toHaveLength(2);
  });

  it("doesn't chain two attacks by an account that fits both", () => {
    const told = (day: string, dead: number) => event(day, { casualties: killed(dead) });
    const between = event("2021-08-21", {
      time: { start: "2021-08-21", end: "2021-08-21", precision: "day", certain: false, reason: "", evidence: null },
    });
    const incidents = buildIncidents([
      record("a", "2021-08-20", [told("2021-08-20", 3)], "كمين على طريق زراعي"),
      record("b", "2021-08-20", [told("2021-08-20", 3)], "سقوط ضحايا عند نقطة تفتيش"),
      record("c", "2021-08-22", [told("2021-08-22", 14)], "رتل عسكري تعرض لإطلاق نار"),
      record("d", "2021-08-22", [told("2021-08-22", 14)], "خسائر كبيرة في صفوف الجنود"),
      record("e", "2021-08-21", [between], "عنف متواصل في المنطقة"),
    ]);
    const apart = incidents.map((i) => i.reports.map((r) => r.documentId));
    expect(apart.some((ids) => ids.includes("a") && ids.includes("c"))).toBe(false);
    expect(apart.find((ids) => ids.includes("a"))).toContain("b");
    expect(apart.find((ids) => ids.includes("c"))).toContain("d");
  });

  it("folds a wire copy: two outlets, one source", () => {
    const incidents = buildIncidents([
      record("a", "2021-08-20", [event("2021-08-20", { casualties: killed(7) })], wire),
      record("b", "2021-08-21", [event("2021-08-20", { casualties: killed(7) })], `${wire} وفق السكان`),
    ]);
    expect(incidents).toHaveLength(1);
    expect(incidents[0]!.independentSources).toBe(1);
    expect(incidents[0]!.reports.map((r) => r.wireCopyOf)).toEqual([null, "a"]);
  });

  it("counts a publisher once", () => {
    const incidents = buildIncidents([
      record("a", "2021-08-20", [event("2021-08-20")], "نص أول", "وكالة"),
      record("b", "2021-08-20", [event("2021-08-20")], "نص ثان", "وكالة"),
    ]);
    expect(incidents).toHaveLength(1);
    expect(incidents[0]!.independentSources).toBe(1);
  });

  it("contests what one report denies", () => {
    const incidents = buildIncidents([
      record("a", "2021-08-20", [event("2021-08-20")]),
      record("b", "2021-08-20", [event("2021-08-20", { status: "denied" })]),
    ]);
    expect(incidents.map((i) => [i.verification, i.status])).toEqual([["contested", "occurred"]]);
  });

  it("checks an ordinal statement against earlier incidents", () => {
    const third = record("c", "2021-09-21", [event("2021-09-20")]);
    const saying = (ordinal: number): ReportRecord => ({
      ...third,
      series: [
        { ordinal, of: "هجوم", window: "P3M", windowBound: "within", event: "e1", evidence: spanOf("ثالث هجوم", 0, 9), rule: "test" },
      ],
    });
    const earlier = [record("a", "2021-08-01", [event("2021-08-01")]), record("b", "2021-09-01", [event("2021-09-01")])];
    const verdictOf = (ordinal: number) => buildIncidents([...earlier, saying(ordinal)]).flatMap((i) => i.seriesChecks)[0];
    expect(verdictOf(3)).toMatchObject({ verdict: "supported", incidents: [expect.any(String), expect.any(String)] });
    expect(verdictOf(2)?.verdict).toBe("contradicted");
    expect(verdictOf(9)?.verdict).toBe("not-enough-data");
  });

  it("counts what somebody did in person by where he was", () => {
    const actor = (actorId: string) => ({
      surface: spanOf("الوزير", 0, 6),
      actorId,
      name: null,
      kind: "government" as const,
      country: "IQ",
    });
    const led = (day: string) => event(day, { initiators: [actor("minister")] });
    const visit = event("2021-08-01", { type: "CONSULT", mode: "visit", initiators: [actor("minister")] });
    const told = "ثاني هجوم يقوده الوزير بحضور ميداني";
    const second: ReportRecord = {
      ...record("c", "2021-09-21", [led("2021-09-20")], told),
      series: [{ ordinal: 2, of: "هجوم", window: null, windowBound: null, event: "e1", evidence: spanOf(told, 0, 9), rule: "test" }],
    };
    const earlier = [
      record("a", "2021-08-01", [event("2021-08-01", { initiators: [actor("army")] }), visit]),
      record("b", "2021-09-01", [event("2021-09-01", { initiators: [actor("army")] })]),
    ];
    const incidents = buildIncidents([...earlier, second]);
    const [check] = incidents.flatMap(({ seriesChecks }) => seriesChecks);
    expect(check).toMatchObject({ verdict: "supported", incidents: [expect.any(String)] });
    expect(incidents.find(({ id }) => id === check!.incidents[0])!.reports[0]!.documentId).toBe("a");
  });

  it("writes summaries that agree in number", () => {
    const [incident] = buildIncidents([record("a", "2021-08-20", [event("2021-08-20", { casualties: killed(11) })])]);
    expect(incident!.summary).toEqual({
      ar: "هجوم مسلح في الطارمية، 20 آب/أغسطس 2021: 11 قتيلا",
      en: "Armed attack in Tarmiyah, 20 August 2021: 11 killed",
    });
    const counts = [1, 2, 3, 10, 11, 99, 100, 101, 103, 111].map((n) => countPeople(n, "killed"));
    expect(counts.join("، ")).toBe("قتيل واحد، قتيلان، 3 قتلى، 10 قتلى، 11 قتيلا، 99 قتيلا، 100 قتيل، 101 قتيل، 103 قتلى، 111 قتيلا");
  });

  it("gives the same incidents whatever the order, each event in one", () => {
    const day = fc.integer({ min: 10, max: 14 }).map((d) => `2021-08-${d}`);
    const anEvent = fc
      .record({
        day,
        town: fc.constantFrom("tarmiyah" as const, "yathrib" as const),
        toll: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
        mode: fc.constantFrom("firearms", "explosives", null),
        placed: fc.boolean(),
      })
      .map(({ day: d, town, toll, mode, placed }) =>
        event(d, { casualties: toll === null ? noToll : killed(toll), mode, ...(placed ? {} : { place: null }) }, town),
      );
    const aRecord = fc.tuple(day, fc.array(anEvent, { maxLength: 3 }), fc.constantFrom(wire, "نص قصير عن هجوم"));
    const records = fc
      .array(aRecord, { minLength: 1, maxLength: 8 })
      .map((list) => list.map(([published, events, text], i) => record(`r${i}`, published, events, text)));
    fc.assert(
      fc.property(
        records.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const incidents = buildIncidents(list);
          expect(buildIncidents(shuffled)).toEqual(incidents);
          const held = incidents.flatMap((i) => i.reports.map((r) => `${r.documentId}#${r.eventId}`));
          expect(held.sort()).toEqual(list.flatMap((r) => r.events.map((e) => `${r.document.id}#${e.id}`)).sort());
          expect(new Set(incidents.map((i) => i.id)).size).toBe(incidents.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
