import type { ActorKind } from "#model/actor";
import type { EventStatus, EventType } from "#model/event";
import { countries } from "../codebooks/countries.ts";
import { participantText } from "../columns.ts";
import type { ExportMeta } from "../export-meta.ts";
import { sampleNotice, type SharedIncident, type SharedParticipant, type SharedRow } from "../shared-incident.ts";
import type { Format, FormatInput } from "./format.ts";

/** Sector codes (PLOVER manual, "Sector primary codes"). */
const sectors: Readonly<Record<ActorKind, string>> = {
  "state-military": "MIL",
  police: "COP",
  paramilitary: "PRM",
  rebel: "REB",
  jihadist: "REB",
  militia: "PRM",
  tribe: "SOC",
  protesters: "CVL",
  rioters: "CVL",
  civilians: "CVL",
  government: "GOV",
  party: "PTY",
  media: "JRN",
  medical: "MED",
  humanitarian: "SOC",
  international: "IGO",
  criminal: "CRM",
  unknown: "UAF",
};

/** Quad categories: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
const quads: Readonly<Record<EventType, number | null>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
  OTHER: null,
};

/** PLOVER's auxiliary contexts for what hasn't plainly happened. */
const contexts: Readonly<Record<EventStatus, readonly string[]>> = {
  occurred: [],
  ongoing: [],
  planned: ["future"],
  possible: ["hypothetical"],
  denied: ["negation"],
};

/** PLOVER JSON, one record a line, by the field names of the manual's chapter "JSON data fields"; what they lack stands under `sijill`. */
async function* write({ rows, meta, onOutside }: FormatInput): AsyncGenerator<string> {
  for await (const row of rows) {
    if (row.incident.type === "OTHER") onOutside(row, "PLOVER has no event type for it");
    else yield `${JSON.stringify(recordOf(row, meta))}\n`;
  }
}

function recordOf({ incident, sample }: SharedRow, meta: ExportMeta) {
  const { time, toll, reports } = incident;
  const spans = reports.flatMap(({ documentId, spans }) =>
    spans.map((span) => ({ document: documentId, start: span.start, end: span.end, text: span.text })),
  );
  const documents = [...new Map(reports.map((report) => [report.documentId, report])).values()];
  return {
    id: incident.id,
    has_event: true,
    date: time?.start?.slice(0, 10) ?? null,
    enddate: time?.end?.slice(0, 10) ?? null,
    source: incident.initiators.map(actorOf),
    recipient: incident.targets.map(actorOf),
    event: [incident.type],
    mode: incident.mode === null ? [] : [incident.mode],
    context: contexts[incident.status],
    quad_code: quads[incident.type],
    event_loc: locationOf(incident),
    event_text: spans.flatMap(({ text }) => text ?? []),
    size_info: { dead: best(toll.killed), injured: best(toll.wounded), arrested: best(toll.detained) },
    text_info: spans.map(({ document, start, end }) => ({ document, start, end })),
    cite_info: documents.map(({ documentId, url, publisher, publishedAt }) => ({
      citation: documentId,
      url,
      publication: publisher,
      date: publishedAt,
      language: "ar",
      coder: meta.engine,
      codebook: "plover-2021",
    })),
    coder: meta.engine,
    coded_date: meta.generatedAt.slice(0, 10),
    comment: sample ? sampleNotice : (incident.summary.en ?? null),
    sijill: {
      profile: meta.profile,
      ...(sample ? { notice: sampleNotice } : {}),
      status: incident.status,
      verification: incident.verification,
      independentSources: incident.independentSources,
      confidence: incident.confidence,
      timePrecision: time?.precision ?? null,
      toll,
      summary: incident.summary,
    },
  };
}

const best = (toll: SharedIncident["toll"]["killed"]) => toll?.best ?? toll?.low ?? null;

function actorOf(actor: SharedParticipant) {
  const code = actor.kind === "international" ? "IGO" : actor.country === null ? null : (countries.get(actor.country)?.alpha3 ?? null);
  return {
    code,
    sector: actor.kind === "international" ? null : sectors[actor.kind],
    actor_text: actor.surface?.text ?? null,
    identifier_id: actor.actorId,
    identifier_text: actor.name ? participantText(actor) : null,
  };
}

/** A location object, by GeoNames' column names as the manual takes them over. */
function locationOf({ place }: SharedIncident) {
  if (place === null) return null;
  return {
    name: place.name.en ?? place.name.ar,
    alternatenames: place.name.ar,
    latitude: place.lat,
    longitude: place.lon,
    "country code": place.country,
    cc3: place.country === null ? null : (countries.get(place.country)?.alpha3 ?? null),
    "admin1 name": place.admin1,
    "admin2 name": place.admin2,
    precision: place.precision,
    radius_km: place.radiusKm,
  };
}

export const plover: Format = {
  id: "plover",
  extension: "plover.jsonl",
  mediaType: "application/jsonl; charset=utf-8",
  binary: false,
  write,
};
