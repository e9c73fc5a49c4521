import { describe, expect, it } from "vitest";
import { parseCommonWords, parsePlaces, placeColumns } from "./parse-places.ts";

const header = placeColumns.join("\t");
const row = (change: Partial<Record<(typeof placeColumns)[number], string>> = {}) => {
  const cells: Record<string, string> = {
    id: "x-1",
    ar: "الطارمية",
    variants: "طارمية|الطارميه",
    en: "Tarmiyah",
    kind: "town",
    country: "IQ",
    admin1: "Baghdad",
    admin2: "",
    lat: "33.67",
    lon: "44.4",
    radius_km: "",
    population: "90000",
    pcode: "",
    geonames: "",
    members: "",
    source: "project compilation",
    ...change,
  };
  return placeColumns.map((c) => cells[c]).join("\t");
};

describe("parsePlaces", () => {
  it("reads a row", () => {
    expect(parsePlaces(`${header}\n${row()}\n`, "iq.tsv")).toEqual([
      {
        id: "x-1",
        name: { ar: "الطارمية", en: "Tarmiyah" },
        variants: ["طارمية", "الطارميه"],
        kind: "town",
        country: "IQ",
        admin1: "Baghdad",
        admin2: null,
        lat: 33.67,
        lon: 44.4,
        radiusKm: null,
        population: 90000,
        pcode: null,
        geonames: null,
        members: [],
        source: "project compilation",
      },
    ]);
  });

  it.each([
    ["kind", "hamlet"],
    ["lat", "133"],
    ["lon", ""],
    ["country", "Iraq"],
    ["source", ""],
    ["radius_km", "wide"],
  ] as const)("names file, line, column and value of a bad %s", (column, value) => {
    expect(() => parsePlaces(`${header}\n${row()}\n${row({ [column]: value })}`, "iq.tsv")).toThrow(`iq.tsv:3: ${column} "${value}"`);
  });

  it("refuses another table", () => {
    expect(() => parsePlaces("name\tplace\n", "iq.tsv")).toThrow("iq.tsv:1");
    expect(() => parsePlaces(`${header}\na\tb`, "iq.tsv")).toThrow("iq.tsv:2: 2 cells");
  });

  it("reads common words with their reason", () => {
    expect([...parseCommonWords("name\treason\nالحي\tquarter\n", "w.tsv")]).toEqual([["الحي", "quarter"]]);
    expect(() => parseCommonWords("name\treason\nالحي\n", "w.tsv")).toThrow("w.tsv:2");
  });
});
