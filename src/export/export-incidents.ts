import { applyProfile, withholdings, type ExportItem, type Withholding } from "./apply-profile.ts";
import type { ExportContext } from "./context.ts";
import { engineVersion } from "./engine-version.ts";
import type { ExportMeta } from "./export-meta.ts";
import type { Format } from "./formats/format.ts";
import { profileDigest, profileLabel, type Profile } from "./profile.ts";
import type { SharedRow } from "./shared-incident.ts";

export interface ExportRequest {
  readonly format: Format;
  readonly profile: Profile;
  readonly items: AsyncIterable<ExportItem>;
  readonly context: ExportContext;
  /** ISO date-time: the day that a profile's delay is counted from. */
  readonly now: string;
  /** The filter in words. */
  readonly filter?: string;
  /** Address of the desk, for links. */
  readonly address?: string | null;
  /** Most entries of a feed; 100 where not given. */
  readonly limit?: number;
}

/** What became of the incidents; complete once the export has been read to its end. */
export interface ExportTally {
  exported: number;
  samples: number;
  readonly withheld: Map<Withholding, number>;
  /** Incidents that the format's codebook has no place for, by reason. */
  readonly outside: Map<string, number>;
}

export const exportMeta = (request: Omit<ExportRequest, "items" | "format" | "context">): ExportMeta => ({
  profile: profileLabel(request.profile),
  profileTitle: request.profile.title,
  profileDigest: profileDigest(request.profile),
  publishable: request.profile.publishable,
  engine: engineVersion,
  generatedAt: request.now,
  filter: request.filter || "all incidents",
  address: request.address ?? null,
});

/** Incidents through a profile into a format. The chunks come as they are made: any number fits in memory, but for feeds and workbooks. */
export function exportIncidents(request: ExportRequest): {
  readonly chunks: AsyncGenerator<string | Uint8Array>;
  readonly tally: ExportTally;
} {
  const tally: ExportTally = { exported: 0, samples: 0, withheld: new Map(), outside: new Map() };
  const chunks = request.format.write({
    rows: sharedRows(request, tally),
    meta: exportMeta(request),
    context: request.context,
    limit: request.limit ?? 100,
    onOutside: (row, reason) => {
      count(tally.outside, reason);
      tally.exported--;
      if (row.sample) tally.samples--;
    },
  });
  return { chunks, tally };
}

/** What the profile lets out, in the order given. */
export async function* sharedRows(
  { items, profile, now, context }: Pick<ExportRequest, "items" | "profile" | "now" | "context">,
  tally: ExportTally,
): AsyncGenerator<SharedRow> {
  for await (const item of items) {
    const outcome = applyProfile(item, profile, now, context);
    if ("withheld" in outcome) {
      count(tally.withheld, outcome.withheld);
      continue;
    }
    tally.exported++;
    if (item.sample) tally.samples++;
    yield { incident: outcome.shared, sample: item.sample };
  }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What a person who asked for an export should know, a sentence a line. */
export function tallyLines(tally: ExportTally, profile: Profile, noun = "incidents"): string[] {
  const withheld = [...tally.withheld].map(([reason, n]) => `${n} kept back: ${withholdings[reason]}`);
  const outside = [...tally.outside].map(([reason, n]) => `${n} left out: ${reason}`);
  const use = profile.publishable ? "" : "; not for publication";
  return [`${tally.exported} ${noun} with profile ${profileLabel(profile)} (${profile.title})${use}`, ...withheld, ...outside];
}
