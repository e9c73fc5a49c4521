import { FilterQuery, toFilter } from "#api/filter";
import type { Facets } from "#api/overview";
import type { App, ServerContext } from "../../context.ts";

/** `GET /api/facets`: what the filter can be set to, with counts; each list as if its own field were open. */
export function facetRoutes(app: App, { register }: ServerContext): void {
  app.get("/api/facets", { schema: { querystring: FilterQuery } }, async (request): Promise<Facets> => {
    const filter = toFilter(request.query);
    const { types: _types, ...anyType } = filter;
    const { statuses: _statuses, ...anyStatus } = filter;
    const { country: _country, admin1: _admin1, place: _place, ...anywhere } = filter;
    const [types, statuses, places] = await Promise.all([register.facets(anyType), register.facets(anyStatus), register.facets(anywhere)]);
    return {
      types: types.types,
      statuses: statuses.statuses,
      countries: places.countries,
      admin1s: places.admin1s,
      publishers: places.publishers,
      places: places.places,
    };
  });
}
