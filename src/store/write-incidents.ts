import { createHash } from "node:crypto";
import type { ReviewedIncident } from "#model/decision";
import type { Incident } from "#model/incident";
import type { IncidentCard } from "#model/query";
import type { ReportRecord } from "#model/record";
import { countDays } from "./daily-counts.ts";
import { copyRows, type Cell } from "./copy-rows.ts";
import type { Queryable } from "./database.ts";
import { getRecords } from "./read-documents.ts";
import { searchWords } from "./search-text.ts";
import { markJoined, replaceStandings, writeCopies, writeStandings, type KeptCount, type KeptStanding } from "./joining.ts";

/** Incidents that are copied at once: a few megabytes of JSON. */
const batchSize = 250;

/** Incidents that are put together from some documents: the store fetches these, page by page, so that any number fits in memory. */
export interface IncidentPage {
  readonly documents: readonly string[];
  build(records: ReadonlyMap<string, ReportRecord>): readonly WrittenIncident[];
}

/** An incident to write, with what is counted of it; where that isn't told it stays as it was. */
export interface WrittenIncident extends ReviewedIncident {
  readonly count?: KeptCount | null;
}

/**
 * Makes the register's incidents these, inside the caller's transaction: new ones are added, changed
 * ones rewritten, the rest removed. `aliases` leads from ids that disappear to the incidents which hold
 * their events now.
 */
export async function replaceIncidents(
  tx: Queryable,
  pages: Iterable<IncidentPage>,
  aliases: ReadonlyMap<string, string> = new Map(),
  standings: Iterable<KeptStanding> = [],
): Promise<void> {
  const rows = await tx.query<{ id: string; digest: string }>("select id, digest from incidents");
  const before = new Map(rows.map((row) => [row.id, row.digest]));
  const isNew = before.size === 0;
  const days = new Set<string>();
  const copies = new Map<string, string>();
  const addDays = async (ids: readonly string[]) => {
    for (const day of await daysOf(tx, ids)) days.add(day);
  };
  const write = async (changed: readonly Digested[]) => {
    const ids = changed.map(({ incident }) => incident.id);
    if (!isNew) {
      await addDays(ids);
      await deleteIncidents(tx, ids);
    }
    for (let i = 0; i < changed.length; i += batchSize) await insertIncidents(tx, changed.slice(i, i + batchSize));
  };
  // The store fetches the next page's records and writes the last one's incidents while one is put together.
  const fetch = ({ documents }: IncidentPage) => {
    const records = documents.length > 0 ? getRecords(tx, documents) : Promise.resolve(new Map<string, ReportRecord>());
    records.catch(() => {}); // told where it is awaited
    return records;
  };
  let writing: Promise<void> = Promise.resolve();
  for await (const [page, records] of ahead(pages, fetch)) {
    const changed: Digested[] = [];
    for (const reviewed of page.build(records)) {
      const { incident } = reviewed;
      for (const { documentId, wireCopyOf } of incident.reports) if (wireCopyOf) copies.set(documentId, wireCopyOf);
      const digested = digest(reviewed);
      if (before.get(incident.id) !== digested.digest) changed.push(digested);
      before.delete(incident.id);
    }
    await writing;
    writing = write(changed);
    writing.catch(() => {});
    for (const { incident } of changed) if (incident.time?.start) days.add(incident.time.start.slice(0, 10));
  }
  await writing;
  const removed = [...before.keys()];
  if (removed.length > 0) {
    await addDays(removed);
    await deleteIncidents(tx, removed);
  }
  await countDays(tx, [...days]);
  await keepAliases(tx, aliases);
  await replaceStandings(
    tx,
    watched(standings, ({ documentId, copyOf }) => copyOf && copies.set(documentId, copyOf)),
  );
  await markWireCopies(tx, copies);
  await markJoined(tx, "all");
}

/** Items with what is fetched for each; the next one's is under way while one is looked at. */
async function* ahead<T, R>(items: Iterable<T>, fetch: (item: T) => Promise<R>): AsyncGenerator<[T, R]> {
  let coming: [T, Promise<R>] | null = null;
  for (const item of items) {
    const now = coming;
    coming = [item, fetch(item)];
    if (now) yield [now[0], await now[1]];
  }
  if (coming) yield [coming[0], await coming[1]];
}

function* watched<T>(items: Iterable<T>, watch: (item: T) => unknown): Generator<T> {
  for (const item of items) {
    watch(item);
    yield item;
  }
}

/** Incidents to be written instead of others. */
export interface IncidentRewrite {
  /** Ids that stand now and go, or are written anew. */
  readonly remove: readonly string[];
  readonly incidents: readonly WrittenIncident[];
  readonly aliases: ReadonlyMap<string, string>;
}

/** Writes some incidents instead of others, inside the caller's transaction; the rest stay as they are. */
export async function rewriteIncidents(tx: Queryable, { remove, incidents, aliases }: IncidentRewrite): Promise<void> {
  const ids = [...new Set([...remove, ...incidents.map(({ incident }) => incident.id)])];
  const rows = await tx.query<{ id: string; digest: string; type: string; day: number; statedDay: number; data: unknown }>(
    `select id, digest, count_type as type, count_day as day, stated_day as "statedDay", counted as data
     from incidents where id = any($1::text[])`,
    [ids],
  );
  const before = new Map(rows.map((row) => [row.id, row]));
  const written = incidents.map(({ count, ...one }) =>
    digest({ ...one, count: count === undefined ? (before.get(one.incident.id) ?? null) : count }),
  );
  const same = new Set(written.flatMap(({ incident, digest: now }) => (before.get(incident.id)?.digest === now ? [incident.id] : [])));
  const changed = ids.filter((id) => !same.has(id));
  const days = new Set(await daysOf(tx, changed));
  await deleteIncidents(tx, changed);
  const fresh = written.filter(({ incident }) => !same.has(incident.id));
  for (let i = 0; i < fresh.length; i += batchSize) await insertIncidents(tx, fresh.slice(i, i + batchSize));
  for (const day of await daysOf(tx, changed)) days.add(day);
  await countDays(tx, [...days]);
  await keepAliases(tx, aliases);
}

/** What joining some more documents changes. */
export interface JoinedPart extends IncidentRewrite {
  /** Documents that have been joined by this. */
  readonly documents: readonly string[];
  readonly standings: readonly KeptStanding[];
  /** What documents copy, where that has changed. */
  readonly copies: ReadonlyMap<string, string | null>;
}

/** Writes what joining some more documents changes, inside the caller's transaction. */
export async function writeJoinedPart(tx: Queryable, part: JoinedPart): Promise<void> {
  await rewriteIncidents(tx, part);
  await writeStandings(tx, part.standings);
  await writeCopies(tx, part.copies);
  await markJoined(tx, part.documents);
}

interface Digested extends WrittenIncident {
  readonly json: string;
  readonly digest: string;
}

function digest({ incident, standing, count }: WrittenIncident): Digested {
  const json = JSON.stringify(incident);
  const hash = createHash("sha1")
    .update(json)
    .update(JSON.stringify(standing))
    .update(JSON.stringify(count?.data ?? null));
  return { incident, standing, count: count ?? null, json, digest: hash.digest("base64") };
}

async function daysOf(tx: Queryable, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ day: string }>(
    "select distinct first_day as day from incidents where first_day is not null and id = any($1::text[])",
    [ids],
  );
  return rows.map((row) => row.day);
}

/** What an incident's row says of the documents that it rests on. */
interface Footing {
  /** Salience of events, by document and event id. */
  readonly salience: ReadonlyMap<string, string>;
  /** Ids of composed texts. */
  readonly samples: ReadonlySet<string>;
}

async function footingOf(tx: Queryable, batch: readonly Digested[]): Promise<Footing> {
  const ids = [...new Set(batch.flatMap(({ incident }) => incident.reports.map(({ documentId }) => documentId)))];
  const events = await tx.query<{ key: string; salience: string }>(
    "select document_id || ' ' || event_id as key, salience from events where document_id = any($1::text[])",
    [ids],
  );
  const samples = await tx.query<{ id: string }>("select id from documents where sample and id = any($1::text[])", [ids]);
  return { salience: new Map(events.map(({ key, salience }) => [key, salience])), samples: new Set(samples.map(({ id }) => id)) };
}

async function insertIncidents(tx: Queryable, batch: readonly Digested[]): Promise<void> {
  if (batch.length === 0) return;
  const footing = await footingOf(tx, batch);
  await copyRows(
    tx,
    "incidents",
    incidentColumns,
    batch.map((one) => incidentRow(one, footing)),
  );
  await copyRows(
    tx,
    "incident_events",
    "incident_id, document_id, event_id, key, type, start_at, end_at, words",
    batch.flatMap(({ incident: { id, type, reports } }) =>
      reports.map(({ documentId, eventId, key, spans: [trigger] }) => [
        id,
        documentId,
        eventId,
        key,
        type,
        trigger?.start,
        trigger?.end,
        trigger?.text,
      ]),
    ),
  );
}

async function deleteIncidents(tx: Queryable, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query("delete from incident_events where incident_id = any($1::text[])", [ids]);
  await tx.query("delete from incidents where id = any($1::text[])", [ids]);
}

const incidentColumns =
  "id, digest, type, mode, status, verification, salience, first_day, last_day, place_id, country, admin1, regions, lat, lon, publishers, " +
  "independent_sources, killed, wounded, confidence, sample, search_text, search_place, search_actor, card, data, machine, review_state, " +
  "assignee, flags, doubt, weight, priority, doubts, changes, count_type, count_day, stated_day, counted";

function incidentRow({ incident, standing, count, json, digest }: Digested, { salience, samples }: Footing): Cell[] {
  const { time, place, toll, reports } = incident;
  const search = searchWords(incident);
  const saliences = reports.flatMap(({ documentId, eventId }) => salience.get(`${documentId} ${eventId}`) ?? []);
  return [
    incident.id,
    digest,
    incident.type,
    incident.mode,
    incident.status,
    incident.verification,
    saliences.length === 0 || saliences.includes("main") ? "main" : "background",
    time?.start?.slice(0, 10),
    (time?.end ?? time?.start)?.slice(0, 10),
    place?.placeId,
    place?.country,
    place?.admin1,
    place?.regions ?? [],
    place?.lat,
    place?.lon,
    [...new Set(reports.flatMap(({ publisher }) => (publisher ? [publisher] : [])))],
    incident.independentSources,
    toll.killed?.best ?? toll.killed?.low,
    toll.wounded?.best ?? toll.wounded?.low,
    incident.confidence,
    reports.some(({ documentId }) => samples.has(documentId)),
    search.text,
    search.place,
    search.actor,
    JSON.stringify(cardOf(incident)),
    json,
    standing.machine && JSON.stringify(standing.machine),
    standing.state,
    standing.assignee,
    standing.flags,
    standing.doubt,
    standing.weight,
    standing.priority,
    standing.doubts,
    standing.changes.length > 0 ? JSON.stringify(standing.changes) : null,
    count?.type,
    count?.day,
    count?.statedDay,
    count?.data ? JSON.stringify(count.data) : null,
  ];
}

/** The list's row for an incident. */
export function cardOf(incident: Incident): IncidentCard {
  const toll: Record<string, { low: number | null; best: number | null; high: number | null }> = {};
  for (const [field, value] of Object.entries(incident.toll)) {
    if (value) toll[field] = { low: value.low, best: value.best, high: value.high };
  }
  const { id, type, mode, status, verification, time, place, initiators, targets, summary, independentSources, confidence } = incident;
  const reports = new Set(incident.reports.map((report) => report.documentId)).size;
  return { id, type, mode, status, verification, time, place, initiators, targets, toll, summary, reports, independentSources, confidence };
}

async function keepAliases(tx: Queryable, aliases: ReadonlyMap<string, string>): Promise<void> {
  const rows = [...aliases].map(([alias, incident_id]) => ({ alias, incident_id }));
  if (rows.length > 0) {
    // An alias of what has itself become an alias follows it.
    await tx.query(
      "update incident_aliases a set incident_id = r.incident_id from json_to_recordset($1::json) as r (alias text, incident_id text) where a.incident_id = r.alias",
      [JSON.stringify(rows)],
    );
    await tx.query(
      `insert into incident_aliases select * from json_to_recordset($1::json) as r (alias text, incident_id text)
       on conflict (alias) do update set incident_id = excluded.incident_id`,
      [JSON.stringify(rows)],
    );
  }
  // A name that came back in a split.
  await tx.query("delete from incident_aliases a using incidents i where i.id = a.alias");
}

async function markWireCopies(tx: Queryable, copies: ReadonlyMap<string, string>): Promise<void> {
  await tx.query(
    `update documents d set wire_copy_of = r.original
     from (select id, original from documents left join unnest($1::text[], $2::text[]) as u (id, original) using (id)) r
     where d.id = r.id and d.wire_copy_of is distinct from r.original`,
    [[...copies.keys()], [...copies.values()]],
  );
}
