import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Incident } from "#model/incident";
import type { ExportItem } from "#export/apply-profile";
import { formatOf } from "#export/formats/index";
import { deskProfile, publicProfile, type Profile } from "#export/profile";
import { correctionText } from "#export/release/corrections";
import { correctionsBetween } from "#export/release/corrections-between";
import { createRelease, ReleaseError, type ReleaseRequest } from "#export/release/create-release";
import { listReleases, readCorrections, readManifest, releaseFaults } from "#export/release/read-releases";
import { incident } from "../support/sample-incident.ts";
import { readXml } from "./support/read-xml.ts";
import { context, now } from "./support/run-export.ts";

const one = (id: string, events: readonly (readonly [string, string])[], changes: Partial<Incident> = {}): ExportItem => ({
  incident: incident(id, events, changes),
  sample: false,
});
const killed = (n: number) => ({ ...incident("x", []).toll, killed: { low: n, best: n, high: n, rule: "latest", by: [] } });

describe("releases", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "sijill-releases-"));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  /** Makes a release of these incidents. `aliases`: ids before merges; the register also knows what the filter leaves out. */
  async function release(
    items: readonly ExportItem[],
    extra: Partial<ReleaseRequest> & { aliases?: Record<string, string>; others?: readonly ExportItem[]; profile?: Profile } = {},
  ) {
    const { aliases = {}, others = [], ...rest } = extra;
    return createRelease({
      directory,
      formats: [formatOf("jsonl")!, formatOf("csv")!],
      profile: publicProfile,
      items: async function* () {
        yield* items;
      },
      itemOf: async (id) => [...items, ...others].find((item) => item.incident.id === (aliases[id] ?? id)) ?? null,
      context,
      now,
      filter: "",
      note: null,
      ...rest,
    });
  }
  const corrections = async (n: number) =>
    (await readCorrections(directory, n)).corrections.map((c) => `${correctionText(c)}: ${c.reasons.map(({ id }) => id).join(", ")}`);

  it("are numbered, described by their manifest, and chained", async () => {
    const first = await release(
      [one("i-1", [["d-1", "e1"]]), { ...one("i-2", [["d-2", "e1"]]), sample: true }, one("i-3", [["d-3", "e1"]], { mode: "sexual" })],
      { note: "the first" },
    );
    const second = await release([one("i-1", [["d-1", "e1"]])]);
    expect(await listReleases(directory)).toEqual([1, 2]);
    expect(first).toMatchObject({
      release: 1,
      note: "the first",
      profile: { label: "public/1" },
      filter: "all incidents",
      notice: "sample text, not a source",
      counts: { incidents: 2, samples: 1, added: 2, withheld: { "it is marked or coded as sensitive": 1 } },
      previous: null,
    });
    expect(second.previous?.release).toBe(1);
    expect(await readManifest(directory, 1)).toEqual(first);
    expect(readdirSync(join(directory, "0001")).sort()).toEqual([
      "corrections.atom",
      "corrections.json",
      "incidents.csv",
      "incidents.jsonl",
      "manifest.json",
    ]);
    for (const { name, bytes } of first.files) expect(statSync(join(directory, "0001", name)).size).toBe(bytes);
    expect(readFileSync(join(directory, "0001/incidents.jsonl"), "utf8").match(/"profile":"public\/1"/g)).toHaveLength(2);
  });

  it("can't be changed unnoticed, nor followed once they are", async () => {
    await release([one("i-1", [["d-1", "e1"]])]);
    await release([one("i-1", [["d-1", "e1"]])]);
    expect([await releaseFaults(directory, 1), await releaseFaults(directory, 2)]).toEqual([[], []]);
    const file = join(directory, "0001/incidents.csv");
    expect(statSync(file).mode & 0o222).toBe(0);
    chmodSync(file, 0o644);
    writeFileSync(file, "else");
    writeFileSync(join(directory, "0001/more.txt"), "");
    expect(await releaseFaults(directory, 1)).toEqual(["incidents.csv is not as it was published", "more.txt is not part of the release"]);
    const manifest = join(directory, "0001/manifest.json");
    chmodSync(manifest, 0o644);
    writeFileSync(manifest, readFileSync(manifest, "utf8").replace('"note": null', '"note": "no"'));
    expect(await releaseFaults(directory, 2)).toEqual(["release 1, which it follows, was changed after it"]);
    await expect(release([])).rejects.toThrow(/damaged/);
  });

  it("refuse a profile that is not for publication, and leave nothing behind where they fail", async () => {
    await expect(release([], { profile: deskProfile })).rejects.toThrow(ReleaseError);
    const broken = async function* (): AsyncGenerator<ExportItem> {
      yield one("i-1", [["d-1", "e1"]]);
      throw new Error("no more disk");
    };
    await expect(release([], { items: broken })).rejects.toThrow("no more disk");
    expect(readdirSync(directory)).toEqual([]);
  });

  it("tell what changed, was merged, split and withdrawn, each with its reason", async () => {
    await release([
      one("i-1", [["d-1", "e1"]], { toll: killed(5) }),
      one("i-2", [["d-2", "e1"]]),
      one("i-3", [
        ["d-3", "e1"],
        ["d-3", "e2"],
      ]),
      one("i-4", [["d-4", "e1"]]),
      one("i-5", [["d-5", "e1"]]),
      one("i-6", [["d-6", "e1"]]),
      one("i-7", [["d-7", "e1"]]),
      one("i-8", [["d-8", "e1"]]),
    ]);
    const rejected = one("i-5", [["d-5", "e1"]], { verification: "rejected" });
    const abroad = one("i-6", [["d-6", "e1"]]);
    await release(
      [
        one(
          "i-1",
          [
            ["d-1", "e1"],
            ["d-9", "e1"],
          ],
          { toll: killed(7) },
        ),
        one("i-2b", [
          ["d-2", "e1"],
          ["d-2", "e9"],
        ]),
        one("i-3", [["d-3", "e1"]]),
        one("i-3b", [["d-3", "e2"]]),
        rejected,
        one("i-7", [["d-7", "e1"]], { place: null }),
        one("i-8", [["d-8", "e1"]]),
        one("i-9", [["d-9", "e2"]]),
      ],
      { aliases: { "i-2": "i-2b" }, others: [abroad], decisionsOf: async (id) => (id === "i-5" ? ["the source took it back"] : []) },
    );
    expect(await corrections(2)).toEqual([
      "i-1 changed: toll.killed, reports: further-reports",
      "i-2 was merged into i-2b: same-happening",
      "i-3 was split into i-3b: told-apart",
      "i-4 was withdrawn: unsupported",
      "i-5 was withdrawn: reviewed, kept-back-verification",
      "i-6 was withdrawn: outside-filter",
      "i-7 changed: place: joined-anew",
    ]);
    const { added, corrections: all } = await readCorrections(directory, 2);
    expect(added).toEqual(["i-2b", "i-9"]);
    expect(all[0]!.fields[0]).toEqual({ field: "toll.killed", from: { low: 5, best: 5, high: 5 }, to: { low: 7, best: 7, high: 7 } });
    expect(all.find(({ id }) => id === "i-7")!.fields).toEqual([{ field: "place" }]);
    expect((await readManifest(directory, 2)).counts).toMatchObject({ added: 2, changed: 2, merged: 1, split: 1, withdrawn: 3 });
  });

  it("don't repeat what they take back", async () => {
    const before = one("i-1", [["d-1", "e1"]], { mode: "firearms" });
    await release([before]);
    // A reviewer finds that the wounded were medics: the profile gives type, month and governorate alone from now on.
    const targets = [{ ...incident("x", []).initiators[0]!, kind: "medical" as const }];
    await release([{ ...before, incident: { ...before.incident, targets } }]);
    expect((await readCorrections(directory, 2)).corrections[0]!.fields.map(({ field }) => field)).toContain("mode");
    for (const file of ["corrections.json", "corrections.atom"]) {
      expect(readFileSync(join(directory, "0002", file), "utf8")).not.toMatch(/firearms|2021-02-20/);
    }
    await release([{ ...before, incident: { ...before.incident, targets } }], {
      profile: { ...publicProfile, name: "other", delayDays: 15 },
    });
    expect(await corrections(3)).toEqual([]);
  });

  it("are compared over several releases, following merges", async () => {
    await release([one("i-1", [["d-1", "e1"]]), one("i-2", [["d-2", "e1"]])]);
    await release(
      [
        one("i-2", [
          ["d-1", "e1"],
          ["d-2", "e1"],
        ]),
      ],
      { aliases: { "i-1": "i-2" } },
    );
    await release(
      [
        one("i-3", [
          ["d-1", "e1"],
          ["d-2", "e1"],
        ]),
      ],
      { aliases: { "i-2": "i-3", "i-1": "i-3" } },
    );
    const { corrections: all, added } = await correctionsBetween(directory, 1, 3);
    expect(all.map(correctionText)).toEqual(["i-1 was merged into i-3", "i-2 was merged into i-3"]);
    expect([added, all[0]!.reasons[0]!.text]).toEqual([["i-3"], "release 2: its reports tell of the same happening"]);
  });

  it("keep a feed of all corrections at one address", async () => {
    await release([{ ...one("i-1", [["d-1", "e1"]], { toll: killed(5) }), sample: true }]);
    await release([{ ...one("i-1", [["d-1", "e1"]], { toll: killed(6) }), sample: true }]);
    await release([]);
    for (const file of ["corrections.atom", "0003/corrections.atom"]) readXml(readFileSync(join(directory, file), "utf8"));
    const feed = parseAtomFeed(readFileSync(join(directory, "corrections.atom"), "utf8"));
    expect(feed.entries?.map((entry) => [entry.id, entry.categories?.[0]?.term])).toEqual([
      ["urn:sijill:correction:3:i-1", "withdrawn"],
      ["urn:sijill:correction:2:i-1", "changed"],
    ]);
    expect(JSON.stringify(feed.entries?.[1]?.content)).toContain("sample text, not a source");
    expect(existsSync(join(directory, "0003/incidents.jsonl"))).toBe(true);
  });
});
