import type { ExportMeta } from "../export-meta.ts";
import { sampleNotice, type SharedRow } from "../shared-incident.ts";
import type { Format, FormatInput } from "./format.ts";

/**
 * One incident as a line of JSON (contract/incident-record), with the profile that made it. A summary and a
 * confidence are a text and a number in the contract: where they are kept back, the line has none.
 */
export function incidentLine({ incident, sample }: SharedRow, meta: Pick<ExportMeta, "profile">): string {
  const { summary, confidence } = incident;
  const record = {
    ...incident,
    summary: { ar: summary.ar ?? undefined, en: summary.en ?? undefined },
    confidence: confidence ?? undefined,
    profile: meta.profile,
    ...(sample ? { sample: true, notice: sampleNotice } : {}),
  };
  return `${JSON.stringify(record)}\n`;
}

async function* write({ rows, meta }: FormatInput): AsyncGenerator<string> {
  for await (const row of rows) yield incidentLine(row, meta);
}

export const jsonl: Format = { id: "jsonl", extension: "jsonl", mediaType: "application/jsonl; charset=utf-8", binary: false, write };
