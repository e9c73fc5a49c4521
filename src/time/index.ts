import type { Analysis } from "#model/analysis";
import type { DurationMention, TimeMention, TimeValue } from "#model/mention";
import { spanOf } from "#model/span";
import { isoDay, parseIsoDay } from "./calendar.ts";
import { readDuration } from "./durations.ts";
import { readConstruction } from "./constructions.ts";
import type { Value } from "./readings.ts";
import type { Anchor } from "./resolve.ts";
import type { Cursor } from "./tags.ts";
import { tenseAt, type Tense } from "./tense.ts";
import { startsIn } from "./trigger.ts";

/** A text of at most this many tokens in one sentence is a message, not a report (see `Cursor.brief`). */
const briefTokens = 20;

/**
 * Time expressions and durations of a text, in text order; times don't overlap each other.
 * Values are days, `end` inclusive. A mention whose value needs the publication day keeps its `offset`
 * where that day is unknown; one that counts from what was told has the rule "relative-to-event",
 * no value, and the offset to apply to the event told of.
 */
export function extractTimes(analysis: Analysis): Pick<Analysis, "times" | "durations"> {
  const { document, tokens, sentences } = analysis;
  const times: TimeMention[] = [];
  const durations: DurationMention[] = [];
  const day = parseIsoDay(document.publishedAt);
  const brief = document.title === null && tokens.length <= briefTokens && sentences.length <= 1;
  let told: Anchor["told"] = null;
  for (const sentence of sentences) {
    const c: Cursor = { tokens, from: sentence.from, to: sentence.to, brief, specs: new Map() };
    let lastDuration = -1;
    let done = sentence.from;
    for (const i of startsIn(tokens, sentence.from, sentence.to, brief)) {
      if (i < done) continue;
      if (i >= lastDuration) {
        const duration = readDuration(document.text, c, i);
        if (duration) {
          durations.push(duration);
          lastDuration = duration.to;
        }
      }
      const reading = readConstruction(c, i);
      if (!reading) continue;
      const value = reading.resolve({ day, brief, told, tense: tenseFor(reading.role, tenseAt(c, reading.from), brief) });
      const shown = value ? toTimeValue(value) : null;
      if (
        value &&
        value.start !== null &&
        (value.precision === "day" || value.precision === "month" || value.precision === "hour" || value.precision === "year")
      )
        told = { start: value.start, precision: value.precision };
      times.push({
        kind: "time",
        from: reading.from,
        to: reading.to,
        span: spanOf(document.text, tokens[reading.from]!.start, tokens[reading.to - 1]!.end),
        rule: reading.rule,
        value: shown,
        offset: reading.offset,
        role: reading.role,
      });
      // the length in "خلال أقل من عام" is one in its own right
      if (reading.rule === "within")
        for (let k = reading.from + 1; k < reading.to && reading.to > lastDuration; k++) {
          const duration = readDuration(document.text, c, k);
          if (!duration) continue;
          durations.push(duration);
          lastDuration = duration.to;
        }
      done = reading.to;
    }
  }
  return { times, durations };
}

/**
 * What has gone on "since" a date began before; what holds "until" a weekday, with no verb that tells,
 * still holds. A message without a verb makes an appointment.
 */
function tenseFor(role: TimeMention["role"], tense: Tense, brief: boolean): Tense {
  if (tense !== "open") return tense;
  return role === "since" ? "past" : role === "until" || brief ? "future" : "open";
}

function toTimeValue(v: Value): TimeValue {
  return {
    start: v.start === null ? null : isoDay(v.start),
    end: v.end === null ? null : isoDay(v.end),
    precision: v.precision,
    certain: v.supplied === null,
    reason: v.supplied === null ? "said in full" : `supplied: ${v.supplied}`,
  };
}
