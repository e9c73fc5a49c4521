import { afterAll, beforeAll, expect, it } from "vitest";
import { drawSample, nextTask, sampleAgreement, saveCoding } from "#review/coding";
import type { Register } from "#store/register";
import { openTestRegister } from "../support/open-test-register.ts";
import { incident, pageOf, savedReport } from "../support/sample-incident.ts";

let register: Register;
let remove: () => Promise<void>;
const ids = ["1", "2", "3", "4", "5"];
const now = new Date("2026-01-01T00:00:00Z");

beforeAll(async () => {
  ({ register, remove } = await openTestRegister());
  await register.saveReports(ids.map((id) => savedReport(`d-${id}`)));
  await register.replaceIncidents(pageOf(...ids.map((id) => incident(`i-${id}`, [[`d-${id}`, "e1"]]))));
});
afterAll(() => remove());

it("draws the same sample from the same seed, once under a name", async () => {
  const draw = (name: string, seed: string) => drawSample(register, { name, size: 3, seed, author: "Rim", now });
  const [one, same, other] = [await draw("one", "x"), await draw("same", "x"), await draw("other", "y")];
  expect(one.units).toHaveLength(3);
  expect(same.units).toEqual(one.units);
  expect(other.units).not.toEqual(one.units);
  expect(await register.getSample("one")).toEqual(one);
  await expect(draw("one", "x")).rejects.toThrow("already");
});

it("shows coders the reports' words only, and tells agreement when two have coded everything", async () => {
  await drawSample(register, { name: "pilot", size: 3, seed: "z", author: "Rim", now });
  const codeAll = async (coder: string, killed: readonly string[]) => {
    for (const [i, count] of killed.entries()) {
      const task = (await nextTask(register, "pilot", coder))!;
      expect(task).toMatchObject({ position: i + 1, of: 3, left: 3 - i });
      expect(Object.keys(task).sort()).toEqual(["left", "of", "position", "reports"]);
      for (const report of task.reports) expect(Object.keys(report).sort()).toEqual(["id", "publishedAt", "publisher", "text"]);
      await saveCoding(register, "pilot", { coder, position: task.position, values: { type: "ASSAULT", killed: count } });
    }
    expect(await nextTask(register, "pilot", coder)).toBeNull();
  };
  await codeAll("a", ["1", "2", "3"]);
  await expect(sampleAgreement(register, "pilot")).rejects.toThrow("two coders who have coded all 3 units; there are 1");
  await codeAll("b", ["1", "2", "4"]);
  const { fields, coders } = await sampleAgreement(register, "pilot");
  expect(coders).toEqual([
    { name: "a", coded: 3 },
    { name: "b", coded: 3 },
  ]);
  // by hand: values 1 1 2 2 3 4; mean squared distance observed 1/3, expected 82/30
  expect(fields.find(({ field }) => field === "killed")).toMatchObject({
    metric: "interval",
    units: 3,
    alpha: expect.closeTo(1 - 10 / 82, 9),
  });
  expect(fields.find(({ field }) => field === "type")).toMatchObject({ metric: "nominal", units: 3, alpha: null });
  // nobody told the day
  expect(fields.find(({ field }) => field === "day")).toMatchObject({ units: 0, alpha: null });
});

it("refuses what can't be coded, in words", async () => {
  const code = (values: Record<string, string>, position = 1) => saveCoding(register, "one", { coder: "c", position, values });
  await expect(code({ killed: "many" })).rejects.toThrow('killed is a count, not "many"');
  await expect(code({ colour: "red" })).rejects.toThrow("no field colour");
  await expect(code({}, 9)).rejects.toThrow("no unit 9");
  await expect(nextTask(register, "none", "c")).rejects.toThrow('no sample "none"');
  expect(await register.listCodings("one")).toEqual([]);
});
