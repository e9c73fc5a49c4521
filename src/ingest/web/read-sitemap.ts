import { absolute } from "./read-feed.ts";
import { readDate } from "./read-date.ts";

/** A page that a sitemap names. */
export interface SitemapEntry {
  readonly address: string;
  /** When it was changed last, as the sitemap says (ISO), else null. */
  readonly changed: string | null;
  /** What a news sitemap says of the article. */
  readonly hints: { readonly title: string | null; readonly published: string | null; readonly publisher: string | null };
  /** ISO 639 code of the article, where said. */
  readonly language: string | null;
}

export interface Sitemap {
  /** Further sitemaps of an index. */
  readonly sitemaps: readonly SitemapEntry[];
  readonly pages: readonly SitemapEntry[];
}

/** The protocol's own limits: 50 MB, 50,000 addresses. */
export const largestSitemap = 50 * 1024 * 1024;
const mostEntries = 50_000;

export const looksLikeSitemap = (start: string): boolean => /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i.test(start);

/**
 * Reads a sitemap or an index of them. By its tags, not as XML: sitemaps run to fifty megabytes, many are not
 * well formed, and each tag is looked at once. Entities of a document type mean nothing here.
 */
export function readSitemap(text: string, address: string | null): Sitemap {
  const sitemaps: SitemapEntry[] = [];
  const pages: SitemapEntry[] = [];
  const opening = /<(?:\w+:)?(url|sitemap)(?:\s[^>]{0,200})?>/gi;
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const kind = open[1]!.toLowerCase();
    const from = opening.lastIndex;
    // An entry ends where it is closed, or where it can't be one any more.
    const entry = entryOf(text.slice(from, Math.min(findClose(text, kind, from), from + 20_000)), address);
    if (entry) (kind === "url" ? pages : sitemaps).push(entry);
    if (pages.length + sitemaps.length >= mostEntries) break;
  }
  return { sitemaps, pages };
}

function findClose(text: string, kind: string, from: number): number {
  const close = new RegExp(`</(?:\\w+:)?${kind}\\s*>|<(?:\\w+:)?${kind}[\\s>]`, "gi");
  close.lastIndex = from;
  return close.exec(text)?.index ?? text.length;
}

function entryOf(entry: string, base: string | null): SitemapEntry | null {
  const field = (name: string): string | null => {
    const match = new RegExp(`<${name}(?:\\s[^>]{0,200})?>(\\s*<!\\[CDATA\\[[^<\\]]{1,4000}\\]\\]>\\s*|[^<]{1,4000})<`, "i").exec(entry);
    const words = match?.[1]?.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, "").trim();
    return words ? unescape(words) : null;
  };
  const address = absolute(field("(?:sm:|s:|sitemap:)?loc") ?? undefined, base);
  if (!address) return null;
  const published = field("news:publication_date");
  const changed = field("(?:sm:|s:|sitemap:)?lastmod");
  return {
    address,
    changed: changed ? readDate(changed) : null,
    hints: { title: field("news:title"), published: published ? readDate(published) : null, publisher: field("news:name") },
    language: field("news:language")?.toLowerCase() ?? null,
  };
}

const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescape(words: string): string {
  return words.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return signs[name.toLowerCase()]!;
      const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
      return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
