// @ts-check
// PGlite in a thread of its own: one long query must not stall the server's event loop.
// Plain JavaScript, so that it runs from src/ under the tests and from dist/ alike.
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";

if (!parentPort) throw new Error("pglite-worker.mjs runs as a worker thread");
const port = parentPort;
/** @type {Promise<PGlite>} */
const opened = PGlite.create({ dataDir: workerData.directory });
opened.catch(() => {}); // told to whoever asks first

/** @param {{ id: number, kind: "query" | "run" | "close", sql: string, params: unknown[] }} request */
async function answer({ id, kind, sql, params }) {
  try {
    const db = await opened;
    if (kind === "query") {
      const { rows } = await db.query(sql, params);
      port.postMessage({ id, rows });
    } else {
      await (kind === "run" ? db.exec(sql) : db.close());
      port.postMessage({ id, rows: [] });
    }
  } catch (error) {
    const { message, code, detail } = /** @type {Error & { code?: string, detail?: string }} */ (error);
    port.postMessage({ id, error: { message, code, detail } });
  }
}

port.on("message", answer);
