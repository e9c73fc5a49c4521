import type { Analysis } from "#model/analysis";
import type { Claim } from "#model/claim";
import { tollFields, type EventPlace, type EventTime, type Participant, type ReportEvent, type TollRange } from "#model/event";
import type { Mention } from "#model/mention";
import type { Span } from "#model/span";

/** An analysis as readable lines: every value with its words, where they stand, and the rule or reason behind it. */
export function explainAnalysis(analysis: Analysis): string[] {
  const { document } = analysis;
  const claims = new Map(analysis.claims.map((claim) => [claim.id, claim]));
  return [
    `${document.id}  ${[document.publisher, document.publishedAt ?? "no date of publication: relative dates stay open"].filter(Boolean).join(", ")}`,
    ...(document.title ? [document.title] : []),
    ...section(
      "Events",
      analysis.events.flatMap((event) => explainEvent(event, claims)),
    ),
    ...section("Claims", analysis.claims.flatMap(explainClaim)),
    ...section(
      "Series",
      analysis.series.flatMap((s) => [
        `number ${s.ordinal} of ${s.of}${s.window ? ` ${s.windowBound ?? "within"} ${s.window}` : ""}${s.event ? ` (event ${s.event})` : ""}  ${s.rule}`,
        detail("words", words(s.evidence)),
      ]),
    ),
    ...section(
      "Roles",
      analysis.roles.map(
        (r) => `${words(r.person)} is ${words(r.role)}${r.since ? ` since ${r.since}` : ""}${actorNote(r.actorId)}  ${r.rule}`,
      ),
    ),
    ...section("Mentions", mentionsOf(analysis).map(explainMention)),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return ["", `${title}${lines.length === 0 ? ": none" : ""}`, ...lines.map((line) => `  ${line}`)];
}

const detail = (name: string, value: string) => `    ${name.padEnd(10)} ${value}`;

/** «words» with their offsets in the text. */
function words(span: Span): string {
  return `«${span.text.replace(/\s+/gu, " ")}» ${span.start}–${span.end}`;
}

function explainEvent(event: ReportEvent, claims: ReadonlyMap<string, Claim>): string[] {
  const kind = event.mode ? `${event.type}/${event.mode}` : event.type;
  const said = event.claims.flatMap((id) => claims.get(id) ?? []);
  return [
    `${event.id}  ${kind}, ${event.status}, ${event.salience}, confidence ${event.confidence.toFixed(2)}  ${event.rule}`,
    detail("words", words(event.trigger)),
    ...(event.time ? [detail("time", explainTime(event.time))] : []),
    ...(event.place ? [detail("place", explainPlace(event.place))] : []),
    ...event.initiators.map((actor) => detail("initiator", explainActor(actor))),
    ...event.targets.map((actor) => detail("target", explainActor(actor))),
    ...tollFields.flatMap((field) => (event.casualties[field] ? [detail(field, explainToll(event.casualties[field]!))] : [])),
    ...event.weapons.map((weapon) => detail("weapon", words(weapon))),
    ...said.map((claim) => detail("says so", `${claim.id} ${words(claim.speaker.surface)}`)),
  ];
}

function explainTime({ start, end, precision, certain, reason, evidence }: EventTime): string {
  const days = start === end || end === null ? (start ?? "not told") : `${start ?? "?"} to ${end}`;
  const origin = certain ? "said" : "supplied";
  // reasons mostly begin with it
  const how = reason.startsWith(origin) ? reason : [origin, reason].filter(Boolean).join(": ");
  return `${days} (${precision}, ${how})${evidence ? `  ${words(evidence)}` : ""}`;
}

function explainPlace({ placeId, name, admin1, country, lat, lon, precision, radiusKm, evidence }: EventPlace): string {
  const parts = [name.en ?? name.ar ?? "unnamed", admin1, country].filter(Boolean).join(", ");
  const point = lat === null || lon === null ? "no coordinates" : `${lat}, ${lon}${radiusKm ? ` ± ${radiusKm} km` : ""}`;
  return `${parts} (${precision}, ${point}${placeId ? `, ${placeId}` : ""})${evidence ? `  ${words(evidence)}` : ""}`;
}

function explainActor({ surface, actorId, name, kind, country }: Participant): string {
  return `${words(surface)}  ${[name?.en ?? name?.ar, kind, country].filter(Boolean).join(", ")}${actorNote(actorId)}`;
}

const actorNote = (actorId: string | null) => (actorId ? ` [${actorId}]` : "");

function explainToll({ low, best, high, evidence }: TollRange): string {
  return `low ${low ?? "?"}, best ${best ?? "?"}, high ${high ?? "?"}  ${evidence.map(words).join("  ")}`;
}

function explainClaim({ id, speaker, via, cue, mode, content, rule }: Claim): string[] {
  return [
    `${id}  ${mode}  ${rule}`,
    detail("speaker", `${words(speaker.surface)}${actorNote(speaker.actorId)}`),
    ...(via ? [detail("via", words(via))] : []),
    detail("cue", words(cue)),
    detail("content", words(content)),
  ];
}

function mentionsOf(a: Analysis): Mention[] {
  const all: Mention[] = [...a.times, ...a.durations, ...a.numbers, ...a.ordinals, ...a.places, ...a.actors, ...a.weapons];
  return all.toSorted((x, y) => x.span.start - y.span.start || y.span.end - x.span.end);
}

function explainMention(mention: Mention): string {
  return `${mention.kind.padEnd(8)} ${words(mention.span)}  ${valueOf(mention)}  ${mention.rule}`;
}

function valueOf(mention: Mention): string {
  switch (mention.kind) {
    case "time":
      return mention.value
        ? explainTime({ ...mention.value, evidence: null })
        : `open${mention.offset ? `, ${mention.offset} from publication` : ""}`;
    case "duration":
      return mention.value ? `${mention.value.bound} ${mention.value.iso}` : "open";
    case "number":
      return `${mention.value.low ?? "?"}/${mention.value.best ?? "?"}/${mention.value.high ?? "?"} ${mention.use}${mention.unit ? ` of ${mention.unit}` : ""}`;
    case "ordinal":
      return `number ${mention.value.value}`;
    case "place":
      return `${mention.value ? explainPlace({ ...mention.value, evidence: null }) : "not in the gazetteer"}, ${mention.use}`;
    case "actor":
      return `${[mention.name?.en ?? mention.name?.ar, mention.form, mention.actorKind, mention.country].filter(Boolean).join(", ")}${actorNote(mention.actorId)}`;
    case "weapon":
      return mention.value.mode;
  }
}
