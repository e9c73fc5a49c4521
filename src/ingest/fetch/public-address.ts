import { isIPv4, isIPv6 } from "node:net";

/** What of the IPv4 space is not the public internet (IANA's special-purpose registry). */
const special4: readonly (readonly [network: string, bits: number])[] = [
  ["0.0.0.0", 8], // this network
  ["10.0.0.0", 8], // private
  ["100.64.0.0", 10], // carriers' NAT
  ["127.0.0.0", 8], // loopback
  ["169.254.0.0", 16], // link-local: clouds keep their machines' keys here
  ["172.16.0.0", 12], // private
  ["192.0.0.0", 24], // protocol assignments
  ["192.0.2.0", 24], // documentation
  ["192.88.99.0", 24], // 6to4 relays
  ["192.168.0.0", 16], // private
  ["198.18.0.0", 15], // benchmarks
  ["198.51.100.0", 24], // documentation
  ["203.0.113.0", 24], // documentation
  ["224.0.0.0", 4], // multicast
  ["240.0.0.0", 4], // reserved, broadcast
];
const blocks4 = special4.map(([network, bits]) => ({ network: numberOf(network) >>> (32 - bits), shift: 32 - bits }));

/**
 * Whether an IP address lies on the public internet. Addresses that carry an IPv4 address inside
 * (mapped, NAT64, 6to4) are judged by it; what is no address isn't public.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, "");
  if (isIPv4(bare)) return isPublic4(numberOf(bare));
  if (!isIPv6(bare)) return false;
  const groups = groupsOf(bare);
  const [first, second] = groups as [number, number];
  const last4 = groups[6]! * 65_536 + groups[7]!;
  const zeros = (to: number) => groups.slice(0, to).every((group) => group === 0);
  if (zeros(5) && groups[5] === 0xffff) return isPublic4(last4); // ::ffff:a.b.c.d
  if (first === 0x64 && second === 0xff9b && groups.slice(2, 6).every((group) => group === 0)) return isPublic4(last4); // NAT64
  if (first === 0x2002) return isPublic4(second * 65_536 + groups[2]!); // 6to4
  if (first < 0x2000 || first > 0x3fff) return false; // unspecified, loopback, unique-local, link-local, multicast
  if (first === 0x2001 && second < 0x200) return false; // protocol assignments, Teredo, ORCHID
  if (first === 0x2001 && second === 0xdb8) return false; // documentation
  return !(first === 0x3fff && second < 0x1000); // documentation
}

function isPublic4(address: number): boolean {
  return blocks4.every(({ network, shift }) => address >>> shift !== network);
}

function numberOf(address: string): number {
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** The eight groups of an IPv6 address in any spelling. */
function groupsOf(address: string): number[] {
  const spelled = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a: string, b: string, c: string, d: string) =>
    [Number(a) * 256 + Number(b), Number(c) * 256 + Number(d)].map((group) => group.toString(16)).join(":"),
  );
  const [head = "", tail] = spelled.split("::");
  const parse = (part: string) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)));
  const [left, right] = [parse(head), parse(tail ?? "")];
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right];
}
