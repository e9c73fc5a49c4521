import { resolve } from "node:path";
import { exportContext, type ExportContext } from "#export/context";
import { loadActors } from "#resources/load-actors";
import { loadPlaces } from "#resources/load-places";
import { bundledData } from "#resources/load-resources";
import { loadUserGazetteers } from "#resources/load-user-gazetteers";

/** What profiles look up, with the user's own gazetteers over the built-in one. */
export async function loadExportContext(data: string): Promise<ExportContext> {
  const [places, own, { actors }] = await Promise.all([
    loadPlaces(bundledData),
    loadUserGazetteers(resolve(data)),
    loadActors(bundledData),
  ]);
  return exportContext([...places, ...own], actors);
}
