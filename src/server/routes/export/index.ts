import { Readable } from "node:stream";
import { ExportQuery, type ExportOptions } from "#api/export";
import { toFilter } from "#api/filter";
import { exportContext, type ExportContext } from "#export/context";
import { exportIncidents } from "#export/export-incidents";
import { filterWords } from "#export/filter-words";
import { formatIds, formatOf } from "#export/formats/index";
import { builtInProfiles, profileLabel, type Profile } from "#export/profile";
import type { App, ServerContext } from "../../context.ts";
import { notFound } from "../../http-error.ts";

/** Formats that are read at their address, not saved. */
const feeds = new Set(["rss", "atom"]);

/** `GET /api/export`: the incidents of a filter as a file or a feed, through a profile. `GET /api/export/options`: what can be asked for. */
export function exportRoutes(app: App, { register, resources, profiles = [] }: ServerContext): void {
  const offered: readonly Profile[] = [...builtInProfiles, ...profiles];
  let context: ExportContext | undefined;

  app.get("/api/export/options", (): ExportOptions => {
    const builtIn = new Set(builtInProfiles);
    return {
      formats: formatIds,
      profiles: offered.map((profile) => {
        const { name, version, title, publishable } = profile;
        return { name, version, title, publishable, builtIn: builtIn.has(profile) };
      }),
    };
  });

  app.get(
    "/api/export",
    // Each reads the whole filter: a person asks for a few, a feed reader for one now and then.
    { schema: { querystring: ExportQuery }, config: { rateLimit: { max: 60, timeWindow: "1 minute" } } },
    (request, reply) => {
      const { format: formatId, profile: name = "public", limit = 100, ...query } = request.query;
      const format = formatOf(formatId);
      if (!format) throw notFound("format", formatId);
      const profile = offered.find((one) => one.name === name);
      if (!profile) throw notFound("profile", name);
      context ??= exportContext(resources.gazetteer.places.values(), resources.actors.actors.values());
      const filter = toFilter(query);
      const now = new Date().toISOString();
      const { chunks } = exportIncidents({
        format,
        profile,
        items: register.eachIncident(filter),
        context,
        now,
        filter: filterWords(filter, profile),
        address: `${request.protocol}://${request.host}`,
        limit,
      });
      const label = profileLabel(profile);
      void reply.header("content-type", format.mediaType).header("x-sijill-profile", label).header("cache-control", "no-store");
      if (!feeds.has(format.id)) {
        const file = `sijill-${label.replace("/", "-")}${profile.publishable ? "" : "-not-for-publication"}-${now.slice(0, 10)}.${format.extension}`;
        void reply.header("content-disposition", `attachment; filename="${file}"`);
      }
      return reply.send(Readable.from(chunks, { objectMode: false }));
    },
  );
}
