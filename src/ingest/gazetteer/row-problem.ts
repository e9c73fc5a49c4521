/** A row that can't be read: it is named by its line and skipped. */
export interface RowProblem {
  readonly line: number;
  readonly message: string;
}

/** A row of a table, read or not. A row without an Arabic name is no problem: it is counted as unnamed. */
export type Row<T> =
  | { readonly kind: "row"; readonly row: T }
  | { readonly kind: "problem"; readonly problem: RowProblem }
  | { readonly kind: "unnamed" };

export const problem = (line: number, message: string): { readonly kind: "problem"; readonly problem: RowProblem } => ({
  kind: "problem",
  problem: { line, message },
});

/** A coordinate within its bounds, to three decimals; null where the cell holds none. */
export function coordinate(cell: string | number | undefined, limit: 90 | 180): number | null {
  const n = typeof cell === "number" ? cell : cell === undefined || cell.trim() === "" ? Number.NaN : Number(cell);
  return Number.isFinite(n) && Math.abs(n) <= limit ? Math.round(n * 1000) / 1000 : null;
}

/** Letters of Persian, Urdu, Kurdish and Uighur that Arabic names don't have. */
const otherLanguages =
  /[\u067e\u0686\u0698\u06af\u06a9\u06cc\u06be\u06c1\u06d5\u06ce\u06c6\u0679\u0688\u0691\u06ba\u0695\u06b5\u06a4\u06ad\u06c7\u06c8\u06cb\u06d0]/u;
const arabic = /^[\u0621-\u065f\u0670\s()-]+$/u;

/** Whether a name is written in Arabic letters, as far as letters tell. */
export const isArabicName = (name: string): boolean => arabic.test(name) && !otherLanguages.test(name) && /[\u0621-\u064a]{2}/u.test(name);
