import { useEffect, useState } from "react";
import type { ApiError } from "#api/errors";

export interface Answer<T> {
  /** The last answer that came; while a new one loads, the old one stays in view. */
  readonly data: T | null;
  readonly loading: boolean;
  readonly error: ApiError["error"] | "unreachable" | null;
  readonly retry: () => void;
}

/** Answers by address, the most recent fifty: going back shows at once what was there. */
const remembered = new Map<string, unknown>();

/** What the server answers to GET `url`; null asks nothing. */
export function useAnswer<T>(url: string | null): Answer<T> {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ url: string | null; data: T | null; error: Answer<T>["error"] }>({
    url: null,
    data: null,
    error: null,
  });
  const kept = url === null ? undefined : (remembered.get(url) as T | undefined);
  if (kept !== undefined && state.url !== url) setState({ url, data: kept, error: null });

  useEffect(() => {
    if (url === null || remembered.has(url)) return;
    const abort = new AbortController();
    ask<T>(url, { signal: abort.signal, cache: attempt > 0 ? "reload" : "default" }).then(
      (data) => {
        remember(url, data);
        setState({ url, data, error: null });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setState((old) => ({ url, data: old.url === url ? old.data : null, error: errorId(error) }));
      },
    );
    return () => abort.abort();
  }, [url, attempt]);

  return {
    data: state.data,
    loading: url !== null && state.url !== url,
    error: state.url === url ? state.error : null,
    retry: () => setAttempt((n) => n + 1),
  };
}

/** Sends a request and reads the JSON; throws the server's ApiError. */
export async function ask<T>(url: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(url, { headers: { accept: "application/json", ...init.headers }, ...init });
  const body: unknown = await response.json();
  if (!response.ok) throw body;
  return body as T;
}

export function errorId(error: unknown): ApiError["error"] | "unreachable" {
  return error !== null && typeof error === "object" && "error" in error ? (error as ApiError).error : "unreachable";
}

/** Forgets what was answered: something has changed. */
export function forgetAnswers(): void {
  remembered.clear();
}

function remember(url: string, data: unknown): void {
  remembered.set(url, data);
  const [oldest] = remembered.keys();
  if (remembered.size > 50 && oldest !== undefined) remembered.delete(oldest);
}
