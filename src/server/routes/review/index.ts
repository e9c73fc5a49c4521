import { Type } from "typebox";
import { DecisionBody, QueueQuery, type DecisionAnswer, type QueuePage, type ReviewDetail } from "#api/review";
import type { MergeProposal } from "#model/decision";
import { historyOf, reviewChanges } from "#review/history";
import { ReviewError } from "#review/review-error";
import { Reviewer } from "#review/reviewer";
import type { App, ServerContext } from "../../context.ts";
import { HttpError } from "../../http-error.ts";

const IncidentParams = Type.Object({ id: Type.String({ maxLength: 200 }) });

/**
 * `GET /api/review/queue`, `/api/review/proposals`, `/api/review/changes`; `GET /api/incidents/:id/review`:
 * an incident's history; `POST /api/incidents/:id/decisions`: decide on it. A decision is JSON, which a
 * foreign page can't send without being asked first, and answered with the incidents that it left.
 */
export function reviewRoutes(app: App, { register }: ServerContext): void {
  const reviewer = new Reviewer(register);

  app.get("/api/review/queue", { schema: { querystring: QueueQuery } }, (request): Promise<QueuePage> =>
    register.reviewQueue(request.query),
  );

  app.get("/api/review/proposals", async (): Promise<{ items: readonly MergeProposal[] }> => ({
    items: await register.mergeProposals({}),
  }));

  app.get("/api/review/changes", () => reviewChanges(register));

  app.get("/api/incidents/:id/review", { schema: { params: IncidentParams } }, async (request): Promise<ReviewDetail> => {
    const { reviewed, aliases, entries } = await historyOf(register, request.params.id).catch(answer);
    const { incident, standing } = reviewed;
    const { machine, state, assignee, flags, doubts, changes } = standing;
    const proposals = await register.mergeProposals({ id: incident.id, limit: 10 });
    const told = entries.map(({ groups: _groups, machine: _machine, ...entry }) => entry);
    return { incident, machine, state, assignee, flags, doubts, changes, aliases, entries: told, proposals };
  });

  app.post(
    "/api/incidents/:id/decisions",
    { schema: { params: IncidentParams, body: DecisionBody } },
    async (request): Promise<DecisionAnswer> => {
      const { decision, incidents } = await reviewer.decide({ ...request.body, incident: request.params.id }).catch(answer);
      const ids = incidents.map(({ incident }) => incident.id);
      const shown = (await register.getIncident(request.params.id))?.id;
      return { decision: decision.id, incidents: [...ids].sort((a, b) => Number(b === shown) - Number(a === shown)) };
    },
  );
}

function answer(error: unknown): never {
  if (!(error instanceof ReviewError)) throw error;
  throw new HttpError(error.code === "not-found" ? 404 : 400, error.code, error.message);
}
