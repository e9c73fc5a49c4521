import { columns, type CellValue } from "../columns.ts";
import { cellText } from "../safe-text.ts";
import type { Format, FormatInput } from "./format.ts";

/** A row of comma-separated values after RFC 4180; texts that would run as formulas are disarmed. */
export function csvRow(cells: readonly CellValue[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: CellValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = cellText(value);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

async function* write({ rows, meta }: FormatInput): AsyncGenerator<string> {
  // Spreadsheets take a file for UTF-8 by this mark alone; without it Arabic comes out as noise.
  yield `\ufeff${csvRow(columns.map(({ name }) => name))}`;
  for await (const row of rows) yield csvRow(columns.map((column) => column.value(row, meta)));
}

export const csv: Format = { id: "csv", extension: "csv", mediaType: "text/csv; charset=utf-8", binary: false, write };
