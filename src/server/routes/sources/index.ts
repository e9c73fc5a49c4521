import type { WatchStatus } from "#ingest/watch/status";
import type { App, ServerContext } from "../../context.ts";
import { statusPage, statusStyle } from "./status-page.ts";

/** `GET /api/sources` and the page `/sources`: how the sources are that this process watches. Nothing where it watches none. */
export function sourceRoutes(app: App, { watched }: ServerContext): void {
  if (!watched) return;
  app.get("/api/sources", async (): Promise<WatchStatus> => watched());
  app.get<{ Querystring: { lang?: string } }>("/sources", (request, reply) => {
    void reply.type("text/html; charset=utf-8").send(statusPage(watched(), request.query.lang === "en" ? "en" : "ar"));
  });
  app.get("/sources.css", (_request, reply) => {
    void reply.type("text/css; charset=utf-8").send(statusStyle);
  });
}
