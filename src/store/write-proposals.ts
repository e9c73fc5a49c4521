import type { Queryable } from "./database.ts";

/** Two events that nearly joined two incidents. */
export interface KeptProposal {
  readonly keys: readonly [string, string];
  readonly score: number;
  readonly why: readonly string[];
}

/** Makes the proposals these, inside the caller's transaction. */
export async function replaceProposals(tx: Queryable, proposals: readonly KeptProposal[]): Promise<void> {
  await tx.query("delete from proposals");
  for (let i = 0; i < proposals.length; i += batchSize) await addProposals(tx, proposals.slice(i, i + batchSize));
}

const batchSize = 2000;

/** Drops the proposals of some events. */
export async function dropProposalsOf(tx: Queryable, keys: readonly string[]): Promise<void> {
  await tx.query("delete from proposals where key_a = any($1::text[]) or key_b = any($1::text[])", [keys]);
}

/** Drops the proposals between the events of some incidents. */
export async function dropProposals(tx: Queryable, keys: readonly string[]): Promise<void> {
  await tx.query("delete from proposals where key_a = any($1::text[]) and key_b = any($1::text[])", [keys]);
}

export async function addProposals(tx: Queryable, proposals: readonly KeptProposal[]): Promise<void> {
  if (proposals.length === 0) return;
  const rows = proposals.map(({ keys: [key_a, key_b], score, why }) => ({ key_a, key_b, score, why }));
  await tx.query(
    `insert into proposals select * from json_to_recordset($1::json) as r (key_a text, key_b text, score double precision, why text[])
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
