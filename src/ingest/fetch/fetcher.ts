import type { Readable } from "node:stream";
import { request, type Dispatcher } from "undici";
import { FetchError } from "./fetch-error.ts";
import { guardedAgent, type Resolve } from "./guarded-agent.ts";
import { acceptedCodings, describeSize, readLimited, unpack } from "./unpack.ts";

/** What lets a server say "not modified"; they belong to the address they came from. */
export interface Validators {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchOptions {
  /** Content types that are read, by their beginnings ("text/", "application/json"); any where not given. */
  readonly types?: readonly string[];
  /** Most bytes, as they come over the wire and again once unpacked. Default 16 MB. */
  readonly maxBytes?: number;
  /** Milliseconds for everything, redirects included. Default 30 s. */
  readonly timeout?: number;
  readonly validators?: Validators | null;
  /** Further headers (authorization, cookie …): sent to the origin of the address asked for, never to another. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

interface Answered {
  /** Where it was found, after redirects, without credentials. */
  readonly url: string;
  readonly validators: Validators;
}

export type Fetched =
  | (Answered & { readonly kind: "modified"; readonly bytes: Buffer; readonly contentType: string; readonly charset: string | null })
  | (Answered & { readonly kind: "not-modified" });

export type Opened =
  | (Answered & { readonly kind: "modified"; readonly body: Readable; readonly contentType: string; readonly charset: string | null })
  | (Answered & { readonly kind: "not-modified" });

export interface FetcherSettings {
  /** Hosts that may be private. */
  readonly allowPrivate?: readonly string[];
  readonly userAgent?: string;
  readonly connectTimeout?: number;
  /** How names are resolved; the system's way where not given. */
  readonly resolve?: Resolve;
}

const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
export const defaultUserAgent = "Sijill/0.1";

/** Fetches http and https addresses with GET. Keeps no cookies; follows a few redirects, each held to the same rules. */
export class Fetcher {
  private readonly agent: Dispatcher;
  readonly userAgent: string;

  constructor({ allowPrivate = [], userAgent = defaultUserAgent, connectTimeout = 10_000, resolve }: FetcherSettings = {}) {
    const hosts = new Set(allowPrivate.map((host) => host.replace(/^\[(.*)\]$/, "$1").toLowerCase()));
    this.agent = guardedAgent(hosts, { connectTimeout, ...(resolve ? { resolve } : {}) });
    this.userAgent = userAgent;
  }

  /** The whole answer. Throws FetchError. */
  async fetch(url: string, options: FetchOptions = {}): Promise<Fetched> {
    const { maxBytes = 16 * 1_048_576 } = options;
    const deadline = new Deadline(options);
    try {
      const opened = await this.open(url, options, deadline);
      if (opened.kind === "not-modified") return opened;
      const { body, ...rest } = opened;
      return { ...rest, bytes: await readLimited(body, maxBytes) };
    } catch (error) {
      throw explain(error, deadline);
    } finally {
      deadline.clear();
    }
  }

  /** An answer to be read as it comes (archives). The time limit is for its beginning; then a pause of a minute ends it. */
  async stream(url: string, options: FetchOptions = {}): Promise<Opened> {
    const deadline = new Deadline(options);
    try {
      return await this.open(url, { ...options, maxBytes: Infinity }, deadline);
    } catch (error) {
      throw explain(error, deadline);
    } finally {
      deadline.stopClock();
    }
  }

  async close(): Promise<void> {
    await this.agent.destroy();
  }

  private async open(asked: string, options: FetchOptions, deadline: Deadline): Promise<Opened> {
    const { types, maxBytes = 16 * 1_048_576, validators, headers = {} } = options;
    const { url: first, authorization } = splitCredentials(asked);
    let url = first;
    for (let hops = 0; ; hops++) {
      const own = url.origin === first.origin ? { ...headers, ...(authorization ? { authorization } : {}) } : {};
      const response = await request(url, {
        dispatcher: this.agent,
        method: "GET",
        signal: deadline.signal,
        headersTimeout: 20_000,
        bodyTimeout: 60_000,
        headers: {
          ...own,
          ...(validators?.url === url.href ? conditions(validators) : {}),
          "user-agent": this.userAgent,
          accept:
            "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5",
          "accept-language": "ar",
          "accept-encoding": acceptedCodings,
        },
      });
      const { statusCode, body } = response;
      const header = (name: string) => [response.headers[name]].flat()[0];
      const validatorsNow = { url: url.href, etag: header("etag") ?? null, lastModified: header("last-modified") ?? null };
      if (redirects.has(statusCode)) {
        const location = header("location");
        discard(body);
        if (!location) throw new FetchError(`the server answered ${statusCode} without saying where to`, { status: statusCode });
        if (hops === mostRedirects) throw new FetchError(`more than ${mostRedirects} redirects`);
        url = redirectTarget(location, url);
        continue;
      }
      if (statusCode === 304) {
        discard(body);
        // A 304 may leave validators out: those that were sent stay true.
        const kept = {
          url: url.href,
          etag: validatorsNow.etag ?? validators?.etag ?? null,
          lastModified: validatorsNow.lastModified ?? validators?.lastModified ?? null,
        };
        return { kind: "not-modified", url: url.href, validators: kept };
      }
      if (statusCode !== 200) {
        discard(body);
        throw statusError(statusCode, header("retry-after"));
      }
      const [contentType, charset] = readContentType(header("content-type"));
      if (types && contentType !== "" && !types.some((type) => contentType.startsWith(type))) {
        discard(body);
        throw new FetchError(`content of the type ${contentType} is not read`);
      }
      if (Number(header("content-length") ?? 0) > maxBytes) {
        discard(body);
        throw new FetchError(`larger than ${describeSize(maxBytes)}`);
      }
      return {
        kind: "modified",
        url: url.href,
        validators: validatorsNow,
        body: unpack(body, header("content-encoding")),
        contentType,
        charset,
      };
    }
  }
}

/** An address without the name and password in it, which become a header for its own origin. */
function splitCredentials(asked: string): { url: URL; authorization: string | null } {
  const url = checkedUrl(asked);
  const { username, password } = url;
  url.username = "";
  url.password = "";
  url.hash = "";
  if (username === "" && password === "") return { url, authorization: null };
  const words = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { url, authorization: `Basic ${Buffer.from(words).toString("base64")}` };
}

function checkedUrl(address: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new FetchError("not a web address");
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new FetchError(`addresses of the kind ${url.protocol} are not fetched`);
  return url;
}

/** Where a redirect leads. Credentials that a server writes into it are dropped: they are its own idea, not the user's. */
function redirectTarget(location: string, base: URL): URL {
  let url: URL;
  try {
    url = checkedUrl(location, base);
  } catch (error) {
    throw new FetchError(`redirected to what is not fetched: ${(error as Error).message}`);
  }
  url.username = "";
  url.password = "";
  url.hash = "";
  return url;
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return { ...(etag ? { "if-none-match": etag } : {}), ...(lastModified ? { "if-modified-since": lastModified } : {}) };
}

function readContentType(value: string | undefined): [type: string, charset: string | null] {
  const [type = "", ...parameters] = (value ?? "").split(";");
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(parameter)?.[1]).find(Boolean);
  return [type.trim().toLowerCase(), charset ?? null];
}

function statusError(status: number, retryAfter: string | undefined): FetchError {
  const passing = status === 408 || status === 425 || status === 429 || status >= 500;
  return new FetchError(`the server answered ${status}`, { status, passing, retryAfter: readRetryAfter(retryAfter, Date.now()) });
}

/** Seconds from a Retry-After header: a number, or a date. */
export function readRetryAfter(value: string | undefined, now: number): number | null {
  if (!value) return null;
  if (/^\s*\d+\s*$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}

/** Ends a body that nobody reads; what breaks meanwhile breaks nothing. */
function discard(body: Readable): void {
  body.on("error", () => {});
  body.destroy();
}

/** The time limit of one fetch, and the caller's own stop. */
class Deadline {
  readonly signal: AbortSignal;
  readonly seconds: number;
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private readonly caller: AbortSignal | undefined;
  private readonly stop = () => this.controller.abort(this.caller?.reason);
  expired = false;

  constructor({ timeout = 30_000, signal }: FetchOptions) {
    this.seconds = timeout / 1000;
    this.signal = this.controller.signal;
    this.caller = signal;
    if (signal?.aborted) this.stop();
    signal?.addEventListener("abort", this.stop, { once: true });
    this.timer = setTimeout(() => {
      this.expired = true;
      this.controller.abort();
    }, timeout);
  }

  stopClock(): void {
    clearTimeout(this.timer);
  }

  clear(): void {
    this.stopClock();
    this.caller?.removeEventListener("abort", this.stop);
  }
}

const networkReasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "no such host",
  EAI_AGAIN: "the host's name could not be looked up",
  ECONNREFUSED: "the connection was refused",
  ECONNRESET: "the connection was cut off",
  EHOSTUNREACH: "the host can't be reached",
  ENETUNREACH: "the network can't be reached",
  ETIMEDOUT: "no answer in time",
  UND_ERR_CONNECT_TIMEOUT: "no connection in time",
  UND_ERR_HEADERS_TIMEOUT: "no answer in time",
  UND_ERR_BODY_TIMEOUT: "the answer stopped on the way",
  UND_ERR_SOCKET: "the connection was cut off",
  UND_ERR_HEADERS_OVERFLOW: "the answer's headers are too large",
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is its own word only",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate can't be verified",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another name",
};
const lasting = /^(?:CERT_|DEPTH_|UNABLE_|ERR_TLS|UND_ERR_HEADERS_OVERFLOW|HPE_|Z_|ERR__?ERROR|ERR_BROTLI)/;

function explain(error: unknown, deadline: Deadline): Error {
  if (deadline.expired) return new FetchError(`not done after ${deadline.seconds} s`, { passing: true });
  if (deadline.signal.aborted) return new FetchError("stopped", { passing: true });
  const root = rootOf(error);
  if (root instanceof FetchError) return root;
  const { code = "", message } = root as NodeJS.ErrnoException;
  if (code.startsWith("Z_") || (code.startsWith("ERR_") && /brotli|decompress/i.test(message)))
    return new FetchError("the packed content is broken", { cause: error });
  if (code.startsWith("HPE_")) return new FetchError("the answer is not HTTP", { cause: error });
  return new FetchError(networkReasons[code] ?? message, { passing: !lasting.test(code), cause: error });
}

/** What lies under the errors that wrap it: several addresses tried make an AggregateError. */
function rootOf(error: unknown): unknown {
  if (error instanceof AggregateError && error.errors.length > 0) return rootOf(error.errors[0]);
  return error;
}
