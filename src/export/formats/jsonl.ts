import type { ExportMeta } from "../export-meta.ts";
import { sampleNotice, type SharedRow } from "../shared-incident.ts";
import type { Format, FormatInput } from "./format.ts";

/** One incident as a line of JSON (contract/incident-record), with the profile that made it. */
export function incidentLine({ incident, sample }: SharedRow, meta: Pick<ExportMeta, "profile">): string {
  return `${JSON.stringify({ ...incident, profile: meta.profile, ...(sample ? { sample: true, notice: sampleNotice } : {}) })}\n`;
}

async function* write({ rows, meta }: FormatInput): AsyncGenerator<string> {
  for await (const row of rows) yield incidentLine(row, meta);
}

export const jsonl: Format = { id: "jsonl", extension: "jsonl", mediaType: "application/jsonl; charset=utf-8", binary: false, write };
