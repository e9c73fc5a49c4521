import { tollFields } from "#model/event";
import type { ReportRecord } from "#model/record";
import type { Span } from "#model/span";

/** The words of one value: whose, which field, where. */
export interface SpanRow {
  readonly owner_kind: "event" | "claim" | "series" | "role";
  /** Event or claim id; for series and roles their index. */
  readonly owner_id: string;
  readonly field: string;
  readonly start_at: number;
  readonly end_at: number;
}

/** Every span that a record's values point at. */
export function spansOfRecord(record: ReportRecord): SpanRow[] {
  const rows: SpanRow[] = [];
  const add = (owner_kind: SpanRow["owner_kind"], owner_id: string) => (field: string, span: Span | null | undefined) => {
    if (span) rows.push({ owner_kind, owner_id, field, start_at: span.start, end_at: span.end });
  };
  for (const event of record.events) {
    const put = add("event", event.id);
    put("trigger", event.trigger);
    for (const span of event.evidence) put("evidence", span);
    put("time", event.time?.evidence);
    put("place", event.place?.evidence);
    for (const actor of event.initiators) put("initiators", actor.surface);
    for (const actor of event.targets) put("targets", actor.surface);
    for (const field of tollFields) for (const span of event.casualties[field]?.evidence ?? []) put(`casualties.${field}`, span);
    for (const span of event.weapons) put("weapons", span);
  }
  for (const claim of record.claims) {
    const put = add("claim", claim.id);
    put("speaker", claim.speaker.surface);
    put("via", claim.via);
    put("cue", claim.cue);
    put("content", claim.content);
  }
  record.series.forEach((series, i) => add("series", String(i))("evidence", series.evidence));
  record.roles.forEach((role, i) => {
    const put = add("role", String(i));
    put("person", role.person);
    put("role", role.role);
  });
  return rows;
}
