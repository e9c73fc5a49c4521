import type { IncidentFilter } from "#model/query";
import type { Queryable } from "./database.ts";

/** Counts the incidents of these days anew. */
export async function countDays(tx: Queryable, days: readonly string[]): Promise<void> {
  await tx.query("delete from daily_counts where day = any($1::text[])", [days]);
  await tx.query(
    `insert into daily_counts (day, type, status, salience, country, admin1, incidents)
     select first_day, type, status, salience, coalesce(country, ''), coalesce(admin1, ''), count(*)
     from incidents where first_day = any($1::text[]) group by 1, 2, 3, 4, 5, 6`,
    [days],
  );
}

/** Fields that the daily counts know: a filter by others must read the incidents themselves. */
const counted = new Set<keyof IncidentFilter>(["types", "statuses", "country", "admin1", "salience", "limit", "offset"]);

/** Whether the daily counts can answer a filter. */
export function countsAnswer(filter: IncidentFilter): boolean {
  return (Object.keys(filter) as (keyof IncidentFilter)[]).every((key) => counted.has(key) || filter[key] === undefined);
}
