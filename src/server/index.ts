import { loadResources } from "#resources/load-resources";
import type { WatchStatus } from "#ingest/watch/status";
import type { Resources } from "#language/language";
import type { Profile } from "#export/profile";
import { openRegister, type Register } from "#store/register";
import { buildApp } from "./build-app.ts";
import type { RegisterReader } from "./register-reader.ts";

export type { RegisterReader } from "./register-reader.ts";

export interface ServerOptions {
  /** An open register, which stays its opener's to close; or the directory of one, which is opened and closed here. */
  readonly register?: RegisterReader;
  readonly dataDirectory?: string;
  /** Read from `data/` where not given. */
  readonly resources?: Resources;
  /** How the watch of sources is, where one runs in this process: shown at /sources. */
  readonly watched?: () => WatchStatus;
  /** Publication profiles of one's own, beside the built-in ones. */
  readonly profiles?: readonly Profile[];
  /** Default 4600; 0 takes a free one. */
  readonly port?: number;
  /** Default 127.0.0.1: the desk has no accounts yet, so it is not for the network. */
  readonly host?: string;
  /** Default: `dist/web`. */
  readonly webDirectory?: string;
}

/**
 * Starts the desk's server. `address` is where a browser finds it. Throws EADDRINUSE where the port is
 * taken, and the store's error where the directory can't be opened.
 */
export async function startServer(options: ServerOptions): Promise<{ address: string; close: () => Promise<void> }> {
  const { port = 4600, host = "127.0.0.1", webDirectory, dataDirectory, watched, profiles = [] } = options;
  const resources = options.resources ?? (await loadResources());
  const own = options.register ? null : await openRegister(dataDirectory ?? missing());
  const register = options.register ?? (own as Register);
  try {
    const app = await buildApp({ register, resources, profiles, ...(watched ? { watched } : {}) }, host, webDirectory);
    const address = await app.listen({ port, host });
    const close = async () => {
      await app.close();
      await own?.close();
    };
    return { address, close };
  } catch (error) {
    await own?.close();
    throw error;
  }
}

function missing(): never {
  throw new TypeError("startServer needs a register or a dataDirectory.");
}
