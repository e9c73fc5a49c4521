import { lookup as systemLookup, type LookupAddress } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { FetchError } from "./fetch-error.ts";
import { isPublicAddress } from "./public-address.ts";

/** Resolves a name to all its addresses: the system's, or a test's. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

const resolveBySystem: Resolve = (hostname) =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  });

/**
 * Connections to public addresses only, but for the hosts named in `allowPrivate` (as they stand in the
 * address, without port). What counts is the address connected to: names are resolved here, once,
 * and the socket is looked at again before a byte of HTTP goes out, so that a name which changes its
 * address between two look-ups (DNS rebinding) gains nothing. Proxies of the environment aren't used.
 */
export function guardedAgent(
  allowPrivate: ReadonlySet<string>,
  { connectTimeout, resolve = resolveBySystem }: { readonly connectTimeout: number; readonly resolve?: Resolve },
): Agent {
  const lookup: LookupFunction = (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const wanted = found.filter(({ family }) => !options.family || family === options.family);
        const usable = wanted.filter(({ address }) => isPublicAddress(address));
        if (usable.length === 0) {
          const [first] = wanted;
          callback(first ? refusal(hostname, first.address) : new FetchError(`no address is known for ${hostname}`, { passing: true }), "");
        } else if (options.all) callback(null, usable);
        else callback(null, usable[0]!.address, usable[0]!.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ""),
    );
  };
  const open = buildConnector({ timeout: connectTimeout });
  const openGuarded = buildConnector({ timeout: connectTimeout, lookup } as buildConnector.BuildOptions);
  return new Agent({
    connections: 4,
    connect(options, callback) {
      const host = options.hostname.replace(/^\[(.*)\]$/, "$1").toLowerCase();
      if (allowPrivate.has(host)) return open(options, callback);
      if (isIP(host) && !isPublicAddress(host)) return callback(refusal(host, host), null);
      return openGuarded(options, (...[error, socket]) => {
        if (error) return callback(error, null);
        const address = socket.remoteAddress ?? "";
        if (isPublicAddress(address)) return callback(null, socket);
        socket.destroy();
        return callback(refusal(host, address), null);
      });
    },
  });
}

function refusal(host: string, address: string): FetchError {
  const where = host === address ? address : `${host} is at ${address}, which`;
  return new FetchError(`${where} is not a public address: --allow-private ${host} lets it be read`);
}
