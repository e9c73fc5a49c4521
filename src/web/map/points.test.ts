import { expect, it } from "vitest";
import { boundsOf, circleAround } from "./points.ts";

it("leaves the few outermost points of many out of view", () => {
  const near = Array.from({ length: 99 }, (_, i) => ({ lat: 33 + i / 100, lon: 44 + i / 100 }));
  const bounds = boundsOf([...near, { lat: 38.9, lon: -77 }]) as number[];
  expect(bounds[0]).toBeGreaterThan(43.9);
  expect(boundsOf([{ lat: 1, lon: 2 }])).toEqual([2, 1, 2, 1]);
  expect(boundsOf([])).toBeNull();
});

it("draws a radius to scale", () => {
  const point = {
    id: "i",
    type: "ASSAULT",
    status: "occurred",
    lat: 33,
    lon: 44,
    precision: "near",
    radiusKm: 10,
    name: { ar: null, en: null },
    day: null,
  } as const;
  const ring = circleAround(point)?.geometry.coordinates[0] as number[][];
  expect((ring[16]?.[1] ?? 0) - 33).toBeCloseTo(10 / 111.32, 5);
  expect(circleAround({ ...point, radiusKm: null })).toBeNull();
});
