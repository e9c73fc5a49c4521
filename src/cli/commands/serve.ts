import { resolve } from "node:path";
import type { Command } from "commander";
import { loadResources } from "#resources/load-resources";
import { addDataOption, withRegister } from "../data-option.ts";
import { mustHoldRegister } from "../open-existing.ts";
import { addServeOptions } from "../serve-options.ts";
import { serveRegister, type ServeOptions } from "../serve-register.ts";

export function addServeCommand(program: Command): void {
  const command = program.command("serve").description("open the desk on a register: map, timeline, incidents and reports");
  addServeOptions(addDataOption(command)).action(async (options: ServeOptions) => {
    mustHoldRegister(options.data);
    await withRegister(options.data, async (register) =>
      serveRegister(register, await loadResources(undefined, resolve(options.data)), options),
    );
  });
}
