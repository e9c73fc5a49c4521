import { countries } from "../codebooks/countries.ts";
import { sourcesOf, spansOf } from "../columns.ts";
import { cleanText } from "../safe-text.ts";
import { sampleNotice, type SharedIncident, type SharedReport, type SharedTime } from "../shared-incident.ts";
import type { Format, FormatInput } from "./format.ts";

/** An entity of FollowTheMoney: every property is a list of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: "Event" | "Organization" | "Person" | "Article" | "UnknownLink" | "Documentation";
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly datasets: readonly string[];
}

/**
 * FollowTheMoney entities, one a line: an Event an incident, an Article a report, an Organization or a Person an
 * actor of the register (nobody else has an entity), and the links between them. An entity comes before
 * what links to it, and once.
 */
async function* write({ rows, meta, context }: FormatInput): AsyncGenerator<string> {
  const datasets = [`sijill-${meta.profile.replace(/[^\w.-]+/g, "-")}`];
  const notes = [`Profile ${meta.profile}`];
  const written = new Set<string>();
  const entity = (
    id: string,
    schema: FtmEntity["schema"],
    properties: Readonly<Record<string, readonly (string | null | undefined)[]>>,
  ): string => {
    if (written.has(id)) return "";
    written.add(id);
    const filled = Object.entries(properties).flatMap(([name, values]) => {
      const texts = [...new Set(values.flatMap((value) => (value ? [cleanText(value)] : [])))].filter(Boolean);
      return texts.length > 0 ? [[name, texts] as const] : [];
    });
    return `${JSON.stringify({ id, schema, properties: Object.fromEntries(filled), datasets } satisfies FtmEntity)}\n`;
  };

  for await (const { incident, sample } of rows) {
    const notice = sample ? [sampleNotice] : [];
    const event = `sijill-event-${incident.id}`;
    const actors = [
      ...incident.initiators.map((actor) => ({ actor, role: "initiator" })),
      ...incident.targets.map((actor) => ({ actor, role: "target" })),
    ].flatMap(({ actor, role }) => {
      const known = actor.actorId === null ? null : context.actor(actor.actorId);
      return known ? [{ role, known, id: `sijill-actor-${known.id}` }] : [];
    });
    for (const { known, id } of actors) {
      yield entity(id, known.form === "person" ? "Person" : "Organization", {
        name: [known.name.en, known.name.ar],
        country: [countryOf(known.country)],
        notes: [...notes, `kind: ${known.kind}`],
      });
    }
    const articles = [...new Map(incident.reports.map((report) => [report.documentId, report])).values()];
    for (const report of articles) yield entity(articleId(report), "Article", articleOf(report, [...notes, ...notice]));
    yield entity(event, "Event", {
      name: [incident.summary.en ?? incident.type, incident.summary.ar],
      startDate: [partialDate(incident.time, "start")],
      endDate: [partialDate(incident.time, "end")],
      country: [countryOf(incident.place?.country ?? null)],
      location: [placeText(incident)],
      organizer: actors.filter(({ role }) => role === "initiator" && incident.type === "PROTEST").map(({ id }) => id),
      involved: actors.map(({ id }) => id),
      proof: articles.map(articleId),
      sourceUrl: articles.map((report) => webAddress(report.url)),
      publisher: articles.map((report) => report.publisher),
      recordId: [incident.id],
      keywords: [incident.type, incident.mode, incident.status, incident.verification],
      notes: [...notes, ...notice, ...tollTexts(incident), ...sourcesOf(incident)],
    });
    for (const { id, role } of actors)
      yield entity(`${event}-${role}-${id}`, "UnknownLink", { subject: [id], object: [event], role: [role] });
    for (const report of articles) {
      const spans = spansOf({ reports: incident.reports.filter(({ documentId }) => documentId === report.documentId) });
      yield entity(`${event}-in-${report.documentId}`, "Documentation", {
        document: [articleId(report)],
        entity: [event],
        role: ["report"],
        summary: spans,
      });
    }
  }
}

const articleId = ({ documentId }: SharedReport) => `sijill-article-${documentId}`;

function articleOf({ documentId, publisher, publishedAt, url, wireCopyOf }: SharedReport, notes: readonly string[]) {
  // Headlines aren't kept with incidents, and name persons.
  const title = [publisher, publishedAt?.slice(0, 10), documentId].filter(Boolean).join(", ");
  return {
    name: [title],
    title: [title],
    publishedAt: [publishedAt?.slice(0, 10)],
    publisher: [publisher],
    sourceUrl: [webAddress(url)],
    language: ["ara"],
    notes: [...notes, wireCopyOf ? `copy of ${wireCopyOf}` : null],
  };
}

/** FollowTheMoney writes dates as far as they are known: 2021-02-20, 2021-02, 2021. */
function partialDate(time: SharedTime | null, side: "start" | "end"): string | null {
  const day = time?.[side] ?? time?.start ?? time?.end ?? null;
  if (day === null) return null;
  const length = time!.precision === "month" ? 7 : time!.precision === "year" || time!.precision === "season" ? 4 : 10;
  return day.slice(0, length);
}

const countryOf = (code: string | null) => (code !== null && countries.has(code) ? code.toLowerCase() : null);

const webAddress = (url: string | null) => (url !== null && /^https?:\/\/[^\s/]/.test(url) && URL.canParse(url) ? url : null);

function placeText({ place }: SharedIncident): string | null {
  if (place === null) return null;
  return (
    [place.name.en ?? place.name.ar, place.admin2, place.admin1, place.country]
      .filter((part, i, all) => part && all.indexOf(part) === i)
      .join(", ") || null
  );
}

function tollTexts({ toll }: SharedIncident): string[] {
  return Object.entries(toll).flatMap(([field, range]) =>
    range ? [`${field}: low ${range.low ?? "?"}, best ${range.best ?? "?"}, high ${range.high ?? "?"}`] : [],
  );
}

export const ftm: Format = { id: "ftm", extension: "ftm.jsonl", mediaType: "application/jsonl; charset=utf-8", binary: false, write };
