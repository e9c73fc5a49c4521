import * as fc from "fast-check";
import papa from "papaparse";
import { expect, it } from "vitest";
import type { Incident, IncidentToll } from "#model/incident";
import { spanOf } from "#model/span";
import type { ExportItem } from "#export/apply-profile";
import { acled } from "#export/codebooks/acled";
import { countries } from "#export/codebooks/countries";
import { acledTimePrecision, ucdpDatePrecision } from "#export/codebooks/precision";
import { ucdp } from "#export/codebooks/ucdp";
import type { FtmEntity } from "#export/formats/ftm";
import { incident } from "../support/sample-incident.ts";
import { anyItem } from "./support/any-incident.ts";
import { ftmFaults } from "./support/ftm-schema.ts";
import { linesOf, runExport } from "./support/run-export.ts";

const actor = (actorId: string | null, kind: Incident["initiators"][number]["kind"], en: string | null, country: string | null = "IQ") => ({
  surface: spanOf("كلمات", 0, 5),
  actorId,
  name: en === null ? null : { ar: null, en },
  kind,
  country,
});
const toll = (low: number | null, best: number | null, high: number | null, figures = 1): IncidentToll => ({
  low,
  best,
  high,
  rule: "latest",
  by: Array.from({ length: figures }, (_, i) => ({ documentId: `d-${i + 1}`, low, best, high, speaker: null })),
});
const clash = (changes: Partial<Incident> = {}): ExportItem => ({
  sample: false,
  incident: incident("i-1", [["d-1", "e1"]], {
    initiators: [actor("islamic-state", "jihadist", "Islamic State")],
    targets: [actor("iq-army", "state-military", "Iraqi Army"), actor(null, "police", "Iraqi Police")],
    toll: { ...incident("x", []).toll, killed: toll(5, 5, 5) },
    codes: { acled: { eventType: "Battles", subEventType: "Armed clash" }, cameo: "193", ucdp: 1 },
    ...changes,
  }),
});
const rowsOf = async (format: string, items: readonly ExportItem[]) => {
  const { text, tally } = await runExport(format, items);
  const { data, errors, meta } = papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return { rows: data, fields: meta.fields!, outside: [...tally.outside] };
};

it("writes ACLED's columns in ACLED's order, then ours", async () => {
  const { fields } = await rowsOf("acled", [clash()]);
  const own =
    "event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes fatalities tags timestamp";
  expect(fields).toEqual([...own.split(" "), "loss", "sijill_profile", "sijill_notice", "sijill_id", "sijill_sources", "sijill_spans"]);
});

it("codes an incident for ACLED, and flags what it loses", async () => {
  const { rows } = await rowsOf("acled", [
    clash(),
    clash({
      id: "i-2",
      initiators: [],
      targets: [actor(null, "civilians", null)],
      mode: "drone",
      toll: { ...clash().incident.toll, killed: toll(3, null, null, 2), wounded: toll(1, 1, 1) },
      codes: { acled: { eventType: "Explosions/Remote violence", subEventType: "Air/drone strike" }, cameo: null, ucdp: null },
    }),
  ]);
  expect(rows[0]).toMatchObject({
    event_id_cnty: "IRQ-i-1",
    event_date: "2021-02-20",
    time_precision: "1",
    disorder_type: "Political violence",
    actor1: "Islamic State",
    inter1: "2",
    actor2: "Iraqi Army",
    assoc_actor_2: "Iraqi Police",
    inter2: "1",
    interaction: "12",
    civilian_targeting: "",
    iso: "368",
    region: "Middle East",
    country: "Iraq",
    geo_precision: "1",
    fatalities: "5",
    loss: "direction",
    sijill_profile: "desk/1",
  });
  expect(rows[1]).toMatchObject({
    actor1: "Unidentified Armed Group (Iraq)",
    inter1: "3",
    inter2: "7",
    interaction: "37",
    civilian_targeting: "Civilian targeting",
    fatalities: "3",
  });
  expect(rows[1]!["loss"]!.split(";")).toEqual(["fatalities-range", "figures-by-source", "other-tolls", "actor-supplied", "mode"]);
});

it("calls a state's forces abroad external, and its officials civilians where they suffer", async () => {
  const { rows } = await rowsOf("acled", [
    clash({ initiators: [actor(null, "state-military", "Turkish Armed Forces", "TR")], targets: [actor(null, "government", "Mayor")] }),
  ]);
  expect([rows[0]!["inter1"], rows[0]!["inter2"], rows[0]!["interaction"]]).toEqual(["8", "7", "78"]);
});

it("leaves out what a codebook has no row for, and says why", async () => {
  const month = { start: "2021-01-01", end: "2021-12-31", precision: "year" as const, certain: true, reason: "", evidence: null };
  const items = [
    clash({ status: "planned" }),
    clash({ codes: { acled: null, cameo: null, ucdp: null } }),
    clash({ time: month }),
    clash({ place: null }),
    clash({ verification: "rejected" }),
    clash({ toll: { ...clash().incident.toll, killed: toll(0, 0, 0) } }),
  ];
  expect((await rowsOf("acled", items)).outside).toEqual([
    ["ACLED records what happened, not what is planned, possible or denied", 1],
    ["ACLED has no event type for it", 1],
    ["ACLED needs the month at least", 1],
    ["ACLED needs a country", 1],
    ["reviewers rejected it", 1],
  ]);
  expect((await rowsOf("ucdp", items)).outside.map(([reason]) => reason)).toEqual([
    "UCDP records what happened, not what is planned, possible or denied",
    "UCDP has no type of violence for it",
    "UCDP needs a country",
    "reviewers rejected it",
    "UCDP needs at least one death",
  ]);
});

it("codes an incident for UCDP GED: the state is side A, the deaths add up", async () => {
  const { rows, fields } = await rowsOf("ucdp", [
    clash({ toll: { ...clash().incident.toll, killed: toll(9, null, null) } }),
    clash({ codes: { acled: null, cameo: null, ucdp: 3 }, targets: [] }),
  ]);
  expect(fields).toHaveLength(49 + 6);
  expect(rows[0]).toMatchObject({
    type_of_violence: "1",
    side_a: "Iraqi Army, Iraqi Police",
    side_b: "Islamic State",
    where_prec: "1",
    date_prec: "1",
    country_id: "645",
    gwnoa: "645",
    gwnob: "",
    region: "Middle East",
    low: "9",
    best: "9",
    high: "9",
    // Row 247 of 360 from the south, column 448 of 720 from the west.
    priogrid_gid: String(247 * 720 + 448 + 1),
  });
  expect(rows[0]!["loss"]!.split(";")).toEqual(["deaths-by-side", "best-open", "high-open", "several-actors", "means"]);
  expect(rows[1]).toMatchObject({ side_a: "Islamic State", side_b: "Civilians" });
  for (const row of rows)
    expect(["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"].reduce((sum, name) => sum + Number(row[name]), 0)).toBe(
      Number(row["best"]),
    );
});

it("bridges precisions as the codebooks have them", async () => {
  const at = async (precision: NonNullable<Incident["place"]>["precision"]) => {
    const item = clash({ place: { ...clash().incident.place!, precision } });
    return [(await rowsOf("acled", [item])).rows[0]!["geo_precision"], (await rowsOf("ucdp", [item])).rows[0]!["where_prec"]].join(" ");
  };
  const bridge = await Promise.all((["exact", "settlement", "near", "district", "governorate", "region", "country"] as const).map(at));
  expect(bridge).toEqual(["1 1", "1 1", "2 2", "2 3", "3 4", "3 5", "3 6"]);
  const time = (start: string, end: string, precision: "day" | "week" | "month" | "year") => ({
    start,
    end,
    precision,
    certain: true,
    reason: "",
    evidence: null,
  });
  const dates = [
    time("2021-02-20", "2021-02-20", "day"),
    time("2021-02-20", "2021-02-22", "day"),
    time("2021-02-20", "2021-02-26", "week"),
    time("2021-02-01", "2021-02-28", "month"),
    time("2021-01-01", "2021-12-31", "year"),
  ];
  expect(dates.map((d) => [acledTimePrecision(d), ucdpDatePrecision(d)])).toEqual([
    [1, 1],
    [2, 2],
    [2, 3],
    [3, 4],
    [null, 5],
  ]);
});

it("has a clause for every column and every loss, no flag twice, and every flag can be raised", async () => {
  const raised = { acled: new Set<string>(), ucdp: new Set<string>() };
  const items = fc.sample(anyItem, { numRuns: 1500, seed: 11 }).map((item) => {
    // Make them codable; what is lost stays as generated.
    const place = item.incident.place && {
      ...item.incident.place,
      country: "IQ",
      precision: item.incident.id.endsWith("1") ? ("country" as const) : item.incident.place.precision,
    };
    const codes = {
      acled: { eventType: "Battles", subEventType: "Armed clash" },
      cameo: null,
      ucdp: item.incident.id.endsWith("3") ? (3 as const) : (1 as const),
    };
    const time = item.incident.time && { ...item.incident.time, certain: !item.incident.id.endsWith("2") };
    return {
      ...item,
      incident: {
        ...item.incident,
        place: item.incident.id.endsWith("5") ? place && { ...place, country: "PS" } : place,
        codes,
        time,
        type: "ASSAULT" as const,
      },
    };
  });
  for (const [name, book] of Object.entries({ acled, ucdp })) {
    for (const row of (await rowsOf(name, items)).rows) for (const flag of row["loss"]!.split(";")) raised[name as "acled"].add(flag);
    const flags = book.losses.map(({ flag }) => flag);
    expect(new Set(flags).size).toBe(flags.length);
    expect(flags.filter((flag) => !raised[name as "acled"].has(flag))).toEqual([]);
    for (const { clause } of [...book.columns, ...book.losses, ...book.outside]) expect(clause).toMatch(/^[A-Za-z]/);
  }
});

it("knows every country of the gazetteer by all its codes", () => {
  for (const code of "AE BH DJ DZ EG EH IL IQ IR JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TN TR YE".split(" ")) {
    const { alpha3, numeric, acledRegion, ucdpRegion, gw } = countries.get(code)!;
    expect([alpha3.length, numeric > 0, acledRegion !== null, ucdpRegion !== null]).toEqual([3, true, true, true]);
    expect(gw !== null).toBe(code !== "PS" && code !== "EH");
  }
  const all = [...countries.values()];
  expect([new Set(all.map((c) => c.alpha3)).size, new Set(all.map((c) => c.numeric)).size]).toEqual([all.length, all.length]);
});

it("writes PLOVER records with the manual's field names", async () => {
  const [record, ...rest] = await linesOf("plover", [clash({ status: "planned" }), clash({ type: "OTHER" })]);
  expect(rest).toEqual([]);
  const names =
    "id has_event date enddate source recipient event mode context quad_code event_loc event_text size_info text_info cite_info coder coded_date comment sijill";
  expect(Object.keys(record!)).toEqual(names.split(" "));
  expect(record).toMatchObject({
    date: "2021-02-20",
    event: ["ASSAULT"],
    context: ["future"],
    quad_code: 4,
    source: [{ code: "IRQ", sector: "REB", identifier_id: "islamic-state" }],
    event_loc: { name: "Tarmiyah", "country code": "IQ", cc3: "IRQ" },
    size_info: { dead: 5, injured: null },
    sijill: { profile: "desk/1", status: "planned" },
  });
});

it("writes FollowTheMoney entities that its model knows, and persons only of the register", async () => {
  const person = actor("mustafa-al-kadhimi", "government", "Mustafa al-Kadhimi");
  const item = clash({ initiators: [person, actor(null, "civilians", "Somebody Private")], type: "PROTEST" });
  const entities = await linesOf<FtmEntity>("ftm", [item, { ...clash({ id: "i-2" }), sample: true }]);
  expect(ftmFaults(entities)).toEqual([]);
  const of = (schema: string) => entities.filter((entity) => entity.schema === schema);
  expect(of("Person").map(({ properties }) => properties["name"])).toEqual([["Mustafa al-Kadhimi", "مصطفى الكاظمي"]]);
  expect(of("Organization").map(({ id }) => id)).toEqual(["sijill-actor-iq-army", "sijill-actor-islamic-state"]);
  expect([of("Event").length, of("Article").length, of("Documentation").length]).toEqual([2, 1, 2]);
  expect(of("Event")[0]!.properties).toMatchObject({
    organizer: ["sijill-actor-mustafa-al-kadhimi"],
    proof: ["sijill-article-d-1"],
    startDate: ["2021-02-20"],
    country: ["iq"],
  });
  expect(JSON.stringify(of("Event")[1])).toContain("sample text, not a source");
  expect(JSON.stringify(entities.filter(({ schema }) => schema !== "Event"))).not.toContain("Somebody Private");
});

it("writes sound FollowTheMoney entities whatever the incidents hold", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyItem, { maxLength: 4 }), async (items) => {
      const distinct = items.map((item, i) => ({ ...item, incident: { ...item.incident, id: `i-${i}` } }));
      expect(ftmFaults(await linesOf<FtmEntity>("ftm", distinct))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
