import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { readCsv } from "#ingest/files/read-csv";
import { readInputs } from "#ingest/files/read-inputs";
import { warcOf } from "../support/archives.ts";
import { encode } from "../support/encode.ts";
import { articlePage, readAll } from "../support/read-all.ts";

const folder = mkdtempSync(join(tmpdir(), "sijill-tables-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const read = async (...files: string[]) => {
  const all = await readAll(readInputs(files, {}, "2021-03-01T00:00:00.000Z"));
  return { ...all, problems: all.problems.map((problem) => problem.replaceAll(`${folder}/`, "")) };
};

it("reads a table: columns by their names, quoted cells over lines, dates in their spellings", async () => {
  const { reports, problems } = await read(
    put(
      "a.csv",
      'id,Headline,"Text",date,source,other\r\n1,عنوان,"نص فيه ""اقتباس""، وسطر\nثانٍ",20/02/2021,وكالة,x\r\n2,بلا نص,,2021-02-20,,\r\n\r\n3,,نص,أمس,,\r\n4,,نص آخر,"Sat, 20 Feb 2021 10:00:00 GMT",,\r\n',
    ),
  );
  expect(reports).toEqual([
    { id: "1", title: "عنوان", text: 'نص فيه "اقتباس"، وسطر\nثانٍ', published: "2021-02-20", publisher: "وكالة" },
    { id: "4", text: "نص آخر", published: "2021-02-20T10:00:00Z", publisher: null },
  ]);
  expect(problems).toEqual([
    "a.csv:4: text: must be a string with words, got nothing",
    'a.csv:6: published: must be an ISO 8601 date or date-time such as 2021-08-23, got "أمس"',
  ]);
});

it("reads tables of other separators, names and charsets", async () => {
  const table = "العنوان;نص الخبر;تاريخ النشر;المصدر\nخبر;قتل جندي في بغداد، بحسب الجيش;20 شباط 2021;وكالة\n";
  const expected = [{ title: "خبر", text: "قتل جندي في بغداد، بحسب الجيش", published: "2021-02-20", publisher: "وكالة" }];
  for (const charset of ["utf-8", "windows-1256", "iso-8859-6", "utf-16le"]) {
    expect((await read(put(`${charset}.csv`, encode(table, charset)))).reports).toEqual(expected);
  }
  expect((await read(put("bom.csv", `\ufeff${table}`))).reports).toEqual(expected);
  expect((await read(put("a.tsv", table.replaceAll(";", "\t")))).reports).toEqual(expected);
  expect((await read(put("packed.csv.gz", gzipSync(table)))).reports).toEqual(expected);
});

it("says what a table lacks, and where a quotation mark was left open", async () => {
  expect((await read(put("none.csv", "a,b\n1,2\n"))).problems).toEqual([
    "none.csv:1: no column of reports is named in the first line: one must be text, body, content or النص",
  ]);
  const rows = Array.from({ length: 60_000 }, (_, i) => `${i},نص رقم ${i} من الأخبار`).join("\n");
  const { reports, problems } = await read(put("open.csv", `id,text\na,أول\nb,"ثانٍ\n${rows}\n`));
  expect(problems).toEqual(["open.csv:3: a quotation mark is opened and not closed, or the record is longer than a million letters"]);
  // What follows the million letters is read again.
  expect(reports[0]).toMatchObject({ id: "a" });
  expect(reports.at(-1)).toMatchObject({ id: "59999" });
});

it("cuts records the same however the bytes come", async () => {
  const table = 'text,id\n"a ""b"", c\nd",1\r\nplain "x",2\n"",3\n"تجربة",4';
  const whole: unknown[] = [];
  for await (const record of readCsv(chunksOf(Buffer.from(table), 1_000))) whole.push(record);
  expect(whole).toEqual([
    { line: 1, cells: ["text", "id"] },
    { line: 2, cells: ['a "b", c\nd', "1"] },
    { line: 4, cells: ['plain "x"', "2"] },
    { line: 5, cells: ["", "3"] },
    { line: 6, cells: ["تجربة", "4"] },
  ]);
  for (const size of [1, 2, 3, 5, 7, 11]) {
    const parts: unknown[] = [];
    for await (const record of readCsv(chunksOf(Buffer.from(table), size))) parts.push(record);
    expect(parts).toEqual(whole);
  }
});

async function* chunksOf(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

const archived = [
  { url: "https://www.example.org/news/1", html: articlePage("خبر أول", 3) },
  { url: "https://www.example.org/gone", html: "x", status: "HTTP/1.1 404 Not Found" },
  { url: "https://www.example.org/a.png", html: "x", headers: { "Content-Type": "image/png" } },
  {
    url: "https://example.net/2",
    html: encode(articlePage("خبر ثان", 4).replace("utf-8", "x"), "windows-1256"),
    date: "2021-02-22T09:00:00Z",
    headers: { "Content-Type": "text/html; charset=windows-1256" },
  },
];

it.each([false, true])("reads the pages of an archive, packed: %s", async (gzip) => {
  const file = put(gzip ? "crawl.warc.gz" : "crawl.warc", await warcOf(archived, { gzip }));
  const { reports, sources, problems } = await read(file);
  expect(problems).toEqual([]);
  expect(reports).toMatchObject([
    { title: "خبر أول", url: "https://www.example.org/news/1", publisher: "example.org" },
    { title: "خبر ثان", url: "https://example.net/2", publisher: "example.net" },
  ]);
  expect(sources).toEqual([
    { kind: "archive", name: file, retrievedAt: "2021-02-21T08:00:00.000Z", sample: false },
    { kind: "archive", name: file, retrievedAt: "2021-02-22T09:00:00.000Z", sample: false },
  ]);
});

const http = (headers: string, body: string | Uint8Array) =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n`), Buffer.from(body)]);
const record = (url: string, block: Uint8Array, length = block.length) =>
  Buffer.concat([
    Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: <${url}>\r\nContent-Length: ${length}\r\n\r\n`),
    block,
    Buffer.from("\r\n\r\n"),
  ]);

it("undoes the codings of archived answers, also where an archive has done it already", async () => {
  const html = articlePage("خبر", 3);
  const bytes = Buffer.from(html);
  const chunked = Buffer.concat([
    Buffer.from(`${(100).toString(16)}\r\n`),
    bytes.subarray(0, 100),
    Buffer.from(`\r\n${(bytes.length - 100).toString(16)}\r\n`),
    bytes.subarray(100),
    Buffer.from("\r\n0\r\n\r\n"),
  ]);
  const archive = Buffer.concat([
    record("http://a.example/1", http("Transfer-Encoding: chunked\r\n", chunked)),
    record("http://a.example/2", http("Transfer-Encoding: chunked\r\n", bytes)),
    record("http://a.example/3", http("Content-Encoding: gzip\r\n", gzipSync(bytes))),
    record("http://a.example/4", http("Content-Encoding: gzip\r\n", bytes)),
    record("http://a.example/5", http("Content-Encoding: gzip\r\n", gzipSync(Buffer.alloc(32 * 1024 * 1024)))),
    record("http://a.example/6", http("Content-Encoding: gzip\r\n", "nonsense")),
  ]);
  const { reports, problems } = await read(put("codings.warc", archive));
  expect(reports.map(({ url }) => url)).toEqual([1, 2, 3, 4].map((i) => `http://a.example/${i}`));
  expect(problems).toEqual([
    "codings.warc (http://a.example/5): unpacks to more than 16 MB",
    "codings.warc (http://a.example/6): the packed content is broken",
  ]);
});

it("goes on after what is broken in an archive, and names it", async () => {
  const block = http("", articlePage("خبر", 3));
  const archive = Buffer.concat([
    record("http://a.example/1", block),
    Buffer.from("junk\n".repeat(100)),
    record("http://a.example/2", block),
    Buffer.from("WARC/1.0\r\nWARC-Type response\r\n\r\n"),
    Buffer.from("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n"),
    record("http://a.example/3", Buffer.from("no answer")),
    record("http://a.example/4", block),
    record("http://a.example/5", block, block.length + 500),
  ]);
  const { reports, problems } = await read(put("broken.warc", archive));
  expect(reports.map(({ url }) => url)).toEqual([1, 2, 4].map((i) => `http://a.example/${i}`));
  expect(problems).toEqual([
    "broken.warc (record 2): something other than a record stands before this one",
    "broken.warc (record 3): the headers of the record are broken",
    'broken.warc (record 4): no length of the record: "many"',
    "broken.warc (http://a.example/3): the record holds no HTTP answer",
    "broken.warc (http://a.example/5): the archive is cut off within this record",
  ]);
});

it("reads what is packed, and names what is broken or grows without end", async () => {
  const line = '{"text":"قتل جندي"}\n';
  const bomb = gzipSync(Buffer.alloc(48 * 1024 * 1024));
  const before = process.memoryUsage().rss;
  const { reports, problems } = await read(
    put("a.jsonl.gz", Buffer.concat([gzipSync(line), gzipSync(line)])), // two members
    put("b.txt.gz", gzipSync("نص")),
    put("c.jsonl.gz", gzipSync(line.repeat(1000)).subarray(0, 60)),
    put("d.html.gz", bomb),
    put("e.jsonl.gz", bomb),
    put("f.warc.gz", bomb),
    put("g.csv.gz", bomb),
  );
  expect(reports.map(({ text }) => text).slice(0, 3)).toEqual(["قتل جندي", "قتل جندي", "نص"]);
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  expect(problems).toEqual([
    "c.jsonl.gz: the packed content is broken or cut off",
    expect.stringMatching(/^d.html.gz: (?:larger than 8 MB|unpacks to more than 200 times its size: no text does)$/),
    "e.jsonl.gz: unpacks to more than 200 times its size: no text does",
    "f.warc.gz: unpacks to more than 200 times its size: no text does",
    "g.csv.gz:1: a quotation mark is opened and not closed, or the record is longer than a million letters",
    "g.csv.gz: unpacks to more than 200 times its size: no text does",
  ]);
});

it("reads JSON lines in UTF-16, and lines of another charset among those in UTF-8", async () => {
  const line = '{"text":"قتل جندي في بغداد، بحسب الجيش"}\n';
  const mixed = Buffer.concat([Buffer.from(line), encode(line, "windows-1256"), Buffer.from(line)]);
  const { reports } = await read(put("wide.jsonl", encode(line.repeat(3), "utf-16le")), put("mixed.jsonl", mixed));
  expect(reports.map(({ text }) => text)).toEqual(Array.from({ length: 6 }, () => "قتل جندي في بغداد، بحسب الجيش"));
});

it("refuses what is too long to be a report", async () => {
  const { problems } = await read(
    put("book.txt", "كلمة ".repeat(50_000)),
    put("long.jsonl", JSON.stringify({ text: "نص", title: "ع".repeat(3000) })),
  );
  expect(problems).toEqual([
    "book.txt: text: has 250000 letters; no report has more than 200000",
    "long.jsonl:1: title: has 3000 letters; no headline has more than 2000",
  ]);
});

it("leaves a file that holds something else than reports, and names each broken line of one that holds reports", async () => {
  const line = '{"text":"قتل جندي في بغداد"}\n';
  const other = await read(put("other.jsonl", line + "{\n".repeat(5000) + line));
  expect(other.reports).toHaveLength(1);
  expect(other.problems).toHaveLength(1001);
  expect(other.problems.slice(-2)).toEqual([
    expect.stringMatching(/^other\.jsonl:1001: not valid JSON/),
    "other.jsonl: 1000 problems and 1 reports so far: it holds something else than reports, and the rest is left unread",
  ]);
  const some = await read(put("some.jsonl", (line + "{\n".repeat(3)).repeat(1000)));
  expect([some.reports.length, some.problems.length]).toEqual([1000, 3000]);
});
