import { HttpError } from "./http-error.ts";

const loopback = new Set(["127.0.0.1", "localhost", "::1"]);

/**
 * Refuses requests for other names while the server listens on the loopback address: a page on the web
 * may point its own name at 127.0.0.1 and so read the register of whoever visits it (DNS rebinding).
 */
export function checkLocalHost(boundTo: string, hostname: string): void {
  if (!loopback.has(boundTo)) return;
  const name = hostname.replace(/^\[(.*)\]$/, "$1").toLowerCase();
  if (!loopback.has(name)) throw new HttpError(421, "wrong-host", `This desk answers on 127.0.0.1 only, not as "${name}".`);
}
