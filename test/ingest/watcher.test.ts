import { afterEach, expect, it, vi } from "vitest";
import { Fetcher } from "#ingest/fetch/fetcher";
import { PoliteFetcher } from "#ingest/fetch/polite-fetcher";
import { readWatchList } from "#ingest/watch/read-watch-list";
import { statusText } from "#ingest/watch/status";
import { Watcher, type PollOutcome } from "#ingest/watch/watcher";
import { loadResources } from "#resources/load-resources";
import { buildApp } from "#server/build-app";
import type { Register } from "#store/register";
import { openTestRegister } from "../support/open-test-register.ts";
import { articlePage } from "../support/read-all.ts";
import { servePages, type Answer, type Page, type TestSite } from "../support/serve-pages.ts";

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});
const resources = await loadResources();

async function setUp(pages: (origin: string) => Record<string, Answer>): Promise<{ served: TestSite; register: Register }> {
  const table: Record<string, Answer> = {};
  const served = await servePages(table);
  Object.assign(table, pages(served.origin));
  const { register, remove } = await openTestRegister();
  ends.push(served.close, remove);
  return { served, register };
}

function watcherOf(register: Register, origin: string, sources: string) {
  const { sources: list } = readWatchList(`allowPrivate: [127.0.0.1]\nsources:\n${sources.replaceAll("ORIGIN", origin)}`, "s.yaml");
  const fetcher = new PoliteFetcher(new Fetcher({ allowPrivate: ["127.0.0.1"] }), { pause: 0, retries: 0 });
  ends.push(() => fetcher.close());
  const polls: [string, PollOutcome][] = [];
  const watcher = new Watcher({ register, resources, fetcher, sources: list, onPoll: (source, outcome) => polls.push([source, outcome]) });
  return { watcher, polls, once: () => watcher.run(new AbortController().signal, { once: true }) };
}

const item = (link: string, title: string) =>
  `<item><title>${title}</title><link>${link}</link><pubDate>Sat, 20 Feb 2021 10:00:00 GMT</pubDate></item>`;
const rss = (items: string) => `<rss version="2.0"><channel><title>وكالة</title>${items}</channel></rss>`;
const feed =
  (body: string, etag: string): Answer =>
  (request) =>
    request.headers["if-none-match"] === etag ? { status: 304 } : { headers: { "content-type": "application/rss+xml", etag }, body };

it("polls with conditional requests, stores, joins, and backs off from what fails", async () => {
  let up = false;
  const { served, register } = await setUp((at) => ({
    "/a": feed(rss(item(`${at}/1`, "خبر")), '"a1"'),
    "/b": (): Page =>
      up
        ? { headers: { "content-type": "application/rss+xml" }, body: rss(item(`${at}/2`, "آخر")) }
        : { status: 503, headers: { "retry-after": "7200" } },
    "/1": { body: articlePage("خبر", 3) },
    "/2": { body: articlePage("آخر", 4) },
  }));
  const sources = "  - {name: a, url: ORIGIN/a, every: 10m, publisher: وكالة الأنباء}\n  - {name: b, url: ORIGIN/b, every: 10m}\n";
  const first = watcherOf(register, served.origin, sources);
  await first.once();
  expect(first.polls).toEqual(
    expect.arrayContaining([
      ["a", { kind: "read", added: 1, updated: 0, problems: 0 }],
      ["b", { kind: "failed", message: "the server answered 503" }],
    ]),
  );
  expect(await register.incidentsAreStale()).toBe(false);
  const { items } = await register.listDocuments({ limit: 10, offset: 0 });
  expect(items).toMatchObject([{ publisher: "وكالة الأنباء", url: `${served.origin}/1` }]);
  const [a, b] = await register.sourceStates();
  expect(a).toMatchObject({ name: "a", etag: '"a1"', failures: 0, polls: 1, reports: 1, lastError: null });
  expect(b).toMatchObject({ name: "b", failures: 1, lastError: "the server answered 503", succeededAt: null });
  const until = (state: typeof a) => (Date.parse(state!.dueAt) - Date.now()) / 60_000;
  expect(until(a)).toBeGreaterThan(9);
  expect(until(a)).toBeLessThanOrEqual(10);
  expect(until(b)).toBeGreaterThan(119); // as long as it asked for

  // Another process takes it up: nothing is due yet.
  served.requests.length = 0;
  const second = watcherOf(register, served.origin, sources);
  await second.once();
  expect(second.polls).toEqual([]);
  expect(second.watcher.status().sources.map(({ state, reports }) => [state, reports])).toEqual([
    ["waiting", 1],
    ["failing", 0],
  ]);

  // Hours later.
  for (const state of await register.sourceStates())
    await register.saveSource({ ...state, polledAt: "2021-01-01T00:00:00.000Z", dueAt: "2021-01-01T00:10:00.000Z" });
  up = true;
  const third = watcherOf(register, served.origin, sources);
  await third.once();
  expect(third.polls).toEqual(
    expect.arrayContaining([
      ["a", { kind: "unchanged" }],
      ["b", { kind: "read", added: 1, updated: 0, problems: 0 }],
    ]),
  );
  expect(served.requests.filter(({ path }) => path === "/1")).toEqual([]);
  expect((await register.sourceStates()).map(({ failures, lastError, polls }) => [failures, lastError, polls])).toEqual([
    [0, null, 2],
    [0, null, 2],
  ]);
});

it("doubles the wait after each failure, up to a day", async () => {
  const { served, register } = await setUp(() => ({ "/a": { status: 500 } }));
  for (const [failures, minutes] of [
    [1, 20],
    [2, 40],
    [3, 80],
    [9, 1440],
  ] as const) {
    const [state] = await register.sourceStates();
    if (state) await register.saveSource({ ...state, failures: failures - 1, dueAt: "2021-01-01T00:00:00.000Z" });
    await watcherOf(register, served.origin, "  - {name: a, url: ORIGIN/a, every: 10m}\n").once();
    const [after] = await register.sourceStates();
    expect(after).toMatchObject({ failures });
    expect(Math.round((Date.parse(after!.dueAt) - Date.now()) / 60_000)).toBe(minutes);
  }
});

it("asks for a list again where a page of it failed for now, and only for that page", async () => {
  let up = false;
  const { served, register } = await setUp((at) => ({
    "/a": feed(rss(item(`${at}/1`, "خبر") + item(`${at}/2`, "متعثر")), '"a1"'),
    "/1": { body: articlePage("خبر", 3) },
    "/2": () => (up ? { body: articlePage("متعثر", 4) } : { status: 502 }),
  }));
  const poll = async () => {
    for (const state of await register.sourceStates())
      await register.saveSource({ ...state, dueAt: "2021-01-01T00:00:00.000Z", polledAt: null });
    const { once, polls } = watcherOf(register, served.origin, "  - {name: a, url: ORIGIN/a}\n");
    await once();
    return polls.map(([, outcome]) => outcome);
  };
  expect(await poll()).toEqual([{ kind: "read", added: 1, updated: 0, problems: 1 }]);
  up = true;
  expect(await poll()).toEqual([{ kind: "read", added: 1, updated: 0, problems: 0 }]);
  expect(await poll()).toEqual([{ kind: "unchanged" }]);
  expect(served.requests.filter(({ path }) => path === "/1")).toHaveLength(1);
});

it("polls again and again on each source's own interval until it is told to end", async () => {
  const { served, register } = await setUp(() => ({ "/fast": feed(rss(""), '"1"'), "/slow": feed(rss(""), '"2"') }));
  const { watcher, polls } = watcherOf(
    register,
    served.origin,
    "  - {name: fast, url: ORIGIN/fast, every: 1s}\n  - {name: slow, url: ORIGIN/slow, every: 1h}\n",
  );
  const stop = new AbortController();
  const ended = watcher.run(stop.signal);
  await vi.waitFor(() => expect(polls.filter(([name]) => name === "fast").length).toBeGreaterThanOrEqual(3), { timeout: 15_000 });
  stop.abort();
  await ended;
  expect(polls.filter(([name]) => name === "slow")).toHaveLength(1);
  const times = served.requests.filter(({ path }) => path === "/fast").map(({ at }) => at);
  for (let i = 1; i < times.length; i++) expect(times[i]! - times[i - 1]!).toBeGreaterThan(950);
  expect(watcher.status().running).toBe(false);
});

it("shows how its sources are, as text, JSON and a page that runs nothing of theirs", async () => {
  const { served, register } = await setUp(() => ({ "/a": feed(rss(""), '"1"') }));
  const { watcher, once } = watcherOf(
    register,
    served.origin,
    "  - {name: '<script>x</script>', url: ORIGIN/gone}\n  - {name: وكالة, url: 'http://u:secret@127.0.0.1:1/'}\n",
  );
  await once();
  const status = watcher.status();
  expect(JSON.stringify(status)).not.toContain("secret");
  expect(statusText(status)).toMatch(/<script>x<\/script>\tfailing \(1\)\t\d{4}-\d\d-\d\d \d\d:\d\d UTC\t.*\tthe server answered 404/);
  const app = await buildApp({ register, resources, watched: () => status }, "127.0.0.1");
  ends.push(async () => void (await app.close()));
  expect((await app.inject("/api/sources")).json()).toEqual(status);
  const page = await app.inject("/sources");
  expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(page.headers["content-security-policy"]).toContain("script-src 'self'");
  expect(page.body).toContain("&lt;script&gt;x&lt;/script&gt;");
  expect(page.body).not.toContain("<script>");
  expect(page.body).toContain('dir="rtl"');
  expect((await app.inject("/sources?lang=en")).body).toContain("failing (once)");
  const without = await buildApp({ register, resources }, "127.0.0.1");
  expect((await without.inject("/api/sources")).statusCode).toBe(404);
  await without.close();
});
