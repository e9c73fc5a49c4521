/** Something that a reviewer asked for can't be done: nothing was changed. */
export class ReviewError extends Error {
  readonly code: "not-found" | "bad-request";
  constructor(code: "not-found" | "bad-request", message: string) {
    super(message);
    this.name = "ReviewError";
    this.code = code;
  }
}
