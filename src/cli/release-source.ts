import type { ExportItem } from "#export/apply-profile";
import type { ReleaseRequest } from "#export/release/create-release";
import type { IncidentFilter } from "#model/query";
import type { Register } from "#store/register";
import { reviewReasons } from "./review-reasons.ts";

/** What a release asks of a register: its incidents, what became of older ones, and what reviewers decided. */
export async function releaseSource(
  register: Pick<Register, "eachIncident" | "getIncident" | "getReviewed" | "listDecisions">,
  filter: IncidentFilter,
  reviewersWords: boolean,
): Promise<Pick<ReleaseRequest, "items" | "itemOf" | "decisionsOf">> {
  return {
    items: () => register.eachIncident(filter),
    itemOf: async (id): Promise<ExportItem | null> => {
      const incident = await register.getIncident(id);
      if (incident === null) return null;
      const [reviewed] = await register.getReviewed([incident.id]);
      return { incident, sample: false, flags: reviewed?.standing.flags ?? [] };
    },
    decisionsOf: await reviewReasons(register, reviewersWords),
  };
}
