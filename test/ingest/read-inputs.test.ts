import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { Report } from "#model/document";
import { describeProblem } from "#ingest/incoming";
import { readInputs } from "#ingest/files/read-inputs";

const folder = mkdtempSync(join(tmpdir(), "sijill-inputs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function read(...files: string[]): Promise<{ reports: Report[]; problems: string[]; samples: boolean[] }> {
  const reports: Report[] = [];
  const problems: string[] = [];
  const samples: boolean[] = [];
  for await (const item of readInputs(files, { published: "2021-01-01" }, "2021-03-01T00:00:00.000Z")) {
    if (item.kind === "problem") problems.push(describeProblem(item.problem).replace(`${folder}/`, ""));
    else if (item.kind === "report") {
      reports.push(item.incoming.report);
      samples.push(item.incoming.source.sample);
    }
  }
  return { reports, problems, samples };
}

it("names file, line and field of what is wrong, and reads the rest", async () => {
  const file = put(
    "mixed.jsonl",
    [
      '{"id":"a","text":"نص","published":"2021-02-20"}',
      "",
      '{"id":"b","text":5}',
      '{"id":"c"',
      '{"id":"d","text":"نص","published":"2021-02-30"}',
      '{"id":["e"],"text":"نص","title":7}',
      "[1]",
      '{"id":8,"text":"نص","publisher":null,"sample":true,"tags":["x"]}',
    ].join("\n"),
  );
  const { reports, problems, samples } = await read(file, join(folder, "missing.jsonl"));
  expect(reports.map(({ id, published }) => [id, published])).toEqual([
    ["a", "2021-02-20"],
    ["8", "2021-01-01"],
  ]);
  expect(samples).toEqual([false, true]);
  expect(problems).toEqual([
    "mixed.jsonl:3: text: must be a string with words, got 5",
    expect.stringMatching(/^mixed\.jsonl:4: not valid JSON: /),
    'mixed.jsonl:5: published: must be an ISO 8601 date or date-time such as 2021-08-23, got "2021-02-30"',
    "mixed.jsonl:6: title: must be a string, got 7",
    "mixed.jsonl:6: id: must be a string of 1 to 500 characters, got a list",
    'mixed.jsonl:7: expected a report object {"text": …}, got a list',
    "missing.jsonl: no such file or folder",
  ]);
});

it("finds the line of an item in a list", async () => {
  const file = put(
    "list.json",
    '\n[\n  {"id": "a", "text": "نص [\\"{\\n"},\n  {"id": "b",\n   "tags": [1, {"x": 2}],\n   "text": ""}, 3\n]',
  );
  const { reports, problems } = await read(file);
  expect(reports.map(({ id }) => id)).toEqual(["a"]);
  expect(problems).toEqual([
    'list.json:4: text: must be a string with words, got ""',
    'list.json:6: expected a report object {"text": …}, got 3',
  ]);
});

it("tells where broken JSON breaks", async () => {
  const { problems } = await read(put("broken.json", '{\n "text": "نص",\n "id": x\n}'));
  expect(problems).toEqual(["broken.json:3: not valid JSON: Unexpected token 'x'"]);
});

it("keeps offsets where text can't be stored as it stands", async () => {
  const { reports } = await read(put("odd.jsonl", String.raw`{"text":"a\u0000b\ud800c\ud83d\ude00d"}`));
  expect(reports[0]!.text).toBe("a\ufffdb\ufffdc\u{1f600}d");
});

it("splits lines at line feeds only, and takes a byte order mark and carriage returns away", async () => {
  const { reports, problems } = await read(put("lines.jsonl", '\ufeff{"text":"سطر\u2028واحد"}\r\n{"text":"ثانٍ"}\r\n'));
  expect(problems).toEqual([]);
  expect(reports.map(({ text }) => text)).toEqual(["سطر\u2028واحد", "ثانٍ"]);
});

it("takes the headline of a text file where an empty line follows it", async () => {
  const { reports } = await read(put("a.txt", "عنوان الخبر\n\nنص الخبر.\nفقرة ثانية."), put("b.txt", "نص بلا عنوان.\nفقرة ثانية."));
  expect(reports).toMatchObject([{ title: "عنوان الخبر", text: "نص الخبر.\nفقرة ثانية." }, { text: "نص بلا عنوان.\nفقرة ثانية." }]);
  expect(reports[1]!.title).toBeUndefined();
});

it("reads folders in the order of names, and only the files it knows", async () => {
  mkdirSync(join(folder, "in/inner"), { recursive: true });
  put("in/2.txt", "ثانٍ");
  put("in/1.jsonl", '{"text":"أول"}');
  put("in/ignored.png", "x");
  put("in/inner/3.json", '{"text":"ثالث"}');
  const { reports, problems } = await read(join(folder, "in"));
  expect(problems).toEqual([]);
  expect(reports.map(({ text }) => text)).toEqual(["أول", "ثانٍ", "ثالث"]);
});

const article = `<p>قُتل خمسة مسلحين في اشتباك اندلع داخل بساتين قضاء الطارمية شمالي العاصمة بغداد، بحسب خلية الإعلام الأمني في بيان.</p>
<p>وقالت الخلية إن قوة من الجيش دهمت وكراً تحصنت فيه مجموعة إرهابية<br>بعد ورود معلومات دقيقة، وتبادلت معها إطلاق النار.</p>`;

it("takes the article out of a page, with title, date, outlet and address", async () => {
  const { reports } = await read(
    put(
      "page.html",
      `<!doctype html><html><head><title>موقع - خبر</title>
       <link rel="canonical" href="https://example.org/news/7">
       <meta property="og:site_name" content="موقع الأخبار">
       <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"اشتباك في الطارمية","datePublished":"2021-02-20T10:00:00+03:00"}]}</script>
       </head><body><nav><a href="/">الرئيسية</a> <a href="/x">رياضة</a></nav><article><h1>اشتباك في الطارمية</h1>${article}</article>
       <footer>جميع الحقوق محفوظة</footer></body></html>`,
    ),
  );
  expect(reports).toMatchObject([
    { title: "اشتباك في الطارمية", published: "2021-02-20T10:00:00+03:00", publisher: "موقع الأخبار", url: "https://example.org/news/7" },
  ]);
  const { text } = reports[0]!;
  expect(text.split("\n")).toEqual([
    "قُتل خمسة مسلحين في اشتباك اندلع داخل بساتين قضاء الطارمية شمالي العاصمة بغداد، بحسب خلية الإعلام الأمني في بيان.",
    "وقالت الخلية إن قوة من الجيش دهمت وكراً تحصنت فيه مجموعة إرهابية",
    "بعد ورود معلومات دقيقة، وتبادلت معها إطلاق النار.",
  ]);
});

/** windows-1256 bytes of a text: Node only decodes it, so the table is turned around. */
function windows1256(text: string): Uint8Array {
  const table = new Map([...new TextDecoder("windows-1256").decode(Uint8Array.from({ length: 256 }, (_, i) => i))].map((c, i) => [c, i]));
  return Uint8Array.from(text, (c) => table.get(c) ?? 63);
}

it("reads pages and texts in windows-1256, declared or not", async () => {
  const plain = article.replaceAll("ُ", "");
  const html = (meta: string) => windows1256(`<html><head>${meta}</head><body><article>${plain}</article></body></html>`);
  const { reports } = await read(
    put("declared.html", html('<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">')),
    put("silent.html", html("")),
    put("silent.txt", windows1256("قتل خمسة مسلحين في قضاء الطارمية شمالي العاصمة بغداد، بحسب الجيش.")),
  );
  expect(reports).toHaveLength(3);
  for (const { text } of reports) expect(text).toMatch(/^قتل خمسة مسلحين في .*الطارمية/u);
});

it("survives pages that are no pages", async () => {
  const deep = "<div>".repeat(2_000);
  const { reports, problems } = await read(
    put("empty.html", ""),
    put("deep.html", deep),
    put("script.html", "<script>let a = 1;</script>"),
  );
  expect(reports).toEqual([]);
  expect(problems).toEqual([
    "empty.html: text: no article was found on the page",
    "deep.html: text: the page nests more than 200 elements",
    "script.html: text: no article was found on the page",
  ]);
});
