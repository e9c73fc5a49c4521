import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { QueueItem } from "#model/decision";
import { samples, sijill, temporaryFolder } from "../support/cli.ts";
import { emptyDataDirectory } from "../support/open-test-register.ts";

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const parse = <T>(text: string) =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

it("reviews from the command line: queue, decisions, history, undo, a sample to code", async () => {
  const data = await emptyDataDirectory();
  afterAll(() => rmSync(data, { recursive: true, force: true }));
  const reports = join(folder, "reports.jsonl");
  writeFileSync(reports, readFileSync(samples, "utf8").split("\n").slice(0, 8).join("\n"));
  expect((await sijill(["ingest", reports, "--data", data])).code).toBe(0);
  const review = async (...args: string[]) => {
    const { code, stdout, stderr } = await sijill(["review", ...args, "--data", data]);
    return { code, stderr, lines: parse<Record<string, unknown>>(stdout) };
  };

  const [first] = (await review("queue", "--limit", "1")).lines as unknown as QueueItem[];
  const refused = await review("correct", first!.id, "toll.killed", "4");
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('"correct" needs a reason') });
  const corrected = await review("correct", first!.id, "toll.killed", "4", "--author", "Rim", "--reason", "a later count");
  expect(corrected.lines[0]).toMatchObject({ decision: 1, incidents: [{ id: first!.id, state: "in-progress" }] });
  const [shown, entry] = (await review("history", first!.id)).lines;
  expect(shown).toMatchObject({ incident: { toll: { killed: { best: 4, rule: "decided" } } }, machine: { id: first!.id } });
  expect(entry).toMatchObject({ id: 1, kind: "correct", author: "Rim", reason: "a later count", value: { best: 4 } });
  expect((await review("undo", "1", "--author", "Rim", "--reason", "misread")).code).toBe(0);
  expect((await review("history", first!.id)).lines[0]).toMatchObject({ machine: null });
  expect((await review("sample", "pilot", "--size", "3")).stderr).toContain('"pilot" holds 3 incidents');
});
