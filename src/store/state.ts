import type { Queryable } from "./database.ts";

const key = "incidents";

/** Says that documents have changed since the incidents were built: it survives a kill between the two. */
export async function markIncidentsStale(tx: Queryable): Promise<void> {
  await tx.query("insert into register_state (key, value) values ($1, 'stale') on conflict (key) do update set value = 'stale'", [key]);
}

export async function markIncidentsCurrent(tx: Queryable): Promise<void> {
  await tx.query("delete from register_state where key = $1", [key]);
}

/** Whether the incidents are behind the documents. */
export async function incidentsAreStale(db: Queryable): Promise<boolean> {
  return (await db.query("select 1 from register_state where key = $1", [key])).length > 0;
}
