/** A row as the driver returns it: json columns parsed, bigints as numbers where they fit. */
export type Row = Record<string, unknown>;

/** Something SQL can be sent to. Parameters are $1, $2 …; PostgreSQL's dialect, embedded or served. */
export interface Queryable {
  query<R = Row>(sql: string, params?: readonly unknown[]): Promise<R[]>;
  /** Several statements without parameters: migrations. */
  run(sql: string): Promise<void>;
  /** Adds rows to a table, in COPY's text format (copy-rows.ts): half the work of an insert. */
  copy(into: string, text: string): Promise<void>;
}

/** A database. Inside `transaction` use what it hands over: the outer object waits for it to end. */
export interface Database extends Queryable {
  /** Commits when `work` resolves (then it is on disk), rolls back when it throws. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
