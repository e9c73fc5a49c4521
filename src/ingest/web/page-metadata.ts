import { dateInAddress, readDate, readDateLine } from "./read-date.ts";

/** What a page says about itself; null where it doesn't. */
export interface PageMetadata {
  readonly title: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Where it was filed. */
  readonly dateline: string | null;
  /** Addresses of the feeds it names. */
  readonly feeds: readonly string[];
}

type Thing = Readonly<Record<string, unknown>>;

/**
 * Reads JSON-LD first (newsrooms fill it for search engines), then OpenGraph and its kin, then the elements that
 * print the day, then the address. `latest` is the day of retrieval (ISO) plus one: a date after it is a mistake
 * or that of a coming event, and the next best is taken.
 */
export function pageMetadata(document: Document, jsonLd: readonly string[], address: string | null, latest: string): PageMetadata {
  const things = jsonLd.flatMap(readThings);
  const article = things.find((thing) => /Article|BlogPosting|Report/.test(String(thing["@type"]))) ?? {};
  const meta = (...names: string[]) => {
    for (const name of names) {
      const content = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute("content")
        ?.trim();
      if (content) return content;
    }
    return null;
  };
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute("href")?.trim() || meta("og:url");
  const dates = function* () {
    yield words(article["datePublished"]);
    yield meta("article:published_time", "og:article:published_time", "datePublished");
    yield meta(
      "article:published",
      "pubdate",
      "publishdate",
      "publish-date",
      "date",
      "DC.date.issued",
      "DC.date",
      "dcterms.created",
      "parsely-pub-date",
      "sailthru.date",
      "cXenseParse:recs:publishtime",
    );
    yield* printedDates(document);
    yield words(article["dateCreated"]);
    for (const place of [url, address]) if (place) yield dateInAddress(place);
  };
  let published: string | null = null;
  for (const found of dates()) {
    const date = found === null ? null : readDate(found);
    if (date === null || date.slice(0, 10) > latest || date < "1990") continue;
    published = date;
    break;
  }
  return {
    title: words(article["headline"]) ?? meta("og:title", "twitter:title"),
    published,
    publisher: nameOf(article["publisher"], things) ?? meta("og:site_name", "application-name", "publisher", "DC.publisher"),
    url,
    dateline: words(article["dateline"]) ?? nameOf(article["locationCreated"], things),
    feeds: [...document.querySelectorAll('link[rel~="alternate"]')]
      .filter((link) => /application\/(?:rss|atom|feed)\+/.test(link.getAttribute("type") ?? ""))
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => href !== ""),
  };
}

/** Elements that print the day of publication: those marked as such, then time elements, then what a class calls a date. */
function* printedDates(document: Document): Generator<string | null> {
  for (const selector of ['[itemprop="datePublished"]', "time[pubdate]", "article time", "main time", "time[datetime]"]) {
    const element = document.querySelector(selector);
    if (!element) continue;
    yield element.getAttribute("datetime") ?? element.getAttribute("content");
    yield element.textContent;
  }
  let looked = 0;
  for (const element of document.querySelectorAll(
    '[class*="date"], [class*="time"], [class*="publish"], [class*="posted"], [id*="date"]',
  )) {
    if (++looked > 40) return;
    const text = element.textContent ?? "";
    if (text.length < 120) yield readDateLine(text.replace(/\s+/gu, " ").trim());
  }
}

function words(value: unknown): string | null {
  return typeof value === "string" && value.trim() ? unescapeSigns(value.trim()) : null;
}

/** JSON-LD is often written by templates that escape it as if it were HTML. */
function unescapeSigns(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    "&quot;": '"',
    "&amp;": "&",
    "&#39;": "'",
    "&#039;": "'",
    "&lt;": "<",
    "&gt;": ">",
    "&nbsp;": " ",
  };
  return text.includes("&") ? text.replace(/&(?:quot|amp|#0?39|lt|gt|nbsp);/g, (sign) => signs[sign]!) : text;
}

/** The name of what a field holds: a thing, a list of them, a name itself, or a reference to another thing of the page. */
function nameOf(value: unknown, things: readonly Thing[]): string | null {
  const [first] = [value].flat();
  if (typeof first !== "object" || first === null) return words(first);
  const thing = first as Thing;
  return (
    words(thing["name"]) ??
    words(things.find((other) => other["@id"] !== undefined && other["@id"] === thing["@id"] && words(other["name"]))?.["name"])
  );
}

/** Most things of a script that are looked at. */
const mostThings = 200;

/** The things of a JSON-LD script, those of its graphs as well; none where it is broken, which is common. */
function readThings(script: string): Thing[] {
  let data: unknown;
  try {
    data = JSON.parse(script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, "").replace(/\p{Cc}/gu, " "));
  } catch {
    return [];
  }
  const things: Thing[] = [];
  const queue = [data].flat().slice(0, mostThings);
  for (let item = queue.shift(); item !== undefined && things.length < mostThings; item = queue.shift()) {
    if (typeof item !== "object" || item === null) continue;
    things.push(item as Thing);
    const { "@graph": graph, mainEntity } = item as Thing;
    for (const inner of [graph, mainEntity].flat()) if (inner) queue.push(inner);
  }
  return things;
}
