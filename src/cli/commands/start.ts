import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { readInputs } from "#ingest/files/read-inputs";
import type { Report } from "#model/document";
import { loadResources } from "#resources/load-resources";
import type { Register } from "#store/register";
import { addDataOption, withRegister } from "../data-option.ts";
import { ingestInputs } from "../ingest-inputs.ts";
import { addServeOptions } from "../serve-options.ts";
import { serveRegister, type ServeOptions } from "../serve-register.ts";

/** The bundled reports, beside `dist/`. */
const samples = fileURLToPath(new URL("../../../samples/reports.jsonl", import.meta.url));

interface StartOptions extends ServeOptions {
  readonly samples: boolean;
}

/** `npm start`: reads the given reports, then the samples (known ones are skipped), and opens the desk. */
export function addStartCommand(program: Command): void {
  const command = program
    .command("start")
    .description("read reports (and the bundled samples) into a register and open the desk on it")
    .argument("[file...]", "reports to read first")
    .option("--no-samples", "leave the bundled sample reports out");
  addServeOptions(addDataOption(command)).action((files: string[], options: StartOptions) =>
    withRegister(options.data, async (register) => {
      const resources = await loadResources(undefined, resolve(options.data));
      if (files.length > 0 && !(await ingestInputs(register, resources, files, {}))) return;
      if (options.samples && !(await hasSamples(register))) {
        process.stderr.write("reading the sample reports (sample text, not a source)\n");
        if (!(await ingestInputs(register, resources, [samples], {}))) return;
      }
      await serveRegister(register, resources, options);
    }),
  );
}

/** Whether every sample is there as it stands: a first run may have been cut off. */
async function hasSamples(register: Register): Promise<boolean> {
  const batch: Report[] = [];
  for await (const item of readInputs([samples], {}, new Date().toISOString())) {
    if (item.kind !== "report") return false;
    batch.push(item.incoming.report);
  }
  return (await register.identify(batch)).every(({ state }) => state === "same");
}
