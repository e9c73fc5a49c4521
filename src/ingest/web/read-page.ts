import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { checkReport, isIsoDate } from "../check-report.ts";
import { decodeText } from "../files/decode-text.ts";
import type { Taken } from "../files/take.ts";
import type { Incoming } from "../incoming.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { pageMetadata } from "./page-metadata.ts";

/** A report of a saved page: the article without what surrounds it; title, date, outlet and address from its metadata. */
export function readPage(bytes: Uint8Array, file: string, take: Taken): Incoming {
  const html = decodeText(bytes, declaredCharset(bytes));
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`);
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
  return { kind: "problem", problem: { file, line: null, field: "text", message: "no article was found on the page" } };
}

/** The charset that a page's head names. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ?? null;
}
