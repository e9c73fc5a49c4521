import { parseFeed } from "feedsmith";
import { readDate } from "./read-date.ts";
import { htmlParagraphs } from "./html-paragraphs.ts";

/** An entry of a feed. */
export interface FeedItem {
  readonly title: string | null;
  /** Absolute; null where the entry has none. */
  readonly link: string | null;
  readonly published: string | null;
  /** Changes when the entry does: its date of change, or its words. */
  readonly token: string;
  /** The outlet that the entry names (aggregators do); null where it is the feed's own. */
  readonly publisher: string | null;
  /** The words it carries: whole articles in some feeds, a sentence or two in others. */
  readonly text: string;
}

export interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

export const largestFeed = 16 * 1024 * 1024;
const mostItems = 1000;

/** Whether a text begins as a feed in XML does. */
export const looksLikeFeed = (start: string): boolean => /<(?:rss|feed|rdf:RDF)[\s>]/i.test(start);

/** Reads RSS, RDF, Atom or JSON Feed. `address` is where it was found. Throws where the text is none of them. */
export function readFeed(text: string, address: string | null): Feed {
  // Only our own five entities mean something; a document type could define others that grow.
  const parsed = parseFeed(text.replace(/<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>/i, ""), { maxItems: mostItems });
  if (parsed.format === "atom") {
    const { title, links, entries = [] } = parsed.feed;
    const base = absolute(links?.find((link) => link.rel === "alternate" || !link.rel)?.href, address) ?? address;
    return {
      title: plainTitle(title?.value),
      items: entries.map((entry) => {
        const link = entry.links?.find((one) => one.rel === "alternate" || !one.rel)?.href ?? entry.links?.[0]?.href;
        return itemOf({
          title: entry.title?.value,
          link: absolute(link, base),
          published: entry.published ?? entry.dc?.dates?.[0] ?? entry.updated,
          updated: entry.updated,
          publisher: entry.source?.title?.value,
          contents: [entry.content?.value, entry.media?.description?.value, entry.summary?.value],
        });
      }),
    };
  }
  if (parsed.format === "json") {
    const { title, home_page_url, items = [] } = parsed.feed;
    const base = absolute(home_page_url, address) ?? address;
    return {
      title: plainTitle(title),
      items: items.map((item) =>
        itemOf({
          title: item.title,
          link: absolute(item.url ?? item.external_url ?? item.id, base),
          published: item.date_published ?? item.date_modified,
          updated: item.date_modified,
          contents: [item.content_html, item.content_text, item.summary],
        }),
      ),
    };
  }
  if (parsed.format === "rdf") {
    const { title, link, items = [] } = parsed.feed;
    const base = absolute(link, address) ?? address;
    return {
      title: plainTitle(title),
      items: items.map((item) =>
        itemOf({
          title: item.title,
          link: absolute(item.link, base),
          published: item.dc?.dates?.[0],
          contents: [item.content?.encoded, item.description],
        }),
      ),
    };
  }
  const { title, link, items = [] } = parsed.feed;
  const base = absolute(link, address) ?? address;
  return {
    title: plainTitle(title),
    items: items.map((item) => {
      const guid = item.guid && item.guid.isPermaLink !== false ? item.guid.value : undefined;
      return itemOf({
        title: item.title,
        link: absolute(item.link ?? guid, base),
        published: item.pubDate ?? item.dc?.dates?.[0],
        updated: item.atom?.updated,
        publisher: item.source?.title,
        contents: [item.content?.encoded, item.description],
      });
    }),
  };
}

interface RawItem {
  readonly title: string | undefined;
  readonly link: string | null;
  readonly published: string | Date | undefined;
  readonly updated?: string | Date | undefined;
  readonly publisher?: string | undefined;
  readonly contents: readonly (string | undefined)[];
}

function itemOf({ title, link, published, updated, publisher, contents }: RawItem): FeedItem {
  const texts = contents.map((content) => (content ? (htmlParagraphs(content) ?? []).join("\n") : ""));
  const text = texts.reduce((longest, one) => (one.length > longest.length ? one : longest), "");
  const [date, change] = [published, updated].map((value) => (value ? readDate(String(value)) : null));
  return {
    title: plainTitle(title),
    link,
    published: date ?? null,
    token: change ?? [date, title, text].join("\n").slice(0, 500),
    publisher: plainTitle(publisher),
    text,
  };
}

/** A title without mark-up: some feeds escape theirs twice. */
function plainTitle(title: string | undefined): string | null {
  if (!title) return null;
  return (htmlParagraphs(title) ?? [title]).join(" ").trim() || null;
}

/** An http(s) address, relative ones from `base`; null for what is none. */
export function absolute(href: string | undefined, base: string | null): string | null {
  const trimmed = href?.trim();
  if (!trimmed || !URL.canParse(trimmed, base ?? undefined)) return null;
  const url = new URL(trimmed, base ?? undefined);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}
