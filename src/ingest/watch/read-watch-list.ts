import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from "yaml";
import { isIsoDate } from "../check-report.ts";

/** A source as the list gives it. */
export interface WatchedSource {
  readonly name: string;
  readonly url: string;
  /** Milliseconds between two polls that succeed. */
  readonly every: number;
  /** The outlet that all its reports are by; null where they say so themselves. */
  readonly publisher: string | null;
  readonly content: "auto" | "page" | "feed";
  readonly robots: boolean;
  readonly since: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly anyLanguage: boolean;
}

export interface WatchList {
  readonly sources: readonly WatchedSource[];
  readonly userAgent: string | null;
  readonly allowPrivate: readonly string[];
  /** Milliseconds between two requests to a host. */
  readonly pause: number;
}

/** What is wrong with a list, a line each. */
export class WatchListError extends Error {}

const listKeys = new Set(["sources", "every", "userAgent", "allowPrivate", "pause", "robots", "content", "since"]);
const sourceKeys = new Set(["name", "url", "every", "publisher", "content", "robots", "since", "headers", "anyLanguage"]);
const defaultEvery = 15 * 60_000;
/** Shortest interval: a feed that is asked more often has said nothing new. Hosts of one's own may be asked each second. */
const shortest = 60_000;
const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Reads a watch list (YAML). Throws WatchListError that names every mistake with its line; nothing is guessed, and a key
 * that isn't known is a mistake. `${NAME}` in a header's value is taken from `environment`.
 */
export function readWatchList(text: string, file: string, environment: Readonly<Record<string, string | undefined>> = {}): WatchList {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, maxAliasCount: 0 } as Parameters<typeof parseDocument>[1]);
  const problems: string[] = document.errors.map(({ message, pos }) => `${lines.linePos(pos[0]).line}: ${message.split("\n", 1)[0]}`);
  const root = document.contents;
  const lineOf = (node: unknown) => ((node as Node | null)?.range ? lines.linePos((node as Node).range![0]).line : 1);
  const wrong = (node: unknown, message: string) => void problems.push(`${lineOf(node)}: ${message}`);
  const fail = () => new WatchListError(problems.map((problem) => `${file}:${problem}`).join("\n"));
  if (problems.length > 0) throw fail();
  if (!isMap(root)) {
    wrong(root, "expected a list of sources: {sources: [{name, url}, …]}");
    throw fail();
  }

  const keysOf = (map: YAMLMap, known: ReadonlySet<string>) => {
    for (const { key } of map.items)
      if (!known.has(String(isScalar(key) ? key.value : key)))
        wrong(key, `"${String(key)}" is not a key of a ${known === listKeys ? "list" : "source"}`);
  };
  const field = <T>(map: YAMLMap, key: string, read: (value: unknown) => T | undefined, expected: string): T | undefined => {
    const node = map.get(key, true) as unknown;
    if (node === undefined || (isScalar(node) && node.value === null)) return undefined;
    const value = read(isScalar(node) ? node.value : node);
    if (value === undefined) wrong(node, `${key}: expected ${expected}`);
    return value;
  };
  const words = (value: unknown) => (typeof value === "string" && value.trim() ? value.trim() : undefined);
  const flag = (value: unknown) => (typeof value === "boolean" ? value : undefined);
  const content = (value: unknown) => (value === "auto" || value === "page" || value === "feed" ? value : undefined);
  const day = (value: unknown) => (typeof value === "string" && isIsoDate(value) ? value : undefined);
  const names = (value: unknown) =>
    isSeq(value) && value.items.every((item) => isScalar(item) && typeof item.value === "string")
      ? value.items.map((item) => String((item as { value: unknown }).value))
      : undefined;

  keysOf(root, listKeys);
  const allowPrivate = field(root, "allowPrivate", names, "a list of host names") ?? [];
  const common = {
    every: field(root, "every", readDuration, "a time such as 15m, 2h or 1d") ?? defaultEvery,
    robots: field(root, "robots", flag, "true or false") ?? true,
    content: field(root, "content", content, "auto, page or feed") ?? "auto",
    since: field(root, "since", day, "an ISO 8601 date such as 2021-08-23") ?? null,
  } as const;
  const sources: WatchedSource[] = [];
  const list = root.get("sources", true) as unknown;
  if (!isSeq(list) || list.items.length === 0) wrong(list ?? root, "sources: expected a list of at least one source");
  for (const item of isSeq(list) ? list.items : []) {
    if (!isMap(item)) {
      wrong(item, "expected a source {name, url}");
      continue;
    }
    keysOf(item, sourceKeys);
    const url = field(item, "url", readAddress, "an http or https address");
    if (url === undefined && !item.has("url")) wrong(item, "url: a source needs an address");
    const every = field(item, "every", readDuration, "a time such as 15m, 2h or 1d") ?? common.every;
    const name = field(item, "name", words, "a name") ?? url ?? "";
    if (sources.some((source) => source.name === name)) wrong(item, `name: "${name}" names two sources`);
    const own = url !== undefined && allowPrivate.includes(new URL(url).hostname);
    if (every < (own ? 1000 : shortest)) wrong(item, `every: no more often than every ${own ? "second" : "minute"}`);
    const headers: Record<string, string> = {};
    const given = item.get("headers", true) as unknown;
    if (given !== undefined && !isMap(given)) wrong(given, "headers: expected names with values");
    for (const { key, value } of isMap(given) ? given.items : []) {
      const filled = isScalar(value) && typeof value.value === "string" ? fillIn(value.value, environment) : null;
      if (typeof filled === "string") headers[String(key).toLowerCase()] = filled;
      else wrong(key, `headers: ${filled === null ? "expected words" : `${filled.missing} is not set in the environment`}`);
    }
    sources.push({
      name,
      url: url ?? "",
      every,
      publisher: field(item, "publisher", words, "a name") ?? null,
      content: field(item, "content", content, "auto, page or feed") ?? common.content,
      robots: field(item, "robots", flag, "true or false") ?? common.robots,
      since: field(item, "since", day, "an ISO 8601 date such as 2021-08-23") ?? common.since,
      headers,
      anyLanguage: field(item, "anyLanguage", flag, "true or false") ?? false,
    });
  }
  const userAgent = field(root, "userAgent", words, "a name") ?? null;
  const pause = field(root, "pause", readDuration, "a time such as 1s") ?? 1000;
  if (problems.length > 0) throw fail();
  return { sources, userAgent, allowPrivate, pause };
}

/** Milliseconds of "90s", "15m", "2h", "1d". */
function readDuration(value: unknown): number | undefined {
  const match = typeof value === "string" ? /^(\d{1,6})\s*([smhd])$/.exec(value.trim()) : null;
  return match && Number(match[1]) > 0 ? Number(match[1]) * units[match[2]!]! : undefined;
}

function readAddress(value: unknown): string | undefined {
  return typeof value === "string" && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : undefined;
}

function fillIn(value: string, environment: Readonly<Record<string, string | undefined>>): string | { readonly missing: string } {
  let missing: string | null = null;
  const filled = value.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const found = environment[name];
    if (found === undefined) missing ??= name;
    return found ?? "";
  });
  return missing === null ? filled : { missing };
}
