import type { DocumentDetail } from "#api/documents";
import { ExtractBody } from "#api/extract";
import { analyse, toAnnotateRecord, toReportRecord } from "#pipeline/run";
import type { App, ServerContext } from "../../context.ts";

/** `POST /api/extract`: reads a pasted text and answers as for a stored report. Nothing is kept. */
export function extractRoutes(app: App, { resources }: ServerContext): void {
  app.post(
    "/api/extract",
    // Four bytes cover any UTF-16 unit of the longest text, JSON escapes included for all but control characters.
    { schema: { body: ExtractBody }, bodyLimit: 1_000_000, config: { rateLimit: { max: 60, timeWindow: "1 minute" } } },
    (request): DocumentDetail => {
      const { text, title = null, published = null } = request.body;
      const analysis = analyse({ text, title, published }, resources);
      return { record: toReportRecord(analysis), sample: false, mentions: toAnnotateRecord(analysis).mentions, incidents: {} };
    },
  );
}
