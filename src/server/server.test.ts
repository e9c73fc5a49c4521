import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IncidentFilter } from "#model/query";
import type { ReportRecord } from "#model/record";
import { loadResources } from "#resources/load-resources";
import { buildApp } from "./build-app.ts";
import type { App } from "./context.ts";
import type { RegisterReader } from "./register-reader.ts";

const document = {
  id: "r1",
  url: "sample:r1",
  publisher: "وكالة",
  publishedAt: "2021-02-20",
  title: "عنوان",
  text: "عنوان\nنص",
  language: "ar",
};
const record: ReportRecord = { document, events: [], claims: [], series: [], roles: [] };

const version = {
  version: 1,
  title: document.title,
  text: document.text,
  url: document.url,
  publisher: document.publisher,
  publishedAt: document.publishedAt,
  hash: "0123456789abcdef0123456789abcdef",
  source: { kind: "file", name: "reports.jsonl" },
  retrievedAt: "2021-02-21T00:00:00.000Z",
  replacedAt: null,
};

/** A register of one report and no incident, that remembers what it was asked. */
function oneReport(asked: IncidentFilter[]): RegisterReader {
  const remember =
    <T>(answer: T) =>
    async (filter: IncidentFilter) => (asked.push(filter), answer);
  return {
    listIncidents: remember({ total: 3, items: [] }),
    mapPoints: remember([]),
    countsByDay: remember([{ day: "2021-02-20", type: "ASSAULT" as const, count: 2 }]),
    facets: remember({ types: [], statuses: [], countries: [], admin1s: [], publishers: [], places: [] }),
    eachIncident: async function* () {},
    getIncident: async () => null,
    getDocument: async (id) => (id === "r1" ? record : null),
    listVersions: async () => [],
    currentVersion: async (id) => (id === "r1" ? version : null),
    incidentsOfDocument: async () => ({}),
    listDocuments: async () => ({ total: 0, items: [] }),
    getReviewed: async () => [],
    getRecords: async () => new Map(),
    knownNames: async () => ({ held: [], aliases: new Map() }),
    listDecisions: async () => [],
    recordDecision: async () => Promise.reject(new Error("nothing is decided here")),
    reviewQueue: async () => ({ total: 0, items: [] }),
    mergeProposals: async () => [],
    changedIncidents: async () => [],
  };
}

describe("the desk's server", () => {
  const asked: IncidentFilter[] = [];
  let app: App;
  beforeAll(async () => {
    const web = mkdtempSync(join(tmpdir(), "sijill-web-"));
    mkdirSync(join(web, "assets"));
    writeFileSync(join(web, "index.html"), "<!doctype html><title>desk</title>");
    writeFileSync(join(web, "assets", "a-1234.js"), "1");
    const resources = await loadResources();
    app = await buildApp({ register: oneReport(asked), resources }, "127.0.0.1", web);
  });
  afterAll(() => app.close());

  it("hands the filter of the address to the store", async () => {
    asked.length = 0;
    const url = "/api/incidents?type=ASSAULT&type=COERCE&status=occurred&from=2021-01-01&box=40,30,48,37&limit=10";
    expect((await app.inject(url)).json()).toEqual({ total: 3, items: [] });
    expect(asked).toEqual([
      { types: ["ASSAULT", "COERCE"], statuses: ["occurred"], from: "2021-01-01", box: [40, 30, 48, 37], limit: 10, offset: 0 },
    ]);
  });

  it("counts what has no place and what has no date", async () => {
    expect((await app.inject("/api/map")).json()).toEqual({ points: [], total: 3, withoutPlace: 3 });
    asked.length = 0;
    expect((await app.inject("/api/timeline?from=2021-01-01&place=x")).json()).toMatchObject({ total: 3, withoutDate: 1 });
    expect(asked[0]).toEqual({ place: "x" });
  });

  it.each(["/api/incidents?type=NOISE", "/api/incidents?from=yesterday", "/api/incidents?box=1,2", "/api/incidents?colour=red"])(
    "refuses %s",
    async (url) => {
      const answer = await app.inject(url);
      expect(answer.statusCode).toBe(400);
      expect(answer.json().error).toBe("bad-request");
    },
  );

  it("gives a report with its offsets, and says that it is a sample", async () => {
    const detail = (await app.inject("/api/documents/r1")).json();
    expect(detail).toMatchObject({ record: { document }, sample: true });
    const missing = await app.inject("/api/documents/none");
    expect([missing.statusCode, missing.json().error]).toEqual([404, "not-found"]);
  });

  it("tells a report's versions with their hash and source", async () => {
    const { text: _text, ...told } = version;
    expect((await app.inject("/api/documents/r1/versions")).json()).toEqual({ items: [told] });
    expect((await app.inject("/api/documents/none/versions")).statusCode).toBe(404);
  });

  it("finds places by Arabic and by English name, few at a time", async () => {
    const search = async (query: string) => (await app.inject(`/api/places?${new URLSearchParams(query)}`)).json();
    for (const name of ["الطارمية", "طارميه", "TARMIYA"])
      expect((await search(`name=${name}`)).items[0], name).toMatchObject({
        name: { ar: "الطارمية" },
        country: "IQ",
        precision: expect.any(String),
        lat: expect.any(Number),
        regions: expect.any(Array),
        within: expect.arrayContaining([expect.objectContaining({ en: "Baghdad" })]),
      });
    expect((await search("name=ba&limit=3")).items).toHaveLength(3);
    expect((await search("name=zzzz")).items).toEqual([]);
    const { items } = (await app.inject("/api/places/countries")).json();
    expect(items).toContainEqual({ code: "IQ", name: { ar: "العراق", en: "Iraq" } });
  });

  it.each(["", "name=", "name=%20-", "name=x&limit=21", "name=x&limit=0", `name=${"x".repeat(101)}`, "name=x&near=y"])(
    "refuses to look for a place by %s",
    async (query) => {
      const answer = await app.inject(`/api/places?${query}`);
      expect([answer.statusCode, answer.json().error]).toEqual([400, "bad-request"]);
    },
  );

  it("reads a pasted text, refuses an empty and an overlong one", async () => {
    const post = (payload: object) => app.inject({ method: "POST", url: "/api/extract", payload });
    const read = await post({ text: "قُتل جندي في بغداد.", published: "2021-02-20" });
    expect(read.json().record.document.text).toBe("قُتل جندي في بغداد.");
    expect((await post({ text: "" })).statusCode).toBe(400);
    expect((await post({ text: "ب".repeat(200_001) })).statusCode).toBe(400);
    expect((await post({ text: "ب".repeat(1_100_000) })).json().error).toBe("too-large");
  });

  it("answers pages of the desk with the desk, but not files or routes that are missing", async () => {
    for (const url of ["/", "/incidents/i1", "/documents/s-001?x=1"]) expect((await app.inject(url)).body).toContain("<title>desk");
    for (const url of ["/api/none", "/assets/none.js", "/none.png"]) expect((await app.inject(url)).statusCode).toBe(404);
    expect((await app.inject("/assets/a-1234.js")).headers["cache-control"]).toContain("immutable");
  });

  it("lets no page load anything from outside", async () => {
    const policy = String((await app.inject("/")).headers["content-security-policy"]);
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe/);
  });

  it("answers no other name than its own", async () => {
    expect((await app.inject({ url: "/api/map", headers: { host: "rebind.example" } })).statusCode).toBe(421);
    expect((await app.inject({ url: "/api/map", headers: { host: "localhost:4600" } })).statusCode).toBe(200);
  });
});
