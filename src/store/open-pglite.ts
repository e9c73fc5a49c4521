import { existsSync, renameSync, rmSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { Database, Queryable, Row } from "./database.ts";

interface Answer {
  readonly id: number;
  readonly rows?: Row[];
  readonly error?: { readonly message: string; readonly code?: string; readonly detail?: string };
}

/** What the database said no to, with its SQLSTATE. */
export class DatabaseError extends Error {
  readonly code: string | undefined;
  constructor(message: string, code: string | undefined) {
    super(message);
    this.name = "DatabaseError";
    this.code = code;
  }
}

/**
 * Opens PGlite on a directory, in a worker thread. The caller holds the directory's lock:
 * two processes on one directory destroy it.
 */
export async function openPglite(directory: string): Promise<Database> {
  if (!existsSync(directory)) await createCluster(directory);
  return connect(directory);
}

/** Made beside its place and moved there whole: a kill meanwhile leaves nothing half made. */
async function createCluster(directory: string): Promise<void> {
  const making = `${directory}.making`;
  rmSync(making, { recursive: true, force: true });
  await (await connect(making)).close();
  renameSync(making, directory);
}

async function connect(directory: string): Promise<Database> {
  const connection = new WorkerConnection(directory);
  const database = new SerialDatabase(connection);
  try {
    await database.query("select 1");
  } catch (error) {
    await connection.terminate();
    throw error;
  }
  return database;
}

/** Sends requests to the worker thread and matches its answers. */
class WorkerConnection {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, { resolve: (rows: Row[]) => void; reject: (error: Error) => void }>();
  private nextId = 1;
  private gone: Error | null = null;

  constructor(directory: string) {
    this.worker = new Worker(new URL("./pglite-worker.mjs", import.meta.url), { workerData: { directory } });
    this.worker.on("message", (answer: Answer) => this.settle(answer));
    this.worker.on("error", (error) => this.fail(error instanceof Error ? error : new Error(String(error))));
    this.worker.on("exit", () => this.fail(new Error("the store's thread has ended")));
  }

  send(kind: "query" | "run" | "close", sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    if (this.gone) return Promise.reject(this.gone);
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, kind, sql, params }, []);
    });
  }

  async terminate(): Promise<void> {
    await this.worker.terminate();
  }

  private settle({ id, rows, error }: Answer): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new DatabaseError(error.detail ? `${error.message} (${error.detail})` : error.message, error.code));
    else waiting?.resolve(rows ?? []);
  }

  private fail(error: Error): void {
    this.gone ??= error;
    for (const { reject } of this.waiting.values()) reject(this.gone);
    this.waiting.clear();
  }
}

/** One connection, so one transaction at a time: what comes meanwhile waits its turn. */
class SerialDatabase implements Database {
  private last: Promise<unknown> = Promise.resolve();
  private readonly connection: WorkerConnection;

  constructor(connection: WorkerConnection) {
    this.connection = connection;
  }

  query<R = Row>(sql: string, params?: readonly unknown[]): Promise<R[]> {
    return this.inTurn(() => this.connection.send("query", sql, params)) as Promise<R[]>;
  }

  async run(sql: string): Promise<void> {
    await this.inTurn(() => this.connection.send("run", sql));
  }

  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T> {
    const tx: Queryable = {
      query: <R>(sql: string, params?: readonly unknown[]) => this.connection.send("query", sql, params) as Promise<R[]>,
      run: async (sql) => void (await this.connection.send("run", sql)),
    };
    return this.inTurn(async () => {
      await tx.run("begin");
      try {
        const result = await work(tx);
        await tx.run("commit");
        return result;
      } catch (error) {
        await tx.run("rollback").catch(() => {}); // the first error is the one to tell
        throw error;
      }
    });
  }

  async close(): Promise<void> {
    await this.inTurn(() => this.connection.send("close", ""));
    await this.connection.terminate();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work, work);
    this.last = turn.catch(() => {});
    return turn;
  }
}
