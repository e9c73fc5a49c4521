import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyReply } from "fastify";
import type { App } from "./context.ts";
import { notFound } from "./http-error.ts";

/** Where `npm run build:web` puts the desk; the same from src/ and from dist/. */
export const builtDesk = fileURLToPath(new URL("../../dist/web/", import.meta.url));

/** Serves the built desk. Addresses inside the desk (`/incidents/…`) answer its one page; it reads the rest itself. */
export async function serveWeb(app: App, directory: string = builtDesk): Promise<void> {
  if (!existsSync(`${directory}/index.html`)) {
    app.get("/", (_request, reply) => {
      void reply.code(503).type("text/plain; charset=utf-8").send("The desk is not built yet: run `npm run build:web`.\n");
    });
    app.setNotFoundHandler((request) => {
      throw notFound("page", request.url);
    });
    return;
  }
  await app.register(fastifyStatic, { root: directory, cacheControl: true, maxAge: 0, setHeaders: cacheHashed });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split("?")[0] ?? "";
    if (request.method !== "GET" || path.startsWith("/api/") || /\.\w+$/.test(path)) throw notFound("page", path);
    return reply.sendFile("index.html");
  });
}

/** Files named by their content never change. */
function cacheHashed(reply: FastifyReply, path: string): void {
  if (/[\\/]assets[\\/]/.test(path)) void reply.header("cache-control", "public, max-age=31536000, immutable");
}
