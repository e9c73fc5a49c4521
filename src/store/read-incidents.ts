import type { HeldEvent, Incident, KnownNames } from "#model/incident";
import type { IncidentCard, IncidentFilter, MapPoint } from "#model/query";
import type { Queryable } from "./database.ts";
import { listAliases } from "./decisions.ts";
import { incidentWhere } from "./incident-where.ts";

const defaultLimit = 50;

/** A page of incidents, newest first, those without a date last. */
export async function listIncidents(db: Queryable, filter: IncidentFilter): Promise<{ total: number; items: IncidentCard[] }> {
  const { sql, params } = incidentWhere(filter);
  const [{ total } = { total: 0 }] = await db.query<{ total: number }>(`select count(*)::int as total from incidents where ${sql}`, params);
  const rows = await db.query<{ card: IncidentCard; sample: boolean }>(
    `select card, sample from incidents where ${sql} order by first_day desc nulls last, id limit $${params.length + 1} offset $${params.length + 2}`,
    [...params, filter.limit ?? defaultLimit, filter.offset ?? 0],
  );
  return { total, items: rows.map(({ card, sample }) => ({ ...card, sample })) };
}

/** Every incident of the filter that has coordinates. */
export async function mapPoints(db: Queryable, filter: IncidentFilter): Promise<MapPoint[]> {
  const { sql, params } = incidentWhere(filter);
  return db.query<MapPoint & Record<string, unknown>>(
    `select id, type, status, lat, lon, card -> 'place' ->> 'precision' as precision,
       (card -> 'place' ->> 'radiusKm')::double precision as "radiusKm", card -> 'place' -> 'name' as name, first_day as day
     from incidents where lat is not null and lon is not null and ${sql} order by first_day desc nulls last, id`,
    params,
  );
}

/** An incident by its id, by one it had before it was merged, or by the name of an event that it rests on. */
export async function getIncident(db: Queryable, id: string): Promise<Incident | null> {
  for (const found of [
    "id = $1",
    "id = (select incident_id from incident_aliases where alias = $1)",
    "id = (select incident_id from incident_events where key = $1 limit 1)",
  ]) {
    const rows = await db.query<{ data: Incident }>(`select data from incidents where ${found}`, [id]);
    if (rows[0]) return rows[0].data;
  }
  return null;
}

const heldColumns =
  'incident_id as "incidentId", document_id as "documentId", event_id as "eventId", key, type, start_at as "start", end_at as "end", words';

/** The events that incidents rest on, as they were joined last, and the ids that lead to another one. Of some incidents only, where named. */
export async function knownNames(db: Queryable, ids?: readonly string[]): Promise<KnownNames> {
  const held = await db.query<HeldEvent & Record<string, unknown>>(
    `select ${heldColumns} from incident_events ${ids ? "where incident_id = any($1::text[])" : ""} order by incident_id, document_id, event_id`,
    ids ? [ids] : [],
  );
  return { held, aliases: await listAliases(db) };
}

/** Which events are asked for: those of some documents, of some names, or of some incidents. */
export type HeldQuery =
  | { readonly documents: readonly string[] }
  | { readonly keys: readonly string[] }
  | { readonly incidents: readonly string[] };

/** Events that incidents rest on. */
export async function heldEvents(db: Queryable, query: HeldQuery): Promise<HeldEvent[]> {
  const [column, values] =
    "documents" in query ? ["document_id", query.documents] : "keys" in query ? ["key", query.keys] : ["incident_id", query.incidents];
  if (values.length === 0) return [];
  return db.query<HeldEvent & Record<string, unknown>>(
    `select ${heldColumns} from incident_events where ${column} = any($1::text[]) order by incident_id, document_id, event_id`,
    [values],
  );
}

/** An incident as the register keeps it. */
export interface KeptIncident {
  readonly incident: Incident;
  /** Whether it rests on composed text that is no source on the events. */
  readonly sample: boolean;
  /** What reviewers marked it as: "sensitive". */
  readonly flags: readonly string[];
}

/** The incidents of a filter, whole, oldest first, read in pages so that any number fits in memory. */
export async function* eachIncident(db: Queryable, filter: IncidentFilter): AsyncGenerator<KeptIncident> {
  const { sql, params } = incidentWhere(filter);
  const pageSize = 500;
  let after: { day: string; id: string } | null = null;
  for (;;) {
    const place: string = after ? `(coalesce(first_day, '~'), id) > ($${params.length + 1}, $${params.length + 2})` : "true";
    const rows: (KeptIncident & { id: string; day: string })[] = await db.query(
      `select data as incident, sample, flags, id, coalesce(first_day, '~') as day from incidents where ${sql} and ${place}
       order by coalesce(first_day, '~'), id limit ${pageSize}`,
      after ? [...params, after.day, after.id] : params,
    );
    for (const { incident, sample, flags } of rows) yield { incident, sample, flags };
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = { day: last.day, id: last.id };
  }
}
