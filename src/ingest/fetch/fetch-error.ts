/** Why an address couldn't be fetched. The message is for the user and doesn't repeat the address. */
export class FetchError extends Error {
  /** HTTP status, where there was an answer. */
  readonly status: number | null;
  /** Whether the same request may work later: the network, the server's overload. */
  readonly passing: boolean;
  /** Seconds that the server asked to wait. */
  readonly retryAfter: number | null;

  constructor(message: string, details: { status?: number; passing?: boolean; retryAfter?: number | null; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "FetchError";
    this.status = details.status ?? null;
    this.passing = details.passing ?? false;
    this.retryAfter = details.retryAfter ?? null;
  }
}
