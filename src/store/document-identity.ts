import { createHash } from "node:crypto";
import type { Report } from "#model/document";
import type { Queryable } from "./database.ts";

/** Fingerprint of everything in a report that changes what is read from it. */
export function reportHash({ title, text, published, publisher, url, dateline }: Report): string {
  const parts = [title, text, published, publisher, url, dateline].map((part) => part || null);
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

/** Which document a report is, and whether it is stored as it stands. */
export interface Identity {
  readonly id: string;
  readonly hash: string;
  /** "new": not seen yet; "edited": a new version of `id`; "same": nothing to do. */
  readonly state: "new" | "edited" | "same";
}

/**
 * Whether an address names one document: a bare host is a newspaper's front door, and every
 * report of the paper may carry it.
 */
export function isDocumentUrl(url: string | null | undefined): url is string {
  return !!url && !/^https?:\/\/[^/?#]+\/?$/i.test(url);
}

/**
 * The documents that reports are: the one with the report's id, else the one at its URL, else a new
 * one, named by its id, else by its URL, else by its content (text, title, publisher and date, so
 * that two papers' copies of one wire report stay two documents).
 */
export async function identifyReports(db: Queryable, reports: readonly Report[]): Promise<Identity[]> {
  const named = reports.map((report) => ({ report, hash: reportHash(report), own: report.id ?? nameOf(report) }));
  const ids = [...new Set(named.map((n) => n.own))];
  const urls = [...new Set(reports.map((r) => r.url).filter(isDocumentUrl))];
  const rows = await db.query<{ id: string; url: string | null; hash: string }>(
    "select id, url, hash from documents where id = any($1::text[]) or url = any($2::text[]) order by arrival desc",
    [ids, urls],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const byUrl = new Map(rows.map((row) => [row.url, row]));
  return named.map(({ report, hash, own }) => {
    const stored = byId.get(own) ?? (isDocumentUrl(report.url) ? byUrl.get(report.url) : undefined);
    if (!stored) return { id: own, hash, state: "new" };
    return { id: stored.id, hash, state: stored.hash === hash ? "same" : "edited" };
  });
}

function nameOf(report: Report): string {
  const key = isDocumentUrl(report.url)
    ? [report.url]
    : [report.publisher ?? null, report.published ?? null, report.title ?? null, report.text];
  return createHash("sha256").update(JSON.stringify(key)).digest("hex").slice(0, 16);
}
