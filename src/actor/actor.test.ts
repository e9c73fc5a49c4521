import { describe, expect, test } from "vitest";
import type { Actor, Office } from "#model/actor";
import { extractNumbers } from "#numeral/index";
import { analyseText, readDocument } from "#text/index";
import { actorExamples } from "./ar/corpus.ts";
import { extractActors } from "./index.ts";
import { buildActorRegister } from "./register.ts";

const actor = (id: string, ar: string, en: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name: { ar, en },
  aliases: [],
  loaded: [],
  short: [],
  generic: [],
  form: "organization",
  kind: "state-military",
  country: null,
  parents: [],
  since: null,
  until: null,
  source: "test",
  ...more,
});
const office = (actorId: string, titles: string[], since: string | null, until: string | null): Office => ({
  actorId,
  post: null,
  titles,
  generic: [],
  body: null,
  country: "IQ",
  since,
  until,
  source: "test",
});
const register = buildActorRegister(
  [
    actor("iq-army", "الجيش العراقي", "Iraqi Army", { country: "IQ" }),
    actor("is", "تنظيم الدولة الإسلامية", "Islamic State", {
      kind: "jihadist",
      aliases: ["داعش", "تنظيم داعش"],
      loaded: ["عصابات داعش الإرهابية"],
    }),
    actor("pm-a", "عادل عبد المهدي", "Adil Abdul-Mahdi", { form: "person", kind: "government", country: "IQ" }),
    actor("pm-b", "مصطفى الكاظمي", "Mustafa al-Kadhimi", { form: "person", kind: "government", country: "IQ" }),
  ],
  [
    office("pm-a", ["رئيس الوزراء العراقي", "رئيس الوزراء"], "2018-10-25", "2020-05-06"),
    office("pm-b", ["رئيس الوزراء العراقي", "رئيس الوزراء"], "2020-05-07", "2022-10-27"),
  ],
);
const readAll = (text: string, published: string | null = null, dateline: string | null = null) => {
  const a = analyseText(readDocument({ text, published, dateline }));
  return extractActors({ ...a, ...extractNumbers(a) }, register);
};
const read = (...input: Parameters<typeof readAll>) => readAll(...input).actors;

describe("examples", () => {
  test.each(actorExamples.map((e) => [e.text, e] as const))("%s", (text, e) => {
    const found = read(text, e.published ?? null);
    for (const [span, kind] of e.actors) {
      const hit = found.find((m) => m.span.text === span);
      expect(hit, `${span} in ${found.map((m) => m.span.text).join(" ; ")}`).toBeDefined();
      if (kind) expect(hit!.actorKind).toBe(kind);
    }
    for (const words of e.none ?? []) expect(found.filter((m) => m.span.text.includes(words) || words.includes(m.span.text))).toEqual([]);
  });
});

test("every mention points at its words", () => {
  for (const { text } of actorExamples) for (const m of read(text)) expect(text.slice(m.span.start, m.span.end)).toBe(m.span.text);
});

test("a bare body is the one of the report's country", () => {
  expect(read("قال الجيش إنه انسحب.", null, "العراق").find((m) => m.span.text === "الجيش")).toMatchObject({
    actorId: "iq-army",
    country: "IQ",
  });
});

test("an office is held by whoever held it on the day", () => {
  const holder = (day: string) => read("زار رئيس الوزراء العراقي المدينة.", day).find((m) => m.span.text.startsWith("رئيس"))?.actorId;
  expect(holder("2019-08-23")).toBe("pm-a");
  expect(holder("2021-08-23")).toBe("pm-b");
});

test("loaded names are kept as words, never as the name", () => {
  const m = read("قتلت عصابات داعش الإرهابية راعيا.").find((x) => x.actorId === "is")!;
  expect(m.span.text).toBe("عصابات داعش الإرهابية");
  expect(m.name?.en).toBe("Islamic State");
});

test("a name in quotation marks is looked through", () => {
  expect(read("تبنى تنظيم «داعش» الهجوم.").find((m) => m.actorId === "is")?.span.text).toBe("تنظيم «داعش»");
});

test("later mentions lead back", () => {
  const found = read(
    "أكد رئيس الوزراء مصطفى الكاظمي ذلك. وقال الكاظمي إنه عائد. وتبنى تنظيم داعش الهجوم، لكن التنظيم لم يعلق.",
    "2021-08-23",
  );
  const later = found.find((m) => m.span.text === "الكاظمي")!;
  expect(later.actorId).toBe("pm-b");
  expect(found[later.antecedent!]!.span.text).toBe("مصطفى الكاظمي");
  const group = found.find((m) => m.span.text === "التنظيم")!;
  expect(group).toMatchObject({ actorId: "is", anaphoric: true });
});

test("what a phrase holds is a mention within it", () => {
  const found = read("قتل ثلاثة من عناصر تنظيم داعش.");
  const inner = found.find((m) => m.span.text === "تنظيم داعش")!;
  expect(found[inner.within!]!.span.text).toBe("ثلاثة من عناصر تنظيم داعش");
});

test.each([
  ["شكرت الحكومة ألمانيا على المستشفى", ["ألمانيا"]],
  ["أقيم المستشفى في ألمانيا", []],
  ["زار سفير ألمانيا المستشفى", []],
  ["رحب الوزير بالمستشفى", []],
])("countries that may have a part in an act: %s", (text, states) => expect(readAll(text).states.map((s) => s.span.text)).toEqual(states));
