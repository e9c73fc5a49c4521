import type { Report } from "#model/document";
import type { ReportSource } from "#store/saved-report";
import type { Incoming, Origin } from "../incoming.ts";

/** What the caller says about reports that don't say it themselves. */
export interface ReportDefaults {
  readonly published?: string;
  readonly publisher?: string;
}

/** Makes a checked report an incoming one. */
export type Taken = (report: Report, origin: Origin, sample: boolean) => Incoming;

/** `now` is the time of retrieval, ISO. */
export function taker(defaults: ReportDefaults, kind: ReportSource["kind"], now: string): Taken {
  return (report, origin, sample) => ({
    kind: "report",
    incoming: {
      report: {
        ...report,
        published: report.published ?? defaults.published ?? null,
        publisher: report.publisher ?? defaults.publisher ?? null,
      },
      origin,
      source: { kind, name: origin.file === "-" ? null : origin.file, retrievedAt: now, sample },
    },
  });
}
