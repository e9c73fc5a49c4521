import { Option, type Command } from "commander";
import { incidentLine, sampleNotice } from "#export/incident-jsonl";
import { addDataOption, withRegister } from "../data-option.ts";
import { mustHoldRegister } from "../open-existing.ts";
import { writeOut } from "../write-out.ts";

export function addExportCommand(program: Command): void {
  const command = program
    .command("export")
    .description("print the incidents of a register, one JSON object a line")
    .addOption(new Option("--format <format>", "how to print").choices(["jsonl"]).default("jsonl"));
  addDataOption(command).action(async ({ data }: { readonly data: string }) => {
    mustHoldRegister(data);
    await withRegister(data, async (register) => {
      let samples = 0;
      for await (const { incident, sample } of register.eachIncident({})) {
        if (sample) samples++;
        await writeOut(incidentLine(incident, sample));
      }
      if (samples > 0) process.stderr.write(`sijill: ${samples} incidents rest on ${sampleNotice}\n`);
    });
  });
}
