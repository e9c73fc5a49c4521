import { expect, it } from "vitest";
import { dayOption } from "./day-option.ts";
import { filterOf } from "./filter-options.ts";
import { profileOf } from "./profile-option.ts";
import { UserError } from "./user-error.ts";

it("reads a filter from options, lists repeated or joined by commas", () => {
  const filter = filterOf({
    from: "2021-01-01",
    country: "iq",
    type: ["assault,COERCE", "PROTEST"],
    status: ["occurred"],
    verification: ["contested"],
    region: "baghdad-belt",
    box: "40,30,48.5,37",
    minConfidence: "0.5",
    salience: "main",
  });
  expect(filter).toEqual({
    from: "2021-01-01",
    country: "IQ",
    types: ["ASSAULT", "COERCE", "PROTEST"],
    statuses: ["occurred"],
    verifications: ["contested"],
    region: "baghdad-belt",
    box: [40, 30, 48.5, 37],
    minConfidence: 0.5,
    salience: "main",
  });
  expect(filterOf({})).toEqual({});
});

it.each([
  [{ type: ["NOISE"] }, "--type: must be of AGREE"],
  [{ from: "2021-02-30" }, "--from: must be a day"],
  [{ to: "yesterday" }, "--to: must be a day"],
  [{ country: "Iraq" }, "--country: must be a code of two letters"],
  [{ box: "1,2,3" }, "--box: must be west,south,east,north"],
  [{ box: "1,,3,4" }, "--box: must be west,south,east,north"],
  [{ minConfidence: "7" }, "--min-confidence: must be a number from 0 to 1"],
  [{ verification: ["sure"] }, "--verification: must be of provisional"],
])("names the mistake in %j", (options, message) => {
  expect(() => filterOf(options)).toThrow(UserError);
  expect(() => filterOf(options)).toThrow(message);
});

it("takes no day to come for the day that a delay is counted from", () => {
  expect(dayOption("--as-of", "2021-06-30")).toBe("2021-06-30T00:00:00.000Z");
  expect(() => dayOption("--as-of", "2999-01-01")).toThrow("must not lie in the future");
});

it("finds built-in profiles, and says so where there is none", async () => {
  expect((await profileOf("public/1")).name).toBe("public");
  await expect(profileOf("nobody")).rejects.toThrow("neither a built-in profile (desk, partners, public) nor a file");
});
