import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { AnnotateRecord, ReportRecord } from "#model/record";
import { root, samples, sijill, temporaryFolder } from "../support/cli.ts";

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");
const isMistake = (stderr: string) => !stderr.includes("    at ") && !stderr.includes("node:internal");

it("prints a record for each report, whose spans are slices of its text", async () => {
  const { code, stdout, stderr } = await sijill(["extract", samples]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const records = linesOf(stdout).map((line) => JSON.parse(line) as ReportRecord);
  expect(records.map(({ document }) => document.id)).toEqual(Array.from({ length: 60 }, (_, i) => `s-${String(i + 1).padStart(3, "0")}`));
  for (const { document, events, claims } of records) {
    for (const { start, end, text } of [...events.map((e) => e.trigger), ...claims.map((c) => c.content)]) {
      expect(document.text.slice(start, end)).toBe(text);
    }
  }
});

it("annotates standard input, whatever it holds", async () => {
  const text = "قُتل خمسة مسلحين أمس في بغداد.";
  for (const input of [JSON.stringify({ text }), JSON.stringify([{ text }], null, 2), `<html><body><p>${text}</p></body></html>`, text]) {
    const { code, stdout } = await sijill(["annotate", "-", "--published", "2021-02-20"], { input });
    expect(code).toBe(0);
    const { document, mentions } = JSON.parse(stdout) as AnnotateRecord;
    expect(document).toMatchObject({ text, publishedAt: "2021-02-20" });
    expect(mentions.map(({ kind }) => kind)).toContain("number");
  }
});

it("prints one JSON list, or a table of as many cells as its head", async () => {
  const json = await sijill(["annotate", samples, "--format", "json"]);
  expect((JSON.parse(json.stdout) as unknown[]).length).toBe(60);
  const table = linesOf((await sijill(["annotate", samples, "--format", "table"])).stdout).map((line) => line.split("\t"));
  expect(new Set(table.map((row) => row.length))).toEqual(new Set([7]));
  expect((await sijill(["extract", put("none.jsonl", ""), "--format", "json"])).stdout).toBe("[]\n");
});

it("names what is wrong with an input, does the others and ends with 2", async () => {
  const bad = put("bad.jsonl", '{"id":"a","text":"نص"}\n{"id":"b"}\nnonsense\n');
  const { code, stdout, stderr } = await sijill(["extract", join(folder, "missing.txt"), bad, put("good.txt", "نص آخر")]);
  expect(code).toBe(2);
  expect(linesOf(stdout)).toHaveLength(2);
  expect(linesOf(stderr)).toEqual([
    `sijill: ${join(folder, "missing.txt")}: no such file or folder`,
    `sijill: ${bad}:2: text: must be a string with words, got nothing`,
    expect.stringContaining(`${bad}:3: not valid JSON: Unexpected token`),
  ]);
});

it.each([
  [["extract"], "missing required argument 'file'"],
  [["extract", samples, "--format", "xml"], "Allowed choices are jsonl, json, table"],
  [["extract", samples, "--published", "yesterday"], "expected an ISO 8601 date"],
  [["read", samples], "unknown command 'read'"],
  [["serve", "--data", "/nowhere/at/all"], "there is no register in /nowhere/at/all"],
  [["serve", "--port", "x"], "expected a port number"],
  [["export", "--data", "/nowhere/at/all"], "there is no register"],
])("tells the mistake in %j without a stack", async (args, message) => {
  const { code, stdout, stderr } = await sijill(args);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(message);
  expect(isMistake(stderr)).toBe(true);
});

it("prints help and ends with 0", async () => {
  const { code, stdout } = await sijill(["--help"]);
  expect(code).toBe(0);
  for (const verb of ["extract", "annotate", "explain", "ingest", "export", "serve", "start"]) expect(stdout).toContain(`  ${verb}`);
});

it("ends quietly where nobody reads on", async () => {
  const child = spawn(
    "bash",
    ["-o", "pipefail", "-c", `"${process.execPath}" bin/sijill.js annotate samples/reports.jsonl samples/reports.jsonl | head -c 10`],
    { cwd: root },
  );
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

it("explains a report: values with their words and rules", async () => {
  const report = put("explain.json", JSON.stringify({ id: "x", text: "قُتل خمسة مسلحين في بغداد.", published: "2021-02-20" }));
  const { code, stdout } = await sijill(["explain", report]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^x {2}2021-02-20$/m);
  expect(stdout).toMatch(/number +«خمسة» 5–9 {2}5\/5\/5 count .*cardinal/);
});

it("ingests once: what comes again changes nothing, what was edited becomes a version", async () => {
  const data = join(folder, "data");
  const first = await sijill(["ingest", samples, "--data", data]);
  expect(first).toMatchObject({ code: 0, stdout: "" });
  expect(first.stderr).toContain("60 new, 0 edited, 0 known");
  const exported = await sijill(["export", "--data", data]);

  expect((await sijill(["ingest", samples, samples, "--data", data])).stderr).toContain("0 new, 0 edited, 120 known");
  expect((await sijill(["export", "--data", data])).stdout).toBe(exported.stdout);
  const lines = linesOf(exported.stdout).map((line) => JSON.parse(line) as { sample: boolean; notice: string });
  for (const line of lines) expect(line).toMatchObject({ sample: true, notice: "sample text, not a source" });
  if (lines.length > 0) expect(exported.stderr).toContain("sample text, not a source");

  const [head = ""] = readFileSync(samples, "utf8").split("\n");
  const edited = put("edited.jsonl", JSON.stringify({ ...(JSON.parse(head) as object), id: undefined, text: "نص معدّل عن الطارمية." }));
  expect((await sijill(["ingest", edited, "--data", data])).stderr).toContain("0 new, 1 edited, 0 known");
});
