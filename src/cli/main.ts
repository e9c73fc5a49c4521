import { Command, CommanderError } from "commander";
import { DirectoryInUseError } from "#store/lock-directory";
import { addAnnotateCommand } from "./commands/annotate.ts";
import { addExplainCommand } from "./commands/explain.ts";
import { addExportCommand } from "./commands/export.ts";
import { addExtractCommand } from "./commands/extract.ts";
import { addGazetteerCommand } from "./commands/gazetteer.ts";
import { addIngestCommand } from "./commands/ingest.ts";
import { addReviewCommand } from "./commands/review.ts";
import { addReleaseCommand } from "./commands/release.ts";
import { addServeCommand } from "./commands/serve.ts";
import { addStartCommand } from "./commands/start.ts";
import { addVersionsCommand } from "./commands/versions.ts";
import { addWatchCommand } from "./commands/watch.ts";
import { UserError } from "./user-error.ts";
import { endQuietlyWhenUnread } from "./write-out.ts";

const commands = [
  addExtractCommand,
  addAnnotateCommand,
  addExplainCommand,
  addGazetteerCommand,
  addIngestCommand,
  addWatchCommand,
  addExportCommand,
  addReviewCommand,
  addVersionsCommand,
  addReleaseCommand,
  addServeCommand,
  addStartCommand,
];

/**
 * The `sijill` command: every verb is one file in commands/. Exit codes: 0 done; 1 the machine said no
 * (no space, no permission) or a fault of ours; 2 a mistake in the command or in an input.
 */
export async function main(argv: readonly string[]): Promise<void> {
  endQuietlyWhenUnread();
  const program = new Command("sijill")
    .description("An event register from Arabic news: who did what to whom, where, when, with what toll, in which words")
    .showHelpAfterError("(sijill --help lists the commands)")
    .exitOverride();
  for (const add of commands) add(program);
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    process.exitCode = tellError(error);
  }
}

/** System errors that are the machine's or the user's, not ours. */
const plain = new Set([
  "ENOSPC",
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOTDIR",
  "EEXIST",
  "EMFILE",
  "EADDRINUSE",
  "EADDRNOTAVAIL",
  "ENOTFOUND",
  "EDQUOT",
]);

/** Says what went wrong on standard error; returns the exit code. */
function tellError(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has said it
  const { message, code, stack } = error as NodeJS.ErrnoException;
  const expected = error instanceof UserError || error instanceof DirectoryInUseError;
  process.stderr.write(`sijill: ${expected || plain.has(code ?? "") ? message : (stack ?? message)}\n`);
  return expected ? 2 : 1;
}
