// Malformed inputs of every format, made by fast-check from seeds: for the test of the inputs and for scripts/fuzz-inputs.mjs.
import { gzipSync } from "node:zlib";
import { array, constantFrom, integer, oneof, option, record, sample, string, tuple, uint8Array } from "fast-check";

const body =
  "قُتل خمسة مسلحين في اشتباك اندلع داخل بساتين قضاء الطارمية شمالي العاصمة بغداد، بحسب خلية الإعلام الأمني في بيان يوم السبت 20 شباط 2021.";
const html = `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>خبر</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"خبر","datePublished":"2021-02-20"}</script></head><body><nav><a href="/">الرئيسية</a></nav><article><h1>خبر</h1><p>${body}</p><p class='x' data-y=1>وقالت &quot;الخلية&quot; &#1573;ن قوة دهمت وكرا.<br>وتبادلت إطلاق النار.</p></article><!-- c --></body></html>`;
const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
const warc = [1, 2]
  .map(
    (i) =>
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/${i}\r\nWARC-Date: 2021-02-21T08:00:00Z\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`,
  )
  .join("");
const items = [1, 2]
  .map(
    (i) =>
      `<item><title>خبر ${i}</title><link>https://example.org/${i}</link><pubDate>Sat, 20 Feb 2021 10:00:00 GMT</pubDate><description><![CDATA[<p>${body}</p>]]></description></item>`,
  )
  .join("");
const line = JSON.stringify({
  id: "a",
  title: "خبر",
  text: body,
  published: "2021-02-20",
  publisher: "وكالة",
  url: "https://example.org/1",
});

/** A well-formed input of each format, to be broken. */
export const wellFormed = {
  txt: `خبر\n\n${body}\n${body}`,
  html,
  json: JSON.stringify([JSON.parse(line), JSON.parse(line)], null, 1),
  jsonl: `${line}\n${line}\n`,
  csv: `id,title,text,date\n1,خبر,"${body}",2021-02-20\n2,خبر,"نص ""مقتبس""\nوسطر",20/02/2021\n`,
  rss: `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>وكالة</title>${items}</channel></rss>`,
  atom: `<feed xmlns="http://www.w3.org/2005/Atom"><title>وكالة</title><entry><title>خبر</title><link href="https://example.org/1"/><updated>2021-02-20T10:00:00Z</updated><content type="html">&lt;p&gt;${body}&lt;/p&gt;</content></entry></feed>`,
  xml: `<urlset><url><loc>https://example.org/1</loc><lastmod>2021-02-20</lastmod></url></urlset>`,
  warc,
};
const formats = Object.keys(wellFormed);

/** What readers trip over. */
const oddities = [
  "\0",
  "\0\0\0\0",
  "\ufeff",
  "\u202e",
  "\u2066\u2067\u2068\u2069\u202a\u202b",
  "\u200f\u200e",
  "\u2028\u2029",
  "\ufffe",
  "\u0085",
  "\u001b[31m",
  "\r",
  "\r\n\r\n",
  "<",
  ">",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<script>",
  "</script",
  "<p",
  "<a href='",
  "&",
  "&#0;",
  "&#xd800;",
  "&#x110000;",
  "&#99999999;",
  "&nope;",
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '"',
  "'",
  "\\",
  "\\u0000",
  "\\ud800",
  "\\udc00\\ud800",
  "\\x",
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  "null",
  "1e999",
  "-",
  "NaN",
  "__proto__",
  "constructor",
  "WARC/1.0\r\n",
  "Content-Length: -1\r\n",
  "Content-Length: 99999999999999999999\r\n",
  "Transfer-Encoding: chunked\r\n",
  "Content-Encoding: gzip\r\n",
  "HTTP/1.1 200 OK\r\n\r\n",
  "ـ".repeat(300),
  "ً".repeat(300),
  "٠".repeat(300),
  "9".repeat(300),
  "ال".repeat(200),
  "،".repeat(300),
  "«".repeat(200),
  "»",
  "كم".repeat(100),
  "و".repeat(500),
  "خمسة و".repeat(60),
  "شمال ".repeat(100),
  "قال ".repeat(100),
  "2021-02-30",
  "31/31/3131",
  "الثالث من نوعه ".repeat(40),
  "🂡👨‍👩‍👧‍👦",
  "İ",
  "ﷺ".repeat(100),
  "﷽",
].map((text) => Buffer.from(text));
/** Bytes that are no UTF-8: half characters, overlong forms, surrogates, UTF-16 marks, gzip's beginning. */
const brokenBytes = [
  [0xd9],
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x1f, 0x8b, 8, 0],
  [0xd9, 0x20, 0xd9],
  [0xe3, 0xe4, 0xed],
].map((bytes) => Buffer.from(bytes));

const place = integer({ min: 0, max: 1_000_000 });
const change = oneof(
  { weight: 6, arbitrary: record({ kind: constantFrom("insert"), at: place, bytes: constantFrom(...oddities, ...brokenBytes) }) },
  {
    weight: 2,
    arbitrary: record({ kind: constantFrom("insert"), at: place, bytes: uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)) }),
  },
  {
    weight: 2,
    arbitrary: record({
      kind: constantFrom("insert"),
      at: place,
      bytes: string({ unit: "binary", maxLength: 40 }).map((text) => Buffer.from(text)),
    }),
  },
  {
    weight: 3,
    arbitrary: record({
      kind: constantFrom("cut", "repeat", "zero"),
      at: place,
      length: integer({ min: 1, max: 200 }),
      times: integer({ min: 2, max: 200 }),
    }),
  },
  { weight: 2, arbitrary: record({ kind: constantFrom("flip"), at: place, bit: integer({ min: 0, max: 7 }) }) },
  { weight: 1, arbitrary: record({ kind: constantFrom("end"), at: place }) },
);

/** @param {Buffer} bytes */
function apply(bytes, { kind, at, ...rest }) {
  const position = bytes.length === 0 ? 0 : at % bytes.length;
  const [before, after] = [bytes.subarray(0, position), bytes.subarray(position)];
  switch (kind) {
    case "insert":
      return Buffer.concat([before, rest.bytes, after]);
    case "cut":
      return Buffer.concat([before, after.subarray(rest.length)]);
    case "repeat":
      return Buffer.concat([before, ...Array.from({ length: rest.times }, () => after.subarray(0, rest.length)), after]);
    case "zero":
      return Buffer.concat([before, Buffer.alloc(Math.min(rest.length, after.length)), after.subarray(rest.length)]);
    case "flip": {
      const flipped = Buffer.from(bytes);
      if (flipped.length > 0) flipped[position] ^= 1 << rest.bit;
      return flipped;
    }
    default:
      return before;
  }
}

/** Structures that grow or nest: the size is drawn, the pattern is one that a parser may choke on. */
const patterns = {
  html: ["<div>", "<p>نص", "<a href=x>", "<table><tr><td>", "<!--", "<script>", "<b><i>", "<", "&amp;", "<ul><li>", "<p a=", "</div>"],
  json: ["[", '{"a":', '[{"text":"نص"},', '"', "\\", "[[],", '{"text":"نص","text":"نص",'],
  jsonl: ['{"text":', '{"text":"نص"}\n', "[\n", '{"text":"\\ud800"}\n', "\n"],
  csv: ['"', '""', ",", "\n,", 'text,text\n"a', ";"],
  rss: [
    "<item>",
    "<rss><channel>",
    "<item><title>x</title></item>",
    "<a>",
    "<![CDATA[",
    "<item><link>",
    "&lt;p&gt;",
    '<!DOCTYPE a [<!ENTITY b "cc">',
  ],
  xml: ["<urlset><url><loc>https://e.org/1</loc></url>", "<url", "<url><loc>", "<sitemap>", "<url><loc>https://e.org/<"],
  warc: ["WARC/1.0\r\n", "WARC/1.0\r\nContent-Length: 0\r\n\r\n", "x\n", "a: b\r\n", "\r\n"],
  txt: ["قتل خمسة ", "«", "قال إن ", "في ", "٢٠ ", "\n\n", "\u202e", "ا\u064b", ".", "(", "شمال شرقي "],
  atom: ["<entry>", "<feed>", "<entry><content type='html'>&lt;div&gt;", "<link href='x'/>"],
};
const nested = constantFrom(...Object.keys(patterns)).chain((format) =>
  tuple(constantFrom(...patterns[format]), integer({ min: 10, max: 60_000 })).map(([pattern, times]) => {
    const heads = {
      rss: "<rss version='2.0'><channel>",
      atom: "<feed xmlns='http://www.w3.org/2005/Atom'>",
      csv: "text,id\n",
      html: "<html><body>",
    };
    return { format, what: `${JSON.stringify(pattern)} × ${times}`, bytes: Buffer.from(`${heads[format] ?? ""}${pattern.repeat(times)}`) };
  }),
);

const broken = tuple(constantFrom(...formats), array(change, { minLength: 1, maxLength: 8 })).map(([format, changes]) => ({
  format,
  what: `${changes.length} changes`,
  bytes: changes.reduce(apply, Buffer.from(wellFormed[format])),
}));

const noise = tuple(constantFrom(...formats), uint8Array({ maxLength: 3000 })).map(([format, bytes]) => ({
  format,
  what: "noise",
  bytes: Buffer.from(bytes),
}));

/** Anything above, some of it packed, and some of the packed cut off or broken. */
const any = tuple(
  oneof({ weight: 14, arbitrary: broken }, { weight: 3, arbitrary: nested }, { weight: 1, arbitrary: noise }),
  option(array(change, { maxLength: 2 }), { freq: 8 }),
).map(([input, packed]) =>
  packed === null
    ? input
    : { format: `${input.format}.gz`, what: `${input.what}, packed`, bytes: packed.reduce(apply, gzipSync(input.bytes)) },
);

/**
 * `count` inputs, the same for the same seed.
 * @param {number} count
 * @param {number} seed
 * @returns {{ format: string, what: string, bytes: Buffer }[]}
 */
export const malformedInputs = (count, seed) => sample(any, { numRuns: count, seed });

const megabyte = 1024 * 1024;

/**
 * The large ones: lines of fifty megabytes, gzip bombs, entities that grow.
 * @param {number} [bombMegabytes]
 * @returns {Generator<{ format: string, what: string, bytes: Buffer }>}
 */
export function* hugeInputs(bombMegabytes = 300) {
  const long = (head, unit, end) => Buffer.concat([Buffer.from(head), Buffer.alloc(50 * megabyte, unit), Buffer.from(end)]);
  for (const [format, head, end] of [
    ["jsonl", '{"text":"', '"}\n'],
    ["json", '{"text":"', '"}'],
    ["json", '[{"text":"نص"},', "]"],
    ["txt", "", ""],
    ["html", "<html><body><p>", "</p>"],
    ["csv", "text,id\n", ",1\n"],
    ["csv", 'text,id\n"', '",1\n'],
    ["rss", "<rss><channel><item><title>", "</title></item></channel></rss>"],
    ["xml", "<urlset><url><loc>", "</loc></url></urlset>"],
    ["warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999\r\n\r\n", ""],
    ["warc", "", ""],
  ]) {
    yield { format, what: "a line of 50 MB", bytes: long(head, "نص ", end) };
  }
  yield { format: "json", what: "50 MB of brackets", bytes: Buffer.alloc(50 * megabyte, "[") };
  const bomb = gzipSync(Buffer.alloc(bombMegabytes * megabyte));
  for (const format of ["txt", "html", "json", "jsonl", "csv", "rss", "xml", "warc"])
    yield { format: `${format}.gz`, what: `a gzip bomb of ${bombMegabytes} MB`, bytes: bomb };
  const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join("");
  yield {
    format: "rss",
    what: "entities that grow",
    bytes: Buffer.from(
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "lol">${entities}]><rss version="2.0"><channel><item><title>&e12;</title><description>&e12;</description></item></channel></rss>`,
    ),
  };
  yield {
    format: "rss",
    what: "an outside entity",
    bytes: Buffer.from(
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&x;</title><link>https://example.org/1</link></item></channel></rss>`,
    ),
  };
}
