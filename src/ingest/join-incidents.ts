import type { JoinReport } from "#incident/member";
import { rebuildIncidents } from "./rebuild-incidents.ts";
import { joinPart } from "./join-part.ts";
import type { Register } from "#store/register";

/** Documents that are joined at a time. */
const partSize = 256;
/** From this share of the register on it is quicker to join everything anew. */
const wholeShare = 0.15;

/** How to join. */
export interface JoinOptions {
  /** Share of the register's documents up to which only a part is joined. */
  readonly share?: number;
  /** Reports that were just read, by document: they needn't be read from the register again. */
  readonly read?: ReadonlyMap<string, JoinReport>;
}

/**
 * Joins what was saved since the last time with what the register holds, and writes the incidents that this
 * changes: the same that joining everything anew gives.
 */
export async function joinIncidents(register: Register, { share = wholeShare, read = new Map() }: JoinOptions = {}): Promise<void> {
  const { all, added, known, total } = await register.joining.readUnjoined();
  const whole = () => rebuildIncidents(register, read.size === total ? read.values() : null);
  // what was edited is joined at once: till then the register's ties with it are of another text
  if (all || added.length + known.length > share * total || known.length > partSize) return whole();
  const parts: string[][] = [[...known]];
  for (const id of added) {
    if (parts.at(-1)!.length >= partSize) parts.push([]);
    parts.at(-1)!.push(id);
  }
  for (const ids of parts) if (ids.length > 0 && !(await joinPart(register, ids, read))) return whole();
}
