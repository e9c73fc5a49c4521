import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { checkReport, isIsoDate } from "../check-report.ts";
import { decodeText } from "../files/decode-text.ts";
import type { Taken } from "../files/take.ts";
import type { Incoming } from "../incoming.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { pageMetadata } from "./page-metadata.ts";

/** Readability's time grows with the square of the depth: 0.9 s at 250. Pages of newsrooms nest some 30 elements. */
const deepest = 200;
const largest = 8 * 1024 * 1024;

/** A report of a saved page: the article without what surrounds it; title, date, outlet and address from its metadata. */
export function readPage(bytes: Uint8Array, file: string, take: Taken): Incoming {
  const refuse = (message: string): Incoming => ({ kind: "problem", problem: { file, line: null, field: "text", message } });
  if (bytes.length > largest) return refuse("the page is larger than 8 MB");
  const html = decodeText(bytes, declaredCharset(bytes));
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`);
  if (depthOf(document.documentElement) > deepest) return refuse(`the page nests more than ${deepest} elements`);
  const metadata = pageMetadata(document);
  // Readability takes the page apart: the metadata is read before.
  const article = new Readability(document as unknown as Document, { charThreshold: 100 }).parse();
  const title = metadata.title ?? article?.title?.trim() ?? null;
  const paragraphs = paragraphsOf(
    article?.content ? parseHTML(`<html><body>${article.content}</body></html>`).document.body : document.body,
  );
  if (title !== null && paragraphs[0] === title) paragraphs.shift();
  const published = [metadata.published, article?.publishedTime].find((date) => date && isIsoDate(date));
  const checked = checkReport({
    title,
    text: paragraphs.join("\n"),
    published,
    publisher: metadata.publisher ?? article?.siteName,
    url: metadata.url,
  });
  if ("report" in checked) return take(checked.report, { file, line: 1 }, false);
  return refuse("no article was found on the page");
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
