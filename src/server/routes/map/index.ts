import { FilterQuery, toFilter } from "#api/filter";
import type { MapLayer } from "#api/overview";
import type { App, ServerContext } from "../../context.ts";

/** `GET /api/map`: every located incident of the filter, and how many have no place. */
export function mapRoutes(app: App, { register }: ServerContext): void {
  app.get("/api/map", { schema: { querystring: FilterQuery } }, async (request): Promise<MapLayer> => {
    const filter = toFilter(request.query);
    const [points, { total }] = await Promise.all([register.mapPoints(filter), register.listIncidents({ ...filter, limit: 1 })]);
    return { points, total, withoutPlace: total - points.length };
  });
}
