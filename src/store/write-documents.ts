import type { ReportRecord } from "#model/record";
import { copyRows, type Cell } from "./copy-rows.ts";
import type { Queryable } from "./database.ts";
import { reportHash } from "./document-identity.ts";
import type { SavedReport, SaveResult } from "./saved-report.ts";
import { markUnjoined } from "./joining.ts";

/**
 * Saves reports with their records, inside the caller's transaction. A report that is stored as it
 * stands changes nothing; an edited one becomes the next version of its document, whose earlier
 * text and record move to document_versions. Ids are different from each other.
 */
export async function writeDocuments(tx: Queryable, batch: readonly SavedReport[]): Promise<SaveResult> {
  const ids = batch.map(({ record }) => record.document.id);
  const rows = await tx.query<{ id: string; hash: string; version: number }>(
    "select id, hash, version from documents where id = any($1::text[])",
    [ids],
  );
  const stored = new Map(rows.map((row) => [row.id, row]));
  const hashed = batch.map((saved) => ({ saved, hash: reportHash(saved.report), before: stored.get(saved.record.document.id) }));
  const changed = hashed.filter(({ hash, before }) => before?.hash !== hash);
  const edited = changed.flatMap(({ before }) => (before ? [before.id] : []));
  if (edited.length > 0) await retireVersions(tx, edited);
  if (changed.length > 0) {
    const rows = changed.map(({ saved, hash, before }) => documentRow(saved, hash, (before?.version ?? 0) + 1));
    await putDocuments(tx, rows, (id) => stored.has(id));
    await copyRows(
      tx,
      "events",
      eventColumns,
      changed.flatMap(({ saved }) => eventRows(saved.record)),
    );
    await markUnjoined(
      tx,
      changed.map(({ saved }) => saved.record.document.id),
    );
  }
  return { added: changed.length - edited.length, updated: edited.length, unchanged: batch.length - changed.length };
}

async function retireVersions(tx: Queryable, ids: readonly string[]): Promise<void> {
  await tx.query(
    `insert into document_versions (document_id, version, url, publisher, published, title, dateline, language, text, hash,
       retrieved_at, source_kind, source_name, sample, record, replaced_at)
     select id, version, url, publisher, published, title, dateline, language, text, hash,
       retrieved_at, source_kind, source_name, sample, record, now()
     from documents where id = any($1::text[])`,
    [ids],
  );
  await tx.query("delete from events where document_id = any($1::text[])", [ids]);
}

const documentColumns =
  "id, version, url, publisher, published, title, dateline, language, text, hash, retrieved_at, source_kind, source_name, sample, record";

/** New documents are copied in; an edited one keeps its row, and so its place in the order of arrival. */
async function putDocuments(tx: Queryable, rows: readonly (readonly Cell[])[], isEdited: (id: string) => boolean): Promise<void> {
  const [added, edited] = [rows.filter(([id]) => !isEdited(id as string)), rows.filter(([id]) => isEdited(id as string))];
  await copyRows(tx, "documents", documentColumns, added);
  if (edited.length === 0) return;
  await tx.run("create temporary table edited (like documents) on commit drop");
  await tx.run("alter table edited alter arrival drop not null");
  await copyRows(tx, "edited", documentColumns, edited);
  const updates = documentColumns
    .split(", ")
    .slice(1)
    .map((column) => `${column} = e.${column}`);
  await tx.query(`update documents d set ${updates.join(", ")} from edited e where d.id = e.id`);
}

function documentRow({ report, record, source }: SavedReport, hash: string, version: number): Cell[] {
  const { document, events, claims, series, roles } = record;
  return [
    document.id,
    version,
    document.url,
    document.publisher,
    document.publishedAt,
    document.title,
    report.dateline,
    document.language,
    document.text,
    hash,
    source.retrievedAt,
    source.kind,
    source.name,
    source.sample,
    JSON.stringify({ events, claims, series, roles }),
  ];
}

const eventColumns =
  "document_id, event_id, type, mode, status, salience, first_day, last_day, place_id, country, admin1, lat, lon, confidence, rule";

function eventRows({ document, events }: ReportRecord): Cell[][] {
  return events.map(({ id, type, mode, status, salience, time, place, confidence, rule }) => [
    document.id,
    id,
    type,
    mode,
    status,
    salience,
    time?.start?.slice(0, 10),
    (time?.end ?? time?.start)?.slice(0, 10),
    place?.placeId,
    place?.country,
    place?.admin1,
    place?.lat,
    place?.lon,
    confidence,
    rule,
  ]);
}
