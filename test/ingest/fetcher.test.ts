import { gzipSync, brotliCompressSync, deflateSync } from "node:zlib";
import { afterEach, expect, it } from "vitest";
import { FetchError } from "#ingest/fetch/fetch-error";
import { Fetcher, readRetryAfter, type FetcherSettings } from "#ingest/fetch/fetcher";
import { PoliteFetcher } from "#ingest/fetch/polite-fetcher";
import { isPublicAddress } from "#ingest/fetch/public-address";
import { servePages, type Answer, type TestSite } from "../support/serve-pages.ts";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});
const kept = <T extends { close(): Promise<void> }>(one: T): T => (open.push(one), one);
const site = async (pages: Record<string, Answer>): Promise<TestSite> => kept(await servePages(pages));
const local = (settings: FetcherSettings = {}) => kept(new Fetcher({ allowPrivate: ["127.0.0.1", "localhost"], ...settings }));
const strict = (settings: FetcherSettings = {}) => kept(new Fetcher(settings));
const reason = (promise: Promise<unknown>) =>
  promise.then(
    () => "nothing",
    (error: unknown) => (error instanceof FetchError ? error.message : error),
  );

it.each([
  ["8.8.8.8", true],
  ["172.15.255.255", true],
  ["172.32.0.1", true],
  ["100.63.255.255", true],
  ["223.255.255.255", true],
  ["2606:4700::1111", true],
  ["::ffff:8.8.8.8", true],
  ["64:ff9b::808:808", true],
  ["2002:808:808::", true],
  ["0.0.0.0", false],
  ["10.1.2.3", false],
  ["100.64.0.1", false],
  ["100.127.255.255", false],
  ["127.0.0.1", false],
  ["127.255.255.255", false],
  ["169.254.169.254", false],
  ["172.16.0.1", false],
  ["172.31.255.255", false],
  ["192.168.1.1", false],
  ["192.0.0.8", false],
  ["198.18.0.1", false],
  ["203.0.113.9", false],
  ["224.0.0.1", false],
  ["239.1.1.1", false],
  ["255.255.255.255", false],
  ["::", false],
  ["::1", false],
  ["::ffff:127.0.0.1", false],
  ["::ffff:7f00:1", false],
  ["0:0:0:0:0:ffff:a00:1", false],
  ["::127.0.0.1", false],
  ["64:ff9b::a9fe:a9fe", false],
  ["64:ff9b:1::1", false],
  ["2002:7f00:1::", false],
  ["2001::1", false],
  ["2001:db8::1", false],
  ["fe80::1%eth0", false],
  ["fec0::1", false],
  ["fc00::1", false],
  ["fd12:3456::1", false],
  ["ff02::1", false],
  ["localhost", false],
  ["", false],
])("takes %s for public: %s", (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});

it("refuses private addresses however they are written, without asking them", async () => {
  const { origin, requests } = await site({ "/": { body: "secret" } });
  const { port } = new URL(origin);
  const fetcher = strict();
  for (const host of ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "169.254.169.254"]) {
    expect(await reason(fetcher.fetch(`http://${host}:${port}/`))).toMatch(/is not a public address: --allow-private /);
  }
  expect(requests).toEqual([]);
});

it("refuses what a name leads to, also where it leads elsewhere the second time", async () => {
  const { origin, requests } = await site({ "/": { body: "secret" } });
  const { port } = new URL(origin);
  const answers = [["93.184.215.14"], ["127.0.0.1"]];
  const asked: string[] = [];
  const fetcher = strict({
    connectTimeout: 300,
    resolve: async (hostname) => {
      asked.push(hostname);
      return (answers.shift() ?? ["127.0.0.1"]).map((address) => ({ address, family: 4 }));
    },
  });
  await reason(fetcher.fetch(`http://rebind.example:${port}/`)); // the public one: nobody there
  expect(await reason(fetcher.fetch(`http://rebind.example:${port}/`))).toMatch(
    "rebind.example is at 127.0.0.1, which is not a public address",
  );
  expect(asked).toEqual(["rebind.example", "rebind.example"]);
  expect(requests).toEqual([]);
});

it("uses only the public ones of a name's addresses", async () => {
  const fetcher = strict({
    connectTimeout: 300,
    resolve: async () => [
      { address: "10.0.0.1", family: 4 },
      { address: "::ffff:127.0.0.1", family: 6 },
    ],
  });
  expect(await reason(fetcher.fetch("http://mixed.example/"))).toMatch("mixed.example is at 10.0.0.1");
});

it("holds redirects to the same rule", async () => {
  const { origin, otherOrigin, requests } = await site({
    "/": { status: 302, headers: { location: "/next" } },
    "/next": (request) => ({ status: 301, headers: { location: `http://localhost:${request.socket.localPort}/secret` } }),
    "/secret": { body: "secret" },
  });
  const fetcher = kept(new Fetcher({ allowPrivate: ["127.0.0.1"] }));
  expect(await reason(fetcher.fetch(`${origin}/`))).toMatch(/^localhost is at .* not a public address/);
  expect(requests.map(({ path }) => path)).toEqual(["/", "/next"]);
  const both = await local().fetch(`${origin}/`);
  expect(both).toMatchObject({ kind: "modified", url: `${otherOrigin}/secret` });
});

it("follows no loop, and no redirect to another kind of address", async () => {
  const { origin } = await site({
    "/loop": { status: 302, headers: { location: "/loop" } },
    "/file": { status: 302, headers: { location: "file:///etc/passwd" } },
    "/nowhere": { status: 302, headers: {} },
  });
  const fetcher = local();
  expect(await reason(fetcher.fetch(`${origin}/loop`))).toBe("more than 5 redirects");
  expect(await reason(fetcher.fetch(`${origin}/file`))).toBe(
    "redirected to what is not fetched: addresses of the kind file: are not fetched",
  );
  expect(await reason(fetcher.fetch(`${origin}/nowhere`))).toBe("the server answered 302 without saying where to");
  expect(await reason(fetcher.fetch("ftp://127.0.0.1/"))).toBe("addresses of the kind ftp: are not fetched");
});

it("sends credentials to the host they are for and to no other, and keeps no cookies", async () => {
  const { origin, requests } = await site({
    "/a": { status: 302, headers: { location: "/b", "set-cookie": "session=1" } },
    "/b": (request) => ({ status: 302, headers: { location: `http://evil:pw@localhost:${request.socket.localPort}/c` } }),
    "/c": (request) => ({ status: 302, headers: { location: `http://127.0.0.1:${request.socket.localPort}/d` } }),
    "/d": { body: "end" },
  });
  await local().fetch(`${origin.replace("//", "//user:p%20w@")}/a`, { headers: { cookie: "own=1", "x-key": "k" } });
  const authorization = `Basic ${Buffer.from("user:p w").toString("base64")}`;
  expect(requests.map(({ path, headers }) => [path, headers.authorization, headers.cookie, headers["x-key"]])).toEqual([
    ["/a", authorization, "own=1", "k"],
    ["/b", authorization, "own=1", "k"],
    ["/c", undefined, undefined, undefined],
    ["/d", authorization, "own=1", "k"],
  ]);
});

it("asks with the validators of the same address only", async () => {
  const { origin, requests } = await site({
    "/feed": { headers: { etag: '"1"', "last-modified": "Sat, 20 Feb 2021 10:00:00 GMT" }, body: "x" },
    "/same": (request) => (request.headers["if-none-match"] === '"1"' ? { status: 304 } : { headers: { etag: '"1"' }, body: "x" }),
    "/moved": { status: 301, headers: { location: "/same" } },
  });
  const fetcher = local();
  const first = await fetcher.fetch(`${origin}/feed`);
  expect(first.validators).toEqual({ url: `${origin}/feed`, etag: '"1"', lastModified: "Sat, 20 Feb 2021 10:00:00 GMT" });
  const { validators } = await fetcher.fetch(`${origin}/moved`);
  expect(validators.url).toBe(`${origin}/same`);
  expect(await fetcher.fetch(`${origin}/moved`, { validators })).toEqual({ kind: "not-modified", url: `${origin}/same`, validators });
  expect(requests.map(({ path, headers }) => [path, headers["if-none-match"]]).slice(1)).toEqual([
    ["/moved", undefined],
    ["/same", undefined],
    ["/moved", undefined],
    ["/same", '"1"'],
  ]);
});

it("unpacks what is packed, and no bomb", async () => {
  const text = "خبر ".repeat(1000);
  const zeros = Buffer.alloc(64 * 1_048_576);
  const coded = (coding: string, body: Uint8Array): Answer => ({
    headers: { "content-type": "text/plain", "content-encoding": coding },
    body,
  });
  const { origin } = await site({
    "/gzip": coded("gzip", gzipSync(text)),
    "/br": coded("br", brotliCompressSync(text)),
    "/deflate": coded("deflate", deflateSync(text)),
    "/bomb": coded("gzip", gzipSync(zeros)),
    "/brbomb": coded("br", brotliCompressSync(zeros)),
    "/nested": coded("gzip, gzip", gzipSync(gzipSync(text))),
    "/broken": coded("gzip", Buffer.from("no gzip at all")),
    "/cut": coded("gzip", gzipSync(text).subarray(0, 20)),
    "/odd": coded("zip", Buffer.from(text)),
  });
  const fetcher = local();
  for (const path of ["gzip", "br", "deflate"]) {
    expect(await fetcher.fetch(`${origin}/${path}`)).toMatchObject({ bytes: Buffer.from(text) });
  }
  const before = process.memoryUsage().rss;
  for (const path of ["bomb", "brbomb"])
    expect(await reason(fetcher.fetch(`${origin}/${path}`, { maxBytes: 1_048_576 }))).toBe("larger than 1 MB");
  expect(process.memoryUsage().rss - before).toBeLessThan(48 * 1_048_576);
  expect(await reason(fetcher.fetch(`${origin}/nested`))).toBe('the content coding "gzip, gzip" is not known');
  expect(await reason(fetcher.fetch(`${origin}/odd`))).toBe('the content coding "zip" is not known');
  for (const path of ["broken", "cut"]) expect(await reason(fetcher.fetch(`${origin}/${path}`))).toBe("the packed content is broken");
});

it("limits size, time and type", async () => {
  const { origin } = await site({
    "/long": { body: "x".repeat(3000) },
    "/endless": (_request, response) => {
      const more = () => response.write("x".repeat(500)) && !response.destroyed && setTimeout(more, 1);
      response.writeHead(200, { "content-type": "text/html" });
      more();
      return undefined;
    },
    "/silent": () => undefined,
    "/stuck": (_request, response) => void response.writeHead(200, { "content-type": "text/html" }).write("x"),
    "/image": { headers: { "content-type": "image/png" }, body: "x" },
    "/bare": { headers: {}, body: "x" },
  });
  const fetcher = local();
  const options = { maxBytes: 2048, types: ["text/"], timeout: 300 };
  expect(await reason(fetcher.fetch(`${origin}/long`, options))).toBe("larger than 2 KB");
  expect(await reason(fetcher.fetch(`${origin}/endless`, { ...options, timeout: 5000 }))).toBe("larger than 2 KB");
  for (const path of ["silent", "stuck"]) expect(await reason(fetcher.fetch(`${origin}/${path}`, options))).toBe("not done after 0.3 s");
  expect(await reason(fetcher.fetch(`${origin}/image`, options))).toBe("content of the type image/png is not read");
  expect(await fetcher.fetch(`${origin}/bare`, options)).toMatchObject({ kind: "modified", contentType: "" });
  expect(await reason(fetcher.fetch("http://127.0.0.1:1/"))).toBe("the connection was refused");
});

it("tells what may pass from what won't", async () => {
  const { origin } = await site({ "/busy": { status: 503, headers: { "retry-after": "7" } }, "/gone": { status: 410 } });
  const failure = (path: string) =>
    local()
      .fetch(`${origin}${path}`)
      .catch((error: unknown) => error);
  expect(await failure("/busy")).toMatchObject({ status: 503, passing: true, retryAfter: 7, message: "the server answered 503" });
  expect(await failure("/gone")).toMatchObject({ status: 410, passing: false });
  expect(readRetryAfter("Sat, 20 Feb 2021 10:00:30 GMT", Date.UTC(2021, 1, 20, 10))).toBe(30);
});

it("heeds robots.txt, asked for once, and leaves the host its pauses", async () => {
  const { origin, requests } = await site({
    "/robots.txt": {
      headers: { "content-type": "text/plain" },
      body: "User-agent: *\nDisallow: /private\nUser-agent: sijill\nDisallow: /closed\nCrawl-delay: 0.2",
    },
    "/open": { body: "x" },
    "/closed/1": { body: "x" },
    "/private": { body: "x" },
  });
  const polite = new PoliteFetcher(local(), { pause: 10 });
  expect(await reason(polite.fetch(`${origin}/closed/1`))).toBe("the site's robots.txt asks not to read it");
  await Promise.all(["/open", "/open", "/private"].map((path) => polite.fetch(`${origin}${path}`)));
  await polite.fetch(`${origin}/closed/1`, { robots: false });
  expect(requests.map(({ path }) => path)).toEqual(["/robots.txt", "/open", "/open", "/private", "/closed/1"]);
  for (const i of [2, 3]) expect(requests[i]!.at - requests[i - 1]!.at).toBeGreaterThan(190);
});

it("reads nothing of a site whose robots.txt can't be had, and everything of one that has none", async () => {
  const broken = await site({ "/robots.txt": { status: 500 }, "/": { body: "x" } });
  const without = await site({ "/": { body: "x" } });
  const polite = new PoliteFetcher(local(), { pause: 0 });
  expect(await reason(polite.fetch(`${broken.origin}/`))).toBe("the site's robots.txt asks not to read it");
  expect(await polite.fetch(`${without.origin}/`)).toMatchObject({ kind: "modified" });
});

it("tries again what may pass, and waits as long as it is asked to", async () => {
  let asked = 0;
  const { origin, requests } = await site({
    "/": () => (++asked > 2 ? { body: "x" } : asked === 2 ? { status: 503, headers: { "retry-after": "1" } } : { status: 503 }),
    "/down": { status: 503 },
    "/later": { status: 429, headers: { "retry-after": "3600" } },
  });
  const polite = new PoliteFetcher(local(), { pause: 0, retries: 2, retryPause: 20 });
  expect(await polite.fetch(`${origin}/`, { robots: false })).toMatchObject({ kind: "modified" });
  expect(requests[2]!.at - requests[1]!.at).toBeGreaterThan(950);
  expect(await reason(polite.fetch(`${origin}/down`, { robots: false }))).toBe("the server answered 503");
  expect(await reason(polite.fetch(`${origin}/later`, { robots: false }))).toBe("the server answered 429");
  expect(requests.filter(({ path }) => path === "/down")).toHaveLength(3);
  expect(requests.filter(({ path }) => path === "/later")).toHaveLength(1);
});
