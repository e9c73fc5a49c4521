import { createHash } from "node:crypto";
import type { Incident } from "#model/incident";
import type { IncidentCard } from "#model/query";
import type { ReportRecord } from "#model/record";
import { countDays } from "./daily-counts.ts";
import type { Queryable } from "./database.ts";
import { getRecords } from "./read-documents.ts";
import { searchWords } from "./search-text.ts";
import { markIncidentsCurrent } from "./state.ts";

/** Incidents a statement: a few megabytes of JSON. */
const batchSize = 250;

/** Incidents that are put together from some documents: the store fetches these, page by page, so that any number fits in memory. */
export interface IncidentPage {
  readonly documents: readonly string[];
  build(records: ReadonlyMap<string, ReportRecord>): readonly Incident[];
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
): Promise<void> {
  const rows = await tx.query<{ id: string; digest: string }>("select id, digest from incidents");
  const before = new Map(rows.map((row) => [row.id, row.digest]));
  const isNew = before.size === 0;
  const days = new Set<string>();
  const copies = new Map<string, string>();
  const addDays = async (ids: readonly string[]) => {
    for (const day of await daysOf(tx, ids)) days.add(day);
  };
  for (const page of pages) {
    const records = page.documents.length > 0 ? await getRecords(tx, page.documents) : new Map<string, ReportRecord>();
    const changed: Digested[] = [];
    for (const incident of page.build(records)) {
      for (const { documentId, wireCopyOf } of incident.reports) if (wireCopyOf) copies.set(documentId, wireCopyOf);
      const json = JSON.stringify(incident);
      const digest = digestOf(json);
      if (before.get(incident.id) !== digest) changed.push({ incident, json, digest });
      before.delete(incident.id);
    }
    const ids = changed.map(({ incident }) => incident.id);
    if (!isNew) {
      await addDays(ids);
      await tx.query("delete from incidents where id = any($1::text[])", [ids]);
    }
    for (let i = 0; i < changed.length; i += batchSize) await insertIncidents(tx, changed.slice(i, i + batchSize));
    for (const { incident } of changed) if (incident.time?.start) days.add(incident.time.start.slice(0, 10));
  }
  const removed = [...before.keys()];
  if (removed.length > 0) {
    await addDays(removed);
    await tx.query("delete from incidents where id = any($1::text[])", [removed]);
  }
  await countDays(tx, [...days]);
  await keepAliases(tx, aliases);
  await markWireCopies(tx, copies);
  await markIncidentsCurrent(tx);
}

interface Digested {
  readonly incident: Incident;
  readonly json: string;
  readonly digest: string;
}

const digestOf = (json: string) => createHash("sha1").update(json).digest("base64");

async function daysOf(tx: Queryable, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ day: string }>(
    "select distinct first_day as day from incidents where first_day is not null and id = any($1::text[])",
    [ids],
  );
  return rows.map((row) => row.day);
}

async function insertIncidents(tx: Queryable, batch: readonly Digested[]): Promise<void> {
  const events = batch.flatMap(({ incident }) =>
    incident.reports.map(({ documentId, eventId, key, spans: [trigger] }) => ({
      incident_id: incident.id,
      document_id: documentId,
      event_id: eventId,
      key,
      type: incident.type,
      start_at: trigger?.start,
      end_at: trigger?.end,
      words: trigger?.text,
    })),
  );
  await tx.query(
    `insert into incidents (id, digest, type, mode, status, verification, salience, first_day, last_day, place_id, country, admin1, regions,
       lat, lon, publishers, independent_sources, killed, wounded, confidence, sample, search_text, search_place, search_actor, card, data)
     select id, digest, type, mode, status, verification,
       case when coalesce(main, true) then 'main' else 'background' end,
       first_day, last_day, place_id, country, admin1, regions, lat, lon, publishers, independent_sources, killed, wounded, confidence,
       coalesce(sample, false), search_text, search_place, search_actor, card, data
     from json_to_recordset($1::json) as r (id text, digest text, type text, mode text, status text, verification text, first_day text,
       last_day text, place_id text, country text, admin1 text, regions text[], lat double precision, lon double precision, publishers text[],
       independent_sources integer, killed integer, wounded integer, confidence double precision, search_text text, search_place text,
       search_actor text, card json, data json)
     left join (
       select incident_id, bool_or(e.salience = 'main') as main, bool_or(d.sample) as sample
       from json_to_recordset($2::json) as m (incident_id text, document_id text, event_id text)
       left join events e using (document_id, event_id)
       left join documents d on d.id = m.document_id
       group by incident_id
     ) rests_on on rests_on.incident_id = r.id`,
    [JSON.stringify(batch.map(incidentRow)), JSON.stringify(events)],
  );
  await tx.query(
    `insert into incident_events (incident_id, document_id, event_id, key, type, start_at, end_at, words)
     select * from json_to_recordset($1::json) as r (incident_id text, document_id text, event_id text, key text, type text, start_at integer,
       end_at integer, words text) on conflict do nothing`,
    [JSON.stringify(events)],
  );
}

function incidentRow({ incident, json, digest }: Digested) {
  const { time, place, toll } = incident;
  const search = searchWords(incident);
  return {
    id: incident.id,
    digest,
    type: incident.type,
    mode: incident.mode,
    status: incident.status,
    verification: incident.verification,
    first_day: time?.start?.slice(0, 10) ?? null,
    last_day: (time?.end ?? time?.start)?.slice(0, 10) ?? null,
    place_id: place?.placeId ?? null,
    country: place?.country ?? null,
    admin1: place?.admin1 ?? null,
    regions: place?.regions ?? [],
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    publishers: [...new Set(incident.reports.flatMap((report) => (report.publisher ? [report.publisher] : [])))],
    independent_sources: incident.independentSources,
    killed: toll.killed?.best ?? toll.killed?.low ?? null,
    wounded: toll.wounded?.best ?? toll.wounded?.low ?? null,
    confidence: incident.confidence,
    search_text: search.text,
    search_place: search.place,
    search_actor: search.actor,
    card: cardOf(incident),
    data: JSON.parse(json) as unknown,
  };
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
