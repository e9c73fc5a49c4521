import type { Queryable } from "./database.ts";

/** What the next poll of a source needs to know, and what a status page tells. Times are ISO 8601. */
export interface SourceState {
  readonly name: string;
  readonly url: string;
  readonly validatorsUrl: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly polledAt: string | null;
  readonly succeededAt: string | null;
  /** When reports last came from it. */
  readonly broughtAt: string | null;
  /** Polls that failed since the last that didn't. */
  readonly failures: number;
  readonly lastError: string | null;
  readonly dueAt: string;
  readonly polls: number;
  readonly reports: number;
  readonly problems: number;
}

/** A page that was stored, or refused for good. */
export interface PageState {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** What the list that names it said of its state. */
  readonly token: string;
  readonly retrievedAt: string;
  readonly refused: string | null;
}

/** States of all sources that were ever polled, by name. */
export async function readSources(db: Queryable): Promise<SourceState[]> {
  const rows = await db.query<Record<string, unknown>>(
    `select name, url, validators_url as "validatorsUrl", etag, last_modified as "lastModified", polled_at as "polledAt",
       succeeded_at as "succeededAt", brought_at as "broughtAt", failures, last_error as "lastError", due_at as "dueAt",
       polls::float8 as polls, reports::float8 as reports, problems::float8 as problems
     from sources order by name collate "C"`,
  );
  return rows.map((row) => withIsoTimes(row) as unknown as SourceState);
}

export async function writeSource(db: Queryable, state: SourceState): Promise<void> {
  await db.query(
    `insert into sources (name, url, validators_url, etag, last_modified, polled_at, succeeded_at, brought_at, failures, last_error, due_at,
       polls, reports, problems)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     on conflict (name) do update set url = excluded.url, validators_url = excluded.validators_url, etag = excluded.etag,
       last_modified = excluded.last_modified, polled_at = excluded.polled_at, succeeded_at = excluded.succeeded_at,
       brought_at = excluded.brought_at, failures = excluded.failures, last_error = excluded.last_error, due_at = excluded.due_at,
       polls = excluded.polls, reports = excluded.reports, problems = excluded.problems`,
    [
      state.name,
      state.url,
      state.validatorsUrl,
      state.etag,
      state.lastModified,
      state.polledAt,
      state.succeededAt,
      state.broughtAt,
      state.failures,
      state.lastError,
      state.dueAt,
      state.polls,
      state.reports,
      state.problems,
    ],
  );
}

/** What is known of pages, by address; those never marked are missing. */
export async function readPages(db: Queryable, urls: readonly string[]): Promise<Map<string, PageState>> {
  const rows = await db.query<Record<string, unknown>>(
    `select url, etag, last_modified as "lastModified", token, retrieved_at as "retrievedAt", refused from pages where url = any($1::text[])`,
    [urls],
  );
  return new Map(rows.map((row) => [row["url"] as string, withIsoTimes(row) as unknown as PageState]));
}

export async function writePages(db: Queryable, pages: readonly PageState[]): Promise<void> {
  // The last word on an address counts: one statement can't write a row twice.
  const rows = [...new Map(pages.map((page) => [page.url, page])).values()];
  if (rows.length === 0) return;
  await db.query(
    `insert into pages (url, etag, last_modified, token, retrieved_at, refused)
     select url, etag, "lastModified", token, "retrievedAt", refused
     from json_to_recordset($1::json) as r (url text, etag text, "lastModified" text, token text, "retrievedAt" timestamptz, refused text)
     on conflict (url) do update set etag = excluded.etag, last_modified = excluded.last_modified, token = excluded.token,
       retrieved_at = excluded.retrieved_at, refused = excluded.refused`,
    [JSON.stringify(rows)],
  );
}

function withIsoTimes(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]));
}
