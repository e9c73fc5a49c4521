import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { checkReport } from "../check-report.ts";
import { decodeText } from "../files/decode-text.ts";
import type { Taken } from "../files/take.ts";
import type { Incoming } from "../incoming.ts";
import { isBoilerplate } from "./ar/boilerplate.ts";
import { cleanHtml } from "./clean-html.ts";
import { pageMetadata } from "./page-metadata.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { readDateline, readDateLine } from "./read-date.ts";

/** Readability's time grows with the square of the depth: 0.9 s at 250. Pages of newsrooms nest some 30 elements. */
const deepest = 200;
/** Of the page as it comes, and of what is left of it without scripts and the like. */
const largest = 8 * 1024 * 1024;
const largestClean = 1024 * 1024;
/** The parser's time grows with the square of the elements: 0.4 s at this many. Pages of newsrooms have some two thousand. */
const mostElements = 6000;

/** What is known of a page from where it was found. */
export interface PageContext {
  /** Where it was fetched or archived from; null for a file. */
  readonly address?: string | null;
  /** The charset that the server named. */
  readonly charset?: string | null;
  /** What a feed or sitemap says of it: the page's own words go first, but for the date, which feeds keep better. */
  readonly hints?: { readonly title?: string | null; readonly published?: string | null; readonly publisher?: string | null };
}

/** A report of a page: the article without what surrounds it; title, date, outlet and address from its metadata. */
export function readPage(bytes: Uint8Array, file: string, take: Taken, context: PageContext = {}): Incoming {
  const refuse = (message: string): Incoming => ({ kind: "problem", problem: { file, line: null, field: "text", message } });
  if (bytes.length > largest) return refuse("the page is larger than 8 MB");
  const html = decodeText(bytes, [context.charset ?? null, declaredCharset(bytes)]);
  const clean = cleanHtml(html, mostElements);
  if (!clean) return refuse(`the page has more than ${mostElements} elements`);
  if (clean.html.length > largestClean) return refuse("the page holds more than a million letters");
  if ((clean.html.match(/&/g)?.length ?? 0) > mostElements) return refuse(`the page has more than ${mostElements} character references`);
  const { document } = parseHTML(wholePage(clean.html));
  if (depthOf(document.documentElement) > deepest) return refuse(`the page nests more than ${deepest} elements`);
  const address = context.address ?? null;
  const metadata = pageMetadata(document, clean.jsonLd, address, dayAfter(take.now));
  // Readability takes the page apart: the metadata is read before, and the words where it finds no article.
  const article = new Readability<Element>(document as unknown as Document, {
    charThreshold: 100,
    serializer: (element) => element as Element,
  }).parse();
  const title = metadata.title ?? context.hints?.title ?? (article?.title?.trim() || null);
  const paragraphs = paragraphsOf(article?.content ?? parseHTML(wholePage(clean.html)).document.body);
  if (title !== null && paragraphs[0] === title) paragraphs.shift();
  const printed = paragraphs.slice(0, 3).map((paragraph) => readDateLine(paragraph) ?? readDateline(paragraph));
  const text = paragraphs.filter((paragraph) => !isBoilerplate(paragraph) && readDateLine(paragraph) === null).join("\n");
  const checked = checkReport({
    title,
    text,
    published: context.hints?.published ?? metadata.published ?? printed.find((date) => date && date <= dayAfter(take.now)) ?? null,
    publisher: metadata.publisher ?? context.hints?.publisher ?? article?.siteName ?? (address ? hostOf(address) : null),
    url: ownAddress(metadata.url, address),
    dateline: metadata.dateline,
  });
  if ("report" in checked) return take(checked.report, { file, line: address ? null : 1 }, false);
  const feed = metadata.feeds.find((href) => URL.canParse(href, address ?? undefined));
  return refuse(`no article was found on the page${feed ? `; it names a feed: ${new URL(feed, address ?? undefined).href}` : ""}`);
}

function wholePage(html: string): string {
  return /<html[\s>]/i.test(html) ? `<!doctype html>${html}` : `<!doctype html><html><head></head><body>${html}</body></html>`;
}

/**
 * The address that names the page: the canonical one where it is of the same site, since a page must not
 * pass for another site's; a saved file is taken at its word.
 */
function ownAddress(canonical: string | null, address: string | null): string | null {
  if (address === null) return canonical && URL.canParse(canonical) ? canonical : null;
  if (!canonical || !URL.canParse(canonical, address)) return address;
  const url = new URL(canonical, address);
  url.hash = "";
  // A canonical address without a path is a template's mistake: every page of the site would be one document.
  return hostOf(url.href) === hostOf(address) && (url.pathname !== "/" || url.search !== "") ? url.href : address;
}

/** The site's name in an address, without what tells its editions apart. */
export function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www\d?|m|mobile|amp)\./, "") : null;
}

function dayAfter(now: string): string {
  return new Date(Date.parse(now) + 86_400_000).toISOString().slice(0, 10);
}

function depthOf(root: Element): number {
  let depth = 0;
  // Level by level: hostile pages nest deeper than the call stack.
  for (let level = [root]; level.length > 0 && depth <= deepest; level = level.flatMap((element) => [...element.children])) depth++;
  return depth;
}

/** The charset that a page's head names. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ?? null;
}
