import { expect, test } from "vitest";
import { analyseText, readDocument } from "#text/index";
import { inflectNoun, inflectVerb } from "./inflect.ts";
import { PhraseIndex } from "./phrase-index.ts";

const tokens = (text: string) => analyseText(readDocument({ text })).tokens;

test("longest match from word starts, with clitics", () => {
  const index = new PhraseIndex([
    ["داعش", "is"],
    ["تنظيم داعش", "is-long"],
    ["قضاء الطارمية", "place"],
  ]);
  expect(index.findAll(tokens("وبقضاء الطّارمية لتنظيم داعش وداعش")).map((m) => m.values[0])).toEqual(["place", "is-long", "is"]);
});

test("a phrase added after reading is found", () => {
  const index = new PhraseIndex([["داعش", "is"]]);
  expect(index.findAll(tokens("جبهة النصرة"))).toEqual([]);
  index.add("جبهة النصرة", "nusra");
  expect(index.findAll(tokens("وجبهة النصرة وداعش")).map((m) => m.values[0])).toEqual(["nusra", "is"]);
});

test("a verb's forms are found as if each had been added", () => {
  const specs = [
    { past: "دعا", present: "يدعو" },
    { past: "قتل", present: "يقتل", passivePast: "قُتل" },
    { past: "ادّعى", present: "يدّعي" },
    { past: "قتّل", present: "يقتّل" },
  ];
  const eager = new PhraseIndex<unknown>();
  const late = new PhraseIndex<unknown>();
  for (const spec of specs) {
    for (const form of inflectVerb(spec)) eager.add(form.form, form);
    late.addVerb(spec, (form) => form);
    for (const index of [eager, late]) index.add("قتلت", `noun after ${spec.past}`);
  }
  const words = tokens(specs.flatMap((s) => inflectVerb(s).flatMap(({ form }) => [form, `و${form}`])).join(" "));
  for (let i = 0; i < words.length; i++) expect(late.matchesAt(words, i)).toEqual(eager.matchesAt(words, i));
  expect(late.get("يدعوهم")).toEqual(eager.get("يدعوهم"));
});

test("verbs are inflected by machine", () => {
  const forms = new Set(inflectVerb({ past: "ادّعى", present: "يدّعي" }).map((f) => f.form));
  for (const f of ["ادعي", "ادعت", "ادعوا", "يدعي", "يدعون", "سيدعي"]) expect(forms).toContain(f);
  const killed = new Set(inflectVerb({ past: "قتل", present: "يقتل" }).map((f) => f.form));
  for (const f of ["قتل", "قتلت", "قتلته", "قتلوا", "قتلوهم", "يقتلون", "ستقتل"]) expect(killed).toContain(f);
});

test("nouns take suffixes and plurals", () => {
  const forms = new Set(inflectNoun("عملية", ["عمليات"]).map((f) => f.form));
  for (const f of ["عمليه", "عمليته", "عمليات", "عملياتها", "عمليتان", "عمليتي"]) expect(forms).toContain(f);
  expect(new Set(inflectNoun("هجوم", ["هجمات"]).map((f) => f.form))).toContain("هجوما");
});
