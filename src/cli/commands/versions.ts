import type { Command } from "commander";
import { addDataOption, withRegister } from "../data-option.ts";
import { mustHoldRegister } from "../open-existing.ts";
import { UserError } from "../user-error.ts";
import { writeOut } from "../write-out.ts";

/** `sijill versions REPORT`: what a report was before it was edited, and what it is, as JSON lines. */
export function addVersionsCommand(program: Command): void {
  const command = program
    .command("versions")
    .description("a report's versions, the oldest first: hash, source, when it was retrieved and replaced, its words")
    .argument("<report>", "id of the report");
  addDataOption(command).action(async (id: string, { data }: { readonly data: string }) => {
    mustHoldRegister(data);
    await withRegister(data, async (register) => {
      const current = await register.currentVersion(id);
      if (!current) throw new UserError(`there is no report "${id}" in the register`);
      for (const version of [...(await register.listVersions(id)), current]) await writeOut(`${JSON.stringify(version)}\n`);
    });
  });
}
