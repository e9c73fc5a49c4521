import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import papa from "papaparse";
import { expect, it } from "vitest";
import { spanOf } from "#model/span";
import type { ExportItem } from "#export/apply-profile";
import { columns } from "#export/columns";
import { formats } from "#export/formats/index";
import { columnName, partsOf } from "#export/formats/xlsx";
import { publicProfile } from "#export/profile";
import { incident } from "../support/sample-incident.ts";
import { childText, findAll, readXml } from "./support/read-xml.ts";
import { recordsOf, readXlsx } from "./support/read-xlsx.ts";
import { linesOf, runExport } from "./support/run-export.ts";

const one = incident("i-1", [["d-1", "e1"]], {
  summary: { ar: 'سطر\nثانٍ، "بين علامتين"', en: "two\nlines" },
  reports: [
    {
      documentId: "d-1",
      eventId: "e1",
      publisher: "وكالة, أولى",
      url: "https://news.example/1?a=1&b=2",
      publishedAt: "2021-02-20",
      wireCopyOf: null,
      spans: [spanOf("قُتل خمسة", 0, 9)],
    },
  ],
});
const item: ExportItem = { incident: one, sample: false };
const sample: ExportItem = { incident: { ...one, id: "i-2", place: null, time: null }, sample: true };

it("writes one incident a line, exactly as the register has it, with the profile", async () => {
  const [first, second] = await linesOf("jsonl", [item, sample]);
  expect(first).toEqual({ ...one, profile: "desk/1" });
  expect(second).toEqual({ ...sample.incident, profile: "desk/1", sample: true, notice: "sample text, not a source" });
});

it("leaves a summary and a confidence that are kept back out of the line", async () => {
  const [line] = await linesOf("jsonl", [item], { ...publicProfile, suppress: ["summary", "confidence", "place", "time"] });
  expect(line).toMatchObject({ id: "i-1", summary: {}, place: null, time: null, profile: "public/1" });
  expect(Object.keys(line!)).not.toContain("confidence");
});

it("writes tables that a reader of RFC 4180 reads back", async () => {
  const { text } = await runExport("csv", [item, sample]);
  const { data, errors } = papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(2);
  expect(data[0]).toMatchObject({
    profile: "desk/1",
    notice: "",
    id: "i-1",
    summary_ar: one.summary.ar,
    lat: "33.67",
    killed_low: "5",
    killed_high: "7",
    initiators: "gunmen",
    sources: "وكالة, أولى | 2021-02-20 | d-1 | https://news.example/1?a=1&b=2",
    spans: "d-1:0-9 «قُتل خمسة»",
  });
  expect(data[1]).toMatchObject({ notice: "sample text, not a source", lat: "", start: "" });
});

it("writes features with a radius, and none without a place is left out", async () => {
  const { text } = await runExport("geojson", [item, sample]);
  const collection = JSON.parse(text);
  expect(collection.metadata).toMatchObject({ profile: "desk/1", publishable: false });
  expect(collection.features).toMatchObject([
    {
      type: "Feature",
      id: "i-1",
      geometry: { type: "Point", coordinates: [44.38, 33.67] },
      properties: { radiusKm: 5, placePrecision: "settlement", profile: "desk/1" },
    },
    { id: "i-2", geometry: null, properties: { notice: "sample text, not a source" } },
  ]);
  expect(collection.features[0].properties.spans).toEqual(["d-1:0-9 «قُتل خمسة»"]);
});

it("writes workbooks with typed cells, a sheet about itself, and further sheets where one is full", async () => {
  const sheets = readXlsx((await runExport("xlsx", [item, sample])).bytes);
  expect([...sheets.keys()]).toEqual(["incidents", "about"]);
  const [first, second] = recordsOf(sheets.get("incidents")!);
  expect(Object.keys(first!).every((name) => columns.some((column) => column.name === name))).toBe(true);
  expect(first).toMatchObject({
    profile: "desk/1",
    id: "i-1",
    lat: 33.67,
    killed_high: 7,
    time_said: true,
    summary_ar: one.summary.ar,
    spans: "d-1:0-9 «قُتل خمسة»",
  });
  expect(second).toMatchObject({ notice: "sample text, not a source" });
  expect(second).not.toHaveProperty("lat");
  const about = new Map(sheets.get("about")!.map((row) => [row.get("A"), row.get("B")]));
  expect([about.get("profile"), about.get("incidents"), about.get("notice")]).toEqual([
    "desk/1",
    2,
    "1 incidents rest on sample text, not a source",
  ]);
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);

  async function* rows() {
    for (let i = 0; i < 5; i++) yield { incident: { ...one, id: `i-${i}` }, sample: false };
  }
  const meta = {
    profile: "desk/1",
    profileTitle: "",
    profileDigest: "",
    publishable: false,
    engine: "",
    generatedAt: "2021-06-30T00:00:00Z",
    filter: "",
    address: null,
  };
  const counts: Record<string, number> = {};
  for await (const { name, content } of partsOf({ rows: rows(), meta }, 3)) {
    let xml = "";
    for await (const text of content) xml += text;
    if (name.startsWith("xl/worksheets/")) counts[name] = findAll(readXml(xml), "row").length;
  }
  expect(counts).toEqual({
    "xl/worksheets/sheet1.xml": 3,
    "xl/worksheets/sheet2.xml": 3,
    "xl/worksheets/sheet3.xml": 2,
    "xl/worksheets/sheet4.xml": 8,
  });
});

it("cuts a cell that a spreadsheet couldn't hold, and says so", async () => {
  const long = { incident: { ...one, summary: { ar: "ش".repeat(40_000), en: "" } }, sample: false };
  const cell = String(recordsOf(readXlsx((await runExport("xlsx", [long])).bytes).get("incidents")!)[0]!["summary_ar"]);
  expect(cell).toHaveLength(32_767);
  expect(cell).toMatch(/whole in jsonl and csv\)$/);
});

it("writes Parquet with typed columns, row groups and what made it", async () => {
  const many = Array.from({ length: 5_003 }, (_, i) => (i === 1 ? sample : { ...item, incident: { ...one, id: `i-${i}` } }));
  const { bytes } = await runExport("parquet", many);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const metadata = await parquetMetadataAsync(file);
  expect(metadata.row_groups.map((group) => Number(group.num_rows))).toEqual([5_000, 3]);
  const pairs = Object.fromEntries((metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value]));
  expect(pairs).toMatchObject({ "sijill.profile": "desk/1", "sijill.notice": "1 incidents rest on sample text, not a source" });
  const rows = await parquetReadObjects({ file });
  expect(rows).toHaveLength(5_003);
  expect(Object.keys(rows[0]!)).toEqual(columns.map(({ name }) => name));
  expect(rows[0]).toMatchObject({
    profile: "desk/1",
    lat: 33.67,
    killed_low: 5,
    time_said: true,
    wounded_low: null,
    summary_ar: one.summary.ar,
  });
  expect(rows[1]).toMatchObject({ id: "i-2", notice: "sample text, not a source", lat: null });
});

it("writes KML with time, point and the ring of its precision", async () => {
  const document = readXml((await runExport("kml", [item, sample])).text);
  const [first, second] = findAll(document, "Placemark");
  expect([childText(first!, "name"), findAll(first!, "begin")[0]!.text]).toEqual([one.summary.en, "2021-02-20"]);
  expect(findAll(first!, "Point")[0]!.children[0]!.text).toBe("44.38,33.67");
  const ring = findAll(first!, "LinearRing")[0]!
    .children[0]!.text.split(" ")
    .map((pair) => pair.split(",").map(Number) as [number, number]);
  expect(ring[0]).toEqual(ring.at(-1));
  const km = ring.map(([lon, lat]) => Math.hypot((lat - 33.67) * 111.2, (lon - 44.38) * 111.2 * Math.cos((33.67 * Math.PI) / 180)));
  for (const distance of km) expect(distance).toBeCloseTo(5, 1);
  expect(findAll(second!, "Point")).toEqual([]);
  const data = Object.fromEntries(findAll(second!, "Data").map((d) => [d.attributes["name"], childText(d, "value")]));
  expect(data).toMatchObject({ profile: "desk/1", notice: "sample text, not a source", spans: "d-1:0-9 «قُتل خمسة»" });
});

it("writes feeds of what was told last, the newest first", async () => {
  const told = (id: string, day: string) => ({ ...item, incident: { ...one, id, reports: [{ ...one.reports[0]!, publishedAt: day }] } });
  const items = [
    told("i-1", "2021-02-20"),
    told("i-2", "2021-05-01"),
    told("i-3", "2021-03-01"),
    { ...told("i-4", "2021-06-01"), sample: true },
  ];
  const rss = await runExport("rss", items, undefined, { limit: 3, address: "https://desk.example/" });
  readXml(rss.text);
  const channel = parseRssFeed(rss.text);
  expect(channel.description).toContain("profile desk/1");
  expect(channel.items?.map((i) => [i.guid?.value, i.link])).toEqual(
    ["i-4", "i-2", "i-3"].map((id) => [`urn:sijill:incident:${id}`, `https://desk.example/incidents/${id}`]),
  );
  expect(new Date(String(channel.items?.[1]?.pubDate)).toISOString()).toBe("2021-05-01T00:00:00.000Z");
  expect(channel.items?.[0]?.title).toContain("sample text, not a source");
  expect(channel.items?.[1]?.description).toContain("d-1:0-9 «قُتل خمسة»");
  expect([...rss.tally.outside]).toEqual([["the feed holds the newest 3", 1]]);

  const atom = await runExport("atom", items, undefined, { limit: 3 });
  readXml(atom.text);
  const feed = parseAtomFeed(atom.text);
  expect(feed.entries?.map((e) => [e.id, e.published])).toEqual([
    ["urn:sijill:incident:i-4", "2021-06-01T00:00:00Z"],
    ["urn:sijill:incident:i-2", "2021-05-01T00:00:00Z"],
    ["urn:sijill:incident:i-3", "2021-03-01T00:00:00Z"],
  ]);
  expect(feed.entries?.[0]?.links?.[0]?.href).toBe("https://news.example/1?a=1&b=2");
  expect(JSON.stringify(feed.subtitle)).toContain("Not for publication");
});

it.each(formats.map(({ id }) => id))("%s: writes an empty register", async (id) => {
  const { bytes, tally } = await runExport(id, [], publicProfile);
  expect(tally.exported).toBe(0);
  if (id !== "jsonl" && id !== "plover" && id !== "ftm") expect(bytes.length).toBeGreaterThan(0);
});
