import type { Actor, Office } from "#model/actor";

/** Reads the project's actor register from `data/actors`. */
export async function loadActors(_dataDirectory: URL): Promise<{ actors: Actor[]; offices: Office[] }> {
  return { actors: [], offices: [] };
}
