import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { krippendorffAlpha, type Metric } from "./alpha.ts";

/** Rows of coders, "." where one says nothing, to units. */
function unitsOf(rows: readonly string[]): (string | number)[][] {
  const coders = rows.map((row) => row.split(" "));
  return coders[0]!.map((_, unit) =>
    coders.flatMap((values) => {
      const value = values[unit]!;
      return value === "." ? [] : [/^\d+$/.test(value) ? Number(value) : value];
    }),
  );
}

// The worked examples of Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), and their figures.
const fourCoders = ["1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."];

describe("krippendorffAlpha", () => {
  it("two coders, two values: 0.095", () => {
    const { alpha } = krippendorffAlpha(unitsOf(["0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"]), "nominal");
    expect(alpha).toBeCloseTo(0.095, 3);
  });

  it("two coders, five values: 0.692", () => {
    const { alpha } = krippendorffAlpha(unitsOf(["a a b b d c c c e d d a", "b a b b b c c c e d d d"]), "nominal");
    expect(alpha).toBeCloseTo(0.692, 3);
  });

  it.each<[Metric, number]>([
    ["nominal", 0.743],
    ["ordinal", 0.815],
    ["interval", 0.849],
    ["ratio", 0.797],
  ])("four coders with values missing, %s: %d", (metric, published) => {
    const result = krippendorffAlpha(unitsOf(fourCoders), metric);
    expect(result.alpha).toBeCloseTo(published, 3);
    expect(result).toMatchObject({ units: 11, values: 40 });
  });

  it("isn't defined where nothing varies or nobody is compared", () => {
    expect(krippendorffAlpha([["a", "a"]], "nominal").alpha).toBeNull();
    expect(krippendorffAlpha([["a"], ["b"]], "nominal")).toEqual({ alpha: null, units: 0, values: 0 });
    expect(() => krippendorffAlpha([["a", "b"]], "interval")).toThrow(/needs numbers/);
  });

  it("is 1 where all agree, at most 1, and blind to the order of coders", () => {
    const units = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(units, fc.constantFrom<Metric>("nominal", "ordinal", "interval", "ratio"), (list, metric) => {
        const { alpha } = krippendorffAlpha(list, metric);
        const reversed = krippendorffAlpha(
          list.map((values) => values.toReversed()),
          metric,
        ).alpha;
        if (alpha === null) expect(reversed).toBeNull();
        else {
          expect(alpha).toBeLessThanOrEqual(1);
          expect(reversed).toBeCloseTo(alpha, 9);
        }
        const agreed = krippendorffAlpha(
          list.map(([first]) => [first!, first!]),
          metric,
        ).alpha;
        if (agreed !== null) expect(agreed).toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});
