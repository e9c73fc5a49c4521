/** What a page says about itself; null where it doesn't. */
export interface PageMetadata {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** Reads JSON-LD first (newsrooms fill it for search engines), then OpenGraph and its kin, then plain HTML. */
export function pageMetadata(document: Document): PageMetadata {
  const article = findArticle(document);
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
  return {
    title: words(article["headline"]) ?? meta("og:title", "twitter:title"),
    published:
      words(article["datePublished"]) ??
      meta("article:published_time", "datePublished", "pubdate", "date", "DC.date.issued") ??
      document.querySelector("time[datetime]")?.getAttribute("datetime")?.trim() ??
      null,
    publisher: words((article["publisher"] as Record<string, unknown> | undefined)?.["name"]) ?? meta("og:site_name", "application-name"),
    url: document.querySelector('link[rel="canonical"]')?.getAttribute("href")?.trim() || meta("og:url"),
  };
}

function words(value: unknown): string | null {
  return typeof value === "string" && value.trim() ? value.trim() : null;
}

/** The first JSON-LD object that is an article, {} where there is none. */
function findArticle(document: Document): Record<string, unknown> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? "");
    } catch {
      continue; // broken JSON-LD is common; the other sources remain
    }
    const graph = [data].flat().flatMap((item) => [item, ...[(item as { "@graph"?: unknown } | null)?.["@graph"] ?? []].flat()]);
    const article = graph.find((item) => /Article|BlogPosting/.test(String((item as { "@type"?: unknown } | null)?.["@type"])));
    if (article) return article as Record<string, unknown>;
  }
  return {};
}
