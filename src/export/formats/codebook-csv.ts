import { acled as acledBook } from "../codebooks/acled.ts";
import type { Codebook } from "../codebooks/codebook.ts";
import { ucdp as ucdpBook } from "../codebooks/ucdp.ts";
import { sourcesOf, spansOf } from "../columns.ts";
import { sampleNotice } from "../shared-incident.ts";
import { csvRow } from "./csv.ts";
import type { Format, FormatInput } from "./format.ts";

/** Columns of ours after the codebook's own: what the row loses, what made it, what it rests on. */
export const ownColumns = ["loss", "sijill_profile", "sijill_notice", "sijill_id", "sijill_sources", "sijill_spans"] as const;

/**
 * A codebook's table as CSV: its columns in its order, so that its readers' scripts run, then ours. There is
 * no byte order mark: such scripts look for the first column by name.
 */
function writeCodebook<Coded>(book: Codebook<Coded>) {
  return async function* ({ rows, meta, onOutside }: FormatInput): AsyncGenerator<string> {
    yield csvRow([...book.columns.map(({ name }) => name), ...ownColumns]);
    for await (const row of rows) {
      const { incident, sample } = row;
      const excluded = book.outside.find(({ holds }) => holds(incident));
      if (excluded) {
        onOutside(row, excluded.reason);
        continue;
      }
      const coded = book.code(row, meta);
      const loss = book.losses.filter(({ holds }) => holds(coded)).map(({ flag }) => flag);
      yield csvRow([
        ...book.columns.map(({ value }) => value(coded)),
        loss.join(";"),
        meta.profile,
        sample ? sampleNotice : null,
        incident.id,
        sourcesOf(incident).join("\n"),
        spansOf(incident).join("\n"),
      ]);
    }
  };
}

const table = { mediaType: "text/csv; charset=utf-8", binary: false } as const;

export const acled: Format = { id: "acled", extension: "acled.csv", ...table, write: writeCodebook(acledBook) };
export const ucdp: Format = { id: "ucdp", extension: "ucdp.csv", ...table, write: writeCodebook(ucdpBook) };
