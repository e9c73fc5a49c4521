import { expect, it } from "vitest";
import { filterFromParams, filterToParams } from "./filter-address.ts";

it("writes a filter into an address and reads it back", () => {
  const filter = {
    type: ["ASSAULT" as const, "COERCE" as const],
    from: "2021-01-01",
    place: "الطارمية",
    box: "40,30,48.5,37",
    minConfidence: 0.5,
  };
  expect(filterFromParams(new URLSearchParams(filterToParams(filter).toString()))).toEqual(filter);
});

it("gives the same filter the same address", () => {
  expect(filterToParams({ type: ["COERCE", "ASSAULT"], to: "2021-02-01" }).toString()).toBe(
    filterToParams({ to: "2021-02-01", type: ["ASSAULT", "COERCE"] }).toString(),
  );
});

it("drops what is malformed or foreign", () => {
  expect(filterFromParams(new URLSearchParams("from=yesterday&country=iraq&box=1,2&minConfidence=7&event=e1&place=%20"))).toEqual({});
});
