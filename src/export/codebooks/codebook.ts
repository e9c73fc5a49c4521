import type { CellValue } from "../columns.ts";
import type { ExportMeta } from "../export-meta.ts";
import type { SharedIncident, SharedRow } from "../shared-incident.ts";

/** A column of a target codebook, and the clause of it that its value follows. */
export interface CodebookColumn<Coded> {
  readonly name: string;
  readonly clause: string;
  readonly value: (coded: Coded) => CellValue;
}

/** Something a row says less well than the register: its flag stands in the row's `loss`. */
export interface Loss<Coded> {
  readonly flag: string;
  /** What the target can't say. */
  readonly lost: string;
  readonly clause: string;
  readonly holds: (coded: Coded) => boolean;
}

/** What a codebook has no row for. */
export interface Exclusion {
  readonly reason: string;
  readonly clause: string;
  readonly holds: (incident: SharedIncident) => boolean;
}

/** A target codebook as one table: what it leaves out, its columns, and what its rows lose. */
export interface Codebook<Coded> {
  readonly name: string;
  readonly outside: readonly Exclusion[];
  readonly columns: readonly CodebookColumn<Coded>[];
  readonly losses: readonly Loss<Coded>[];
  /** Works the row's parts out once. */
  readonly code: (row: SharedRow, meta: ExportMeta) => Coded;
}
