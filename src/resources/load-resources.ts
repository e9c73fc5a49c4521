import { buildActorRegister } from "#actor/register";
import type { Resources } from "#language/language";
import { buildGazetteer } from "#place/gazetteer";

/** Reads the project's tables from `data/` (and, later, the user's). */
export async function loadResources(): Promise<Resources> {
  return { gazetteer: buildGazetteer([]), actors: buildActorRegister([], []) };
}
