import { FilterQuery, toFilter } from "#api/filter";
import type { Timeline } from "#api/overview";
import type { App, ServerContext } from "../../context.ts";

/**
 * `GET /api/timeline`: incidents by day and type. The filter's own dates are left out, so that the
 * chart shows what a longer or shorter range would hold; it marks the chosen one.
 */
export function timelineRoutes(app: App, { register }: ServerContext): void {
  app.get("/api/timeline", { schema: { querystring: FilterQuery } }, async (request): Promise<Timeline> => {
    const { from: _from, to: _to, ...filter } = toFilter(request.query);
    const [days, { total }] = await Promise.all([register.countsByDay(filter), register.listIncidents({ ...filter, limit: 1 })]);
    return { days, total, withoutDate: total - days.reduce((sum, d) => sum + d.count, 0) };
  });
}
