import type { EventType } from "#model/event";
import type { DayCount, Facets, FacetValue, IncidentFilter } from "#model/query";
import { countsAnswer } from "./daily-counts.ts";
import type { Queryable } from "./database.ts";
import { incidentWhere } from "./incident-where.ts";

/** Incidents of the filter by first day and type; those without a date are not counted. */
export async function countsByDay(db: Queryable, filter: IncidentFilter): Promise<DayCount[]> {
  const { sql, params } = incidentWhere(filter);
  return countsAnswer(filter)
    ? db.query<{ day: string; type: EventType; count: number }>(
        `select day, type, sum(incidents)::int as count from daily_counts where ${sql} group by day, type order by day, type`,
        params,
      )
    : db.query<{ day: string; type: EventType; count: number }>(
        `select first_day as day, type, count(*)::int as count from incidents where first_day is not null and ${sql}
         group by first_day, type order by first_day, type`,
        params,
      );
}

/** Most values a facet lists. */
const longest = 200;

/** What the incidents of a filter have, with counts, the most frequent first. */
export async function facets(db: Queryable, filter: IncidentFilter): Promise<Facets> {
  const { sql, params } = incidentWhere(filter);
  const by = (value: string, from = "incidents") =>
    db.query<FacetValue & Record<string, unknown>>(
      `select ${value} as value, count(*)::int as count from ${from} where ${value} is not null and ${sql}
       group by 1 order by 2 desc, 1 limit ${longest}`,
      params,
    );
  const types = await by("type");
  const statuses = await by("status");
  const countries = await by("country");
  const admin1s = await by("admin1");
  const publishers = await by("publisher", "incidents cross join lateral unnest(publishers) as publisher");
  const places = await db.query<Facets["places"][number] & Record<string, unknown>>(
    `select place_id as value, min((card -> 'place' -> 'name')::text)::json as name, count(*)::int as count
     from incidents where place_id is not null and ${sql} group by 1 order by 3 desc, 1 limit ${longest}`,
    params,
  );
  return { types, statuses, countries, admin1s, publishers, places };
}
