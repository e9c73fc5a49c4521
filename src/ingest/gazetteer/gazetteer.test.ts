import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listUserGazetteers, loadUserGazetteers } from "#resources/load-user-gazetteers";
import { addGazetteer, gazetteerName, removeGazetteer } from "./add-gazetteer.ts";
import { SourceError } from "./open-source.ts";
import { contains, shapeOf } from "./polygon.ts";
import type { RowProblem } from "./row-problem.ts";
import { splitFeatures } from "./split-features.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gazetteer-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const dumpRow = (
  id: number,
  name: string,
  alternates: string,
  lat: string,
  lon: string,
  code: string,
  admin1: string,
  admin2: string,
  population: number,
) =>
  [
    id,
    name,
    name,
    alternates,
    lat,
    lon,
    code[0],
    code,
    "SY",
    "",
    admin1,
    admin2,
    "",
    "",
    population,
    "",
    "",
    "Asia/Damascus",
    "2024-01-01",
  ].join("\t");

async function add(file: string, text: string, more: { alternateNames?: string; name?: string } = {}) {
  const source = join(folder, file);
  await writeFile(source, text);
  const problems: RowProblem[] = [];
  const data = join(folder, `data-${file}`);
  const meta = await addGazetteer({
    dataDirectory: data,
    source,
    known: [],
    now: "2026-01-01T00:00:00Z",
    onProblem: (p) => problems.push(p),
    ...more,
  });
  return { meta, problems, data, places: await loadUserGazetteers(data) };
}

describe("a GeoNames dump", () => {
  const dump = [
    dumpRow(1, "Idlib", "إدلب,ادلب,Idlib", "35.9", "36.7", "ADM1", "12", "", 0),
    dumpRow(2, "Harim", "حارم", "36.2", "36.5", "ADM2", "12", "1204", 0),
    dumpRow(3, "Kafr Takharim", "كفر تخاريم,کفر تخاریم", "36.1", "36.5", "PPL", "12", "1204", 6000),
    dumpRow(4, "Nowhere", "Nowhere", "36.1", "36.5", "PPL", "12", "", 10),
    dumpRow(5, "Broken", "مكسور", "north", "36.5", "PPL", "12", "", 10),
    "6\tshort",
    "",
  ].join("\n");

  test("rows become places with parents by name; bad rows are named by line and skipped", async () => {
    const { meta, problems, places } = await add("SY.txt", dump);
    expect(meta).toMatchObject({ name: "sy", format: "geonames", places: 3, skipped: 2, unnamed: 1 });
    expect(problems.map((p) => p.line)).toEqual([5, 6]);
    expect(places[2]).toMatchObject({
      id: "geonames-3",
      name: { ar: "كفر تخاريم", en: "Kafr Takharim" },
      variants: [],
      kind: "town",
      country: "SY",
      admin1: "Idlib",
      admin2: "Harim",
      geonames: 3,
      population: 6000,
    });
  });

  test("alternate names give the Arabic name", async () => {
    const names = join(folder, "alternateNames.txt");
    await writeFile(
      names,
      ["1\t4\tar\tلا مكان\t\t\t\t", "2\t4\tar\tاللامكان\t1\t\t\t", "3\t4\tfa\tهیچ\t\t\t\t", "4\t4\tar\tقديم\t\t\t\t1"].join("\n"),
    );
    const { places } = await add("SY2.txt", dump, { alternateNames: names });
    expect(places.find((p) => p.geonames === 4)).toMatchObject({ name: { ar: "اللامكان" }, variants: ["لا مكان"] });
  });
});

test("an OCHA table: quoted cells, tags, a row without centroid", async () => {
  const csv = [
    "ADM2_EN,ADM2_AR,ADM2_PCODE,ADM1_EN,ADM1_AR,ADM1_PCODE,ADM0_EN,ADM0_PCODE,center_lat,center_lon",
    "#adm2+name,#adm2+name,,,,,,,,",
    '"Al-Hilla, old",الحلة,IQG07Q02,Babil,بابل,IQG07,Iraq,IQ,32.45,44.4',
    "Tarmia,الطارمية,IQG08Q08,Baghdad,بغداد,IQG08,Iraq,IQ,,",
  ].join("\n");
  const { meta, problems, places } = await add("irq_adm2.csv", csv);
  expect(meta).toMatchObject({ format: "cod", places: 1, skipped: 1 });
  expect(problems[0]!.line).toBe(4);
  expect(places[0]).toMatchObject({
    id: "ocha-IQG07Q02",
    name: { ar: "الحلة", en: "Al-Hilla, old" },
    kind: "admin2",
    country: "IQ",
    admin1: "Babil",
    pcode: "IQG07Q02",
  });
});

describe("GeoJSON", () => {
  const square = (lon: number, lat: number) => [
    [
      [lon, lat],
      [lon + 1, lat],
      [lon + 1, lat + 1],
      [lon, lat + 1],
      [lon, lat],
    ],
  ];

  test("boundaries and the user's own regions", async () => {
    const collection = {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { ADM1_EN: "Babil", ADM1_AR: "بابل", ADM1_PCODE: "IQG07", ADM0_PCODE: "IQ" },
          geometry: { type: "Polygon", coordinates: square(44, 32) },
        },
        {
          type: "Feature",
          properties: { name_ar: "مثلث الموت", name_en: "Triangle of Death" },
          geometry: { type: "Polygon", coordinates: square(44, 32) },
        },
        { type: "Feature", properties: { name_ar: "ناقص" }, geometry: null },
      ],
    };
    const source = join(folder, "own.geojson");
    await writeFile(source, JSON.stringify(collection, null, 1));
    const problems: RowProblem[] = [];
    const data = join(folder, "data-own");
    await addGazetteer({
      dataDirectory: data,
      source,
      now: "2026-01-01T00:00:00Z",
      onProblem: (p) => problems.push(p),
      known: [
        { ...(await add("k.txt", dumpRow(9, "Mahmudiyah", "المحمودية", "32.5", "44.5", "PPL", "", "", 9))).places[0]!, id: "in" },
        { ...(await add("k2.txt", dumpRow(9, "Basra", "البصرة", "30.5", "47.5", "PPL", "", "", 9))).places[0]!, id: "out" },
      ],
    });
    const places = await loadUserGazetteers(data);
    expect(places[0]).toMatchObject({ kind: "admin1", lat: 32.5, lon: 44.5, country: "IQ" });
    expect(places[0]!.radiusKm).toBeGreaterThan(50);
    expect(places[1]).toMatchObject({ kind: "region", name: { ar: "مثلث الموت", en: "Triangle of Death" }, members: ["in"] });
    expect(problems).toHaveLength(1);
    expect(problems[0]!.line).toBeGreaterThan(30);
  });

  test("features are cut out whatever the chunks, braces in strings notwithstanding", async () => {
    const text = '{"a":{"b":1},\n"features" : [ {"t":"}{\\"[","é":"ش"},\n\n{"u":{"v":[1]}} ], "z":[{"no":1}]}';
    for (const size of [1, 3, 7, 1000]) {
      const bytes = Buffer.from(text);
      async function* chunks() {
        for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
      }
      const found = [];
      for await (const f of splitFeatures(chunks())) found.push({ line: f.line, value: JSON.parse(f.text!) as unknown });
      expect(found).toEqual([
        { line: 2, value: { t: '}{"[', é: "ش" } },
        { line: 4, value: { u: { v: [1] } } },
      ]);
    }
  });

  test("holes are outside", () => {
    const shape = shapeOf({
      type: "Polygon",
      coordinates: [
        square(0, 0)[0],
        [
          [0.4, 0.4],
          [0.6, 0.4],
          [0.6, 0.6],
          [0.4, 0.6],
          [0.4, 0.4],
        ],
      ],
    })!;
    expect(contains(shape.polygons, 0.2, 0.2)).toBe(true);
    expect(contains(shape.polygons, 0.5, 0.5)).toBe(false);
    expect(contains(shape.polygons, 1.2, 0.5)).toBe(false);
  });
});

test("list and remove; names stay in their folder", async () => {
  const { data } = await add("LB.txt", dumpRow(7, "Arsal", "عرسال", "34.2", "36.4", "PPL", "", "", 30000));
  expect((await listUserGazetteers(data)).map((m) => m.name)).toEqual(["lb"]);
  expect(gazetteerName("../../etc/passwd")).toBe("passwd");
  expect(await removeGazetteer(data, "lb")).toBe(true);
  expect(await removeGazetteer(data, "lb")).toBe(false);
  expect(await listUserGazetteers(data)).toEqual([]);
  expect(await loadUserGazetteers(join(folder, "nothing"))).toEqual([]);
});

test("nothing is written where nothing can be read", async () => {
  await expect(add("noise.txt", "just\nwords\n")).rejects.toThrow(SourceError);
  await expect(add("empty.csv", "ADM1_EN,ADM1_AR,lat,lon\nX,,1,1\n")).rejects.toThrow(/no place with an Arabic name/);
  await expect(readFile(join(folder, "data-empty.csv", "gazetteers", "empty.tsv"))).rejects.toThrow(/ENOENT/);
});
