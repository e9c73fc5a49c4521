import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import fastify from "fastify";
import { answerErrors } from "./answer-errors.ts";
import type { App, ServerContext } from "./context.ts";
import { checkLocalHost } from "./local-hosts.ts";
import { routes } from "./routes/index.ts";
import { serveWeb } from "./serve-web.ts";

/** The HTTP server, not yet listening. `host` is the address it will be bound to. */
export async function buildApp(context: ServerContext, host: string, webDirectory?: string): Promise<App> {
  const app = fastify({
    logger: { level: "error" },
    ajv: { customOptions: { removeAdditional: false } },
  }).withTypeProvider<TypeBoxTypeProvider>() as App;
  app.setErrorHandler(answerErrors);
  app.addHook("onRequest", async (request) => checkLocalHost(host, request.hostname));
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: contentPolicy }, strictTransportSecurity: false });
  // A reader who brushes the timeline causes a handful of requests a second; a script in a loop causes thousands.
  await app.register(rateLimit, { max: 1200, timeWindow: "1 minute" });
  for (const addRoutes of routes) addRoutes(app, context);
  await serveWeb(app, webDirectory);
  return app;
}

/** Everything comes from this server: no outside script, font, tile or address. MapLibre decodes images from blobs. */
const contentPolicy = {
  "default-src": ["'self'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "worker-src": ["'self'", "blob:"],
  "img-src": ["'self'", "data:", "blob:"],
  "connect-src": ["'self'"],
  "font-src": ["'self'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
};
