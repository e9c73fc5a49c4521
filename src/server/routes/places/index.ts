import { PlacesQuery, type Countries, type PlacesAnswer } from "#api/places";
import { placeSearch } from "#place/search-places";
import type { App, ServerContext } from "../../context.ts";
import { HttpError } from "../../http-error.ts";

/** `GET /api/places`: places of the gazetteer by Arabic or English name, twenty at most. `GET /api/places/countries`: its countries. */
export function placeRoutes(app: App, { resources: { gazetteer } }: ServerContext): void {
  const search = placeSearch(gazetteer);

  app.get("/api/places", { schema: { querystring: PlacesQuery } }, async ({ query: { name, limit = 8 } }): Promise<PlacesAnswer> => {
    if (!/[\p{L}\p{N}]/u.test(name))
      throw new HttpError(400, "bad-request", "A name has letters: write a place's name or its first letters.");
    return { items: search(name, limit) };
  });

  app.get("/api/places/countries", async (): Promise<Countries> => ({
    items: [...gazetteer.places.values()].flatMap(({ kind, country, name }) =>
      kind === "country" && country ? [{ code: country, name: { ar: name.ar, en: name.en } }] : [],
    ),
  }));
}
