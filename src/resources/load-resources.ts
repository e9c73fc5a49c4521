import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { buildActorRegister } from "#actor/register";
import { parseModels } from "#event/decide";
import type { Resources } from "#language/language";
import { buildGazetteer } from "#place/gazetteer";
import { mergePlaces } from "#place/merge-places";
import { loadActors } from "./load-actors.ts";
import { loadCommonPlaceWords, loadPlaces } from "./load-places.ts";
import { loadUserGazetteers } from "./load-user-gazetteers.ts";

/** The package's own tables, beside `dist/` and `src/`. */
export const bundledData = new URL("../../data/", import.meta.url);

/** Reads the project's tables from `data/`; with `userDirectory`, the gazetteers that the user added there lie over them. */
export async function loadResources(dataDirectory: URL = bundledData, userDirectory?: string): Promise<Resources> {
  const [places, own, common, { actors, offices }, models] = await Promise.all([
    loadPlaces(dataDirectory),
    userDirectory === undefined ? [] : loadUserGazetteers(userDirectory),
    loadCommonPlaceWords(dataDirectory),
    loadActors(dataDirectory),
    readFile(new URL("models/events.json.gz", dataDirectory)),
  ]);
  return {
    gazetteer: buildGazetteer(own.length ? mergePlaces(places, own) : places, common.keys()),
    actors: buildActorRegister(actors, offices),
    eventModels: parseModels(gunzipSync(models).toString("utf8")),
  };
}
