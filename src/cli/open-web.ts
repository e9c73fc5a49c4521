import { Fetcher } from "#ingest/fetch/fetcher";
import { PoliteFetcher } from "#ingest/fetch/polite-fetcher";
import { WebReader, type PageMemory } from "#ingest/web/web-reader";

/** What the command line says about fetching. */
export interface WebSettings {
  /** Hosts that may have private addresses. */
  readonly allowPrivate?: readonly string[];
  readonly robots?: boolean;
  readonly userAgent?: string;
  readonly since?: string;
}

/** A fetcher as the options say, and a reader of addresses over it. */
export function openWeb(
  { allowPrivate = [], robots, userAgent, since }: WebSettings,
  memory: PageMemory | null,
  signal?: AbortSignal,
): { fetcher: PoliteFetcher; reader: WebReader } {
  const fetcher = new PoliteFetcher(new Fetcher({ allowPrivate, ...(userAgent ? { userAgent } : {}) }));
  const reader = new WebReader(fetcher, {
    memory,
    since: since ?? null,
    ...(robots === undefined ? {} : { robots }),
    ...(signal ? { signal } : {}),
  });
  return { fetcher, reader };
}
