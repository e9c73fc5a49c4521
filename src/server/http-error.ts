import type { ApiError } from "#api/errors";

/** An answer other than success, with a stable id. */
export class HttpError extends Error {
  readonly statusCode: number;
  readonly id: ApiError["error"];

  constructor(statusCode: number, id: ApiError["error"], message: string) {
    super(message);
    this.statusCode = statusCode;
    this.id = id;
  }
}

export function notFound(what: string, id: string): HttpError {
  return new HttpError(404, "not-found", `There is no ${what} "${id}".`);
}
