import { expect, it } from "vitest";
import { readAddress, writeAddress, type Route } from "./route.ts";

const routes: readonly Route[] = [
  { page: "register", incident: null },
  { page: "register", incident: "i/1 ؟" },
  { page: "report", id: "s-001", event: "e2" },
  { page: "report", id: "https://x.example/أ?b=1", event: null },
  { page: "reports" },
  { page: "paste" },
];

it.each(routes)("writes %j into an address and reads it back with its filter", (route) => {
  const filter = { place: "الطارمية", from: "2021-08-01" };
  expect(readAddress(writeAddress(route, filter))).toEqual({ route, filter });
});

it("bears a broken escape", () => {
  expect(readAddress("/incidents/%E0%A4%A").route).toEqual({ page: "register", incident: "%E0%A4%A" });
});
