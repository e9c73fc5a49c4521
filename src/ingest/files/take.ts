import type { Report } from "#model/document";
import type { ReportSource } from "#store/saved-report";
import type { Incoming, Origin } from "../incoming.ts";

/** What the caller says about reports that don't say it themselves. */
export interface ReportDefaults {
  readonly published?: string;
  readonly publisher?: string;
}

/** Makes a checked report an incoming one. `now` is the time of retrieval, ISO. */
export interface Taken {
  (report: Report, origin: Origin, sample: boolean): Incoming;
  readonly now: string;
}

/** `name` is the source's, the file's where not given; `now` the time of retrieval, ISO. */
export function taker(defaults: ReportDefaults, kind: ReportSource["kind"], now: string, name: string | null = null): Taken {
  const take = (report: Report, origin: Origin, sample: boolean): Incoming => ({
    kind: "report",
    incoming: {
      report: {
        ...report,
        published: report.published ?? defaults.published ?? null,
        publisher: report.publisher ?? defaults.publisher ?? null,
      },
      origin,
      source: { kind, name: name ?? (origin.file === "-" ? null : origin.file), retrievedAt: now, sample },
    },
  });
  return Object.assign(take, { now });
}
