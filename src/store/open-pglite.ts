import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Database, Queryable, Row } from "./database.ts";
import { freeSpace, NoSpaceError, requireSpace, reserve, roomForNew } from "./free-space.ts";

/** What the thread says: the answer to a request, or (without an id) that the system refused a write for want of room. */
interface Answer {
  readonly id?: number;
  readonly full?: true;
  readonly rows?: Row[];
  readonly error?: Failure;
}

interface Failure {
  readonly message: string;
  readonly code?: string;
  readonly detail?: string;
  /** PostgreSQL's; missing where the error isn't its own. */
  readonly severity?: string;
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
  requireSpace(dirname(directory), roomForNew);
  await (await connect(making)).close();
  renameSync(making, directory);
}

async function connect(directory: string): Promise<Database> {
  const database = new SerialDatabase(directory);
  try {
    await database.query("select 1");
  } catch (error) {
    await database.close().catch(() => {}); // the first error is the one to tell
    throw error;
  }
  return database;
}

/** Milliseconds that a request may take once the disk was full: PostgreSQL gives up what it can, or waits for ever. */
const patience = 2000;

/** Sends requests to the worker thread and matches its answers. */
class WorkerConnection {
  /** The register's data directory, for messages. */
  readonly directory: string;
  private readonly worker: Worker;
  private readonly waiting = new Map<number, { resolve: (rows: Row[]) => void; reject: (error: Error) => void }>();
  private nextId = 1;
  /** Why nothing more comes of it. */
  gone: Error | null = null;
  /** Runs while a request has met a full disk and isn't answered. */
  private giveUp: NodeJS.Timeout | undefined;

  constructor(directory: string) {
    this.directory = dirname(directory);
    this.worker = new Worker(new URL("./pglite-worker.mjs", import.meta.url), { workerData: { directory } });
    this.worker.on("message", (answer: Answer) => this.settle(answer));
    this.worker.on("error", (error) => this.fail(error instanceof Error ? error : new Error(String(error))));
    this.worker.on("exit", () => this.fail(new Error("the store's thread has ended")));
  }

  send(kind: "query" | "run" | "copy" | "close", sql: string, params: readonly unknown[] = []): Promise<Row[]> {
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
    if (id === undefined) {
      this.giveUp ??= setTimeout(() => this.fail(this.noSpace()), patience);
      return;
    }
    const full = this.giveUp !== undefined || error?.code === "53100";
    clearTimeout(this.giveUp);
    this.giveUp = undefined;
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (!error) {
      waiting?.resolve(rows ?? []);
      return;
    }
    const told = full ? this.noSpace() : new DatabaseError(plainMessage(error, this.directory), error.code);
    waiting?.reject(told);
    if (isFatal(error)) this.fail(told);
  }

  private noSpace(): NoSpaceError {
    const free = freeSpace(this.directory);
    // A quota leaves the disk as free as it was.
    return new NoSpaceError(this.directory, free !== null && free >= reserve ? null : free, reserve);
  }

  /** Nothing more comes of the thread: stopped where it still runs, it leaves the files as a kill would, which is safe. */
  private fail(error: Error): void {
    clearTimeout(this.giveUp);
    this.gone ??= error;
    void this.worker.terminate();
    for (const { reject } of this.waiting.values()) reject(this.gone);
    this.waiting.clear();
  }
}

/** Whether the database can't be used any more: PostgreSQL panicked, or WASM itself ended. An ERROR leaves it as it was. */
function isFatal({ message, severity }: Failure): boolean {
  return severity === undefined
    ? /^Aborted\(|failed to initialize|^unreachable|out of bounds|^exit\(/.test(message)
    : severity === "FATAL" || severity === "PANIC";
}

function plainMessage(error: Failure, directory: string): string {
  const { message, detail } = error;
  if (!isFatal(error)) return detail ? `${message} (${detail})` : message;
  // "Aborted(). Build with -sASSERTIONS for more info." and words that tell as little.
  return `the database in ${directory} can't go on (${message.split(". Build with")[0]}); what was stored is kept: open it again`;
}

/** One connection, so one transaction at a time: what comes meanwhile waits its turn. */
class SerialDatabase implements Database {
  private last: Promise<unknown> = Promise.resolve();
  private readonly directory: string;
  private connection: WorkerConnection;
  private closed = false;

  constructor(directory: string) {
    this.directory = directory;
    this.connection = new WorkerConnection(directory);
  }

  query<R = Row>(sql: string, params?: readonly unknown[]): Promise<R[]> {
    return this.inTurn((connection) => connection.send("query", sql, params)) as Promise<R[]>;
  }

  async run(sql: string): Promise<void> {
    await this.inTurn((connection) => connection.send("run", sql));
  }

  async copy(into: string, text: string): Promise<void> {
    await this.inTurn((connection) => connection.send("copy", into, [text]));
  }

  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T> {
    const queryable = (connection: WorkerConnection): Queryable => ({
      query: async <R>(sql: string, params?: readonly unknown[]) => {
        requireSpace(connection.directory, reserve);
        return (await connection.send("query", sql, params)) as R[];
      },
      run: async (sql) => {
        requireSpace(connection.directory, reserve);
        await connection.send("run", sql);
      },
      copy: async (into, text) => {
        requireSpace(connection.directory, reserve);
        await connection.send("copy", into, [text]);
      },
    });
    return this.inTurn(async (connection) => {
      const tx = queryable(connection);
      await tx.run("begin");
      try {
        const result = await work(tx);
        await connection.send("run", "commit");
        return result;
      } catch (error) {
        await connection.send("run", "rollback").catch(() => {}); // the first error is the one to tell
        throw error;
      }
    });
  }

  /** A thread that a full disk has ended, or ends now, has closed: what was acknowledged is on disk. */
  async close(): Promise<void> {
    await this.last;
    this.closed = true;
    const { connection } = this;
    try {
      if (!connection.gone) await connection.send("close", "");
    } catch (error) {
      if (!(error instanceof NoSpaceError)) throw error;
    } finally {
      await connection.terminate();
    }
  }

  private inTurn<T>(work: (connection: WorkerConnection) => Promise<T>): Promise<T> {
    const turn = this.last.then(async () => work(await this.live()));
    this.last = turn.catch(() => {});
    return turn;
  }

  /** The connection; another one where a full disk has ended it and there is room again: a server needn't be started anew. */
  private async live(): Promise<WorkerConnection> {
    if (this.connection.gone instanceof NoSpaceError && !this.closed) {
      requireSpace(dirname(this.directory), reserve);
      await this.connection.terminate();
      this.connection = new WorkerConnection(this.directory);
    }
    return this.connection;
  }
}
