import type { Queryable } from "./database.ts";

/** A sample of incidents that several people code without seeing one another's work. */
export interface CodingSample {
  readonly name: string;
  readonly seed: string;
  readonly author: string;
  readonly createdAt: string;
  readonly units: readonly { readonly position: number; readonly incidentId: string; readonly documents: readonly string[] }[];
}

export interface Coding {
  readonly position: number;
  readonly coder: string;
  readonly field: string;
  /** Null: the reports don't tell. */
  readonly value: string | null;
}

/** Every incident with the documents it rests on: what a sample is drawn from. */
export async function codableIncidents(db: Queryable): Promise<{ id: string; documents: string[] }[]> {
  return db.query(
    `select incident_id as id, array_agg(distinct document_id order by document_id) as documents from incident_events
     group by incident_id order by incident_id`,
  );
}

export async function insertSample(tx: Queryable, { name, seed, author, createdAt, units }: CodingSample): Promise<void> {
  await tx.query("insert into coding_samples (name, seed, author, created_at) values ($1, $2, $3, $4)", [name, seed, author, createdAt]);
  const rows = units.map(({ position, incidentId, documents }) => ({ sample: name, position, incident_id: incidentId, documents }));
  await tx.query(
    `insert into coding_units select * from json_to_recordset($1::json) as r (sample text, position integer, incident_id text, documents text[])`,
    [JSON.stringify(rows)],
  );
}

export async function getSample(db: Queryable, name: string): Promise<CodingSample | null> {
  const [sample] = await db.query<{ name: string; seed: string; author: string; created_at: Date }>(
    "select name, seed, author, created_at from coding_samples where name = $1",
    [name],
  );
  if (!sample) return null;
  const units = await db.query<CodingSample["units"][number] & Record<string, unknown>>(
    `select position, incident_id as "incidentId", documents from coding_units where sample = $1 order by position`,
    [name],
  );
  return { name, seed: sample.seed, author: sample.author, createdAt: new Date(sample.created_at).toISOString(), units };
}

/** Codings of a sample: one coder's, or all. */
export async function listCodings(db: Queryable, sample: string, coder?: string): Promise<Coding[]> {
  return db.query<Coding & Record<string, unknown>>(
    `select position, coder, field, value from codings where sample = $1 and ($2::text is null or coder = $2) order by position, coder, field`,
    [sample, coder ?? null],
  );
}

export async function saveCodings(tx: Queryable, sample: string, codings: readonly Coding[]): Promise<void> {
  const rows = codings.map((coding) => ({ sample, ...coding }));
  await tx.query(
    `insert into codings (sample, position, coder, field, value, coded_at)
     select sample, position, coder, field, value, now()
     from json_to_recordset($1::json) as r (sample text, position integer, coder text, field text, value text)
     on conflict (sample, position, coder, field) do update set value = excluded.value, coded_at = excluded.coded_at`,
    [JSON.stringify(rows)],
  );
}
