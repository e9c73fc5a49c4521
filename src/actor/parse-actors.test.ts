import { expect, test } from "vitest";
import { joinActors, parseActors, parseOffices, parsePosts } from "./parse-actors.ts";
import { commonBodiesOf, parseCommonBodies, parseNations } from "./parse-nations.ts";

const actorHeader = "id\tar\ten\taliases\tloaded\tshort\tgeneric\tform\tkind\tcountry\tparents\tsince\tuntil\tsource";
const army =
  "iq-army\tالجيش العراقي\tIraqi Army\tقوات العراق|جيش العراق\t\t\tالجيش\torganization\tstate-military\tIQ\tiq-gov\t1921\t\tpublic record";
const nationTable =
  "country\tar\ten\tadjectives\ten_adjective\tother_names\tbodies\nIQ\tالعراق\tIraq\tالعراقي\tIraqi\t\tall\nKP\tكوريا الشمالية\tNorth Korea\tالكوري الشمالي\tNorth Korean\t\tgov";
const bodyTable =
  "body\tnations\tkind\ten\tnames\tgeneric\tparent\ngov\tgov\tgovernment\tGovernment of {EN}\tحكومة {N}|الحكومة {F}\tالحكومة\t\narmy\tall\tstate-military\t{ADJ} Army\tالجيش {M}\tالجيش\tgov";

test("a row becomes an actor", () => {
  expect(parseActors(`${actorHeader}\n# comment\n${army}`, "iraq.tsv")).toEqual([
    {
      id: "iq-army",
      name: { ar: "الجيش العراقي", en: "Iraqi Army" },
      aliases: ["قوات العراق", "جيش العراق"],
      loaded: [],
      short: [],
      generic: ["الجيش"],
      form: "organization",
      kind: "state-military",
      country: "IQ",
      parents: ["iq-gov"],
      since: "1921",
      until: null,
      source: "public record",
    },
  ]);
});

test.each([
  [army.replace("state-military", "navy"), "kind"],
  [army.replace("organization", "firm"), "form"],
  [army.replace("\tIQ\t", "\tIraq\t"), "country"],
  [army.replace("1921", "1921-13"), "since"],
  [army.replace("1921\t", "1921\t1920"), "until"],
  [army.replace("iq-army", "IQ army"), "id"],
  [army.replace("قوات العراق|", "قوات العراق| "), "aliases"],
  [army.replace("public record", ""), "source"],
  [`${army}\tmore`, "row"],
])("a bad row is named with file, line and field: %s", (row, field) => {
  expect(() => parseActors(`${actorHeader}\n${row}`, "iraq.tsv")).toThrow(`iraq.tsv:2: ${field}`);
});

test("a missing column is named", () => {
  expect(() => parseActors("id\tar", "iraq.tsv")).toThrow("iraq.tsv:1: en: column is missing");
});

test("common bodies are written out for each nation, as far as it has them", () => {
  const bodies = commonBodiesOf(parseNations(nationTable, "n"), parseCommonBodies(bodyTable, "b"));
  expect(bodies.map((b) => [b.id, b.name.ar, b.name.en, b.aliases, b.parents])).toEqual([
    ["iq-gov", "حكومة العراق", "Government of Iraq", ["الحكومة العراقية"], []],
    ["iq-army", "الجيش العراقي", "Iraqi Army", [], ["iq-gov"]],
    ["kp-gov", "حكومة كوريا الشمالية", "Government of North Korea", ["الحكومة الكورية الشمالية"], []],
  ]);
});

test("a row amends the common body of the same id and keeps its names", () => {
  const common = commonBodiesOf(parseNations(nationTable, "n"), parseCommonBodies(bodyTable, "b"));
  const row = parseActors(`${actorHeader}\n${army.replace("الجيش العراقي", "جيش العراق البري").replace("iq-gov", "")}`, "iraq.tsv");
  const joined = joinActors(common, row).find((actor) => actor.id === "iq-army")!;
  expect(joined.name.ar).toBe("جيش العراق البري");
  expect(joined.aliases).toContain("الجيش العراقي");
  expect(joined.parents).toEqual(["iq-gov"]);
  expect(() => joinActors([], row, row)).toThrow("two rows");
});

test("an office takes the titles of its post, filled in for the country", () => {
  const posts = parsePosts("post\tscope\ttitles\tgeneric\nprime-minister\tsole\tرئيس الوزراء {M}|رئيس وزراء {N}\tرئيس الوزراء", "p");
  const nations = new Map(parseNations(nationTable, "n").map((n) => [n.country, n]));
  const header = "actor\tpost\ttitles\tgeneric\tcountry\tbody\tsince\tuntil\tsource\n";
  const [office] = parseOffices(`${header}x\tprime-minister\t\t\tIQ\t\t2020-05-07\t2022-10-27\tpublic record`, "o", posts, nations);
  expect(office).toMatchObject({
    post: "prime-minister",
    titles: ["رئيس الوزراء العراقي", "رئيس وزراء العراق"],
    generic: ["رئيس الوزراء"],
    since: "2020-05-07",
  });
  expect(() => parseOffices(`${header}x\tking\t\t\tIQ\t\t\t\tpublic record`, "o", posts, nations)).toThrow("o:2: titles");
});
