import { rebuildIncidents } from "#ingest/rebuild-incidents";
import type { Resources } from "#language/language";
import type { startServer as StartServer } from "#server/index";
import type { Register } from "#store/register";
import { UserError } from "./user-error.ts";

export interface ServeOptions {
  readonly data: string;
  readonly port: number;
  readonly host: string;
}

/** Ports that are tried, the first one included. */
const tries = 20;

/**
 * Serves an open register until the process is told to end. A run that was cut off may have left
 * incidents behind the reports: they are joined first.
 */
export async function serveRegister(register: Register, resources: Resources, { port, host }: ServeOptions): Promise<void> {
  if (await register.incidentsAreStale()) {
    process.stderr.write("joining events into incidents …\n");
    await rebuildIncidents(register);
  }
  const ended = new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  const server = await listen(register, resources, port, host);
  process.stderr.write(`Sijill is open at ${server.address}\nThe register lies in ${register.directory}\nCtrl-C closes it.\n`);
  await ended;
  process.stderr.write("closing …\n");
  await server.close();
}

async function listen(register: Register, resources: Resources, first: number, host: string): ReturnType<typeof StartServer> {
  // Loaded here: the server takes half a second, which the other commands need not wait.
  const { startServer } = await import("#server/index");
  for (let port = first; port < first + tries && port < 65_536; port++) {
    try {
      return await startServer({ register, resources, port, host });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EACCES") throw new UserError(`port ${port} is not for this user: use --port with one above 1023`);
      if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") throw new UserError(`this machine has no address ${host} (--host)`);
      if (code !== "EADDRINUSE") throw error;
      process.stderr.write(`port ${port} is taken, trying ${port + 1}\n`);
    }
  }
  throw new UserError(`ports ${first} to ${first + tries - 1} are all taken: use --port`);
}
