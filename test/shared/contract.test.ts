import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { afterAll, expect, it } from "vitest";
import { root, samples, sijill, temporaryFolder } from "../support/cli.ts";

const shared = join(root, "../shared");
const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function validator(schema: string): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  return ajv.compile(JSON.parse(readFileSync(join(shared, "contract", `${schema}.schema.json`), "utf8")) as object);
}

/** Every line against the schema; returns the records. */
function validateLines(stdout: string, schema: string): Record<string, unknown>[] {
  const validate = validator(schema);
  const records = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const record of records) {
    validate(record);
    expect(validate.errors ?? []).toEqual([]);
  }
  return records;
}

const corpus = ["reports", "more-levant", "more-nile-arabia", "more-maghreb-iraq-world"].map((name) =>
  join(shared, "corpus", `${name}.jsonl`),
);

it("extracts records as the contract has them", async () => {
  const { code, stdout } = await sijill(["extract", "--format", "jsonl", ...corpus, join(shared, "corpus/seed-report.json")]);
  expect(code).toBe(0);
  expect(validateLines(stdout, "report-record")).toHaveLength(181);
});

it("annotates as the contract has it", async () => {
  const { code, stdout } = await sijill(["annotate", "--format", "jsonl", ...corpus]);
  expect(code).toBe(0);
  expect(validateLines(stdout, "annotate-record")).toHaveLength(180);
});

it("exports incidents as the contract has them, each resting on known reports", async () => {
  const data = join(folder, "data");
  expect((await sijill(["ingest", samples, "--data", data])).code).toBe(0);
  const { code, stdout } = await sijill(["export", "--format", "jsonl", "--data", data]);
  expect(code).toBe(0);
  const incidents = validateLines(stdout, "incident-record");
  validateLines((await sijill(["export", "--format", "jsonl", "--profile", "public", "--data", data])).stdout, "incident-record");
  const ids = new Set(
    readFileSync(samples, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { id: string }).id),
  );
  for (const { reports } of incidents) for (const { documentId } of reports as { documentId: string }[]) expect(ids).toContain(documentId);
});

it("bundles the sixty samples as the corpus has them", () => {
  const read = (file: string) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const pick = ({ id, title, text, published, publisher, dateline }: Record<string, unknown>) => ({
    id,
    title,
    text,
    published,
    publisher,
    dateline,
  });
  expect(read(samples).map(pick)).toEqual(read(corpus[0]!).map(pick));
});
