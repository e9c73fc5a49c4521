import { expect, it } from "vitest";
import { incidentLine } from "#export/incident-jsonl";
import { incident } from "../support/sample-incident.ts";

it("writes an incident as one line, and says so where it rests on composed texts", () => {
  const one = incident("i-1", [["d-1", "e1"]], { summary: { ar: "سطر\nثانٍ", en: "two\nlines" } });
  const line = incidentLine(one, false);
  expect(line.indexOf("\n")).toBe(line.length - 1);
  expect(JSON.parse(line)).toEqual(one);
  expect(JSON.parse(incidentLine(one, true))).toEqual({ ...one, sample: true, notice: "sample text, not a source" });
});
