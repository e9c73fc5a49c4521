import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { formatOf } from "#export/formats/index";
import { publicProfile } from "#export/profile";
import { correctionText } from "#export/release/corrections";
import { createRelease } from "#export/release/create-release";
import { readCorrections } from "#export/release/read-releases";
import { Reviewer } from "#review/reviewer";
import { releaseSource } from "../../src/cli/release-source.ts";
import { openTestRegister } from "../support/open-test-register.ts";
import { incident, pageOf, savedReport } from "../support/sample-incident.ts";
import { context } from "./support/run-export.ts";

let opened: Awaited<ReturnType<typeof openTestRegister>>;
const directory = mkdtempSync(join(tmpdir(), "sijill-releases-"));
beforeAll(async () => {
  opened = await openTestRegister();
  const ids = ["d-1", "d-2", "d-3", "d-4"];
  await opened.register.saveReports(ids.map((id) => savedReport(id)));
  await opened.register.replaceIncidents(pageOf(...ids.map((id, i) => incident(`i-${i + 1}`, [[id, "e1"]]))));
});
afterAll(async () => {
  await opened.remove();
  rmSync(directory, { recursive: true, force: true });
});

it("carries what reviewers decide into the next release and its corrections", async () => {
  const { register } = opened;
  const release = async (now: string) =>
    createRelease({
      directory,
      formats: [formatOf("jsonl")!],
      profile: publicProfile,
      ...(await releaseSource(register, {}, false)),
      context,
      now,
      filter: "",
      note: null,
    });
  expect((await release("2021-06-30T00:00:00.000Z")).counts.incidents).toBe(4);

  const reviewer = new Reviewer(register, () => new Date("2021-07-01T00:00:00.000Z"));
  const decide = (request: Parameters<typeof reviewer.decide>[0]) => reviewer.decide(request);
  await decide({ kind: "sensitive", incident: "i-1", author: "a", value: true, reason: "her name is in it" });
  await decide({ kind: "reject", incident: "i-2", author: "a", reason: "the outlet took it back" });
  await decide({ kind: "confirm", incident: "i-3", author: "a" });

  const second = await release("2021-07-02T00:00:00.000Z");
  expect(second.counts).toMatchObject({ incidents: 2, changed: 1, withdrawn: 2 });
  const { corrections } = await readCorrections(directory, 2);
  expect(corrections.map((c) => [correctionText(c), c.reasons.map(({ text }) => text)])).toEqual([
    ["i-1 was withdrawn", ["a reviewer marked it as sensitive", "it is kept back: it is marked or coded as sensitive"]],
    ["i-2 was withdrawn", ["a reviewer rejected it", "it is kept back: its verification is kept back"]],
    ["i-3 changed: verification", ["a reviewer confirmed it"]],
  ]);
  expect(readFileSync(join(directory, "0002/corrections.json"), "utf8")).not.toMatch(/her name|took it back/);
});
