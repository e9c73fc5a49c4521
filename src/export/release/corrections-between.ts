import { compareReleases, type CorrectionReason, type Corrections, type Fate } from "./corrections.ts";
import { readCorrections, readManifest, releasedIncidents } from "./read-releases.ts";

/**
 * What a release corrects in the one before it, as published with it; or, with `since`, in an older one, worked
 * out from both releases' files and the merges and withdrawals published in between.
 */
export async function correctionsBetween(directory: string, since: number | null, release: number): Promise<Corrections> {
  if (since === null) {
    const { added, corrections } = await readCorrections(directory, release);
    return { added, corrections };
  }
  const fates = new Map<string, Fate>();
  const reasons = new Map<string, CorrectionReason[]>();
  for (let between = since + 1; between <= release; between++) {
    for (const correction of (await readCorrections(directory, between)).corrections) {
      const { kind, id, into } = correction;
      reasons.set(id, [
        ...(reasons.get(id) ?? []),
        ...correction.reasons.map((reason) => ({ id: reason.id, text: `release ${between}: ${reason.text}` })),
      ]);
      if (kind === "merged") fates.set(id, { kind: "merged", into: into[0]! });
      if (kind === "withdrawn") fates.set(id, { kind: "withheld", reason: correction.reasons[0]! });
    }
  }
  const [old, now] = await Promise.all([readManifest(directory, since), readManifest(directory, release)]);
  return compareReleases({
    before: releasedIncidents(directory, since),
    after: releasedIncidents(directory, release),
    fateOf: async (id) => lastFate(id, fates),
    reasonsOf: async (id) => reasons.get(id) ?? [],
    general: [],
    sameProfile: old.profile.digest === now.profile.digest,
  });
}

/** Follows merges of what was merged before. */
function lastFate(id: string, fates: ReadonlyMap<string, Fate>): Fate {
  let fate: Fate = fates.get(id) ?? { kind: "gone" };
  for (const seen = new Set([id]); fate.kind === "merged" && !seen.has(fate.into);) {
    seen.add(fate.into);
    const next = fates.get(fate.into);
    if (!next) break;
    fate = next;
  }
  return fate;
}
