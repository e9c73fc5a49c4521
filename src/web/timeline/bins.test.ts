import { expect, it } from "vitest";
import { binDays, isoDay, unitFor } from "./bins.ts";

const count = (day: string, type: "ASSAULT" | "AID" = "ASSAULT", n = 1) => ({ day, type, count: n });

it("counts days together without holes, by quad", () => {
  const bins = binDays([count("2021-02-20", "ASSAULT", 2), count("2021-02-20", "AID"), count("2021-04-01")], "month");
  expect(bins.map((b) => [isoDay(b.start), isoDay(b.end), b.total])).toEqual([
    ["2021-02-01", "2021-03-01", 3],
    ["2021-03-01", "2021-04-01", 0],
    ["2021-04-01", "2021-05-01", 1],
  ]);
  expect(bins[0]?.counts).toMatchObject({ "material-conflict": 2, "material-cooperation": 1 });
});

it("begins weeks on Saturday and quarters in January", () => {
  expect(isoDay(binDays([count("2021-08-23")], "week")[0]?.start ?? 0)).toBe("2021-08-21");
  expect(isoDay(binDays([count("2021-03-31")], "quarter")[0]?.start ?? 0)).toBe("2021-01-01");
});

it("takes the finest unit that fits", () => {
  expect([30, 300, 2000, 9000].map((days) => unitFor(days, 120))).toEqual(["day", "week", "month", "quarter"]);
  expect(binDays([], "day")).toEqual([]);
});
