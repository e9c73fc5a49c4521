import type { ReactNode } from "react";
import type { DocumentDetail } from "#api/documents";
import { actName } from "../words/terms.ts";
import { timeText } from "../words/dates.ts";
import { percent } from "../words/percent.ts";
import { placeText } from "../words/place-text.ts";
import { figuresText } from "../words/toll-text.ts";
import { nameIn, useWords, type Words } from "../words/words.ts";
import { findRule } from "./find-rule.ts";
import type { Mark } from "./marks.ts";

/** One value: what it is, from which words, by which rule, said or supplied, how sure. */
export function MarkCard({ mark, detail }: { mark: Mark; detail: DocumentDetail }) {
  const words = useWords();
  const { event, claim } = mark;
  const rule = findRule(mark, detail.mentions);
  const holderRule = event?.rule ?? claim?.rule ?? mark.series?.rule ?? mark.role?.rule ?? null;
  const note = noteOf(mark, words);
  return (
    <div className="mark-card" data-kind={mark.kind}>
      <h3>
        <span className="mark-card-kind">{words.reader.kind[mark.kind]}</span>
        <strong dir="auto">{valueOf(mark, words)}</strong>
      </h3>
      <dl>
        <Line name={words.reader.words}>
          <bdi lang="ar">«{shorten(mark.span.text)}»</bdi>
        </Line>
        {note && <Line name={mark.kind === "place" ? words.incident.precision : words.reader.origin}>{note}</Line>}
        {rule && (
          <Line name={words.reader.rule}>
            <code>{rule}</code>
          </Line>
        )}
        {event && mark.kind !== "trigger" && (
          <Line name={words.reader.ofEvent}>
            {actName(words.terms, event.type, event.mode)} <bdi lang="ar">«{event.trigger.text}»</bdi>
          </Line>
        )}
        {holderRule && holderRule !== rule && (
          <Line name={mark.kind === "trigger" || !event ? words.reader.rule : ""}>
            <code>{holderRule}</code>
          </Line>
        )}
        {event && <Line name={words.reader.confidence}>{percent(event.confidence)}</Line>}
      </dl>
    </div>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function valueOf(mark: Mark, words: Words): string {
  const { event, claim, participant } = mark;
  switch (mark.kind) {
    case "trigger":
      return event ? `${actName(words.terms, event.type, event.mode)} · ${words.terms.status[event.status]}` : "";
    case "time":
      return timeText(words.code, event?.time ?? null) ?? words.incident.notTold;
    case "place":
      return event?.place ? placeText(words, event.place) : words.incident.notTold;
    case "initiator":
    case "target":
      return participant
        ? `${nameIn(words.code, participant.name) ?? participant.surface.text} (${words.terms.actorKind[participant.kind]})`
        : "";
    case "toll": {
      const range = mark.toll && event?.casualties[mark.toll];
      return range && mark.toll ? `${words.terms.toll[mark.toll]}: ${figuresText(words, range)}` : "";
    }
    case "weapon":
      return mark.span.text;
    case "speaker":
    case "cue":
    case "content":
      return claim ? `${words.reader[claim.mode]} · ${claim.speaker.surface.text}` : "";
    case "series":
      return mark.series ? [String(mark.series.ordinal), mark.series.of, mark.series.window].filter(Boolean).join(" · ") : "";
    case "person":
    case "role":
      return mark.role ? `${mark.role.person.text}: ${mark.role.role.text}` : "";
  }
}

/** Said or supplied, and what was supplied from where; a place's precision. */
function noteOf({ kind, event }: Mark, words: Words): string | null {
  if (kind === "time" && event?.time) {
    const { certain, precision, reason } = event.time;
    return [words.incident.origin[certain ? "said" : "supplied"], words.terms.timePrecision[precision], reason].filter(Boolean).join(" · ");
  }
  if (kind === "place" && event?.place) return words.terms.placePrecision[event.place.precision];
  return null;
}

/** Long contents are only hinted at: they stand marked in the text. */
function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 86).trimEnd()}…` : text;
}
