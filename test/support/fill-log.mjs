// Writes nothing but PostgreSQL's log until the disk is full: node fill-log.mjs DATA statement|commit FILLING. In a statement PostgreSQL in WASM
// panics and is of no use afterwards; in a commit it waits for ever.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { openPglite } from "../../dist/store/open-pglite.js";

const [, , data, when, filling] = process.argv;
const database = await openPglite(join(data, "register"));
const started = performance.now();
try {
  if (when === "statement")
    await database.query("select count(pg_logical_emit_message(false, 'test', repeat('x', 1000000))) from generate_series(1, 300)");
  else for (;;) await database.query("select pg_logical_emit_message(true, 'test', repeat('x', 100000))");
} catch (error) {
  process.stdout.write(`${error.name} ${error.message}\n`);
}
// Whoever asks afterwards is told the same at once, until there is room.
await database.query("select 1").catch((error) => process.stdout.write(`then ${error.name}\n`));
rmSync(filling);
const [row] = await database.query("select count(*)::int as documents from documents");
process.stdout.write(`${row.documents} documents are there when there is room\n`);
await database.close();
process.stdout.write(performance.now() - started < 20_000 ? "in time\n" : "late\n");
