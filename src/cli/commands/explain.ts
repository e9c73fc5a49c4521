import type { Command } from "commander";
import { explainAnalysis } from "#export/explain";
import { readReport } from "#ingest/read-report";
import { analyse } from "#pipeline/run";
import { loadResources } from "#resources/load-resources";
import { addInputOptions, reportsOf, tellProblem, type InputOptions } from "../input-options.ts";
import { writeOut } from "../write-out.ts";

export function addExplainCommand(program: Command): void {
  const command = program.command("explain").description("tell how reports are read: each value, its words and the rule that read it");
  addInputOptions(command).action(async (files: string[], options: InputOptions) => {
    const resources = await loadResources();
    for await (const { report, origin } of reportsOf(files, options)) {
      const { record, unread } = readReport(report, resources, analyse);
      if (unread) tellProblem({ ...origin, ...unread });
      await writeOut(`${explainAnalysis(record).join("\n")}\n\n`);
    }
  });
}
