import { readLines } from "../files/read-lines.ts";

export interface CsvRecord {
  /** Line where the record starts. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Records of a comma- or semicolon-separated stream; quoted cells may hold separators, doubled quotes and line breaks. */
export async function* readCsv(stream: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord> {
  let pending = "";
  let start = 0;
  let separator = "";
  for await (const { number, text } of readLines(stream)) {
    if (text === null) continue;
    if (!pending) start = number;
    pending = pending ? `${pending}\n${text}` : text;
    // an odd number of quotes: the record goes on in the next line
    if ((pending.split('"').length - 1) % 2 === 1 && pending.length < 1_000_000) continue;
    if (pending.trim()) {
      separator ||= pending.split(";").length > pending.split(",").length ? ";" : ",";
      yield { line: start, cells: splitRecord(pending, separator) };
    }
    pending = "";
  }
  if (pending) yield { line: start, cells: splitRecord(pending, separator || ",") };
}

function splitRecord(text: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i]!;
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === separator) {
      cells.push(cell);
      cell = "";
    } else cell += c;
  }
  cells.push(cell);
  return cells;
}
