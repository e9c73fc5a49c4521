import type { Taken } from "../files/take.ts";
import type { Incoming } from "../incoming.ts";
import { readPage } from "../web/read-page.ts";
import { readWarc } from "./read-warc.ts";

/** Reports of the pages in a WARC stream. `takeAt` is given the time of capture, which is their time of retrieval. */
export async function* readArchive(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  takeAt: (captured: string | null) => Taken,
): AsyncGenerator<Incoming> {
  for await (const item of readWarc(stream)) {
    if (item.kind === "page") yield readPage(item.bytes, `${name} (${item.address})`, takeAt(item.captured), item);
    else {
      const where = item.address === null ? `record ${item.record}` : item.address;
      yield { kind: "problem", problem: { file: `${name} (${where})`, line: null, field: null, message: item.message } };
    }
  }
}
