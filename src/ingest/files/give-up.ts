import type { Incoming } from "../incoming.ts";

/** Problems after which an input is given up, where they are more than three in four of what it holds. */
const most = 1000;

/**
 * The items of an input, up to where it turns out to be something else than reports: of a million lines that can't be read, each
 * named, nobody learns anything, and naming them takes longer than all reports of a month.
 */
export async function* untilGivenUp(items: AsyncIterable<Incoming>, file: string): AsyncGenerator<Incoming> {
  let problems = 0;
  let others = 0;
  for await (const item of items) {
    yield item;
    if (item.kind !== "problem") others++;
    else if (++problems >= most && problems > 3 * others) {
      const message = `${problems} problems and ${others} reports so far: it holds something else than reports, and the rest is left unread`;
      yield { kind: "problem", problem: { file, line: null, field: null, message } };
      return;
    }
  }
}
