import type { ReportRecord } from "#model/record";
import type { DocumentCard, DocumentVersion } from "#model/query";
import type { Queryable } from "./database.ts";

interface DocumentRow {
  readonly arrival: number;
  readonly id: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly language: string;
  /** JSON: parsing it here is cheaper than parsing it in the store's thread and handing it over in pieces. */
  readonly record: string;
}

const columns = "arrival, id, url, publisher, published, title, text, language, record::text as record";

function recordOf({ id, url, publisher, published, title, text, language, record }: DocumentRow): ReportRecord {
  return {
    document: { id, url, publisher, publishedAt: published, title, text, language },
    ...(JSON.parse(record) as Omit<ReportRecord, "document">),
  };
}

/** A document's record, in its latest version. */
export async function getDocument(db: Queryable, id: string): Promise<ReportRecord | null> {
  const rows = await db.query<DocumentRow>(`select ${columns} from documents where id = $1`, [id]);
  return rows[0] ? recordOf(rows[0]) : null;
}

/** The records of some documents, by id; those that aren't there are left out. */
export async function getRecords(db: Queryable, ids: readonly string[]): Promise<Map<string, ReportRecord>> {
  const rows = await db.query<DocumentRow>(`select ${columns} from documents where id = any($1::text[])`, [ids]);
  return new Map(rows.map((row) => [row.id, recordOf(row)]));
}

/** Incident of each event of a document, by event id. */
export async function incidentsOfDocument(db: Queryable, id: string): Promise<Record<string, string>> {
  const rows = await db.query<{ event_id: string; incident_id: string }>(
    "select event_id, incident_id from incident_events where document_id = $1 order by event_id",
    [id],
  );
  return Object.fromEntries(rows.map((row) => [row.event_id, row.incident_id]));
}

interface VersionRow {
  readonly version: number;
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly hash: string;
  readonly source_kind: string;
  readonly source_name: string | null;
  readonly retrieved_at: Date;
  readonly replaced_at: Date | null;
  readonly [column: string]: unknown;
}

const versionColumns = "version, title, text, url, publisher, published, hash, source_kind, source_name, retrieved_at";

const versionOf = (row: VersionRow): DocumentVersion => ({
  version: row.version,
  title: row.title,
  text: row.text,
  url: row.url,
  publisher: row.publisher,
  publishedAt: row.published,
  hash: row.hash,
  source: { kind: row.source_kind, name: row.source_name },
  retrievedAt: row.retrieved_at.toISOString(),
  replacedAt: row.replaced_at?.toISOString() ?? null,
});

/** Earlier versions of a document, the oldest first. */
export async function listVersions(db: Queryable, id: string): Promise<DocumentVersion[]> {
  const rows = await db.query<VersionRow>(
    `select ${versionColumns}, replaced_at from document_versions where document_id = $1 order by version`,
    [id],
  );
  return rows.map(versionOf);
}

/** The version of a document that the register reads. */
export async function currentVersion(db: Queryable, id: string): Promise<DocumentVersion | null> {
  const [row] = await db.query<VersionRow>(`select ${versionColumns}, null::timestamptz as replaced_at from documents where id = $1`, [id]);
  return row ? versionOf(row) : null;
}

/** A page of documents, the latest published first, those without a date last. */
export async function listDocuments(
  db: Queryable,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ total: number; items: DocumentCard[] }> {
  const [{ total } = { total: 0 }] = await db.query<{ total: number }>("select count(*)::int as total from documents");
  const items = await db.query<DocumentCard & Record<string, unknown>>(
    `select id, title, publisher, published as "publishedAt", url, sample, version,
       (select count(*)::int from events where document_id = documents.id) as events
     from documents order by published collate "C" desc nulls last, id limit $1 offset $2`,
    [page.limit, page.offset],
  );
  return { total, items };
}

/** Every record, in order of arrival, read in pages; the next is fetched while one is looked at. */
export async function* eachRecord(db: Queryable, pageSize = 200): AsyncGenerator<ReportRecord> {
  const fetch = (after: number) => {
    const page = db.query<DocumentRow>(`select ${columns} from documents where arrival > $1 order by arrival limit ${pageSize}`, [after]);
    page.catch(() => {}); // told where it is awaited
    return page;
  };
  let coming = fetch(0);
  for (;;) {
    const rows = await coming;
    const last = rows.at(-1);
    if (last && rows.length === pageSize) coming = fetch(last.arrival);
    for (const row of rows) yield recordOf(row);
    if (!last || rows.length < pageSize) return;
  }
}
