import { fold } from "#text/fold";
import { checkReport } from "../check-report.ts";
import type { Incoming } from "../incoming.ts";
import { readDate } from "../web/read-date.ts";
import { readCsv } from "./read-csv.ts";
import type { Taken } from "./take.ts";

/** What the columns of a table of reports are called, in the order in which they are preferred. */
const columns = {
  text: ["text", "body", "content", "article", "article text", "full text", "maintext", "النص", "نص", "المحتوى", "الخبر", "نص الخبر"],
  title: ["title", "headline", "العنوان", "عنوان", "عنوان الخبر"],
  published: ["published", "published at", "publication date", "pubdate", "date", "datetime", "التاريخ", "تاريخ", "تاريخ النشر"],
  publisher: ["publisher", "source", "outlet", "site", "newspaper", "المصدر", "مصدر", "الناشر", "الصحيفة", "الموقع"],
  url: ["url", "link", "href", "address", "الرابط", "رابط"],
  id: ["id", "report id", "article id", "المعرف", "رقم"],
  dateline: ["dateline", "مكان النشر"],
} as const;
type Field = keyof typeof columns;

const spelled = (name: string) =>
  fold(name)
    .replace(/[_\-\s]+/g, " ")
    .trim()
    .toLowerCase();

/** Which field a column is; none for others. Null where no column holds the text: then it is no table of reports. */
export function readHeader(cells: readonly string[]): ReadonlyMap<Field, number> | null {
  const names = cells.map(spelled);
  const found = new Map<Field, number>();
  for (const [field, known] of Object.entries(columns) as [Field, readonly string[]][]) {
    const index = known.map((name) => names.indexOf(spelled(name))).find((i) => i >= 0);
    if (index !== undefined) found.set(field, index);
  }
  return found.has("text") ? found : null;
}

/** Reports of a table: the first line names the columns, each further record is a report. */
export async function* readTable(stream: AsyncIterable<Uint8Array>, file: string, take: Taken): AsyncGenerator<Incoming> {
  let header: ReadonlyMap<Field, number> | null = null;
  for await (const { line, cells } of readCsv(stream)) {
    const origin = { file, line };
    const problem = (field: string | null, message: string): Incoming => ({ kind: "problem", problem: { ...origin, field, message } });
    if (cells === null) {
      yield problem(null, "a quotation mark is opened and not closed, or the record is longer than a million letters");
    } else if (header === null) {
      header = readHeader(cells);
      if (header) continue;
      yield problem(
        null,
        `no column of reports is named in the first line: one must be ${columns.text.slice(0, 3).join(", ")} or ${columns.text.find((name) => /\p{Script=Arabic}/u.test(name))}`,
      );
      return;
    } else {
      const value: Record<string, string> = {};
      for (const [field, index] of header) {
        const cell = cells[index]?.trim();
        if (cell) value[field] = field === "published" ? (readDate(cell) ?? cell) : cell;
      }
      const checked = checkReport(value);
      if ("report" in checked) yield take(checked.report, origin, false);
      else for (const { field, message } of checked.problems) yield problem(field, message);
    }
  }
}
