/** What every failed request answers: a stable id for programs, a sentence for people. */
export interface ApiError {
  readonly error: "not-found" | "bad-request" | "too-large" | "too-many-requests" | "wrong-host" | "internal";
  readonly message: string;
}
