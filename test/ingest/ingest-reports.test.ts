import { afterAll, beforeAll, expect, it } from "vitest";
import type { Resources } from "#language/language";
import { describeProblem, type Incoming } from "#ingest/incoming";
import { ingestReports, type IngestProgress } from "#ingest/ingest-reports";
import type { Report } from "#model/document";
import { loadResources } from "#resources/load-resources";
import type { Register } from "#store/register";
import { openTestRegister } from "../support/open-test-register.ts";

let register: Register;
let resources: Resources;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ register, remove } = await openTestRegister());
  resources = await loadResources();
});
afterAll(() => remove());

function incoming(report: Report, line = 1): Incoming {
  const source = { kind: "file", name: "f", retrievedAt: "2021-03-01T00:00:00.000Z", sample: false } as const;
  return { kind: "report", incoming: { report, origin: { file: "f", line }, source } };
}

const counts = ({ read, added, updated, unchanged, problems }: IngestProgress) => [read, added, updated, unchanged, problems];

it("reads the same document several times in one run, in their order, whatever the batches", async () => {
  const url = "https://example.org/news/1";
  const inputs = [
    incoming({ id: "x", text: "قتل شخص في بغداد." }),
    incoming({ id: "x", text: "قتل شخصان في بغداد." }),
    incoming({ id: "x", text: "قتل شخصان في بغداد." }),
    incoming({ text: "خبر", url }),
    incoming({ text: "خبر معدّل", url }),
    incoming({ text: "بلا اسم" }),
    incoming({ text: "بلا اسم" }),
  ];
  expect(counts(await ingestReports(register, resources, inputs, { batchSize: 4 }))).toEqual([7, 3, 2, 2, 0]);
  expect((await register.getDocument("x"))?.document.text).toBe("قتل شخصان في بغداد.");
  expect(await register.listVersions("x")).toHaveLength(1);
  expect((await register.listDocuments({ limit: 10, offset: 0 })).total).toBe(3);
});

it("tells of problems, counts what is stored, and leaves no incident behind", async () => {
  const problems: string[] = [];
  const seen: number[] = [];
  const many = Array.from({ length: 50 }, (_, i) =>
    incoming({ id: `m${i}`, text: `قتل ${i + 2} اشخاص في بغداد.`, published: "2021-02-20" }),
  );
  const inputs: Incoming[] = [{ kind: "problem", problem: { file: "f", line: 3, field: "text", message: "bad" } }, ...many];
  const result = await ingestReports(register, resources, inputs, {
    batchSize: 16,
    onProblem: ({ message }) => problems.push(message),
    onProgress: ({ read }) => seen.push(read),
  });
  expect(counts(result)).toEqual([50, 50, 0, 0, 1]);
  expect(problems).toEqual(["bad"]);
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(await register.incidentsAreStale()).toBe(false);
});

it("stops after the batch under way, and goes on where it stopped", async () => {
  const inputs = Array.from({ length: 64 }, (_, i) => incoming({ id: `stop${i}`, text: `نص ${i}` }));
  const stop = new AbortController();
  const first = await ingestReports(register, resources, inputs, { batchSize: 16, signal: stop.signal, onProgress: () => stop.abort() });
  expect(first.added).toBeGreaterThan(0);
  expect(first.added).toBeLessThan(64);
  const second = await ingestReports(register, resources, inputs, { batchSize: 16 });
  expect(counts(second)).toEqual([64, 64 - first.added, 0, first.added, 0]);
});

it("reads a text of a book's length in part, says how far, and keeps it whole", async () => {
  const first = "قتل خمسة جنود في هجوم على نقطة تفتيش في تكريت. ";
  const text = first + "وتحدث الكاتب عن الطقس والشعر في فصول طويلة. ".repeat(1500) + "قتل ستة مدنيين في هجوم في الموصل.";
  const problems: string[] = [];
  await ingestReports(register, resources, [incoming({ id: "book", text }, 7)], {
    onProblem: (problem) => problems.push(describeProblem(problem)),
  });
  const [, end = ""] = /^f:7: text: has 66\d{3} letters, of which the first (\d+) were read; it is kept whole$/.exec(problems.join()) ?? [];
  expect({ problems, end: Number(end) > 49_900 && Number(end) <= 50_000 }).toMatchObject({ end: true });
  expect(text.slice(0, Number(end)).endsWith(". ")).toBe(true);
  const record = await register.getDocument("book");
  expect(record?.document.text).toBe(text);
  expect(record?.events.map(({ casualties }) => casualties.killed?.best)).toEqual([5]);
});
