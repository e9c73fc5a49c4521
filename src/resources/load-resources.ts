import { readFile } from "node:fs/promises";
import { buildActorRegister } from "#actor/register";
import { parseModels } from "#event/decide";
import type { Resources } from "#language/language";
import { buildGazetteer } from "#place/gazetteer";
import { loadActors } from "./load-actors.ts";
import { loadCommonPlaceWords, loadPlaces } from "./load-places.ts";

/** The package's own tables, beside `dist/` and `src/`. */
export const bundledData = new URL("../../data/", import.meta.url);

/** Reads the project's tables from `data/`. */
export async function loadResources(dataDirectory: URL = bundledData): Promise<Resources> {
  const [places, common, { actors, offices }, models] = await Promise.all([
    loadPlaces(dataDirectory),
    loadCommonPlaceWords(dataDirectory),
    loadActors(dataDirectory),
    readFile(new URL("models/events.json", dataDirectory), "utf8"),
  ]);
  return {
    gazetteer: buildGazetteer(places, common.keys()),
    actors: buildActorRegister(actors, offices),
    eventModels: parseModels(models),
  };
}
