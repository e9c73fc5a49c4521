import { charsetOf } from "./decode-text.ts";
import { peek } from "./peek.ts";

export interface CsvRecord {
  /** Line where the record starts. */
  readonly line: number;
  /** Null where it can't be read: a quotation mark is opened and not closed for a million letters. */
  readonly cells: readonly string[] | null;
}

/** Most letters of a record: with a quotation mark left open the rest of the file would be one cell. */
const longest = 1_000_000;

/**
 * Records of a table as it streams by (RFC 4180): quoted cells may hold separators, doubled quotes and line breaks.
 * The separator (comma, semicolon, tab) is the one that the first line has most of; the charset shows in
 * the bytes. Each letter is looked at once.
 */
export async function* readCsv(stream: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord> {
  const { head, rest } = await peek(stream, 65_536);
  const decoder = new TextDecoder(charsetOf(head));
  const reader = new RecordReader();
  for await (const chunk of rest) yield* reader.read(decoder.decode(chunk, { stream: true }));
  yield* reader.read(decoder.decode());
  yield* reader.end();
}

class RecordReader {
  private separator = "";
  private cells: string[] = [];
  private parts: string[] = [];
  /** Letters of the record so far. */
  private length = 0;
  private line = 1;
  private start = 1;
  /** In quotes; "closing" after a quote that ends them or is the first of a doubled one. */
  private state: "plain" | "quoted" | "closing" | "skipping" = "plain";
  private held = "";

  *read(chunk: string): Generator<CsvRecord> {
    let text = this.held + chunk;
    this.held = "";
    if (this.separator === "") {
      const end = text.search(/[\r\n]/);
      if (end < 0 && text.length < longest) {
        this.held = text;
        return;
      }
      this.separator = separatorOf(end < 0 ? text : text.slice(0, end));
    }
    yield* this.scan(text);
  }

  *end(): Generator<CsvRecord> {
    const { held } = this;
    this.held = "";
    if (held) {
      this.separator = separatorOf(held);
      yield* this.scan(held);
    }
    if (this.state === "quoted") yield { line: this.start, cells: null };
    else if (this.state !== "skipping") yield* this.finish();
  }

  private *scan(text: string): Generator<CsvRecord> {
    const stops = new RegExp(`["\\n${this.separator === "\t" ? "\\t" : this.separator}]`, "g");
    let at = 0;
    while (at < text.length) {
      if (this.state === "skipping") {
        const end = text.indexOf("\n", at);
        if (end < 0) return;
        this.line++;
        this.begin();
        at = end + 1;
      } else if (this.state === "quoted") {
        const close = text.indexOf('"', at);
        const end = close < 0 ? text.length : close;
        this.keep(text, at, end);
        if (close >= 0) this.state = "closing";
        at = end + 1;
      } else if (this.state === "closing") {
        if (text[at] === '"') {
          this.keep('"', 0, 1);
          this.state = "quoted";
          at++;
        } else this.state = "plain";
      } else {
        stops.lastIndex = at;
        const stop = stops.exec(text);
        const end = stop?.index ?? text.length;
        this.keep(text, at, end);
        at = end + 1;
        if (!stop) at = text.length;
        else if (stop[0] === this.separator) this.endCell();
        else if (stop[0] === "\n") {
          yield* this.finish();
          this.line++;
          this.start = this.line;
        } else if (this.parts.length === 0) this.state = "quoted";
        else this.keep('"', 0, 1); // within a plain cell it is a sign like others
      }
      if (this.length > longest || this.cells.length > 10_000) {
        yield { line: this.start, cells: null };
        this.state = "skipping";
        this.cells = [];
        this.parts = [];
      }
    }
  }

  private begin(): void {
    this.state = "plain";
    this.cells = [];
    this.parts = [];
    this.length = 0;
    this.start = this.line;
  }

  private keep(text: string, from: number, to: number): void {
    if (to <= from) return;
    this.length += to - from;
    if (this.length > longest) return;
    const part = from === 0 && to === text.length ? text : text.slice(from, to);
    this.parts.push(part);
    if (this.state === "quoted") for (let i = part.indexOf("\n"); i >= 0; i = part.indexOf("\n", i + 1)) this.line++;
  }

  private endCell(): void {
    this.cells.push(this.parts.join(""));
    this.parts = [];
  }

  private *finish(): Generator<CsvRecord> {
    this.endCell();
    const { cells, start } = this;
    const last = cells.length - 1;
    cells[last] = cells[last]!.replace(/\r$/, "");
    if (start === 1) cells[0] = cells[0]!.replace(/^\ufeff/, "");
    this.cells = [];
    this.length = 0;
    if (cells.length > 1 || cells[0]!.trim() !== "") yield { line: start, cells };
  }
}

function separatorOf(line: string): string {
  const count = (sign: string) => line.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
