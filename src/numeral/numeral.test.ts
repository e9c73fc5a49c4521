import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NumberMention } from "#model/mention";
import { analyseText, readDocument } from "#text/index";
import { numeralExamples } from "./ar/corpus.ts";
import { extractNumbers } from "./index.ts";

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

/*
 * All of them take some minutes: EVERY_NUMBER=1 npx vitest run --project unit src/numeral. Without it, all up to 1,000 in every
 * style stand beside the drawn ones above.
 */
test("without exception", () => {
  const every = process.env.EVERY_NUMBER === "1";
  const wrong: string[] = [];
  const tryOne = (n: number, s: number) => {
    const words = spell(n, { feminine: (s & 1) > 0, genitive: (s & 2) > 0, alef: (s & 4) > 0, fused: (s & 8) > 0 });
    const { numbers } = read(`العدد ${words}.`);
    if (numbers.length !== 1 || numbers[0]!.value.value !== n) wrong.push(words);
  };
  for (let n = 0; n <= 1000; n++) for (let s = 0; s < 16; s++) tryOne(n, s);
  if (every) for (let n = 1001; n <= 9_999_999; n++) tryOne(n, (n * 7) % 16);
  expect(wrong).toEqual([]);
}, 7_200_000);

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

test("one sentence of a hundred thousand words is read to its end", () => {
  const text = "قتل خمسة وعشرون ومئة وألف ".repeat(20_000);
  expect(read(text).numbers.at(-1)!.span.end).toBeGreaterThan(text.length - 20);
});

/** How a number is spelt: gender of its units, case of its tens, مئة or مائة, ثلاثمئة or ثلاث مئة. */
interface SpellingStyle {
  readonly feminine: boolean;
  readonly genitive: boolean;
  readonly alef: boolean;
  readonly fused: boolean;
}

const feminine = ["", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];
const masculine = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];
const tens = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

function below100(n: number, s: SpellingStyle): string {
  const units = s.feminine ? feminine : masculine;
  if (n === 2 && s.genitive) return s.feminine ? "اثنتين" : "اثنين";
  if (n <= 10) return units[n]!;
  if (n === 11) return s.feminine ? "إحدى عشرة" : "أحد عشر";
  if (n === 12) return s.feminine ? (s.genitive ? "اثنتي عشرة" : "اثنتا عشرة") : s.genitive ? "اثني عشر" : "اثنا عشر";
  if (n < 20) return `${units[n - 10]} ${s.feminine ? "عشرة" : "عشر"}`;
  const ten = `${tens[Math.floor(n / 10)]}${s.genitive ? "ين" : "ون"}`;
  if (n % 10 === 0) return ten;
  const unit = n % 10 === 1 ? (s.feminine ? "إحدى" : "واحد") : n % 10 === 2 ? below100(2, s) : units[n % 10]!;
  return `${unit} و${ten}`;
}

function below1000(n: number, s: SpellingStyle): string {
  const hundred = s.alef ? "مائة" : "مئة";
  const hundreds = Math.floor(n / 100);
  const stem = hundreds === 8 && s.fused ? "ثمان" : feminine[hundreds];
  const two = `${hundred.slice(0, -1)}ت${s.genitive ? "ين" : "ان"}`;
  const head = hundreds === 0 ? "" : hundreds === 1 ? hundred : hundreds === 2 ? two : `${stem}${s.fused ? "" : " "}${hundred}`;
  const rest = n % 100;
  return head && rest ? `${head} و${below100(rest, s)}` : head || below100(rest, s);
}

/** A number of at most seven digits in Arabic words; zero is صفر. */
function spell(n: number, s: SpellingStyle): string {
  if (n === 0) return "صفر";
  const scaled = (count: number, one: string, two: string, few: string): string =>
    count === 0
      ? ""
      : count === 1
        ? one
        : count === 2
          ? two + (s.genitive ? "ين" : "ان")
          : `${below1000(count, { ...s, feminine: false })} ${count <= 10 ? few : `${one}${one === "مليون" || s.genitive ? "" : "اً"}`}`;
  const parts = [
    scaled(Math.floor(n / 1e6), "مليون", "مليون", "ملايين"),
    scaled(Math.floor(n / 1e3) % 1000, "ألف", "ألف", "آلاف"),
    n % 1000 ? below1000(n % 1000, s) : "",
  ];
  return parts.filter(Boolean).join(" و");
}
