import { joinIncidents } from "#ingest/join-incidents";
import type { Resources } from "#language/language";
import type { Register } from "#store/register";
import { startOnFreePort } from "./start-on-free-port.ts";

export interface ServeOptions {
  readonly data: string;
  readonly port: number;
  readonly host: string;
}

/** Milliseconds that open connections may keep the server; what was stored is safe without a proper end. */
const longestClosing = 5_000;

/**
 * Serves an open register until the process is told to end. A run that was cut off may have left
 * incidents behind the reports: they are joined first.
 */
export async function serveRegister(register: Register, resources: Resources, { port, host }: ServeOptions): Promise<void> {
  if (await register.incidentsAreStale()) {
    process.stderr.write("joining events into incidents …\n");
    await joinIncidents(register);
  }
  const ended = new Promise<void>((resolve) => {
    // "on": npm hands a Ctrl-C on that the terminal has sent already, and the second must not cut the closing off.
    process.on("SIGINT", resolve);
    process.on("SIGTERM", resolve);
  });
  // Loaded here: the server takes half a second, which the other commands need not wait.
  const { startServer } = await import("#server/index");
  const { listProfiles } = await import("#export/list-profiles");
  const profiles = await listProfiles(register.directory, (problem) => process.stderr.write(`${problem}\n`));
  const server = await startOnFreePort(port, (free) => startServer({ register, resources, profiles, port: free, host }));
  process.stderr.write(`Sijill is open at ${server.address}\nThe register lies in ${register.directory}\nCtrl-C closes it.\n`);
  await ended;
  process.stderr.write("closing …\n");
  setTimeout(() => process.exit(0), longestClosing).unref();
  await server.close();
}
