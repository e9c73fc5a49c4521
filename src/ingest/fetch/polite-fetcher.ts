import { FetchError } from "./fetch-error.ts";
import type { FetchOptions, Fetched, Fetcher, Opened } from "./fetcher.ts";
import { HostGate } from "./host-gate.ts";
import { Robots } from "./robots.ts";

export interface PoliteSettings {
  /** Milliseconds between two requests to a host, where its robots.txt doesn't ask for more. */
  readonly pause?: number;
  /** Times that a passing failure is tried again. */
  readonly retries?: number;
  /** Milliseconds before the first of them; doubled for each further one. */
  readonly retryPause?: number;
}

export interface PoliteOptions extends FetchOptions {
  /** False where the site's owner has said that robots.txt isn't meant for us. */
  readonly robots?: boolean;
}

/** Longest that one fetch waits for a server which asks to be left alone; the next poll comes anyway. */
const longestWait = 30_000;

/** A fetcher that asks robots.txt, leaves a host its pauses, and tries again what may pass. */
export class PoliteFetcher {
  private readonly gate = new HostGate();
  private readonly robots: Robots;
  private readonly settings: Required<PoliteSettings>;
  private readonly fetcher: Fetcher;

  constructor(fetcher: Fetcher, settings: PoliteSettings = {}) {
    this.fetcher = fetcher;
    this.robots = new Robots(fetcher);
    this.settings = { pause: 1000, retries: 2, retryPause: 2000, ...settings };
  }

  fetch(url: string, options: PoliteOptions = {}): Promise<Fetched> {
    return this.inTurn(url, options, () => this.fetcher.fetch(url, options));
  }

  stream(url: string, options: PoliteOptions = {}): Promise<Opened> {
    return this.inTurn(url, options, () => this.fetcher.stream(url, options));
  }

  close(): Promise<void> {
    return this.fetcher.close();
  }

  private async inTurn<T>(url: string, { robots = true, signal }: PoliteOptions, work: () => Promise<T>): Promise<T> {
    if (!URL.canParse(url)) throw new FetchError("not a web address");
    const { host, protocol } = new URL(url);
    const { pause, retries, retryPause } = this.settings;
    let between = pause;
    if (robots && /^https?:$/.test(protocol)) {
      if (!(await this.robots.allows(url))) throw new FetchError("the site's robots.txt asks not to read it");
      between = Math.max(pause, await this.robots.pause(url));
    }
    for (let tried = 0; ; tried++) {
      try {
        return await this.gate.run(host, between, work, signal);
      } catch (error) {
        if (!(error instanceof FetchError) || !error.passing || tried >= retries || signal?.aborted) throw error;
        const wait = error.retryAfter === null ? retryPause * 2 ** tried : error.retryAfter * 1000;
        if (wait > longestWait) throw error;
        await this.gate.run(host, wait, async () => {}, signal);
      }
    }
  }
}
