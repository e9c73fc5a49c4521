import type { Place } from "#model/place";
import { parsePlaces, placeColumns } from "#place/parse-places";
import { readLines } from "../files/read-lines.ts";
import { problem, type Row } from "./row-problem.ts";

/** Reads a table in the project's own columns, e.g. a list of regions with their members. */
export async function* readOwnTable(stream: AsyncIterable<Uint8Array>, source: string): AsyncGenerator<Row<Place>> {
  const header = placeColumns.join("\t");
  for await (const { number, text } of readLines(stream)) {
    if (text === "") continue;
    if (number === 1) {
      if (text !== header) {
        yield problem(1, `the columns must be ${placeColumns.join(", ")}`);
        return;
      }
      continue;
    }
    try {
      if (text === null) throw new Error("the line is too long");
      const cells = text.split("\t");
      if (cells.length === placeColumns.length && !cells.at(-1)) cells[cells.length - 1] = source;
      for (const row of parsePlaces(`${header}\n${cells.join("\t")}`, "")) yield { kind: "row", row };
    } catch (error) {
      yield problem(number, (error as Error).message.replace(/^:\d+: /, ""));
    }
  }
}
