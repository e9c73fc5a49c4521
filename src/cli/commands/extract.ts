import type { Command } from "commander";
import type { ReportEvent, TollRange } from "#model/event";
import { extract } from "#pipeline/run";
import { addInputOptions } from "../input-options.ts";
import { addFormatOption, printRecords, type PrintOptions } from "../print-records.ts";

export function addExtractCommand(program: Command): void {
  const command = program.command("extract").description("read reports and print events, claims, series and roles, one record a report");
  addFormatOption(addInputOptions(command)).action((files: string[], options: PrintOptions) =>
    printRecords(files, options, extract, {
      header: ["document", "event", "type", "mode", "status", "salience", "start", "end", "place", "killed", "wounded", "words"],
      rows: ({ document, events }) => events.map((event) => [document.id, ...eventCells(event)]),
    }),
  );
}

function eventCells({ id, type, mode, status, salience, time, place, casualties, trigger }: ReportEvent): string[] {
  const name = place?.name.en ?? place?.name.ar ?? "";
  const toll = [casualties.killed, casualties.wounded].map(tollCell);
  return [id, type, mode ?? "", status, salience, time?.start ?? "", time?.end ?? "", name, ...toll, trigger.text];
}

/** "5", "5–7", "24+", "≤19"; empty where the report gives none. */
function tollCell(range: TollRange | null): string {
  if (!range) return "";
  const { low, best, high } = range;
  if (low !== null && low === high) return String(low);
  if (low === null) return high === null ? "" : `≤${high}`;
  return high === null ? `${best ?? low}+` : `${low}–${high}`;
}
