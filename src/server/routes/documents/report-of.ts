import type { Report } from "#model/document";
import type { ReportRecord } from "#model/record";

/** The report that a stored document was read from: its text without the title line, so that offsets fall the same. */
export function reportOf(document: ReportRecord["document"]): Report {
  const { id, title, text, publisher, publishedAt, url } = document;
  const body = title !== null && text.startsWith(`${title}\n`) ? text.slice(title.length + 1) : null;
  return { id, title: body === null ? null : title, text: body ?? text, published: publishedAt, publisher, url };
}
