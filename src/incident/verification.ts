import type { Verification } from "#model/incident";
import type { Member } from "./member.ts";
import { accountsOf } from "./toll-ranges.ts";

/** Tolls that differ by less than this share of the larger are taken for counts of different hours. */
const disputedShare = 0.34;

/**
 * Sources that tell of an incident by themselves: copies count for the text they copy, papers that print an
 * agency's account for the agency, and a publisher once however often it writes.
 */
export function countSources(members: readonly Pick<Member, "source">[]): number {
  return new Set(members.map(({ source }) => source)).size;
}

/** The rule: one independent source is provisional, two and more corroborate, sources that contradict contest. */
export function verify(members: readonly Member[], independentSources: number): Verification {
  if (contradicts(members)) return "contested";
  return independentSources >= 2 ? "corroborated" : "provisional";
}

function contradicts(members: readonly Member[]): boolean {
  const denied = members.some((m) => m.event.status === "denied");
  const happened = members.some((m) => m.event.status === "occurred" || m.event.status === "ongoing");
  return (denied && happened) || tollsContradict(members);
}

/**
 * Dead counted on one day by two publishers whose ranges don't meet, far apart. A later higher count is an
 * update ("ارتفعت الحصيلة"), not a contradiction.
 */
function tollsContradict(members: readonly Member[]): boolean {
  const accounts = accountsOf(members, "killed").filter((a) => a.member.event.salience === "main");
  return accounts.some((a, i) =>
    accounts.slice(i + 1).some((b) => {
      if (a.member.source === b.member.source) return false;
      const lowA = a.toll.low ?? a.toll.best ?? 0;
      const lowB = b.toll.low ?? b.toll.best ?? 0;
      const highA = a.toll.high ?? Infinity;
      const highB = b.toll.high ?? Infinity;
      if (lowA <= highB && lowB <= highA) return false;
      const rises = (b.member.published ?? 0) > (a.member.published ?? 0) && lowB > highA;
      const larger = Math.max(lowA, lowB);
      return !rises && larger - Math.min(highA, highB) > disputedShare * larger;
    }),
  );
}
