import { describe, expect, it } from "vitest";
import { actorKinds } from "#model/actor";
import { eventTypes, type EventTime } from "#model/event";
import { ar } from "./ar.ts";
import { dayText, rangeText, timeText } from "./dates.ts";
import { en } from "./en.ts";
import { actName } from "./terms.ts";
import { termsAr } from "./terms-ar.ts";
import { termsEn } from "./terms-en.ts";

describe("counts in Arabic", () => {
  it("takes the form of the number", () => {
    const texts = [0, 1, 2, 3, 10, 11, 99, 100, 103, 111, 1234].map(ar.reports);
    expect(texts).toEqual([
      "لا تقارير",
      "تقرير واحد",
      "تقريران",
      "3 تقارير",
      "10 تقارير",
      "11 تقريراً",
      "99 تقريراً",
      "100 تقرير",
      "103 تقارير",
      "111 تقريراً",
      "1,234 تقريراً",
    ]);
  });
  it("counts people of a toll", () => {
    expect([1, 2, 5, 12].map((n) => ar.people(n, "killed"))).toEqual(["قتيل واحد", "قتيلان", "5 قتلى", "12 قتيلاً"]);
    expect(en.people(5, "killed")).toBe("5 killed");
  });
});

describe("dates", () => {
  const time = (start: string, end: string, precision: EventTime["precision"]): EventTime => ({
    start,
    end,
    precision,
    certain: true,
    reason: "",
    evidence: null,
  });
  it("are as exact as they are known", () => {
    expect(timeText("ar", time("2021-08-23", "2021-08-23", "day"))).toBe("23 آب/أغسطس 2021");
    expect(timeText("ar", time("2021-08-14", "2021-08-16", "day"))).toBe("من 14 إلى 16 آب/أغسطس 2021");
    expect(timeText("ar", time("2021-08-01", "2021-08-31", "month"))).toBe("آب/أغسطس 2021");
    expect(timeText("en", time("2020-12-01", "2021-02-28", "season"))).toBe("Winter 2020");
    expect(timeText("en", time("2021-01-01", "2021-12-31", "year"))).toBe("2021");
    expect(timeText("ar", null)).toBeNull();
  });
  it("name days and ranges", () => {
    expect(dayText("ar", "2021-08-23T10:00:00Z", { weekday: true })).toBe("الاثنين 23 آب/أغسطس 2021");
    expect(rangeText("en", "2020-12-30", "2021-01-02")).toBe("30 December 2020 – 2 January 2021");
  });
});

it("names every code in both languages", () => {
  for (const terms of [termsAr, termsEn]) {
    for (const type of eventTypes) expect(terms.type[type]).toBeTruthy();
    for (const kind of actorKinds) expect(terms.actorKind[kind]).toBeTruthy();
  }
  expect(Object.keys(termsAr.mode).sort()).toEqual(Object.keys(termsEn.mode).sort());
  expect(actName(termsEn, "ASSAULT", "drone")).toBe("Drone attack");
  expect(actName(termsEn, "ASSAULT", "new")).toBe("Attack (new)");
});
