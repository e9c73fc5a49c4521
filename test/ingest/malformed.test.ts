import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readInputs } from "#ingest/files/read-inputs";
import { readReport } from "#ingest/read-report";
import { extract } from "#pipeline/run";
import { loadResources } from "#resources/load-resources";
import { judgeInput } from "../support/judge-input.mjs";
import { hugeInputs, malformedInputs, wellFormed } from "../support/malformed-inputs.mjs";

// A sample of what `node scripts/fuzz-inputs.mjs` runs ten thousand of.
const count = 300;
const folder = mkdtempSync(join(tmpdir(), "sijill-malformed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const resources = await loadResources();

async function judge({ format, bytes }: { format: string; bytes: Uint8Array }) {
  const file = join(folder, `input.${format}`);
  writeFileSync(file, bytes);
  const result = await judgeInput({ readInputs, readReport, extract }, resources, file);
  rmSync(file);
  return { ...result, file };
}

it("reads what the malformed inputs are made of", async () => {
  for (const [format, text] of Object.entries(wellFormed)) {
    const { reports, problems, crash } = await judge({ format, bytes: Buffer.from(text) });
    expect({ format, crash }).toEqual({ format, crash: null });
    if (format === "xml") expect(problems).toEqual([expect.stringContaining("a sitemap holds no reports")]);
    else expect({ format, problems, some: reports > 0 }).toEqual({ format, problems: [], some: true });
  }
});

it(`outlives ${count} malformed inputs, and names each that gives no report`, async () => {
  const broken: unknown[] = [];
  for (const input of malformedInputs(count, 7)) {
    const { ms, reports, problems, crash, file } = await judge(input);
    const named = reports > 0 || problems.some((problem) => problem.startsWith(file));
    if (crash !== null || ms > 2000 || !named)
      broken.push({
        format: input.format,
        what: input.what,
        ms,
        crash,
        problems,
        bytes: Buffer.from(input.bytes).toString("base64").slice(0, 4000),
      });
  }
  expect(broken).toEqual([]);
});

it("outlives lines of fifty megabytes and what unpacks without end, in bounded memory", async () => {
  const before = process.memoryUsage().rss;
  let peak = 0;
  for (const input of hugeInputs(64)) {
    const { ms, crash, problems } = await judge(input);
    expect({ format: input.format, what: input.what, crash, slow: ms > 2000 }).toEqual({
      format: input.format,
      what: input.what,
      crash: null,
      slow: false,
    });
    if (input.what !== "an outside entity" && input.what !== "entities that grow")
      expect({ format: input.format, what: input.what, named: problems.length > 0 }).toMatchObject({ named: true });
    expect(JSON.stringify(problems)).not.toContain("root:");
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  expect(peak - before).toBeLessThan(700 * 1024 * 1024);
});
