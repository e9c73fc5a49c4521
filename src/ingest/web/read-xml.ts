import { checkReport } from "../check-report.ts";
import { decodeText } from "../files/decode-text.ts";
import type { Taken } from "../files/take.ts";
import type { Incoming } from "../incoming.ts";
import { looksLikeFeed, readFeed, type Feed, type FeedItem } from "./read-feed.ts";
import { looksLikeSitemap } from "./read-sitemap.ts";

/** Reports of a feed that lies in a file: a file never makes the program ask the network. */
export function* readXml(bytes: Uint8Array, name: string, take: Taken, charset: string | null): Generator<Incoming> {
  const text = decodeXml(bytes, charset);
  const start = text.slice(0, 4000);
  if (looksLikeSitemap(start)) yield problem(name, "a sitemap holds no reports, it names pages: give its address instead of a file");
  else if (looksLikeFeed(start)) yield* readFeedFile(text, name, take);
  else yield problem(name, "XML that is no feed (RSS, RDF, Atom)");
}

/** Reports of a feed's text, made of what its entries carry. */
export function* readFeedFile(text: string, name: string, take: Taken): Generator<Incoming> {
  const feed = tryFeed(text, null);
  if (typeof feed === "string") {
    yield problem(name, feed);
    return;
  }
  for (const item of feed.items) yield reportOfItem(item, feed, name, take);
}

/** A feed, or what is wrong with it. */
export function tryFeed(text: string, address: string | null): Feed | string {
  try {
    return readFeed(text, address);
  } catch (error) {
    return `not a feed that can be read: ${(error as Error).message.split("\n", 1)[0]!.slice(0, 200)}`;
  }
}

/** A report made of a feed's entry alone. */
export function reportOfItem(item: FeedItem, feed: Feed, file: string, take: Taken): Incoming {
  const checked = checkReport({
    title: item.title,
    // An entry without words may still have a headline, which tells of something.
    text: item.text || item.title || "",
    published: item.published,
    publisher: item.publisher ?? feed.title,
    url: item.link,
  });
  if ("report" in checked) {
    const { report } = checked;
    return take(report.text === report.title ? { ...report, title: null } : report, { file: item.link ?? file, line: null }, false);
  }
  return problem(item.link ? `${file} (${item.link})` : file, "an entry without words");
}

export function decodeXml(bytes: Uint8Array, charset: string | null): string {
  const declared =
    /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/i.exec(Buffer.from(bytes.subarray(0, 400)).toString("latin1"))?.[1] ?? null;
  return decodeText(bytes, [charset, declared]);
}

function problem(file: string, message: string): Incoming {
  return { kind: "problem", problem: { file, line: null, field: null, message } };
}
