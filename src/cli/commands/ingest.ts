import type { Command } from "commander";
import { ingestReports } from "#ingest/ingest-reports";
import { loadResources } from "#resources/load-resources";
import { addDataOption, withRegister } from "../data-option.ts";
import { addInputOptions, openInputs, tellProblem, type InputOptions } from "../input-options.ts";
import { progressView } from "../show-progress.ts";

export function addIngestCommand(program: Command): void {
  const command = program
    .command("ingest")
    .description("read reports into a register; what it holds already is skipped, so a run that was cut off can be run again");
  addDataOption(addInputOptions(command)).action((files: string[], options: InputOptions & { readonly data: string }) =>
    withRegister(options.data, async (register) => {
      const stop = new AbortController();
      // First Ctrl-C: finish the batch and close; a second one kills, which is safe as well.
      process.once("SIGINT", () => stop.abort());
      process.once("SIGTERM", () => stop.abort());
      const view = progressView(null);
      const result = await ingestReports(register, await loadResources(), openInputs(files, options), {
        onProgress: (progress) => view.show(progress),
        onProblem: tellProblem,
        signal: stop.signal,
      });
      view.end(result);
      if (!stop.signal.aborted) return;
      process.stderr.write("stopped: run the same command again to go on\n");
      process.exitCode = 130;
    }),
  );
}
