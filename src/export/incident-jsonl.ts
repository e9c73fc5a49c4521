import type { Incident } from "#model/incident";

/** What everything made from composed reports says. */
export const sampleNotice = "sample text, not a source";

/** One incident as a line of JSON (contract/incident-record). One that rests on composed texts says so. */
export function incidentLine(incident: Incident, sample: boolean): string {
  return `${JSON.stringify(sample ? { ...incident, sample: true, notice: sampleNotice } : incident)}\n`;
}
