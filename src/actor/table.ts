/** A row of a TSV table: its cells, and where it stands. */
export interface TableRow {
  readonly file: string;
  /** 1 is the header. */
  readonly line: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly cells: readonly string[];
}

/** The cell of a column the table was parsed with. */
export const cellOf = (row: TableRow, field: string): string => row.cells[row.columns.get(field)!]!;

/** A bad row: says file, line and field. */
export function rowError(row: Pick<TableRow, "file" | "line">, field: string, problem: string): Error {
  return new Error(`${row.file}:${row.line}: ${field}: ${problem}`);
}

/**
 * Rows of a TSV text with a header line. Lines that start with # and empty lines are comments.
 * Throws for a missing column, a wrong number of cells, or a cell with spaces around it.
 */
export function parseTable(tsv: string, file: string, columns: readonly string[]): TableRow[] {
  const lines = tsv.split("\n");
  const header = (lines[0] ?? "").split("\t");
  const missing = columns.find((column) => !header.includes(column));
  if (missing !== undefined) throw rowError({ file, line: 1 }, missing, "column is missing");
  const indexes = new Map(header.map((column, i) => [column, i]));
  const rows: TableRow[] = [];
  for (let i = 1; i < lines.length; i++) {
    const text = lines[i]!;
    if (text === "" || text.startsWith("#")) continue;
    const cells = text.split("\t");
    const row = { file, line: i + 1, columns: indexes, cells };
    if (cells.length !== header.length) throw rowError(row, "row", `${cells.length} cells, the header has ${header.length}`);
    for (let k = 0; k < cells.length; k++) if (isPadded(cells[k]!)) throw rowError(row, header[k]!, `spaces around "${cells[k]}"`);
    rows.push(row);
  }
  return rows;
}

const isPadded = (text: string) => text !== "" && (text.charCodeAt(0) <= 32 || text.charCodeAt(text.length - 1) <= 32);

/** The parts of a | separated cell; none for an empty one. */
export function listOf(row: TableRow, field: string): string[] {
  const text = cellOf(row, field);
  if (text === "") return [];
  const parts = text.split("|");
  for (const part of parts) if (part === "" || isPadded(part)) throw rowError(row, field, `empty or padded part in "${text}"`);
  return parts;
}

/** A cell that must hold something. */
export function required(row: TableRow, field: string): string {
  const text = cellOf(row, field);
  if (text === "") throw rowError(row, field, "is empty");
  return text;
}

/** A year, month or day of EDTF level 0 (2020, 2020-05, 2020-05-07), or null for an empty cell. */
export function dateOf(row: TableRow, field: string): string | null {
  const text = cellOf(row, field);
  if (text === "") return null;
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text);
  const month = Number(match?.[2] ?? 1);
  const day = Number(match?.[3] ?? 1);
  if (!match || month < 1 || month > 12 || day < 1 || day > daysIn(Number(match[1]), month))
    throw rowError(row, field, `not a date: "${text}"`);
  return text;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** An ISO 3166-1 alpha-2 code (XK for Kosovo), or null for an empty cell. */
export function countryOf(row: TableRow, field = "country"): string | null {
  const text = cellOf(row, field);
  if (text === "") return null;
  if (!/^[A-Z]{2}$/u.test(text)) throw rowError(row, field, `not a country code: "${text}"`);
  return text;
}
