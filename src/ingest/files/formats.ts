import { extname } from "node:path";
import { readHeader } from "./read-table.ts";

export type Format = "jsonl" | "json" | "html" | "text" | "csv" | "xml" | "warc";

const byEnding: Readonly<Record<string, Format>> = {
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".json": "json",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".txt": "text",
  ".csv": "csv",
  ".tsv": "csv",
  ".xml": "xml",
  ".rss": "xml",
  ".atom": "xml",
  ".rdf": "xml",
  ".warc": "warc",
};

/** The format that a file's name tells, also where it is packed (.gz); null where it tells none. */
export function formatOfName(name: string): Format | null {
  return byEnding[extname(name.replace(/\.gz$/i, "")).toLowerCase()] ?? null;
}

/** The format that a content type tells; null where it doesn't. */
export function formatOfType(type: string): Format | null {
  if (/^(?:text\/html|application\/xhtml\+xml)$/.test(type)) return "html";
  if (/^application\/(?:x-)?(?:ndjson|jsonl|jsonlines|json-seq)$/.test(type)) return "jsonl";
  if (/[/+]json$/.test(type)) return "json";
  if (/[/+]xml$/.test(type)) return "xml";
  if (type === "text/csv" || type === "text/tab-separated-values") return "csv";
  return type === "application/warc" ? "warc" : null;
}

/** The format that the first bytes show: whole objects on the first line are JSON lines, a line of known columns is a table. */
export function sniffFormat(head: Buffer): Format {
  const start = head
    .subarray(0, 4096)
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .trimStart();
  if (/^WARC\/\d/.test(start)) return "warc";
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,1000}?-->\s*)?<(?:\w+:)?(?:rss|feed|rdf:RDF|RDF|urlset|sitemapindex)[\s>]/i.test(start))
    return "xml";
  if (start.startsWith("<")) return "html";
  if (start.startsWith("[") || (start.startsWith("{") && looksLikeJsonFeed(start))) return "json";
  const end = head.indexOf(10);
  const line = (end < 0 ? head : head.subarray(0, end)).toString("utf8").replace(/^\ufeff|\r$/g, "");
  if (!start.startsWith("{")) return end > 0 && isTableHead(line) ? "csv" : "text";
  try {
    JSON.parse(line);
    return "jsonl";
  } catch {
    // A first line that stops within the object is one object over many lines; a closed one is a broken line.
    return start.split("\n", 1)[0]!.trimEnd().endsWith("}") ? "jsonl" : "json";
  }
}

export const looksLikeJsonFeed = (text: string): boolean =>
  /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//.test(text.slice(0, 2000));

function isTableHead(line: string): boolean {
  const cells = line.split(/[,;\t]/).map((cell) => cell.replace(/^"|"$/g, ""));
  return cells.length > 1 && cells.length < 100 && readHeader(cells) !== null;
}
