// @ts-check
// PGlite in a thread of its own: one long query must not stall the server's event loop.
// Plain JavaScript, so that it runs from src/ under the tests and from dist/ alike.
import fs from "node:fs";
import { parentPort, workerData } from "node:worker_threads";

if (!parentPort) throw new Error("pglite-worker.mjs runs as a worker thread");
const port = parentPort;

// Where PostgreSQL's log finds no room, the code compiled to WASM waits for ever. The message leaves the thread all the same, and
// the other side ends it. PGlite calls these functions on the module's object, so that they can be wrapped.
for (const name of /** @type {const} */ (["writeSync", "openSync", "mkdirSync", "ftruncateSync", "fsyncSync"])) {
  const original = /** @type {(...args: unknown[]) => unknown} */ (fs[name]);
  /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (fs))[name] = (/** @type {unknown[]} */ ...args) => {
    try {
      return original(...args);
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code === "ENOSPC" || code === "EDQUOT") port.postMessage({ full: true });
      throw error;
    }
  };
}
const { PGlite } = await import("@electric-sql/pglite");

/** @type {Promise<import("@electric-sql/pglite").PGlite>} */
const opened = PGlite.create({ dataDir: workerData.directory });
opened.catch(() => {}); // told to whoever asks first

/** @param {{ id: number, kind: "query" | "run" | "copy" | "close", sql: string, params: unknown[] }} request */
async function answer({ id, kind, sql, params }) {
  try {
    const db = await opened;
    if (kind === "query") {
      const { rows } = await db.query(sql, params);
      port.postMessage({ id, rows });
    } else if (kind === "copy") {
      await db.query(`copy ${sql} from '/dev/blob'`, [], { blob: new Blob(/** @type {string[]} */ (params)) });
      port.postMessage({ id, rows: [] });
    } else {
      await (kind === "run" ? db.exec(sql) : db.close());
      port.postMessage({ id, rows: [] });
    }
  } catch (error) {
    const { message, code, detail, severity } = /** @type {Error & { code?: string, detail?: string, severity?: string }} */ (error);
    port.postMessage({ id, error: { message, code, detail, severity } });
  }
}

port.on("message", answer);
