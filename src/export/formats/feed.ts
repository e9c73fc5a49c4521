import { metaSentence, type ExportMeta } from "../export-meta.ts";
import { sourcesOf, spansOf } from "../columns.ts";
import { xmlText } from "../safe-text.ts";
import { sampleNotice, type SharedRow } from "../shared-incident.ts";
import type { Format, FormatInput } from "./format.ts";

/** An incident as a feed tells it. */
interface Entry {
  readonly row: SharedRow;
  /** ISO days: when it was first told, and last. */
  readonly first: string;
  readonly last: string;
}

/**
 * The incidents that were told last, newest first. What makes an incident new is the first report that tells
 * of it: the register's own clock would make everything new after each reading by a newer engine.
 */
async function newest({ rows, limit, onOutside }: FormatInput): Promise<Entry[]> {
  const order = (a: Entry, b: Entry) =>
    a.first === b.first ? (a.row.incident.id < b.row.incident.id ? -1 : 1) : a.first < b.first ? 1 : -1;
  const kept: Entry[] = [];
  const keepNewest = () => {
    kept.sort(order);
    for (const { row } of kept.splice(limit)) onOutside(row, `the feed holds the newest ${limit}`);
  };
  for await (const row of rows) {
    const days = row.incident.reports
      .map((report) => report.publishedAt?.slice(0, 10) ?? "")
      .filter(Boolean)
      .sort();
    const day = row.incident.time?.end ?? row.incident.time?.start ?? "1970-01-01";
    kept.push({ row, first: days[0] ?? day.slice(0, 10), last: days.at(-1) ?? day.slice(0, 10) });
    if (kept.length >= limit * 4) keepNewest();
  }
  keepNewest();
  return kept;
}

/** What a reader of the feed sees: both summaries, the sources, where their words stand. */
function contentOf({ row: { incident, sample } }: Entry, meta: ExportMeta): string {
  const paragraph = (text: string | null, language?: "ar" | "en") =>
    text ? `<p${language ? ` lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"` : ""}>${xmlText(text)}</p>` : "";
  const list = (items: readonly string[]) =>
    items.length > 0 ? `<ul>${items.map((item) => `<li dir="auto">${xmlText(item)}</li>`).join("")}</ul>` : "";
  return [
    sample ? `<p><strong>${sampleNotice}</strong></p>` : "",
    paragraph(incident.summary.ar, "ar"),
    paragraph(incident.summary.en, "en"),
    paragraph(`${incident.status}, ${incident.verification}, independent sources: ${incident.independentSources}`),
    list(sourcesOf(incident)),
    list(spansOf(incident)),
    paragraph(`Profile ${meta.profile}`),
  ].join("");
}

const titleOf = ({ row: { incident, sample } }: Entry) =>
  `${sample ? `[${sampleNotice}] ` : ""}${[incident.summary.ar, incident.summary.en].filter(Boolean).join(" · ") || incident.type}`;

/** Where an entry leads: the incident on the desk, where its address is known, else the first report's own. */
function linkOf({ row: { incident } }: Entry, meta: ExportMeta): string | null {
  if (meta.address) return `${meta.address.replace(/\/+$/, "")}/incidents/${encodeURIComponent(incident.id)}`;
  return incident.reports.find((report) => /^https?:\/\//.test(report.url ?? ""))?.url ?? null;
}

const idOf = ({ row: { incident } }: Entry) => `urn:sijill:incident:${encodeURIComponent(incident.id)}`;

function pointOf({ row: { incident } }: Entry): string {
  const { place } = incident;
  return place && place.lat !== null && place.lon !== null ? `<georss:point>${place.lat} ${place.lon}</georss:point>` : "";
}

const rssDate = (iso: string) => new Date(iso).toUTCString();
const day = (iso: string) => `${iso}T00:00:00Z`;

/** RSS 2.0.11, with the point after GeoRSS. */
async function* writeRss(input: FormatInput): AsyncGenerator<string> {
  const { meta } = input;
  const entries = await newest(input);
  const link = meta.address ?? "urn:sijill";
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:georss="http://www.georss.org/georss"><channel><title>Sijill: new incidents (${xmlText(meta.profile)})</title><link>${xmlText(link)}</link><description>${xmlText(metaSentence(meta))}</description><generator>${xmlText(meta.engine)}</generator><lastBuildDate>${rssDate(meta.generatedAt)}</lastBuildDate>\n`;
  for (const entry of entries) {
    const to = linkOf(entry, meta);
    yield `<item><title>${xmlText(titleOf(entry))}</title>${to ? `<link>${xmlText(to)}</link>` : ""}<guid isPermaLink="false">${xmlText(idOf(entry))}</guid><pubDate>${rssDate(day(entry.first))}</pubDate><category>${xmlText(entry.row.incident.type)}</category>${pointOf(entry)}<description>${xmlText(contentOf(entry, meta))}</description></item>\n`;
  }
  yield "</channel></rss>\n";
}

/** Atom (RFC 4287). */
async function* writeAtom(input: FormatInput): AsyncGenerator<string> {
  const { meta } = input;
  const entries = await newest(input);
  const self = meta.address ? `<link rel="alternate" href="${xmlText(meta.address)}"/>` : "";
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss"><id>urn:sijill:incidents:${xmlText(encodeURIComponent(meta.profile))}</id><title>Sijill: new incidents (${xmlText(meta.profile)})</title><subtitle>${xmlText(metaSentence(meta))}</subtitle><updated>${xmlText(meta.generatedAt)}</updated><author><name>Sijill</name></author><generator>${xmlText(meta.engine)}</generator>${self}\n`;
  for (const entry of entries) {
    const to = linkOf(entry, meta);
    yield `<entry><id>${xmlText(idOf(entry))}</id><title>${xmlText(titleOf(entry))}</title>${to ? `<link rel="alternate" href="${xmlText(to)}"/>` : ""}<published>${day(entry.first)}</published><updated>${day(entry.last)}</updated><category term="${xmlText(entry.row.incident.type)}"/>${pointOf(entry)}<content type="html">${xmlText(contentOf(entry, meta))}</content></entry>\n`;
  }
  yield "</feed>\n";
}

export const rss: Format = { id: "rss", extension: "rss", mediaType: "application/rss+xml; charset=utf-8", binary: false, write: writeRss };
export const atom: Format = {
  id: "atom",
  extension: "atom",
  mediaType: "application/atom+xml; charset=utf-8",
  binary: false,
  write: writeAtom,
};
