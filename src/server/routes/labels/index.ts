import type { PlaceLabels } from "#api/labels";
import type { App, ServerContext } from "../../context.ts";
import { placeLabels } from "./place-labels.ts";

/** `GET /api/labels`: names for the basemap, from the project's own gazetteer. */
export function labelRoutes(app: App, { resources }: ServerContext): void {
  let labels: PlaceLabels | undefined;
  app.get("/api/labels", (_request, reply): PlaceLabels => {
    void reply.header("cache-control", "private, max-age=3600");
    labels ??= placeLabels(resources.gazetteer.places.values());
    return labels;
  });
}
