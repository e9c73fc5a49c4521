import { Command } from "commander";
import { addAnnotateCommand } from "./commands/annotate.ts";
import { addExtractCommand } from "./commands/extract.ts";

/** The `sijill` command: every verb is one file in commands/. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command("sijill").description("An event register from Arabic news").showHelpAfterError();
  addExtractCommand(program);
  addAnnotateCommand(program);
  await program.parseAsync([...argv]);
}
