import { describe, expect, test } from "vitest";
import { fold, foldWithOffsets } from "./fold.ts";
import { analyseText, readDocument } from "./index.ts";

describe("fold", () => {
  test.each([
    ["القُوّات الأمنيّة", "القوات الامنيه"],
    ["إلى", "الي"],
    ["بغـــداد", "بغداد"],
    ["٢٥", "25"],
    ["ﻻجئون", "لاجئون"],
    ["مسو\u0654ول", "مسؤول"],
  ])("%s", (raw, folded) => {
    expect(fold(raw)).toBe(folded);
    expect(foldWithOffsets(raw).text).toBe(folded);
  });
});

describe("analyseText", () => {
  const text = "قُتل خمسة «في هجوم. كبير» أمس. وقال المصدر إن ٦٤كلم، د. أحمد.\nفقرة";
  const a = analyseText(readDocument({ id: "x", title: "عنوان.. آخر", text }));
  test("tokens point at the original", () => {
    for (const t of a.tokens) expect(a.document.text.slice(t.start, t.end)).toBe(t.raw);
  });
  test("sentences: the title is one, a full stop after a one-letter abbreviation ends nothing", () => {
    expect(a.sentences.map((s) => a.document.text.slice(s.start, s.end))).toEqual([
      "عنوان.. آخر",
      "قُتل خمسة «في هجوم.",
      "كبير» أمس.",
      "وقال المصدر إن ٦٤كلم، د. أحمد.",
      "فقرة",
    ]);
  });
  test("quotations lie inside their marks", () => {
    expect(a.quotations.map((q) => a.document.text.slice(q.start, q.end))).toEqual(["في هجوم. كبير"]);
  });
  test("clitics come off in every reading", () => {
    const forms = analyseText(readDocument({ text: "وبالقوات للجيش" })).tokens.map((t) => t.forms.map((f) => `${f.prefix}+${f.stem}`));
    expect(forms[0]).toContain("وبال+قوات");
    expect(forms[1]).toContain("لل+جيش");
  });
});

test("folds signs that decompose to nothing else as they stand", () => {
  expect(fold("﷽ ﷺ")).toBe(`﷽ ${fold("ﷺ")}`);
});

test("cuts a sentence that doesn't end", () => {
  const { sentences } = analyseText(readDocument({ text: "قتل خمسة في بغداد، ".repeat(500) }));
  expect(sentences.length).toBeGreaterThan(5);
  for (const { from, to } of sentences) expect(to - from).toBeLessThanOrEqual(351);
});
