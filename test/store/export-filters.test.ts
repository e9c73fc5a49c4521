import { afterAll, beforeAll, expect, it } from "vitest";
import type { IncidentFilter } from "#model/query";
import { openTestRegister } from "../support/open-test-register.ts";
import { incident, pageOf, savedReport } from "../support/sample-incident.ts";

let opened: Awaited<ReturnType<typeof openTestRegister>>;
beforeAll(async () => {
  opened = await openTestRegister();
  const { register } = opened;
  await register.saveReports([savedReport("d-1"), savedReport("d-2")]);
  const elsewhere = { ...incident("x", []).place!, placeId: "mosul", admin1: "Ninewa", regions: [], lat: 36.3, lon: 43.1 };
  await register.replaceIncidents(
    pageOf(
      incident("i-1", [["d-1", "e1"]], { verification: "contested" }),
      incident("i-2", [["d-2", "e1"]], { type: "COERCE", place: elsewhere, confidence: 0.4, status: "planned" }),
    ),
  );
});
afterAll(() => opened.remove());

it.each<[IncidentFilter, string[]]>([
  [{}, ["i-1", "i-2"]],
  [{ region: "baghdad-belt" }, ["i-1"]],
  [{ region: "baghdad" }, []],
  [{ verifications: ["contested", "confirmed"] }, ["i-1"]],
  [{ verifications: ["provisional"] }, ["i-2"]],
  [{ types: ["COERCE"], statuses: ["planned"], country: "IQ" }, ["i-2"]],
  [{ admin1: "Ninewa" }, ["i-2"]],
  [{ minConfidence: 0.5 }, ["i-1"]],
  [{ box: [42, 36, 44, 37] }, ["i-2"]],
  [{ from: "2021-02-21" }, []],
  [{ region: "baghdad-belt'; drop table incidents; --" }, []],
])("exports what %j lets through", async (filter, ids) => {
  const found: string[] = [];
  for await (const { incident: one } of opened.register.eachIncident(filter)) found.push(one.id);
  expect(found.sort()).toEqual(ids);
});
