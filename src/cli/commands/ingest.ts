import { resolve } from "node:path";
import type { Command } from "commander";
import { loadResources } from "#resources/load-resources";
import { addDataOption, withRegister } from "../data-option.ts";
import { ingestInputs } from "../ingest-inputs.ts";
import { addInputOptions, type InputOptions } from "../input-options.ts";

export function addIngestCommand(program: Command): void {
  const command = program
    .command("ingest")
    .description("read reports into a register; what it holds already is skipped, so a run that was cut off can be run again");
  addInputOptions(command).option("--any-language", "take texts that are plainly not Arabic as well");
  addDataOption(command).action((files: string[], options: InputOptions & { readonly data: string; readonly anyLanguage?: boolean }) =>
    withRegister(options.data, async (register) => {
      await ingestInputs(register, await loadResources(undefined, resolve(options.data)), files, options);
    }),
  );
}
