import { afterAll, beforeAll, expect, it } from "vitest";
import { publicProfile, type Profile } from "#export/profile";
import type { Incident } from "#model/incident";
import type { IncidentFilter } from "#model/query";
import { loadResources } from "#resources/load-resources";
import { buildApp } from "../../build-app.ts";
import type { App } from "../../context.ts";
import type { RegisterReader } from "../../register-reader.ts";

const asked: IncidentFilter[] = [];
const none = { killed: null, wounded: null, killedOrWounded: null, detained: null, abducted: null, displaced: null };
const incident: Incident = {
  id: "i-1",
  type: "ASSAULT",
  mode: null,
  status: "occurred",
  verification: "provisional",
  time: { start: "2021-02-20", end: "2021-02-20", precision: "day", certain: true, reason: "", evidence: null },
  place: null,
  initiators: [],
  targets: [],
  toll: none,
  independentSources: 1,
  summary: { ar: "هجوم على علي حسن", en: "Attack on Ali Hasan" },
  codes: { acled: null, cameo: null, ucdp: null },
  confidence: 0.7,
  seriesChecks: [],
  reports: [
    {
      documentId: "d-1",
      eventId: "e1",
      publisher: "وكالة",
      url: null,
      publishedAt: "2021-02-20",
      wireCopyOf: null,
      spans: [{ start: 0, end: 4, text: "علي" }],
    },
  ],
  reasons: [],
};

let app: App;
beforeAll(async () => {
  const register = {
    eachIncident: async function* (filter: IncidentFilter) {
      asked.push(filter);
      yield { incident, sample: true, flags: [] };
    },
  } as unknown as RegisterReader;
  const own: Profile = { ...publicProfile, name: "newsroom", version: "3", title: "Ours" };
  app = await buildApp({ register, resources: await loadResources(), profiles: [own] }, "127.0.0.1", "/nowhere");
});
afterAll(() => app.close());

it("says what can be asked for: formats, built-in profiles and one's own", async () => {
  const { formats, profiles } = (await app.inject("/api/export/options")).json();
  expect(formats).toContain("acled");
  expect(profiles.map(({ name, publishable, builtIn }: Record<string, unknown>) => [name, publishable, builtIn])).toEqual([
    ["desk", false, true],
    ["partners", false, true],
    ["public", true, true],
    ["newsroom", true, false],
  ]);
});

it("gives the filter's incidents as a file, public unless asked otherwise", async () => {
  asked.length = 0;
  const answer = await app.inject("/api/export?format=csv&type=ASSAULT&country=IQ&verification=provisional&region=baghdad-belt");
  expect(asked).toEqual([{ types: ["ASSAULT"], country: "IQ", verifications: ["provisional"], region: "baghdad-belt" }]);
  expect(answer.headers).toMatchObject({ "x-sijill-profile": "public/1", "content-type": "text/csv; charset=utf-8" });
  expect(answer.headers["content-disposition"]).toMatch(/^attachment; filename="sijill-public-1-\d{4}-\d\d-\d\d\.csv"$/);
  expect(answer.body).toContain('public/1,"sample text, not a source",i-1,ASSAULT');
  expect(answer.body).not.toMatch(/علي|Ali/);

  const desk = await app.inject("/api/export?format=jsonl&profile=desk");
  expect(desk.headers["content-disposition"]).toContain("not-for-publication");
  expect(JSON.parse(desk.body)).toMatchObject({ id: "i-1", profile: "desk/1", notice: "sample text, not a source" });
});

it("gives packed files whole", async () => {
  const { rawPayload } = await app.inject("/api/export?format=xlsx");
  expect(rawPayload.subarray(0, 2).toString()).toBe("PK");
  expect(rawPayload.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"))).toBe(rawPayload.length - 22);
});

it("gives feeds at their address, with links to the desk", async () => {
  const feed = await app.inject({ url: "/api/export?format=atom&limit=5", headers: { host: "localhost:4600" } });
  expect(feed.headers["content-disposition"]).toBeUndefined();
  expect(feed.body).toContain('href="http://localhost:4600/incidents/i-1"');
});

it.each([
  "/api/export",
  "/api/export?format=docx",
  "/api/export?format=csv&profile=nobody",
  "/api/export?format=csv&type=NOISE",
  "/api/export?format=csv&colour=red",
])("refuses %s", async (url) => expect((await app.inject(url)).statusCode).toBeGreaterThanOrEqual(400));
