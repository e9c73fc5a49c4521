import type { FastifyInstance, FastifyBaseLogger, RawServerDefault } from "fastify";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { WatchStatus } from "#ingest/watch/status";
import type { Resources } from "#language/language";
import type { Profile } from "#export/profile";
import type { RegisterReader } from "./register-reader.ts";

/** What a route is given. */
export interface ServerContext {
  readonly register: RegisterReader;
  readonly resources: Resources;
  /** How the watch of sources is, where one runs in this process. */
  readonly watched?: () => WatchStatus;
  /** Publication profiles of one's own, beside the built-in ones. */
  readonly profiles?: readonly Profile[];
}

/** The server with typed schemas: what every route file takes. */
export type App = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, TypeBoxTypeProvider>;
