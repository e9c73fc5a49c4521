import type { Decision } from "#model/decision";
import type { Queryable } from "./database.ts";

/** Appends a decision, inside the caller's transaction. The table refuses changes. */
export async function insertDecision(tx: Queryable, draft: Omit<Decision, "id">): Promise<Decision> {
  const { kind, incidentId, author, at, reason, field, value, machine, groups } = draft;
  const rows = await tx.query<{ id: number }>(
    `insert into decisions (kind, incident_id, author, decided_at, reason, field, value, machine, groups)
     select kind, incident_id, author, decided_at, reason, field, value, machine, groups
     from json_to_recordset($1::json) as r (kind text, incident_id text, author text, decided_at timestamptz, reason text, field text,
       value json, machine json, groups json)
     returning id`,
    [JSON.stringify([{ kind, incident_id: incidentId, author, decided_at: at, reason, field, value, machine, groups }])],
  );
  return { ...draft, id: Number(rows[0]!.id) };
}

/** Every decision, the oldest first. */
export async function listDecisions(db: Queryable): Promise<Decision[]> {
  const rows = await db.query<Omit<Decision, "at"> & { at: Date; [key: string]: unknown }>(
    `select id, kind, incident_id as "incidentId", author, decided_at as at, reason, field, value, machine, groups from decisions order by id`,
  );
  return rows.map((row) => ({ ...row, id: Number(row.id), at: new Date(row.at).toISOString() }));
}

/** Where ids lead that incidents had before a merge. */
export async function listAliases(db: Queryable): Promise<Map<string, string>> {
  const rows = await db.query<{ alias: string; incident_id: string }>("select alias, incident_id from incident_aliases");
  return new Map(rows.map((row) => [row.alias, row.incident_id]));
}
