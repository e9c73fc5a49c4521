import * as fc from "fast-check";
import papa from "papaparse";
import { expect, it } from "vitest";
import type { PlaceLevel, Profile } from "#export/profile";
import { placeLevels } from "#export/profile";
import { applyProfile, dayBefore } from "#export/apply-profile";
import { formats } from "#export/formats/index";
import { cellText } from "#export/safe-text";
import { incident } from "../support/sample-incident.ts";
import { anyItem, fineWord, privateWord } from "./support/any-incident.ts";
import { readText } from "./support/read-text.ts";
import { recordsOf, readXlsx } from "./support/read-xlsx.ts";
import { context, divisions, now, runExport } from "./support/run-export.ts";

// Moderate counts here; `node scripts/fuzz-export.mjs` runs many more.
const numRuns = Number(process.env["SIJILL_EXPORT_RUNS"] ?? 150);

const coarse = placeLevels.filter((level) => placeLevels.indexOf(level) >= placeLevels.indexOf("district"));

/** Profiles that may be called published. */
const publishable: fc.Arbitrary<Profile> = fc.record({
  name: fc.constant("any"),
  version: fc.constant("1"),
  title: fc.constant("any"),
  publishable: fc.constant(true),
  delayDays: fc.constantFrom(0, 1, 30, 400),
  place: fc.record({ finest: fc.constantFrom<PlaceLevel>(...coarse), gridDegrees: fc.constantFrom(null, 0.5, 0.1) }),
  time: fc.record({ finest: fc.constantFrom("day" as const, "month" as const, "year" as const) }),
  persons: fc.constantFrom("public" as const, "none" as const),
  words: fc.constant("none" as const),
  suppress: fc.subarray(["mode", "coordinates", "targets", "toll.wounded", "urls", "confidence"] as const).map((list) => [...list]),
  smallCounts: fc.constantFrom(null, { below: 5, fields: ["killed", "wounded", "detained"] as const }),
  sensitive: fc.record({
    withhold: fc.subarray(["ASSAULT/sexual", "flag:sensitive"]),
    reduce: fc.subarray(["ASSAULT/torture", "target:media"]),
  }),
  withholdVerification: fc.constantFrom([], ["rejected" as const]),
});

it("no profile for publication lets a finer point, a younger day, a smaller figure or a hidden field out", () => {
  const centres = new Set(divisions.map(({ lat, lon }) => `${lat},${lon}`));
  fc.assert(
    fc.property(anyItem, publishable, (item, profile) => {
      const outcome = applyProfile(item, profile, now, context);
      if ("withheld" in outcome) return;
      const { shared } = outcome;
      const { place, time, reports, toll } = shared;
      if (place && place.lat !== null && place.lon !== null) {
        const { gridDegrees } = profile.place;
        if (gridDegrees === null) expect(centres).toContain(`${place.lat},${place.lon}`);
        else
          for (const value of [place.lat, place.lon])
            expect(Math.abs(value / gridDegrees - 0.5 - Math.round(value / gridDegrees - 0.5))).toBeLessThan(1e-6);
        expect(coarse).toContain(place.precision);
      }
      if (profile.suppress.includes("coordinates")) expect([place?.lat ?? null, place?.lon ?? null]).toEqual([null, null]);
      if (profile.delayDays > 0) {
        const cutoff = dayBefore(now, profile.delayDays);
        const days = [time?.start, time?.end, ...reports.map((r) => r.publishedAt)].filter((d) => d !== null && d !== undefined);
        for (const day of days) expect(day <= cutoff).toBe(true);
        expect(days.length).toBeGreaterThan(0);
      }
      if (time?.start && profile.time.finest !== "day") expect(time.start.slice(8)).toBe("01");
      for (const field of profile.smallCounts?.fields ?? []) {
        for (const range of [toll[field], ...(toll[field]?.by ?? [])]) {
          if (!range) continue;
          expect([null, 0, 1]).toContain(range.low !== null && range.low < 5 ? range.low : null);
          expect(range.best === null || range.best === 0 || range.best >= 5).toBe(true);
          expect([null, 0, 4]).toContain(range.high !== null && range.high < 5 ? range.high : null);
        }
      }
      if (profile.suppress.includes("mode")) expect([shared.mode, shared.codes.cameo]).toEqual([null, null]);
      if (profile.suppress.includes("targets")) expect(shared.targets).toEqual([]);
      if (profile.suppress.includes("urls")) expect(reports.every((r) => r.url === null)).toBe(true);
      if (profile.suppress.includes("confidence")) expect(shared.confidence).toBeNull();
      if (profile.suppress.includes("toll.wounded")) expect(toll.wounded).toBeNull();
      if (profile.withholdVerification.includes("rejected")) expect(shared.verification).not.toBe("rejected");
      expect(profile.sensitive.withhold.includes("flag:sensitive") && item.flags?.includes("sensitive")).toBeFalsy();
    }),
    { numRuns: numRuns * 4 },
  );
});

it.each(formats.map(({ id }) => id))("%s: no private word and no fine place name is anywhere in the bytes", async (id) => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyItem, { minLength: 1, maxLength: 4 }), publishable, async (items, profile) => {
      const { bytes, tally } = await runExport(id, items, profile, { address: "https://desk.example" });
      const text = await readText(id, bytes);
      expect(privateWord.exec(text)).toBeNull();
      expect(fineWord.exec(text)).toBeNull();
      if (tally.exported > 0) expect(text).toContain("any/1");
    }),
    { numRuns: Math.ceil(numRuns / 4) },
  );
});

it("the words that must not leave are there to be caught", async () => {
  const items = fc.sample(anyItem, { numRuns: 200, seed: 7 }).map((item) => ({ ...item, flags: [] }));
  for (const { id } of formats) {
    const text = await readText(id, (await runExport(id, items)).bytes);
    expect([id, privateWord.test(text)]).toEqual([id, true]);
  }
});

/** Texts that try to run, to reorder and to break out of cells. */
const hostile = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("", " ", "\u200f", "\ufeff", "\u202e", "\u0000", "\u00a0 "),
      fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "−"),
      fc.string(),
    )
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom('"', ",", "\n", "\r\n", ";", "<", "&", "]]>", "\u202e", "\u2067", "\ud800", "قتيل", "\u0007"), { maxLength: 12 })
    .map((parts) => parts.join("")),
);

/** What a spreadsheet would take for the beginning of a formula. */
const runs = /^[\s\u00ad\u061c\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠−]|^[\t\r\n]/u;

it("no cell of a table runs, reorders its neighbours or breaks out, and every other text is told as it is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 4 }), async (texts) => {
      const items = texts.map((text, i) => ({
        incident: incident(`i-${i}`, [["d-1", "e1"]], { summary: { ar: text, en: text } }),
        sample: false,
      }));
      const rows = papa.parse<Record<string, string>>((await runExport("csv", items)).text, { header: true, skipEmptyLines: true });
      expect(rows.errors).toEqual([]);
      const cells = recordsOf(readXlsx((await runExport("xlsx", items)).bytes).get("incidents")!);
      for (const records of [rows.data, cells]) {
        expect(records.map((row) => row["id"])).toEqual(items.map(({ incident }) => incident.id));
        records.forEach((row, i) => {
          const cell = String(row["summary_ar"] ?? "");
          expect(runs.test(cell)).toBe(false);
          expect(cell).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
          expect(cell).not.toContain("\0");
          expect(Buffer.from(cell).toString()).toBe(cell); // no halves of characters
          if (/^[\p{L}\p{N}][\p{L}\p{N} ,;"<&]*$/u.test(texts[i]!)) expect(cell).toBe(texts[i]);
        });
      }
    }),
    { numRuns },
  );
});

it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=x", "\n=x", "＝1", "＋1", "－1", "＠a", " =1", "\u200f=1", "\u202e=1", "\u0000=1"])(
  "disarms %j",
  (text) => {
    expect(cellText(text).startsWith("'")).toBe(true);
  },
);
