import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";

/** Number of reports for the progress bar: lines of .jsonl files; null where it shows only by reading. */
export async function countReports(files: readonly string[]): Promise<number | null> {
  let count = 0;
  for (const file of files) {
    if (!/\.(jsonl|ndjson)$/i.test(file) || !(await stat(file).catch(() => null))?.isFile()) return null;
    let last = 10;
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      for (let i = chunk.indexOf(10); i >= 0; i = chunk.indexOf(10, i + 1)) count++;
      last = chunk.at(-1) ?? last;
    }
    if (last !== 10) count++;
  }
  return count;
}
