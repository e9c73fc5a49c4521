import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { emptyDataDirectory } from "../support/open-test-register.ts";
import { samples, sijill, temporaryFolder } from "../support/cli.ts";

describe("sijill export and release", () => {
  const folder = temporaryFolder();
  let data = "";
  beforeAll(async () => {
    data = await emptyDataDirectory();
    expect((await sijill(["ingest", samples, "--data", data])).code).toBe(0);
  });
  afterAll(() => {
    for (const directory of [folder, data]) rmSync(directory, { recursive: true, force: true });
  });

  it("gives everything as JSON lines and what is public as anything else, and says which profile made it", async () => {
    const desk = await sijill(["export", "--data", data]);
    const lines = desk.stdout.split("\n").filter(Boolean);
    expect(JSON.parse(lines[0]!)).toMatchObject({ profile: "desk/1", sample: true });
    expect(desk.stderr).toContain("not for publication");
    expect(desk.stdout).toContain('"text":"');

    const shared = await sijill(["export", "--data", data, "--format", "geojson"]);
    const collection = JSON.parse(shared.stdout) as { metadata: { profile: string }; features: { properties: { spans: string[] } }[] };
    expect(collection.metadata.profile).toBe("public/1");
    expect(collection.features.length).toBeLessThanOrEqual(lines.length);
    expect(collection.features.flatMap(({ properties }) => properties.spans).filter((span) => span.includes("«"))).toEqual([]);
    expect(shared.stderr).toContain("public/1");
  });

  it("filters, and writes a file only whole", async () => {
    const file = join(folder, "iraq.csv");
    const filter = ["--country", "iq", "--type", "ASSAULT,COERCE", "--from", "2021-01-01"];
    const { code, stdout, stderr } = await sijill([
      "export",
      "--data",
      data,
      "--format",
      "csv",
      "--profile",
      "desk",
      ...filter,
      "--output",
      file,
    ]);
    expect([code, stdout]).toEqual([0, ""]);
    const rows = readFileSync(file, "utf8")
      .split(/\r\n/)
      .filter((row) => row.startsWith("desk/1"));
    expect(rows.length).toBeGreaterThan(0);
    expect(stderr).toContain(`${rows.length} incidents`);
    for (const row of rows) expect(row).toMatch(/,(ASSAULT|COERCE),/);
    expect(readdirSync(folder)).toEqual(["iraq.csv"]);
  });

  it("makes a release, checks it, and refuses what isn't for publication", async () => {
    const to = join(folder, "releases");
    const made = await sijill(["release", "create", "--data", data, "--releases", to, "--formats", "csv,acled", "--note", "one"]);
    expect(made).toMatchObject({ code: 0, stdout: `${join(to, "0001")}\n` });
    expect(readdirSync(join(to, "0001")).sort()).toEqual([
      "corrections.atom",
      "corrections.json",
      "incidents.acled.csv",
      "incidents.csv",
      "incidents.jsonl",
      "manifest.json",
    ]);
    expect((await sijill(["release", "show", "1", "--releases", to])).stderr).toContain("every file is as it was published");
    const refused = await sijill(["release", "create", "--data", data, "--releases", to, "--profile", "desk"]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("profile desk/1 is not for publication");
  });
});
