import { copyRows } from "./copy-rows.ts";
import type { Queryable } from "./database.ts";

/** A pair of events of two documents that agree well enough to be joined, or proposed. */
export interface KeptTie {
  readonly keys: readonly [string, string];
  readonly documents: readonly [string, string];
  readonly score: number;
  readonly why: readonly string[];
}

/** What is kept of a joined document (migrations/000007_joining.sql). */
export interface KeptStanding {
  readonly documentId: string;
  readonly numbers: readonly number[];
  readonly ties: readonly KeptTie[];
  /** The document that it copies, where that is told with it. */
  readonly copyOf?: string | null;
}

/** What is to be joined: everything, or some documents. */
export interface Unjoined {
  readonly all: boolean;
  /** New documents and known ones, by id. */
  readonly added: readonly string[];
  readonly known: readonly string[];
  /** Documents in the register. */
  readonly total: number;
}

const allKey = "incidents";

/** Says that documents wait to be joined: it survives a kill between saving and joining. */
export async function markUnjoined(tx: Queryable, ids: readonly string[]): Promise<void> {
  await tx.query("insert into unjoined select unnest($1::text[]) on conflict do nothing", [ids]);
}

export async function markJoined(tx: Queryable, ids: readonly string[] | "all"): Promise<void> {
  await tx.query("delete from discounted");
  if (ids !== "all") {
    await tx.query("delete from unjoined where document_id = any($1::text[])", [ids]);
    return;
  }
  await tx.query("delete from unjoined");
  await tx.query("delete from register_state where key = $1", [allKey]);
}

/** Whether the incidents are behind the documents. */
export async function incidentsAreStale(db: Queryable): Promise<boolean> {
  const rows = await db.query("select 1 from register_state where key = $1 union all (select 1 from unjoined limit 1)", [allKey]);
  return rows.length > 0;
}

/** The documents to join; all of them where the register doesn't hold what joining a part needs. */
export async function readUnjoined(db: Queryable): Promise<Unjoined> {
  const rows = await db.query<{ id: string; known: boolean }>(
    `select document_id as id, j.document_id is not null as known from unjoined left join joining j using (document_id) order by document_id`,
  );
  const [counts] = await db.query<{ documents: number; joined: number; stale: boolean }>(
    `select (select count(*)::int from documents) as documents, (select count(*)::int from joining) as joined,
       exists (select 1 from register_state where key = $1) as stale`,
    [allKey],
  );
  const ids = (known: boolean) => rows.flatMap((row) => (row.known === known ? [row.id] : []));
  const added = ids(false);
  return {
    all: counts!.stale || counts!.joined + added.length !== counts!.documents,
    added,
    known: ids(true),
    total: counts!.documents,
  };
}

/** Ids of joined documents that stand under one of some numbers. In a transaction. */
export async function documentsUnder(tx: Queryable, numbers: readonly number[]): Promise<string[]> {
  if (numbers.length === 0) return [];
  // The planner knows nothing of how rare a number is, and would read the whole table for each.
  await tx.run("set local enable_seqscan = off");
  const rows = await tx.query<{ ids: string[] }>(
    `select coalesce(array_agg(distinct document_id), '{}') as ids
     from unnest($1::int[]) n cross join lateral (select document_id from joining where numbers @> array[n] offset 0) j`,
    [numbers],
  );
  return rows[0]!.ids;
}

export async function readStandings(db: Queryable, ids: readonly string[]): Promise<KeptStanding[]> {
  if (ids.length === 0) return [];
  const rows = await db.query<{ id: string; numbers: number[]; ties: KeptTie[] }>(
    "select document_id as id, numbers, ties from joining where document_id = any($1::text[])",
    [ids],
  );
  return rows.map(({ id, numbers, ties }) => ({ documentId: id, numbers, ties }));
}

/** Writes what is kept of some documents, in place of what was. */
export async function writeStandings(tx: Queryable, standings: readonly KeptStanding[]): Promise<void> {
  await tx.query("delete from joining where document_id = any($1::text[])", [standings.map(({ documentId }) => documentId)]);
  await insertStandings(tx, standings);
}

const pageSize = 1000;

/** Makes what is kept exactly this. */
export async function replaceStandings(tx: Queryable, standings: Iterable<KeptStanding>): Promise<void> {
  // an index is made faster than it is added to
  await tx.run("truncate joining; drop index joining_numbers");
  let page: KeptStanding[] = [];
  for (const standing of standings) {
    if (page.push(standing) < pageSize) continue;
    await insertStandings(tx, page);
    page = [];
  }
  await insertStandings(tx, page);
  await tx.run("create index joining_numbers on joining using gin (numbers) with (fastupdate = off)");
}

async function insertStandings(tx: Queryable, standings: readonly KeptStanding[]): Promise<void> {
  await copyRows(
    tx,
    "joining",
    "document_id, numbers, ties",
    standings.map(({ documentId, numbers, ties }) => [documentId, `{${numbers.join(",")}}`, JSON.stringify(ties)]),
  );
}

/** Of some documents the one that each copies. */
export async function copiedDocuments(db: Queryable, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await db.query<{ id: string; root: string | null }>(
    "select id, wire_copy_of as root from documents where id = any($1::text[])",
    [ids],
  );
  return new Map(rows.map(({ id, root }) => [id, root]));
}

/** Documents that copy one of these, or one that one of these copies, and what is copied; these too. */
export async function copyGroup(db: Queryable, ids: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `with roots as (select coalesce(wire_copy_of, id) as root from documents where id = any($1::text[]))
     select id from documents where id in (select root from roots) or wire_copy_of in (select root from roots)`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** Writes what some documents copy. */
export async function writeCopies(tx: Queryable, copies: ReadonlyMap<string, string | null>): Promise<void> {
  if (copies.size === 0) return;
  await tx.query(
    `update documents d set wire_copy_of = u.root from unnest($1::text[], $2::text[]) as u (id, root)
     where d.id = u.id and d.wire_copy_of is distinct from u.root`,
    [[...copies.keys()], [...copies.values()]],
  );
}

/** Where an incident counts among happenings of its kind, and what it counts itself. */
export interface KeptCount {
  readonly type: string | null;
  readonly day: number | null;
  readonly statedDay: number | null;
  readonly data: unknown;
}

/** What is counted of some incidents, by id. */
export async function readCounts(db: Queryable, ids: readonly string[]): Promise<Map<string, unknown>> {
  const rows = await db.query<{ id: string; counted: unknown }>(
    "select id, counted from incidents where counted is not null and id = any($1::text[])",
    [ids],
  );
  return new Map(rows.map(({ id, counted }) => [id, counted]));
}

/** Keeps what is counted of incidents that a decision replaces. */
export async function keepDiscounted(tx: Queryable, ids: readonly string[]): Promise<void> {
  await tx.query("insert into discounted select counted from incidents where counted is not null and id = any($1::text[])", [ids]);
}

/** What was counted of incidents that decisions have replaced since the last joining. */
export async function readDiscounted(db: Queryable): Promise<unknown[]> {
  return (await db.query<{ counted: unknown }>("select counted from discounted")).map(({ counted }) => counted);
}

/** Incidents of a type that count on the days from one up to another. */
export async function countedBetween(db: Queryable, type: string, from: number | null, to: number): Promise<unknown[]> {
  const rows = await db.query<{ counted: unknown }>(
    "select counted from incidents where count_type = $1 and count_day >= coalesce($2::int, -2147483648) and count_day < $3::int",
    [type, from, to],
  );
  return rows.map(({ counted }) => counted);
}

/** Incidents whose reports count happenings up to a later day than this. */
export async function statedAfter(db: Queryable, day: number): Promise<unknown[]> {
  const rows = await db.query<{ counted: unknown }>("select counted from incidents where stated_day > $1::int", [day]);
  return rows.map(({ counted }) => counted);
}
