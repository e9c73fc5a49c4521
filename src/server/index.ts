import { loadResources } from "#resources/load-resources";
import type { Resources } from "#language/language";
import { buildApp } from "./build-app.ts";
import type { RegisterReader } from "./register-reader.ts";

export type { RegisterReader } from "./register-reader.ts";

export interface ServerOptions {
  readonly register: RegisterReader;
  /** Read from `data/` where not given. */
  readonly resources?: Resources;
  /** Default 4600; 0 takes a free one. */
  readonly port?: number;
  /** Default 127.0.0.1: the desk has no accounts yet, so it is not for the network. */
  readonly host?: string;
  /** Default: `dist/web`. */
  readonly webDirectory?: string;
}

/**
 * Starts the desk's server. `address` is where a browser finds it. Closing it leaves the register open:
 * whoever opened it closes it. Throws EADDRINUSE where the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<{ address: string; close: () => Promise<void> }> {
  const { register, port = 4600, host = "127.0.0.1", webDirectory } = options;
  const resources = options.resources ?? (await loadResources());
  const app = await buildApp({ register, resources }, host, webDirectory);
  const address = await app.listen({ port, host });
  return { address, close: () => app.close() };
}
