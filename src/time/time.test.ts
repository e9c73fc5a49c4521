import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TimeMention } from "#model/mention";
import { analyseText, readDocument } from "#text/index";
import { durationExamples, messageExamples, reportExamples } from "./ar/corpus.ts";
import { addMonths, hijriToDay, isoDay, parseIsoDay, toCivil, toDay, weekdayOf, weekStart } from "./calendar.ts";
import { extractTimes } from "./index.ts";

const read = (text: string, published: string | null, title: string | null = null) =>
  extractTimes(analyseText(readDocument({ text, title, published })));

const show = (m: TimeMention) => {
  if (m.rule === "relative-to-event") return `relative ${m.offset}`;
  if (!m.value) return "unresolved";
  const { start, end, precision } = m.value;
  return `${start === end && start !== null ? start : `${start}..${end}`} ${precision}`;
};

describe("reports", () => {
  test.each(reportExamples.map((e) => [e.text, e] as const))("%s", (text, { day, values }) => {
    expect(read(text, day, "عنوان الخبر").times.map(show)).toEqual(values);
  });
});

describe("messages", () => {
  test.each(messageExamples.map((e) => [e.text, e] as const))("%s", (text, { day, values }) => {
    expect(read(text, day).times.map(show)).toEqual(values);
  });
});

describe("durations", () => {
  test.each(durationExamples)("%s", (text, iso, bound) => {
    expect(read(text, "2021-08-23").durations.map((d) => [d.value?.iso, d.value?.bound])).toContainEqual([iso, bound]);
  });
});

describe("without a publication day", () => {
  test("relative times keep their offset, full dates their value", () => {
    const { times } = read("قتل خمسة أمس، وكان الهجوم الأول في 20 شباط 2021 وقبل ثلاثة أيام", null, "عنوان");
    expect(times.map((t) => [t.value?.start ?? null, t.offset])).toEqual([
      [null, "-P1D"],
      ["2021-02-20", null],
      [null, "-P3D"],
    ]);
  });
});

test("roles: since, until, window, point", () => {
  const roles = (text: string) => read(text, "2021-08-23", "عنوان").times.map((t) => t.role);
  expect(roles("منذ أيار 2020")).toEqual(["since"]);
  expect(roles("حتى الخميس المقبل")).toEqual(["until"]);
  expect(roles("خلال أقل من عام")).toEqual(["window"]);
  expect(roles("أمس الأحد")).toEqual(["point"]);
});

test("values say what was said and what was supplied", () => {
  const [full, part] = read("في 20 شباط 2021 ثم في 25 آذار", "2021-08-23", "عنوان").times;
  expect(full!.value).toMatchObject({ certain: true });
  expect(part!.value).toMatchObject({ certain: false, reason: "supplied: the year" });
});

const anchor = fc.integer({ min: toDay(1995, 1, 1), max: toDay(2035, 12, 31) });
const days = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"];
const months = [
  "كانون الثاني",
  "فبراير",
  "آذار",
  "أبريل",
  "أيار/مايو",
  "حزيران (يونيو)",
  "تموز",
  "أغسطس",
  "أيلول",
  "أكتوبر",
  "تشرين الثاني",
  "ديسمبر",
];
const only = (text: string, day: number) => {
  const { times } = read(text, isoDay(day), "عنوان");
  expect(times).toHaveLength(1);
  return times[0]!.value;
};

describe("every day around a reference, said relatively, reads back", () => {
  const count = (n: number) => (n === 1 ? "يوم واحد" : n === 2 ? "يومين" : n <= 10 ? `${n} أيام` : `${n} يوما`);
  test("by days", () => {
    fc.assert(
      fc.property(anchor, fc.integer({ min: -400, max: 400 }), (day, shift) => {
        const text =
          shift === 0
            ? "وقع اليوم"
            : shift === -1
              ? "وقع أمس"
              : shift === 1
                ? "سيقع غدا"
                : shift < 0
                  ? `وقع قبل ${count(-shift)}`
                  : `سيصل الوفد بعد ${count(shift)}`;
        expect(only(text, day)).toMatchObject({ start: isoDay(day + shift), end: isoDay(day + shift) });
      }),
    );
  });
  test("by date without a year, the past one in a clause of the past", () => {
    fc.assert(
      fc.property(anchor, fc.integer({ min: 0, max: 363 }), (day, back) => {
        const c = toCivil(day - back);
        fc.pre(!(c.month === 2 && c.day === 29));
        expect(only(`قتل جندي في ${c.day} ${months[c.month - 1]}`, day)).toMatchObject({ start: isoDay(day - back) });
        expect(only(`سيصل الوفد في ${toCivil(day + back).day} ${months[toCivil(day + back).month - 1]}`, day)?.start).toBe(
          isoDay(day + back),
        );
      }),
    );
  });
  test("by weekday, past, coming, and of a week", () => {
    fc.assert(
      fc.property(anchor, fc.integer({ min: 0, max: 6 }), (day, weekday) => {
        const name = days[weekday]!;
        const back = (weekdayOf(day) - weekday + 7) % 7;
        expect(only(`أعلن ${name} عن العملية`, day)?.start).toBe(isoDay(day - back));
        expect(only(`وقع ${name} الماضي`, day)?.start).toBe(isoDay(day - (back || 7)));
        expect(only(`يصل ${name} المقبل`, day)?.start).toBe(isoDay(day + (7 - back)));
        expect(only(`يصل ${name} من الأسبوع المقبل`, day)?.start).toBe(isoDay(weekStart(day) + 7 + weekday));
      }),
    );
  });
  test("by full date, in words, digits and Hijri", () => {
    fc.assert(
      fc.property(anchor, (day) => {
        const c = toCivil(day);
        for (const text of [`${c.day}/${c.month}/${c.year}`, isoDay(day), `${c.day} ${months[c.month - 1]} ${c.year}`])
          expect(only(`صدر البيان بتاريخ ${text}`, day - 500)).toMatchObject({ start: isoDay(day), end: isoDay(day) });
      }),
    );
  });
});

describe("calendar", () => {
  test("civil dates round-trip", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
        const c = toCivil(day);
        expect(toDay(c.year, c.month, c.day)).toBe(day);
      }),
    );
  });
  test("months are added with the day clamped", () => {
    expect(isoDay(addMonths(parseIsoDay("2021-03-31")!, -1))).toBe("2021-02-28");
    expect(isoDay(addMonths(parseIsoDay("2020-01-31")!, 1))).toBe("2020-02-29");
  });
  test("Umm al-Qura", () => {
    expect(isoDay(hijriToDay(1434, 10, 14))).toBe("2013-08-21");
    expect(isoDay(hijriToDay(1443, 1, 21))).toBe("2021-08-29");
  });
});

test("time grows with the text, not faster", () => {
  const phrase = "في 20 شباط الماضي وقبل ثلاثة أيام من مساء أمس ومنذ مطلع العام ";
  const seconds = (n: number) => {
    const analysis = analyseText(readDocument({ text: phrase.repeat(n), published: "2021-08-23" }));
    const start = performance.now();
    extractTimes(analysis);
    return performance.now() - start;
  };
  seconds(200);
  // eight times the text; a square would take sixty-four times as long
  expect(seconds(1600) / Math.max(seconds(200), 1)).toBeLessThan(32);
});
