import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { UserError } from "./user-error.ts";

/** Says so where a verb that only reads is pointed at a directory without a register; making one would hide a typing mistake. */
export function mustHoldRegister(data: string): void {
  if (!existsSync(join(data, "register"))) throw new UserError(`there is no register in ${resolve(data)}: sijill ingest makes one`);
}
