import { Type } from "typebox";
import { isSample, type DocumentDetail, type DocumentPage, type VersionList } from "#api/documents";
import { annotate } from "#pipeline/run";
import type { App, ServerContext } from "../../context.ts";
import { notFound } from "../../http-error.ts";
import { reportOf } from "./report-of.ts";

const DocumentsQuery = Type.Object(
  {
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 100 })),
    offset: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
  },
  { additionalProperties: false },
);

const DocumentParams = Type.Object({ id: Type.String({ maxLength: 200 }) });

/**
 * `GET /api/documents`: the reports. `GET /api/documents/:id`: one, with everything that was read from it.
 * `GET /api/documents/:id/versions`: what it was before edits, and what it is, each with its hash and its source.
 */
export function documentRoutes(app: App, { register, resources }: ServerContext): void {
  app.get("/api/documents", { schema: { querystring: DocumentsQuery } }, (request): Promise<DocumentPage> => {
    return register.listDocuments({ limit: request.query.limit ?? 100, offset: request.query.offset ?? 0 });
  });

  app.get("/api/documents/:id", { schema: { params: DocumentParams } }, async (request): Promise<DocumentDetail> => {
    const { id } = request.params;
    const [record, incidents] = await Promise.all([register.getDocument(id), register.incidentsOfDocument(id)]);
    if (!record) throw notFound("report", id);
    // Mentions aren't kept: reading again is cheaper (2 ms) than storing them, and gives the same.
    const { mentions } = annotate(reportOf(record.document), resources);
    return { record, sample: isSample(record.document.url), mentions, incidents };
  });

  app.get("/api/documents/:id/versions", { schema: { params: DocumentParams } }, async (request): Promise<VersionList> => {
    const { id } = request.params;
    const [earlier, current] = await Promise.all([register.listVersions(id), register.currentVersion(id)]);
    if (!current) throw notFound("report", id);
    return { items: [...earlier, current].map(({ text: _text, ...version }) => version) };
  });
}
