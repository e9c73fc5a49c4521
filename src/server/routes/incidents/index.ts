import { Type } from "typebox";
import { toFilter, PageQuery } from "#api/filter";
import type { IncidentDetail, IncidentPage } from "#api/incidents";
import type { App, ServerContext } from "../../context.ts";
import { notFound } from "../../http-error.ts";
import { presentIncident } from "./present-incident.ts";

/** `GET /api/incidents`: a page of the register. `GET /api/incidents/:id`: one, with its reports' own words. */
export function incidentRoutes(app: App, { register }: ServerContext): void {
  app.get("/api/incidents", { schema: { querystring: PageQuery } }, (request): Promise<IncidentPage> => {
    return register.listIncidents(toFilter(request.query));
  });

  app.get(
    "/api/incidents/:id",
    { schema: { params: Type.Object({ id: Type.String({ maxLength: 200 }) }) } },
    async (request): Promise<IncidentDetail> => {
      const incident = await register.getIncident(request.params.id);
      if (!incident) throw notFound("incident", request.params.id);
      return presentIncident(incident, register);
    },
  );
}
