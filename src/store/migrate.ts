import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Database } from "./database.ts";

const directory = fileURLToPath(new URL("../../migrations/", import.meta.url));

/**
 * Brings the tables up to date: each numbered file of migrations/ once, in order, in a transaction of its own.
 * Throws where the register was written by a newer version than this one.
 */
export async function migrate(database: Database): Promise<void> {
  // Asked before it is made: a register that is up to date opens, to be read, on a full disk too.
  const [{ there } = { there: false }] = await database.query<{ there: boolean }>(
    "select to_regclass('schema_migrations') is not null as there",
  );
  if (!there)
    await database.transaction((tx) =>
      tx.run("create table schema_migrations (name text primary key, applied_at timestamptz not null default now())"),
    );
  const rows = await database.query<{ name: string }>("select name from schema_migrations");
  const applied = new Set(rows.map((row) => row.name));
  const files = readdirSync(directory)
    .filter((name) => /^\d{6}_.*\.sql$/.test(name))
    .sort();
  const unknown = [...applied].find((name) => !files.includes(name));
  if (unknown) throw new Error(`the register was written by a newer version: migration ${unknown} is not known here`);
  for (const name of files) {
    if (applied.has(name)) continue;
    const sql = readFileSync(`${directory}/${name}`, "utf8");
    await database.transaction(async (tx) => {
      await tx.run(sql);
      await tx.query("insert into schema_migrations (name) values ($1)", [name]);
    });
  }
}
