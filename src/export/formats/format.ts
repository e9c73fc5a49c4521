import type { ExportContext } from "../context.ts";
import type { ExportMeta } from "../export-meta.ts";
import type { SharedRow } from "../shared-incident.ts";

/** What a format is given. `rows` is read once, in the register's order: the oldest first. */
export interface FormatInput {
  readonly rows: AsyncIterable<SharedRow>;
  readonly meta: ExportMeta;
  readonly context: ExportContext;
  /** Told of a row that the format's codebook has no place for, with the reason. */
  readonly onOutside: (row: SharedRow, reason: string) => void;
  /** Most entries of a feed. */
  readonly limit: number;
}

export interface Format {
  readonly id: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it is no text: a terminal can't show it. */
  readonly binary: boolean;
  readonly write: (input: FormatInput) => AsyncGenerator<string | Uint8Array>;
}
