import { expect, it } from "vitest";
import type { Decision } from "#model/decision";
import { reviewReasons } from "./review-reasons.ts";

const decision = (id: number, changes: Partial<Decision>): Decision => ({
  id,
  kind: "confirm",
  incidentId: "i-1",
  author: "a",
  at: `2021-06-${String(id).padStart(2, "0")}T00:00:00.000Z`,
  reason: null,
  field: null,
  value: null,
  machine: null,
  groups: [],
  ...changes,
});

it("tells what reviewers decided since the last release, without their own words, and not what they took back", async () => {
  const decisions = [
    decision(1, { kind: "reject" }),
    decision(5, { kind: "correct", field: "place", reason: "the family of Ali Hasan called" }),
    decision(6, { kind: "merge", value: "i-2" }),
    decision(7, { kind: "sensitive", value: true }),
    decision(8, { kind: "undo", value: 7 }),
    decision(9, { kind: "comment", reason: "look again" }),
  ];
  const register = { listDecisions: async () => decisions };
  const of = await reviewReasons(register, false);
  expect(await of("i-1", "2021-06-02T00:00:00.000Z")).toEqual(["a reviewer joined two incidents", "a reviewer corrected place"]);
  expect(await of("i-2", null)).toEqual(["a reviewer joined two incidents"]);
  expect(await of("i-1", null)).toContain("a reviewer rejected it");
  expect(await (await reviewReasons(register, true))("i-1", null)).toContain("a reviewer corrected place: the family of Ali Hasan called");
});
