import { createHash } from "node:crypto";
import type { ReviewedIncident } from "#model/decision";
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
  build(records: ReadonlyMap<string, ReportRecord>): readonly ReviewedIncident[];
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
    for (const reviewed of page.build(records)) {
      const { incident } = reviewed;
      for (const { documentId, wireCopyOf } of incident.reports) if (wireCopyOf) copies.set(documentId, wireCopyOf);
      const digested = digest(reviewed);
      if (before.get(incident.id) !== digested.digest) changed.push(digested);
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

/** Incidents to be written instead of others. */
export interface IncidentRewrite {
  /** Ids that stand now and go, or are written anew. */
  readonly remove: readonly string[];
  readonly incidents: readonly ReviewedIncident[];
  readonly aliases: ReadonlyMap<string, string>;
}

/** Writes some incidents instead of others, inside the caller's transaction; the rest stay as they are. */
export async function rewriteIncidents(tx: Queryable, { remove, incidents, aliases }: IncidentRewrite): Promise<void> {
  const ids = [...new Set([...remove, ...incidents.map(({ incident }) => incident.id)])];
  const days = new Set(await daysOf(tx, ids));
  await tx.query("delete from incidents where id = any($1::text[])", [ids]);
  await insertIncidents(tx, incidents.map(digest));
  for (const day of await daysOf(tx, ids)) days.add(day);
  await countDays(tx, [...days]);
  await keepAliases(tx, aliases);
}

interface Digested extends ReviewedIncident {
  readonly json: string;
  readonly digest: string;
}

function digest({ incident, standing }: ReviewedIncident): Digested {
  const json = JSON.stringify(incident);
  const hash = createHash("sha1").update(json).update(JSON.stringify(standing));
  return { incident, standing, json, digest: hash.digest("base64") };
}

async function daysOf(tx: Queryable, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ day: string }>(
    "select distinct first_day as day from incidents where first_day is not null and id = any($1::text[])",
    [ids],
  );
  return rows.map((row) => row.day);
}

async function insertIncidents(tx: Queryable, batch: readonly Digested[]): Promise<void> {
  if (batch.length === 0) return;
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
       lat, lon, publishers, independent_sources, killed, wounded, confidence, sample, search_text, search_place, search_actor, card, data,
       machine, review_state, assignee, flags, doubt, weight, priority, doubts, changes)
     select id, digest, type, mode, status, verification,
       case when coalesce(main, true) then 'main' else 'background' end,
       first_day, last_day, place_id, country, admin1, regions, lat, lon, publishers, independent_sources, killed, wounded, confidence,
       coalesce(sample, false), search_text, search_place, search_actor, card, data,
       machine, review_state, assignee, flags, doubt, weight, priority, doubts, changes
     from json_to_recordset($1::json) as r (id text, digest text, type text, mode text, status text, verification text, first_day text,
       last_day text, place_id text, country text, admin1 text, regions text[], lat double precision, lon double precision, publishers text[],
       independent_sources integer, killed integer, wounded integer, confidence double precision, search_text text, search_place text,
       search_actor text, card json, data json, machine json, review_state text, assignee text, flags text[], doubt double precision,
       weight double precision, priority double precision, doubts text[], changes json)
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

function incidentRow({ incident, standing, digest }: Digested) {
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
    data: incident,
    machine: standing.machine,
    review_state: standing.state,
    assignee: standing.assignee,
    flags: standing.flags,
    doubt: standing.doubt,
    weight: standing.weight,
    priority: standing.priority,
    doubts: standing.doubts,
    changes: standing.changes.length > 0 ? standing.changes : null,
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
