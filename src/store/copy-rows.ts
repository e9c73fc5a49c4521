import type { Queryable } from "./database.ts";

/** What a column takes; a list is an array of text. */
export type Cell = string | number | boolean | null | undefined | readonly string[];

/** Adds rows to a table. Cells stand in the order of `columns`; a JSON value comes as its text. */
export async function copyRows(tx: Queryable, table: string, columns: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  if (rows.length === 0) return;
  let text = "";
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) text += (i === 0 ? "" : "\t") + cellText(row[i]);
    text += "\n";
  }
  await tx.copy(`${table} (${columns})`, text);
}

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return "\\N";
  if (typeof cell === "string") return escape(cell);
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "t" : "f";
  return escape(`{${cell.map((item) => `"${item.replace(/[\\"]/g, "\\$&")}"`).join(",")}}`);
}

const special = /[\\\n\r\t]/;
const signs: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escape(text: string): string {
  return special.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => signs[sign]!) : text;
}
