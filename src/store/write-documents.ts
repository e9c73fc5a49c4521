import type { Queryable } from "./database.ts";
import { reportHash } from "./document-identity.ts";
import type { SavedReport, SaveResult } from "./saved-report.ts";
import { spansOfRecord } from "./spans-of-record.ts";
import { markIncidentsStale } from "./state.ts";

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
    await insertDocuments(
      tx,
      changed.map(({ saved, hash, before }) => documentRow(saved, hash, (before?.version ?? 0) + 1)),
    );
    await insertDetails(
      tx,
      changed.map(({ saved }) => saved),
    );
    await markIncidentsStale(tx);
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
  for (const table of ["events", "claims", "spans"]) await tx.query(`delete from ${table} where document_id = any($1::text[])`, [ids]);
}

function documentRow({ report, record, source }: SavedReport, hash: string, version: number) {
  const { document, events, claims, series, roles } = record;
  return {
    id: document.id,
    version,
    url: document.url,
    publisher: document.publisher,
    published: document.publishedAt,
    title: document.title,
    dateline: report.dateline ?? null,
    language: document.language,
    text: document.text,
    hash,
    retrieved_at: source.retrievedAt,
    source_kind: source.kind,
    source_name: source.name,
    sample: source.sample,
    record: { events, claims, series, roles },
  };
}

async function insertDocuments(tx: Queryable, rows: readonly ReturnType<typeof documentRow>[]): Promise<void> {
  const columns = `id, version, url, publisher, published, title, dateline, language, text, hash, retrieved_at, source_kind, source_name, sample, record`;
  const updates = columns
    .split(", ")
    .slice(1)
    .map((column) => `${column} = excluded.${column}`);
  await tx.query(
    `insert into documents (${columns})
     select ${columns} from json_to_recordset($1::json) as r (id text, version integer, url text, publisher text, published text, title text,
       dateline text, language text, text text, hash text, retrieved_at timestamptz, source_kind text, source_name text, sample boolean, record json)
     on conflict (id) do update set ${updates.join(", ")}, wire_copy_of = null`,
    [JSON.stringify(rows)],
  );
}

/** The events, claims and spans of documents that have none. */
async function insertDetails(tx: Queryable, batch: readonly SavedReport[]): Promise<void> {
  const events = batch.flatMap(({ record }) =>
    record.events.map((event) => ({
      document_id: record.document.id,
      event_id: event.id,
      type: event.type,
      mode: event.mode,
      status: event.status,
      salience: event.salience,
      first_day: event.time?.start?.slice(0, 10) ?? null,
      last_day: (event.time?.end ?? event.time?.start)?.slice(0, 10) ?? null,
      place_id: event.place?.placeId ?? null,
      country: event.place?.country ?? null,
      admin1: event.place?.admin1 ?? null,
      lat: event.place?.lat ?? null,
      lon: event.place?.lon ?? null,
      confidence: event.confidence,
      rule: event.rule,
    })),
  );
  await tx.query(
    `insert into events select * from json_to_recordset($1::json) as r (document_id text, event_id text, type text, mode text, status text,
       salience text, first_day text, last_day text, place_id text, country text, admin1 text, lat double precision, lon double precision,
       confidence double precision, rule text)`,
    [JSON.stringify(events)],
  );
  const claims = batch.flatMap(({ record }) =>
    record.claims.map((claim) => ({
      document_id: record.document.id,
      claim_id: claim.id,
      mode: claim.mode,
      speaker: claim.speaker.surface.text,
      actor_id: claim.speaker.actorId,
      rule: claim.rule,
    })),
  );
  await tx.query(
    `insert into claims select * from json_to_recordset($1::json)
       as r (document_id text, claim_id text, mode text, speaker text, actor_id text, rule text)`,
    [JSON.stringify(claims)],
  );
  const spans = batch.flatMap(({ record }) => spansOfRecord(record).map((row) => ({ document_id: record.document.id, ...row })));
  await tx.query(
    "insert into spans select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::int[])",
    (["document_id", "owner_kind", "owner_id", "field", "start_at", "end_at"] as const).map((column) => spans.map((row) => row[column])),
  );
}
