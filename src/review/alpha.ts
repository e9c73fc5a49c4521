/** How far apart two values are: differ or not; ranks between; distance; distance against size. */
export type Metric = "nominal" | "ordinal" | "interval" | "ratio";

export interface Agreement {
  /** 1: coders agree wholly; 0: as by chance. Null where it isn't defined: nothing to compare, or one value only. */
  readonly alpha: number | null;
  /** Units that two coders or more have coded. */
  readonly units: number;
  /** Values in those units. */
  readonly values: number;
}

/**
 * Krippendorff's alpha by the coincidence matrix (Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability", 2011). `units` holds for each unit the coders' values; a coder who says nothing is
 * left out. Values of the metrics other than nominal are numbers.
 */
export function krippendorffAlpha(units: readonly (readonly (string | number)[])[], metric: Metric): Agreement {
  const paired = units.filter((values) => values.length >= 2);
  const all = [...new Set(paired.flat())];
  if (metric !== "nominal") {
    const wrong = all.find((value) => typeof value !== "number" || !Number.isFinite(value));
    if (wrong !== undefined) throw new TypeError(`alpha by the ${metric} metric needs numbers, got ${String(wrong)}`);
    (all as number[]).sort((a, b) => a - b);
  }
  const indexOf = new Map(all.map((value, i) => [value, i]));
  const size = all.length;
  const coincidence = new Float64Array(size * size);
  for (const values of paired) {
    const share = 1 / (values.length - 1);
    values.forEach((a, i) =>
      values.forEach((b, k) => {
        if (i !== k) coincidence[indexOf.get(a)! * size + indexOf.get(b)!]! += share;
      }),
    );
  }
  const totals = all.map((_, c) => coincidence.subarray(c * size, (c + 1) * size).reduce((sum, n) => sum + n, 0));
  const n = totals.reduce((sum, t) => sum + t, 0);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < size; c++) {
    for (let k = c + 1; k < size; k++) {
      const distance = squaredDistance(all, totals, c, k, metric);
      observed += coincidence[c * size + k]! * distance;
      expected += totals[c]! * totals[k]! * distance;
    }
  }
  const alpha = expected > 0 ? 1 - ((n - 1) * observed) / expected : null;
  return { alpha, units: paired.length, values: paired.reduce((sum, values) => sum + values.length, 0) };
}

/** Between the values of two indices, c before k. */
function squaredDistance(all: readonly (string | number)[], totals: readonly number[], c: number, k: number, metric: Metric): number {
  const [a, b] = [all[c] as number, all[k] as number];
  switch (metric) {
    case "nominal":
      return 1;
    case "ordinal": {
      let between = -(totals[c]! + totals[k]!) / 2;
      for (let g = c; g <= k; g++) between += totals[g]!;
      return between ** 2;
    }
    case "interval":
      return (a - b) ** 2;
    case "ratio":
      return a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2;
  }
}
