import { gzipSync } from "node:zlib";
import { afterEach, expect, it } from "vitest";
import { Fetcher } from "#ingest/fetch/fetcher";
import { PoliteFetcher } from "#ingest/fetch/polite-fetcher";
import { ingestReports } from "#ingest/ingest-reports";
import { WebReader, type WebOptions } from "#ingest/web/web-reader";
import { loadResources } from "#resources/load-resources";
import { warcOf } from "../support/archives.ts";
import { openTestRegister } from "../support/open-test-register.ts";
import { articlePage, readAll } from "../support/read-all.ts";
import { servePages, type Answer, type TestSite } from "../support/serve-pages.ts";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
async function site(pages: (origin: string) => Record<string, Answer>): Promise<TestSite> {
  const table: Record<string, Answer> = {};
  const served = await servePages(table);
  Object.assign(table, pages(served.origin));
  open.push(served);
  return served;
}
const clock = () => "2021-03-01T00:00:00.000Z";
function reader(options: WebOptions = {}): WebReader {
  const fetcher = new PoliteFetcher(new Fetcher({ allowPrivate: ["127.0.0.1"] }), { pause: 0, retries: 0 });
  open.push(fetcher);
  return new WebReader(fetcher, { clock, ...options });
}
const rss = (items: string, head = "<title>وكالة الأنباء</title><link>/</link>") =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${head}${items}</channel></rss>`;
const xml = (body: string | Uint8Array): Answer => ({ headers: { "content-type": "application/xml" }, body });

it("reads a page with its outlet, date and address", async () => {
  const { origin } = await site(() => ({
    "/news/1?utm=x": {
      body: articlePage("خبر", 3, '<link rel="canonical" href="/news/1"><meta property="article:published_time" content="2021-02-20">'),
    },
  }));
  const { reports, sources, problems } = await readAll(reader().read(`${origin}/news/1?utm=x`, { publisher: "لا" }));
  expect(problems).toEqual([]);
  expect(reports).toMatchObject([{ title: "خبر", url: `${origin}/news/1`, published: "2021-02-20", publisher: "127.0.0.1" }]);
  expect(sources).toEqual([{ kind: "web", name: `${origin}/news/1?utm=x`, retrievedAt: clock(), sample: false }]);
});

it("names what can't be read at an address, and never the password in it", async () => {
  const { origin } = await site(() => ({ "/image": { headers: { "content-type": "image/png" }, body: "x" }, "/odd.xml": xml("<odd/>") }));
  const problems: string[] = [];
  for (const path of ["/missing", "/image", "/odd.xml"])
    problems.push(...(await readAll(reader().read(`${origin.replace("//", "//user:secret@")}${path}`, {}))).problems);
  expect(problems).toEqual([
    `${origin}/missing: the server answered 404`,
    `${origin}/image: content of the type image/png is not read`,
    `${origin}/odd.xml: text: no article was found on the page`,
  ]);
});

it("reads a feed: whole articles from it, others from their pages, with the feed's date", async () => {
  const long = "<p>قتل خمسة مسلحين في اشتباك داخل بساتين الطارمية، بحسب الجيش.</p>".repeat(15);
  const { origin, requests } = await site((at) => ({
    "/feed": xml(
      rss(
        `<item><title>كامل</title><link>/full</link><pubDate>Sat, 20 Feb 2021 10:00:00 +0300</pubDate><content:encoded><![CDATA[${long}]]></content:encoded></item>
         <item><title>موجز &amp;quot;آخر&amp;quot;</title><link>${at}/page</link><pubDate>Fri, 19 Feb 2021 10:00:00 GMT</pubDate><description>سطر واحد.</description><source url="x">صحيفة</source></item>
         <item><title>مفقود</title><link>/missing</link><description>سطر واحد.</description></item>
         <item><title>مغلق</title><link>/closed</link><description>${"قال الجيش إن خمسة مسلحين قتلوا في الطارمية. ".repeat(4)}</description></item>
         <item><title>قديم</title><link>/old</link><pubDate>Fri, 19 Feb 2010 10:00:00 GMT</pubDate></item>`,
      ),
    ),
    "/page": { body: articlePage("من الصفحة", 4) },
    "/closed": { status: 403 },
  }));
  const { reports, sources, problems } = await readAll(reader({ since: "2021-01-01" }).read(`${origin}/feed`, {}));
  expect(reports).toMatchObject([
    { title: "كامل", url: `${origin}/full`, published: "2021-02-20T10:00:00+03:00", publisher: "وكالة الأنباء" },
    { title: "من الصفحة", url: `${origin}/page`, published: "2021-02-19T10:00:00Z", publisher: "صحيفة" },
    { title: "مغلق", url: `${origin}/closed` },
  ]);
  expect(reports[0]!.text.split("\n")).toHaveLength(15);
  expect(sources[1]).toMatchObject({ kind: "feed", name: `${origin}/feed` });
  expect(problems).toEqual([`${origin}/missing: the server answered 404`]);
  expect(requests.map(({ path }) => path)).not.toContain("/full");
  expect(requests.map(({ path }) => path)).not.toContain("/old");
});

it.each([
  [
    "Atom",
    "application/atom+xml",
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>وكالة</title><entry><title>خبر</title><link href="/1"/><published>2021-02-20T10:00:00Z</published><content type="html">&lt;p&gt;نص الخبر&lt;/p&gt;</content></entry></feed>`,
  ],
  [
    "RDF",
    "text/xml",
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>وكالة</title><link>/</link></channel><item><title>خبر</title><link>/1</link><dc:date>2021-02-20T10:00:00Z</dc:date><description>نص الخبر</description></item></rdf:RDF>`,
  ],
  [
    "JSON Feed",
    "application/feed+json",
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "وكالة",
      items: [{ id: "1", url: "/1", title: "خبر", date_published: "2021-02-20T10:00:00Z", content_html: "<p>نص الخبر</p>" }],
    }),
  ],
  [
    "RSS served as HTML",
    "text/html",
    rss(
      "<item><title>خبر</title><link>/1</link><pubDate>Sat, 20 Feb 2021 10:00:00 GMT</pubDate><description>نص الخبر</description></item>",
      "<title>وكالة</title>",
    ),
  ],
])("reads %s", async (_name, type, body) => {
  const { origin } = await site(() => ({ "/feed": { headers: { "content-type": type }, body } }));
  const { reports, problems } = await readAll(reader({ content: "feed" }).read(`${origin}/feed`, {}));
  expect(problems).toEqual([]);
  expect(reports).toEqual([{ title: "خبر", text: "نص الخبر", url: `${origin}/1`, published: "2021-02-20T10:00:00Z", publisher: "وكالة" }]);
});

it("reads a sitemap through its index, packed ones as well, and skips other languages by name", async () => {
  const { origin, requests } = await site((at) => ({
    "/sitemap.xml": xml(
      `<sitemapindex><sitemap><loc>${at}/a.xml.gz</loc></sitemap><sitemap><loc>${at}/old.xml</loc><lastmod>2010-01-01</lastmod></sitemap><sitemap><loc>${at}/gone.xml</loc></sitemap></sitemapindex>`,
    ),
    "/a.xml.gz": {
      headers: { "content-type": "application/x-gzip" },
      body: gzipSync(`<urlset xmlns:news="n" xmlns:image="i">
        <url><loc>${at}/1?a=1&amp;b=2</loc><news:news><news:publication><news:name>صحيفة</news:name><news:language>ar</news:language></news:publication><news:publication_date>2021-02-20</news:publication_date><news:title>x</news:title></news:news><image:image><image:loc>${at}/i.png</image:loc></image:image></url>
        <url><loc><![CDATA[${at}/2]]></loc><news:language>en</news:language></url>
        <url><loc>${at}/3</loc><lastmod>2010-01-01</lastmod></url></urlset>`),
    },
    "/1?a=1&b=2": { body: articlePage("خبر", 3) },
  }));
  const { reports, problems } = await readAll(reader({ since: "2021-01-01" }).read(`${origin}/sitemap.xml`, {}));
  expect(reports).toMatchObject([{ title: "خبر", published: "2021-02-20", publisher: "صحيفة", url: `${origin}/1?a=1&b=2` }]);
  expect(problems).toEqual([
    `${origin}/2: the sitemap says that it is in the language "en", not in Arabic`,
    `${origin}/gone.xml: the server answered 404`,
  ]);
  expect(requests.map(({ path }) => path)).toEqual(["/robots.txt", "/sitemap.xml", "/a.xml.gz", "/1?a=1&b=2", "/gone.xml"]);
});

it("reads data files and archives as they come", async () => {
  const warc = await warcOf([{ url: "https://example.org/a", html: articlePage("مؤرشف", 3) }], { gzip: true });
  const { origin } = await site(() => ({
    "/a.jsonl": { headers: { "content-type": "text/plain" }, body: '{"text":"أول"}\n{"text":5}\n' },
    "/table": { headers: { "content-type": "text/csv" }, body: "text,title\nثان,عنوان\n" },
    "/c.warc.gz": { headers: { "content-type": "application/octet-stream" }, body: warc },
  }));
  const { reports, problems, sources } = await readAll(
    (async function* () {
      for (const path of ["/a.jsonl", "/table", "/c.warc.gz"]) yield* reader().read(`${origin}${path}`, {});
    })(),
  );
  expect(reports.map(({ text, title }) => title ?? text)).toEqual(["أول", "عنوان", "مؤرشف"]);
  expect(sources.map(({ kind }) => kind)).toEqual(["web", "web", "archive"]);
  expect(problems).toEqual([`${origin}/a.jsonl:2: text: must be a string with words, got 5`]);
});

it("fetches again only what has changed, keeps versions, and says what it refuses", async () => {
  const { register, remove } = await openTestRegister();
  const resources = await loadResources();
  let second = false;
  const { origin, requests } = await site((at) => ({
    "/feed": () => ({
      headers: { "content-type": "application/rss+xml" },
      body: rss(
        `<item><title>ثابت</title><link>${at}/same</link><pubDate>Sat, 20 Feb 2021 10:00:00 GMT</pubDate></item>
         <item><title>${second ? "تحديث" : "معدل"}</title><link>${at}/edited</link><pubDate>Sat, 20 Feb 2021 11:00:00 GMT</pubDate></item>
         <item><title>English</title><link>${at}/english</link></item><item><title>فارسی</title><link>${at}/persian</link></item>
         <item><title>متعثر</title><link>${at}/later</link></item>`,
      ),
    }),
    "/same": { headers: { "content-type": "text/html", etag: '"1"' }, body: articlePage("ثابت", 3) },
    "/edited": () => ({ body: articlePage("معدل", second ? 5 : 4) }),
    "/english": {
      body: "<html><body><article><p>Five gunmen were killed in a clash north of Baghdad on Saturday, the army said in a statement to the press.</p></article></body></html>",
    },
    "/persian": {
      body: "<html><body><article><p>پنج نفر در درگیری در شمال بغداد کشته شدند و فرماندهی ارتش گفت که این حمله از سوی داعش بوده است.</p></article></body></html>",
    },
    "/later": () => (second ? { body: articlePage("متعثر", 6) } : { status: 503 }),
  }));
  const run = async () => {
    const problems: string[] = [];
    const items = reader({ memory: register }).read(`${origin}/feed`, {});
    const { added, updated, unchanged } = await ingestReports(register, resources, items, {
      onProblem: ({ file, message }) => problems.push(`${file.replace(origin, "")}: ${message}`),
    });
    return { added, updated, unchanged, problems };
  };
  const refused = [
    "/english: the text is in a language in Latin letters, not in Arabic",
    "/persian: the text is in Persian, not in Arabic",
  ];
  expect(await run()).toEqual({ added: 2, updated: 0, unchanged: 0, problems: [...refused, "/later: the server answered 503"] });
  second = true;
  requests.length = 0;
  expect(await run()).toEqual({ added: 1, updated: 1, unchanged: 3, problems: [] });
  expect(requests.map(({ path }) => path)).toEqual(["/robots.txt", "/feed", "/edited", "/later"]);
  expect(await run()).toEqual({ added: 0, updated: 0, unchanged: 5, problems: [] });
  const pages = await register.knownPages([`${origin}/same`, `${origin}/persian`, `${origin}/never`]);
  expect(pages.get(`${origin}/same`)).toMatchObject({ etag: '"1"', refused: null, retrievedAt: clock() });
  expect(pages.get(`${origin}/persian`)).toMatchObject({ refused: "the text is in Persian, not in Arabic" });
  const { items } = await register.listDocuments({ limit: 10, offset: 0 });
  const edited = items.find(({ url }) => url === `${origin}/edited`)!;
  expect(edited.version).toBe(2);
  expect((await register.listVersions(edited.id))[0]!.text).toContain("قتل 4 مسلحين");
  await remove();
});
