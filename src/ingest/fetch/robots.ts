import robotsParserModule from "robots-parser";
import { FetchError } from "./fetch-error.ts";
import type { Fetcher } from "./fetcher.ts";

/** What a site's robots.txt says to us. */
interface Rules {
  allows(url: string): boolean;
  /** Seconds between two requests that it asks for. */
  readonly delay: number | null;
}

// The package is CommonJS whose types speak of a default export.
const parseRobots = robotsParserModule as unknown as (
  url: string,
  text: string,
) => { isAllowed(url: string, agent: string): boolean | undefined; getCrawlDelay(agent: string): number | undefined };

/** RFC 9309: rules are kept for a day at most; half a megabyte has to be read. */
const keptFor = 86_400_000;
const retryAfter = 600_000;
const maxBytes = 512 * 1024;
/** A site that asks for more says that it doesn't want us; a minute is kept at least. */
const longestDelay = 60;

/**
 * robots.txt of the sites that are read, asked for once a day. A site without one (any 4xx) allows
 * everything; one that can't answer (5xx, no connection) allows nothing until it can (RFC 9309).
 */
export class Robots {
  private readonly kept = new Map<string, { readonly rules: Promise<Rules>; until: number }>();
  private readonly fetcher: Fetcher;

  constructor(fetcher: Fetcher) {
    this.fetcher = fetcher;
  }

  async allows(url: string): Promise<boolean> {
    return (await this.rulesOf(url)).allows(url);
  }

  /** Milliseconds to leave between two requests, where the site says so; 0 where it doesn't. */
  async pause(url: string): Promise<number> {
    return Math.min((await this.rulesOf(url)).delay ?? 0, longestDelay) * 1000;
  }

  private rulesOf(url: string): Promise<Rules> {
    const { origin } = new URL(url);
    const kept = this.kept.get(origin);
    if (kept && kept.until > Date.now()) return kept.rules;
    const entry = { rules: this.read(origin, () => (entry.until = Date.now() + retryAfter)), until: Date.now() + keptFor };
    this.kept.set(origin, entry);
    return entry.rules;
  }

  private async read(origin: string, failed: () => void): Promise<Rules> {
    const address = `${origin}/robots.txt`;
    try {
      const fetched = await this.fetcher.fetch(address, { maxBytes, timeout: 15_000 });
      if (fetched.kind === "not-modified") return allowAll;
      const robots = parseRobots(address, fetched.bytes.toString("utf8").replace(/^\ufeff/, ""));
      const agent = this.fetcher.userAgent.split(/[/\s]/)[0]!;
      return { allows: (url) => robots.isAllowed(url, agent) !== false, delay: robots.getCrawlDelay(agent) ?? null };
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      if (error.status !== null && error.status >= 400 && error.status < 500 && error.status !== 429) return allowAll;
      failed();
      // A refused address is refused for the page as well, with a better message.
      if (error.status === null && !error.passing) return allowAll;
      return { allows: () => false, delay: null };
    }
  }
}

const allowAll: Rules = { allows: () => true, delay: null };
