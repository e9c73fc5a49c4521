import { expect, test } from "vitest";
import { analyseText, readDocument } from "./index.ts";
import { wordFact } from "./word-fact.ts";

const tokens = (text: string) => analyseText(readDocument({ text })).tokens;

test("a spelling is judged once, however long the text", () => {
  let asked = 0;
  const length = wordFact((t) => {
    asked++;
    return t.folded.length;
  });
  for (const token of tokens("قتل خمسة في بغداد وقتل ستة في بغداد. ".repeat(200))) expect(length(token)).toBe(token.folded.length);
  expect(asked).toBe(new Set(tokens("قتل خمسة في بغداد وقتل ستة .").map((t) => t.raw)).size);
});

test("spellings that fold alike are judged apart", () => {
  const raw = wordFact((t) => t.raw);
  expect(tokens("على علي عَلي").map(raw)).toEqual(["على", "علي", "عَلي"]);
});
