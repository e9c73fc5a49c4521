import { afterAll, beforeAll, expect, it } from "vitest";
import { reportHash } from "#store/document-identity";
import type { Register } from "#store/register";
import { openTestRegister } from "../support/open-test-register.ts";
import { savedReport } from "../support/sample-incident.ts";

let register: Register;
let remove: () => Promise<void>;
beforeAll(async () => ({ register, remove } = await openTestRegister()));
afterAll(() => remove());

it("changes nothing when the same reports come again", async () => {
  const batch = [savedReport("same-1"), savedReport("same-2", "نص آخر لخبر آخر.")];
  expect(await register.saveReports(batch)).toEqual({ added: 2, updated: 0, unchanged: 0 });
  const before = await register.getDocument("same-1");
  expect(await register.saveReports(batch)).toEqual({ added: 0, updated: 0, unchanged: 2 });
  expect(await register.getDocument("same-1")).toEqual(before);
  expect(await register.listVersions("same-1")).toEqual([]);
});

it("gives back the record that was saved", async () => {
  const saved = savedReport("whole", 'نص فيه "علامات" و\\ شرطة\nوسطر ثانٍ');
  await register.saveReports([saved]);
  expect(await register.getDocument("whole")).toEqual(saved.record);
  expect(await register.getDocument("nowhere")).toBeNull();
});

it("makes an edited report the next version of its document, and keeps the one before", async () => {
  const first = savedReport("edited");
  const second = savedReport("edited", "قُتل سبعة مسلحين في الطارمية، بحسب الشرطة.");
  await register.saveReports([first]);
  expect(await register.saveReports([second])).toEqual({ added: 0, updated: 1, unchanged: 0 });
  expect(await register.getDocument("edited")).toEqual(second.record);
  const source = { kind: "file", name: "reports.jsonl" };
  const retrievedAt = "2021-02-21T00:00:00.000Z";
  const [before] = await register.listVersions("edited");
  expect(before).toMatchObject({ version: 1, text: first.record.document.text, source, retrievedAt, hash: reportHash(first.report) });
  const now = await register.currentVersion("edited");
  expect(now).toMatchObject({ version: 2, text: second.record.document.text, source, replacedAt: null, hash: reportHash(second.report) });
  expect(now!.hash).not.toBe(before!.hash);
  expect(await register.currentVersion("nowhere")).toBeNull();
  const { items } = await register.listDocuments({ limit: 100, offset: 0 });
  expect(items.filter((item) => item.id === "edited")).toMatchObject([{ version: 2, events: 1 }]);
});

it("knows a document by its id, its address or its words", async () => {
  const url = "https://example.org/news/1";
  await register.saveReports([savedReport("by-url", "نص أول", { url })]);
  const [same, edited, other, home] = await register.identify([
    { text: "نص أول", title: "خبر", published: "2021-02-20", publisher: "وكالة", url },
    { text: "نص معدّل", url },
    { text: "نص أول", url: "https://example.org/news/2" },
    { text: "نص أول", url: "https://example.org/" },
  ]);
  expect(same).toMatchObject({ id: "by-url", state: "same" });
  expect(edited).toMatchObject({ id: "by-url", state: "edited" });
  expect(other?.state).toBe("new");
  expect(home?.state).toBe("new");
});

it("keeps two papers' copies of one text apart", async () => {
  const [a, b] = await register.identify([
    { text: "نص وكالة", publisher: "جريدة أ" },
    { text: "نص وكالة", publisher: "جريدة ب" },
  ]);
  expect(a!.id).not.toBe(b!.id);
});

it("saves all of a batch or nothing of it", async () => {
  const good = savedReport("half-good");
  const twice = [good, savedReport("half-bad"), savedReport("half-bad", "نص ثانٍ بالاسم نفسه")];
  await expect(register.saveReports(twice)).rejects.toThrow();
  expect(await register.getDocument("half-good")).toBeNull();
  expect(await register.saveReports([good])).toMatchObject({ added: 1 });
});

it("hands over every record once, in order of arrival", async () => {
  const batch = Array.from({ length: 450 }, (_, i) => savedReport(`many-${String(i).padStart(3, "0")}`, `نص رقم ${i} لا غير`));
  await register.saveReports(batch);
  const ids: string[] = [];
  for await (const record of register.eachRecord()) ids.push(record.document.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.startsWith("many-"))).toEqual(batch.map((saved) => saved.record.document.id));
});
