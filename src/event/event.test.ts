import { expect, test } from "vitest";
import { analyseText, readDocument } from "#text/index";
import { extractNumbers } from "#numeral/index";
import { triggers } from "./ar/lexicon.ts";
import { findCandidates } from "./candidates.ts";
import { continued } from "./place-options.ts";
import { Scene } from "./scene.ts";
import { retells } from "./keep.ts";
import { beforeToday, shiftDate } from "./shift-date.ts";
import { findTollPhrases } from "./toll-phrases.ts";
import { buildTriggers } from "./trigger-table.ts";
import { classesOf } from "./word-class.ts";

const analyse = (text: string) => {
  const a = analyseText(readDocument({ text }));
  return { ...a, ...extractNumbers(a) };
};
const types = (text: string) => findCandidates(analyse(text), triggers).map((c) => `${c.type}:${c.rule.mode}`);

test.each([
  ["أطلق المهاجمون النار على الدورية", "ASSAULT:firearms"],
  ["أطلق الجيش سراح المعتقلين", "RETREAT:release"],
  ["أطلقت القوات عملية أمنية", "MOBILIZE:troops"],
  ["ألقت القوات القبض على خمسة مطلوبين", "COERCE:arrest"],
  ["قطع محتجون الطريق العام", "PROTEST:obstruct"],
  ["استدعت الخارجية السفير", "SANCTION:withdraw"],
  ["نشرت القيادة لواءين على الحدود", "MOBILIZE:troops"],
  ["قال المتحدث إن الرئيس لن يتنحى", "REJECT:yield"],
])("%s -> %s", (text, type) => expect(types(text)).toContain(type));

test.each([
  ["أطلق الفنان ألبوما جديدا", "ASSAULT:firearms"],
  ["انفجار أسطوانة غاز في مطعم", "ASSAULT:explosives"],
  ["قطع المهندس شوطا طويلا", "PROTEST:obstruct"],
  ["نشرت الصحيفة صورتين للحدود", "MOBILIZE:troops"],
  ["قال المتحدث إن الرئيس يتنحى غدا", "REJECT:yield"],
])("%s is no %s", (text, type) => expect(types(text)).not.toContain(type));

const tolls = (text: string) =>
  findTollPhrases(new Scene(analyse(text)))
    .filter((p) => !p.subset)
    .map((p) => [p.field, p.low, p.best, p.high]);

test("toll phrases: a count with its noun, a head with its count, both at once", () => {
  expect(tolls("بلغت الحصيلة 28 قتيلا و66 جريحا")).toEqual([
    ["killed", 28, 28, 28],
    ["wounded", 66, 66, 66],
  ]);
  expect(tolls("أسفر عن مقتل خمسة أشخاص وإصابة أربعة آخرين")).toEqual([
    ["killed", 5, 5, 5],
    ["wounded", 4, 4, 4],
  ]);
  expect(tolls("أسفرت عن مقتل وإصابة أكثر من 8 أشخاص")).toEqual([["killedOrWounded", 9, null, null]]);
  expect(tolls("مقتل خمسة من عناصر التنظيم واثنين من الحشد")).toEqual([["killed", 7, 7, 7]]);
});

test("a dual and the next head's count are two tolls", () => {
  expect(tolls("أسفر الهجوم عن مقتل جنديين وإصابة ثلاثة آخرين")).toEqual([
    ["killed", 2, 2, 2],
    ["wounded", 3, 3, 3],
  ]);
  expect(tolls("أدى إلى مقتل شخصين وإصابة أربعة أشخاص")).toEqual([
    ["killed", 2, 2, 2],
    ["wounded", 4, 4, 4],
  ]);
});

test("part of a count adds nothing", () => {
  expect(tolls("مقتل عشرة أشخاص بينهم ثلاثة أطفال")).toEqual([["killed", 10, 10, 10]]);
});

test("a condition that names no group of words is an error with its row", () =>
  expect(() => buildTriggers([{ type: "MOBILIZE", rows: "v | نشر ينشر | troops | attack | after=@fleet" }])).toThrow(
    'unknown group "@fleet"',
  ));

test.each([
  ["هاجم مسلحون نقطة تفتيش للشرطة في البلدة. وفر المسلحون بعد الهجوم.", true],
  ["هاجم مسلحون نقطة تفتيش للشرطة في البلدة. وأوقع الهجوم 12 قتيلا.", false],
  ["هاجم مسلحون نقطة تفتيش للشرطة في البلدة. وهز هجوم ثان سوقا شعبية.", false],
])("%s: the second mention tells of the first again: %s", (text, again) => {
  const scene = new Scene(analyse(text));
  const attacks = findCandidates(scene.analysis, triggers).filter((c) => c.type === "ASSAULT");
  const [first, second] = [attacks.find((c) => c.sentence === 0)!, attacks.find((c) => c.sentence === 1 && c.rule.lemma === "هجوم")!];
  expect(retells(scene, second, first)).toBe(again);
});

test("a word's class is that of its fullest reading", () => {
  const [gun, market, number] = analyse("وبالبنادق السوق 12").tokens;
  expect(classesOf(gun!)).toContain("gun");
  expect(classesOf(market!)).toContain("market");
  expect(classesOf(number!)).toEqual([]);
});

test("dates shift by ISO durations", () => {
  expect(shiftDate("2021-08-23", "-P3D")).toBe("2021-08-20");
  expect(shiftDate("2021-01-31", "P1W")).toBe("2021-02-07");
  expect(shiftDate("2021-01-31", "nonsense")).toBeNull();
});

test.each([
  ["الخميس", "2021-08-26", "2021-08-19"],
  ["5 أيلول", "2021-09-05", "2020-09-05"],
  ["الخميس المقبل", "2021-08-26", "2021-08-26"],
  ["السبت", "2021-08-21", "2021-08-21"],
])("what has happened by Monday 23 August 2021 on «%s», read as %s, was on %s", (words, read, meant) => {
  const evidence = { start: 0, end: words.length, text: words };
  const time = { start: read, end: read, precision: "day", certain: true, reason: "", evidence } as const;
  expect(beforeToday(time, "2021-08-23")).toMatchObject({ start: meant, end: meant });
});

test.each([
  ["أعلن الوزير انطلاق عملية أمنية. جاء ذلك خلال زيارة إلى قضاء الطارمية.", [1]],
  ["أطلق المحافظ الحملة.\nدعم وإعمار\nوجاء هذا في اجتماع عقده بمدينة بعقوبة مع المجالس.", [2]],
  ["أعلن الوزير انطلاق عملية أمنية. جاء ذلك بعد زيارة إلى قضاء الطارمية.", []],
  ["أعلن الوزير انطلاق عملية أمنية. وجاء الهجوم في قضاء الطارمية قبل يومين.", []],
])("what goes on with the setting of the first sentence: %s", (text, sentences) =>
  expect(continued(new Scene(analyse(text)), 0)).toEqual(sentences),
);
