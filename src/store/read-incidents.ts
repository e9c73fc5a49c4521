import type { Incident } from "#model/incident";
import type { IncidentCard, IncidentFilter, MapPoint } from "#model/query";
import type { Queryable } from "./database.ts";
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

/** An incident by its id, or by one it had before it was merged. */
export async function getIncident(db: Queryable, id: string): Promise<Incident | null> {
  const rows = await db.query<{ data: Incident }>(
    `select data from incidents where id = $1 or id = (select incident_id from incident_aliases where alias = $1)
     order by id = $1 desc limit 1`,
    [id],
  );
  return rows[0]?.data ?? null;
}

/** An incident as the register keeps it. */
export interface KeptIncident {
  readonly incident: Incident;
  /** Whether it rests on composed text that is no source on the events. */
  readonly sample: boolean;
}

/** The incidents of a filter, whole, oldest first, read in pages so that any number fits in memory. */
export async function* eachIncident(db: Queryable, filter: IncidentFilter): AsyncGenerator<KeptIncident> {
  const { sql, params } = incidentWhere(filter);
  const pageSize = 500;
  let after: { day: string; id: string } | null = null;
  for (;;) {
    const place: string = after ? `(coalesce(first_day, '~'), id) > ($${params.length + 1}, $${params.length + 2})` : "true";
    const rows: (KeptIncident & { id: string; day: string })[] = await db.query(
      `select data as incident, sample, id, coalesce(first_day, '~') as day from incidents where ${sql} and ${place}
       order by coalesce(first_day, '~'), id limit ${pageSize}`,
      after ? [...params, after.day, after.id] : params,
    );
    for (const { incident, sample } of rows) yield { incident, sample };
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = { day: last.day, id: last.id };
  }
}
