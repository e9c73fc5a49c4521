import { tollFields } from "#model/event";
import type { ExportMeta } from "./export-meta.ts";
import { sampleNotice, type SharedIncident, type SharedParticipant, type SharedReport, type SharedRow } from "./shared-incident.ts";

export type CellValue = string | number | boolean | null;

/** A column of the flat table that CSV, XLSX and Parquet share. */
export interface Column {
  readonly name: string;
  readonly kind: "text" | "number" | "whole" | "flag";
  readonly value: (row: SharedRow, meta: ExportMeta) => CellValue;
}

type Get<T extends CellValue> = (incident: SharedIncident) => T;
const text = (name: string, get: Get<string | null>): Column => ({ name, kind: "text", value: ({ incident }) => get(incident) });
const number = (name: string, get: Get<number | null>): Column => ({ name, kind: "number", value: ({ incident }) => get(incident) });
const whole = (name: string, get: Get<number | null>): Column => ({ name, kind: "whole", value: ({ incident }) => get(incident) });
const flag = (name: string, get: Get<boolean | null>): Column => ({ name, kind: "flag", value: ({ incident }) => get(incident) });

/** One row an incident. What holds several values has one on each line of the cell. */
export const columns: readonly Column[] = [
  { name: "profile", kind: "text", value: (_row, meta) => meta.profile },
  { name: "notice", kind: "text", value: ({ sample }) => (sample ? sampleNotice : null) },
  text("id", (i) => i.id),
  text("type", (i) => i.type),
  text("mode", (i) => i.mode),
  text("status", (i) => i.status),
  text("verification", (i) => i.verification),
  text("start", (i) => i.time?.start ?? null),
  text("end", (i) => i.time?.end ?? null),
  text("time_precision", (i) => i.time?.precision ?? null),
  flag("time_said", (i) => i.time?.certain ?? null),
  text("place_ar", (i) => i.place?.name.ar ?? null),
  text("place_en", (i) => i.place?.name.en ?? null),
  text("place_id", (i) => i.place?.placeId ?? null),
  text("admin2", (i) => i.place?.admin2 ?? null),
  text("admin1", (i) => i.place?.admin1 ?? null),
  text("country", (i) => i.place?.country ?? null),
  text("regions", (i) => lines(i.place?.regions ?? [])),
  number("lat", (i) => i.place?.lat ?? null),
  number("lon", (i) => i.place?.lon ?? null),
  text("place_precision", (i) => i.place?.precision ?? null),
  number("radius_km", (i) => i.place?.radiusKm ?? null),
  text("initiators", (i) => lines(i.initiators.map(participantText))),
  text("initiator_kinds", (i) => lines(i.initiators.map((p) => p.kind))),
  text("initiator_ids", (i) => lines(i.initiators.map((p) => p.actorId ?? ""))),
  text("targets", (i) => lines(i.targets.map(participantText))),
  text("target_kinds", (i) => lines(i.targets.map((p) => p.kind))),
  text("target_ids", (i) => lines(i.targets.map((p) => p.actorId ?? ""))),
  ...tollFields.flatMap((field) => {
    const name = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return [
      whole(`${name}_low`, (i) => i.toll[field]?.low ?? null),
      whole(`${name}_best`, (i) => i.toll[field]?.best ?? null),
      whole(`${name}_high`, (i) => i.toll[field]?.high ?? null),
      text(`${name}_rule`, (i) => i.toll[field]?.rule ?? null),
    ];
  }),
  text("toll_by", (i) => lines(tollFields.flatMap((field) => (i.toll[field]?.by ?? []).map((by) => figureText(field, by))))),
  whole("independent_sources", (i) => i.independentSources),
  whole("reports", (i) => new Set(i.reports.map((r) => r.documentId)).size),
  number("confidence", (i) => i.confidence),
  text("acled_event_type", (i) => i.codes.acled?.eventType ?? null),
  text("acled_sub_event_type", (i) => i.codes.acled?.subEventType ?? null),
  text("cameo", (i) => i.codes.cameo),
  whole("ucdp_type_of_violence", (i) => i.codes.ucdp),
  text("summary_ar", (i) => i.summary.ar),
  text("summary_en", (i) => i.summary.en),
  text("order_statements", (i) =>
    lines(i.seriesChecks.map((s) => `${s.ordinal} of ${s.of}${s.window ? ` in ${s.window}` : ""}: ${s.verdict}`)),
  ),
  text("sources", (i) => lines(sourcesOf(i))),
  text("spans", (i) => lines(spansOf(i))),
];

/** Several values of a cell, one a line: every line is a paragraph of its own, whatever its direction. */
const lines = (values: readonly string[]): string | null => (values.some(Boolean) ? values.join("\n") : null);

const oneLine = (words: string) => words.replace(/\s+/gu, " ").trim();

/** A participant by name, else by the words said, else by kind. */
export function participantText({ name, surface, kind, country }: SharedParticipant): string {
  return name?.en ?? name?.ar ?? (surface?.text ? oneLine(surface.text) : `${kind}${country ? ` (${country})` : ""}`);
}

/** "killed d-1: 3/5/7 (speaker)": low, best, high of one report. */
function figureText(
  field: string,
  { documentId, low, best, high, speaker }: NonNullable<SharedIncident["toll"]["killed"]>["by"][number],
): string {
  return `${field} ${documentId}: ${[low, best, high].map((n) => n ?? "?").join("/")}${speaker ? ` (${oneLine(speaker)})` : ""}`;
}

/** Outlet, date, document and address of every report, once each; copies say what they copy. */
export function sourcesOf(incident: Pick<SharedIncident, "reports">): string[] {
  const documents = new Map<string, SharedReport>(incident.reports.map((report) => [report.documentId, report]));
  return [...documents.values()].map(({ publisher, publishedAt, documentId, url, wireCopyOf }) =>
    [publisher, publishedAt?.slice(0, 10), documentId, url, wireCopyOf ? `copy of ${wireCopyOf}` : null]
      .filter(Boolean)
      .map((part) => oneLine(part!))
      .join(" | "),
  );
}

/** "d-1:12-20 «words»" for every span that the incident was read from. */
export function spansOf(incident: Pick<SharedIncident, "reports">): string[] {
  return incident.reports.flatMap(({ documentId, spans }) =>
    spans.map(({ start, end, text: words }) => `${documentId}:${start}-${end}${words === null ? "" : ` «${oneLine(words)}»`}`),
  );
}
