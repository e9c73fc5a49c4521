import type { Analysis } from "#model/analysis";
import type { DurationMention, TimeMention, TimeValue } from "#model/mention";
import type { Sentence } from "#model/sentence";
import { spanOf } from "#model/span";
import { isoDay, parseIsoDay } from "./calendar.ts";
import { readDuration } from "./durations.ts";
import { readConstruction } from "./constructions.ts";
import type { Value } from "./readings.ts";
import type { Anchor } from "./resolve.ts";
import type { Cursor } from "./tags.ts";
import { looksAhead } from "./tense.ts";
import { mayStart } from "./trigger.ts";

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
    const c: Cursor = { tokens, from: sentence.from, to: sentence.to, brief };
    let i = sentence.from;
    let lastDuration = -1;
    while (i < sentence.to) {
      const token = tokens[i]!;
      if (!mayStart(token)) {
        i++;
        continue;
      }
      if (i >= lastDuration) {
        const duration = readDuration(document.text, c, i);
        if (duration) {
          durations.push(duration);
          lastDuration = duration.to;
        }
      }
      const reading = readConstruction(c, i);
      if (!reading) {
        i++;
        continue;
      }
      const value = reading.resolve({ day, brief, told, future: looksAhead(c, reading.from) });
      const shown = value ? toTimeValue(value) : null;
      if (value && value.start !== null && (value.precision === "day" || value.precision === "month" || value.precision === "hour" || value.precision === "year"))
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
      i = reading.to;
    }
  }
  return { times, durations };
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

export type { Sentence };
