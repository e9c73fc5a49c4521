import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NumberMention } from "#model/mention";
import { analyseText, readDocument } from "#text/index";
import { numeralExamples } from "./ar/corpus.ts";
import { extractNumbers } from "./index.ts";
import { spell } from "./spell.test-support.ts";

const read = (text: string) => extractNumbers(analyseText(readDocument({ text })));
const show = (m: NumberMention) => {
  const n = (v: number | null) => v ?? "-";
  const { value, low, best, high, approximate } = m.value;
  return `${approximate ? "~" : ""}${n(value)} ${n(low)}/${n(best)}/${n(high)} ${m.unit ?? "-"} ${m.use}`;
};

describe("examples", () => {
  test.each(numeralExamples.map((e) => [e.text, e] as const))("%s", (text, example) => {
    const { numbers, ordinals } = read(text);
    expect(numbers.map(show)).toEqual(example.numbers);
    expect(ordinals.map((o) => o.value.value)).toEqual(example.ordinals ?? []);
  });
});

test("spans are the numeral's own words", () => {
  const text = "وخمسة من عناصر، وبالعشرين، وقتيلين";
  expect(read(text).numbers.map((m) => m.span.text)).toEqual(["خمسة", "العشرين", "قتيلين"]);
  for (const m of read(text).numbers) expect(text.slice(m.span.start, m.span.end)).toBe(m.span.text);
});

const style = fc.record({ feminine: fc.boolean(), genitive: fc.boolean(), alef: fc.boolean(), fused: fc.boolean() });
const natural = fc.oneof(fc.nat({ max: 1000 }), fc.nat({ max: 99_999 }), fc.nat({ max: 9_999_999 }));

test("every number from 0 to 9,999,999 that is spelt reads back", () => {
  fc.assert(
    fc.property(natural, style, (n, s) => {
      const { numbers } = read(`العدد ${spell(n, s)}.`);
      expect(numbers.map((m) => m.value.value)).toEqual([n]);
    }),
    { numRuns: 3000 },
  );
});

test("and so do its digits in either script, plain and grouped", () => {
  fc.assert(
    fc.property(natural, fc.boolean(), fc.boolean(), (n, arabic, grouped) => {
      const western = grouped ? n.toLocaleString("en-US") : String(n);
      const text = arabic ? western.replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d))).replaceAll(",", "٬") : western;
      expect(read(`العدد ${text}.`).numbers.map((m) => m.value.value)).toEqual([n]);
    }),
    { numRuns: 1000 },
  );
});

test("bounds hold low <= best <= high whatever the number", () => {
  const phrases = ["نحو", "أكثر من", "أقل من", "ما لا يقل عن", "لا يتجاوز", ""];
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5000 }), fc.constantFrom(...phrases), (n, phrase) => {
      const [m] = read(`قتل ${phrase} ${n} شخصا`).numbers;
      const known = [m!.value.low, m!.value.best, m!.value.high].filter((v) => v !== null);
      expect(known.length).toBeGreaterThan(0);
      expect(known).toEqual(known.toSorted((a, b) => a - b));
    }),
  );
});

test("time grows with the text, not faster", () => {
  const text = "قتل خمسة وعشرون ومئة وألف ".repeat(20_000);
  const analysis = analyseText(readDocument({ text }));
  const start = performance.now();
  extractNumbers(analysis);
  expect(performance.now() - start).toBeLessThan(3000);
});
