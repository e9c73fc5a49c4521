import { gunzipSync } from "node:zlib";
import type { ReportSource } from "#store/saved-report";
import type { PageState } from "#store/sources";
import { FetchError } from "../fetch/fetch-error.ts";
import type { Fetched, Validators } from "../fetch/fetcher.ts";
import type { PoliteFetcher } from "../fetch/polite-fetcher.ts";
import { formatOfName, formatOfType, looksLikeJsonFeed, sniffFormat } from "../files/formats.ts";
import { isGzip } from "../files/gunzip-stream.ts";
import { readOpened } from "../files/read-opened.ts";
import type { AddressReader } from "../files/read-inputs.ts";
import { taker, type ReportDefaults, type Taken } from "../files/take.ts";
import type { Incoming } from "../incoming.ts";
import { looksLikeFeed, type Feed, type FeedItem } from "./read-feed.ts";
import { readPage, type PageContext } from "./read-page.ts";
import { looksLikeSitemap, readSitemap, type SitemapEntry } from "./read-sitemap.ts";
import { decodeXml, reportOfItem, tryFeed } from "./read-xml.ts";

/** What a register knows of pages that were fetched before. */
export interface PageMemory {
  knownPages(urls: readonly string[]): Promise<Map<string, PageState>>;
}

export interface WebOptions {
  /** Skips pages that are known and haven't changed. */
  readonly memory?: PageMemory | null;
  /** False where the site's owner has said that robots.txt isn't meant for us. */
  readonly robots?: boolean;
  /** Sent to the source's own origin only. */
  readonly headers?: Readonly<Record<string, string>>;
  /** ISO day: entries of feeds and sitemaps from before it are left out. */
  readonly since?: string | null;
  /** Where an entry's words are taken from: its page, the feed, or (auto) the feed where it carries the whole article. */
  readonly content?: "auto" | "page" | "feed";
  readonly signal?: AbortSignal;
  /** The time of retrieval, ISO. */
  readonly clock?: () => string;
}

/** What a poll found at a source's address. */
export interface Poll {
  readonly kind: "not-modified" | "feed" | "sitemap" | "page" | "data";
  readonly validators: Validators | null;
  readonly items: AsyncIterable<Incoming>;
}

const listTypes = [
  "text/",
  "application/xhtml+xml",
  "application/xml",
  "application/rss+xml",
  "application/atom+xml",
  "application/rdf+xml",
  "application/json",
  "application/feed+json",
  "application/x-ndjson",
  "application/gzip",
  "application/x-gzip",
  "application/octet-stream",
];
const pageTypes = ["text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml"];
const largestList = 50 * 1024 * 1024;
const largestPage = 8 * 1024 * 1024;
/** Letters from which on a feed's entry counts as the whole article; summaries have one or two sentences. */
const wholeArticle = 800;
/** Letters of an entry that is taken where its page can't be had. */
const longEnough = 120;
const deepestIndex = 3;
/** Entries whose pages are looked up in the memory at once. */
const lookUp = 100;

/** Reads web addresses: pages, feeds, sitemaps, data files and archives. */
export class WebReader implements AddressReader {
  private readonly fetcher: PoliteFetcher;
  private readonly options: WebOptions;
  private readonly clock: () => string;

  constructor(fetcher: PoliteFetcher, options: WebOptions = {}) {
    this.fetcher = fetcher;
    this.options = options;
    this.clock = options.clock ?? (() => new Date().toISOString());
  }

  /** Everything at an address. What fails is a problem among the others. */
  async *read(address: string, defaults: ReportDefaults): AsyncGenerator<Incoming> {
    try {
      yield* (await this.poll(address, defaults, null)).items;
    } catch (error) {
      yield problem(address, error);
    }
  }

  /** Asks a source for what has changed since `validators`. Throws FetchError where it can't be had; its pages' failures are items. */
  async poll(address: string, defaults: ReportDefaults, validators: Validators | null): Promise<Poll> {
    const { signal, robots, headers } = this.options;
    const common = {
      ...(signal ? { signal } : {}),
      ...(robots === undefined ? {} : { robots }),
      ...(headers ? { headers } : {}),
      validators,
    };
    const named = formatOfName(new URL(address).pathname);
    if (named === "warc" || named === "jsonl" || named === "csv") {
      const opened = await this.fetcher.stream(address, common);
      if (opened.kind === "not-modified") return { kind: "not-modified", validators: opened.validators, items: none() };
      const items = readOpened({
        name: opened.url,
        path: new URL(address).pathname,
        stream: opened.body,
        kind: "web",
        now: this.clock(),
        takeAs: this.takeAs(defaults),
        charset: opened.charset,
      });
      return { kind: "data", validators: opened.validators, items };
    }
    const fetched = await this.fetcher.fetch(address, { ...common, types: listTypes, maxBytes: largestList });
    if (fetched.kind === "not-modified") return { kind: "not-modified", validators: fetched.validators, items: none() };
    return { validators: fetched.validators, ...this.readFetched(unpacked(fetched), defaults, 0) };
  }

  private readFetched(fetched: Modified, defaults: ReportDefaults, depth: number): Omit<Poll, "validators"> {
    const { bytes, url, charset, contentType } = fetched;
    const sniffed = sniffFormat(bytes.subarray(0, 65_536));
    // Feeds are served as HTML, pages as plain text: what the bytes show goes before what the server says.
    const format = sniffed === "text" || sniffed === "json" ? (formatOfType(contentType) ?? sniffed) : sniffed;
    if (format === "xml" || format === "html" || format === "json") {
      const start = bytes.subarray(0, 4000).toString("latin1");
      if (looksLikeSitemap(start)) return { kind: "sitemap", items: this.readSitemap(decodeXml(bytes, charset), url, defaults, depth) };
      const isJsonFeed = format === "json" && looksLikeJsonFeed(bytes.subarray(0, 2000).toString("utf8"));
      if (isJsonFeed || (format === "xml" && looksLikeFeed(start))) {
        const feed = tryFeed(isJsonFeed ? bytes.toString("utf8").replace(/^\ufeff/, "") : decodeXml(bytes, charset), url);
        if (typeof feed === "string") throw new FetchError(feed);
        return { kind: "feed", items: this.readFeed(feed, url, defaults) };
      }
    }
    if (format === "html") return { kind: "page", items: once(this.pageOf(fetched, "web", defaults, {})) };
    const stream = once(bytes as Uint8Array);
    return {
      kind: "data",
      items: readOpened({ name: url, path: "", format, stream, kind: "web", now: this.clock(), takeAs: this.takeAs(defaults), charset }),
    };
  }

  private async *readFeed(feed: Feed, source: string, defaults: ReportDefaults): AsyncGenerator<Incoming> {
    const { content = "auto" } = this.options;
    const take = taker(defaults, "feed", this.clock(), source);
    const items = feed.items.filter((item) => this.isRecent(item.published));
    for (let i = 0; i < items.length; i += lookUp) {
      const slice = items.slice(i, i + lookUp);
      const known = await this.known(slice.flatMap(({ link }) => link ?? []));
      for (const item of slice) {
        const before = item.link ? known.get(item.link) : undefined;
        if (before && before.token === item.token) yield { kind: "known" };
        else if (!item.link || content === "feed" || (content === "auto" && item.text.length >= wholeArticle)) {
          yield withPage(reportOfItem(item, feed, source, take), item.link && this.pageState(item.link, item.token, null));
        } else yield* this.readItem(item, item.link, before, feed, source, defaults, take);
      }
    }
  }

  /** An entry's page; the entry itself where the page is closed to us for good. */
  private async *readItem(
    item: FeedItem,
    link: string,
    before: PageState | undefined,
    feed: Feed,
    source: string,
    defaults: ReportDefaults,
    take: Taken,
  ): AsyncGenerator<Incoming> {
    const hints = { title: item.title, published: item.published, publisher: item.publisher ?? feed.title };
    const found = await this.fetchPage(link, item.token, before, "feed", defaults, { hints }, source);
    const refused = found.kind === "problem" && found.page !== undefined;
    if (!refused || item.text.length < longEnough) yield found;
    else yield withPage(reportOfItem(item, feed, source, take), this.pageState(link, item.token, null));
  }

  private async *readSitemap(text: string, address: string, defaults: ReportDefaults, depth: number): AsyncGenerator<Incoming> {
    const { sitemaps, pages } = readSitemap(text, address);
    if (sitemaps.length === 0 && pages.length === 0) yield problem(address, new Error("a sitemap that names no pages"));
    for (const entry of sitemaps) {
      if (!this.isRecent(entry.changed)) continue;
      if (this.options.signal?.aborted) return;
      try {
        if (depth === deepestIndex) throw new FetchError(`sitemaps nest deeper than ${deepestIndex}`);
        const { signal, robots } = this.options;
        const fetched = await this.fetcher.fetch(entry.address, {
          ...(signal ? { signal } : {}),
          ...(robots === undefined ? {} : { robots }),
          types: listTypes,
          maxBytes: largestList,
        });
        if (fetched.kind === "modified") {
          const inner = unpacked(fetched);
          yield* this.readSitemap(decodeXml(inner.bytes, inner.charset), inner.url, defaults, depth + 1);
        }
      } catch (error) {
        yield problem(entry.address, error);
      }
    }
    for (let i = 0; i < pages.length; i += lookUp) {
      const slice = pages.slice(i, i + lookUp).filter((entry) => this.isRecent(entry.hints.published ?? entry.changed));
      const known = await this.known(slice.map((entry) => entry.address));
      for (const entry of slice) {
        if (this.options.signal?.aborted) return;
        yield await this.readEntry(entry, known.get(entry.address), defaults, address);
      }
    }
  }

  private async readEntry(
    { address, changed, hints, language }: SitemapEntry,
    before: PageState | undefined,
    defaults: ReportDefaults,
    source: string,
  ): Promise<Incoming> {
    // Without a day of change a page that is known counts as unchanged: a sitemap names every page of a site.
    const token = changed ?? "";
    if (before && before.token === token) return { kind: "known" };
    if (language && !/^ara?\b/.test(language)) {
      const message = `the sitemap says that it is in the language "${language}", not in Arabic`;
      return withPage(problem(address, new Error(message)), this.pageState(address, token, message));
    }
    return this.fetchPage(address, token, before, "web", defaults, { hints }, source);
  }

  /** A page that a list names, with what to keep of it. A failure that may pass is kept nowhere: the next run tries again. */
  private async fetchPage(
    address: string,
    token: string,
    before: PageState | undefined,
    kind: ReportSource["kind"],
    defaults: ReportDefaults,
    context: PageContext,
    source: string,
  ): Promise<Incoming> {
    const { signal, robots } = this.options;
    const validators = before && before.refused === null ? { url: address, etag: before.etag, lastModified: before.lastModified } : null;
    try {
      const fetched = await this.fetcher.fetch(address, {
        ...(signal ? { signal } : {}),
        ...(robots === undefined ? {} : { robots }),
        types: pageTypes,
        maxBytes: largestPage,
        validators,
      });
      const { etag, lastModified } = fetched.validators;
      // Validators of another address, after a redirect, wouldn't be sent again.
      const own = fetched.validators.url === address ? { etag, lastModified } : {};
      if (fetched.kind === "not-modified") return { kind: "known", page: { ...this.pageState(address, token, null), ...own } };
      const found = this.pageOf(fetched, kind, defaults, context, source);
      const refused = found.kind === "problem" ? found.problem.message : null;
      return withPage(found, { ...this.pageState(address, token, refused), ...own });
    } catch (error) {
      const lasting = error instanceof FetchError && !error.passing;
      return withPage(problem(address, error), lasting && this.pageState(address, token, error.message));
    }
  }

  private pageOf(
    { bytes, url, charset }: Modified,
    kind: ReportSource["kind"],
    defaults: ReportDefaults,
    context: PageContext,
    source: string = url,
  ): Incoming {
    return readPage(bytes, url, taker(defaults, kind, this.clock(), source), { ...context, address: url, charset });
  }

  private known(urls: readonly string[]): Promise<Map<string, PageState>> {
    return this.options.memory && urls.length > 0 ? this.options.memory.knownPages(urls) : Promise.resolve(new Map());
  }

  private pageState(url: string, token: string, refused: string | null): PageState {
    return { url, etag: null, lastModified: null, token, retrievedAt: this.clock(), refused };
  }

  private isRecent(date: string | null): boolean {
    const { since } = this.options;
    return !since || date === null || date.slice(0, 10) >= since;
  }

  private takeAs(defaults: ReportDefaults): (kind: ReportSource["kind"], name: string | null, now: string) => Taken {
    return (kind, name, now) => taker(defaults, kind === "archive" ? "archive" : "web", now, name);
  }
}

type Modified = Extract<Fetched, { kind: "modified" }>;

/** What was fetched, unpacked where it is itself a gzip file (sitemap.xml.gz). */
function unpacked(fetched: Modified): Modified {
  if (!isGzip(fetched.bytes)) return fetched;
  try {
    return { ...fetched, contentType: "", bytes: gunzipSync(fetched.bytes, { maxOutputLength: largestList }) };
  } catch (error) {
    throw new FetchError(
      (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "unpacks to more than 50 MB" : "the packed content is broken",
    );
  }
}

function withPage(item: Incoming, page: PageState | false | null | undefined | ""): Incoming {
  if (!page) return item;
  if (item.kind === "report") return { kind: "report", incoming: { ...item.incoming, page } };
  return { ...item, page: item.kind === "problem" ? { ...page, refused: item.problem.message } : page };
}

function problem(file: string, error: unknown): Incoming {
  const passing = error instanceof FetchError && error.passing;
  return { kind: "problem", problem: { file: withoutPassword(file), line: null, field: null, message: (error as Error).message }, passing };
}

function withoutPassword(address: string): string {
  return address.replace(/^(https?:\/\/)[^/?#@]*@/i, "$1");
}

async function* once<T>(item: T): AsyncGenerator<T> {
  yield item;
}

async function* none(): AsyncGenerator<Incoming> {}
