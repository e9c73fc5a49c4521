import type { PlaceMention } from "#model/mention";
import { agrees } from "./head-reading.ts";
import type { Phrase } from "./phrase-model.ts";
import type { Reading } from "./reading.ts";
import type { AdjectiveReading } from "./word-index.ts";

/** Number and gender that an adjective may agree with. */
export interface Shape {
  readonly number: "s" | "d" | "p";
  readonly feminine: boolean;
}

/** Rough number and gender of a genitive's word, by its ending. */
export function shapeOf(stem: string): { number: "s" | "p"; feminine: boolean }[] {
  if (/(ون|ين)$/.test(stem))
    return [
      { number: "p", feminine: false },
      { number: "s", feminine: false },
    ];
  if (stem.endsWith("ات")) return [{ number: "p", feminine: true }];
  if (/[هء]$|ا$/.test(stem))
    return [
      { number: "s", feminine: true },
      { number: "s", feminine: false },
    ];
  return [
    { number: "s", feminine: false },
    { number: "p", feminine: true },
  ];
}

/** A phrase under construction: `at` is the first token not yet in it. */
export interface Build {
  at: number;
  adjectives: AdjectiveReading[];
  inner: Phrase[];
  place: PlaceMention | null;
  proper: boolean;
  modified: boolean;
  field: string | null;
}

const nisba = /(ي|يه|يين|يون|يات|ويه|وي)$/;

/** Takes the adjectives at `b.at` that agree with one of `shapes`; four at most. */
export function takeAdjectives(
  r: Reading,
  b: Build,
  shapes: readonly { number: "s" | "d" | "p"; feminine: boolean }[],
  definite: boolean,
): void {
  for (let n = 0; n < 4; n++) {
    const t = r.tokens[b.at];
    const w = r.words[b.at];
    if (!t || !w || t.kind !== "word" || t.sentence !== r.tokens[b.at - 1]!.sentence || r.inTime[b.at] || w.stop) return;
    const wanted = definite ? "ال" : "";
    const reading = w.adjectives.find((a) => a.prefix === wanted && shapes.some((s) => agrees(s, a)));
    const place = r.placeAt[b.at];
    if (place && !reading?.entry.country && place.to > b.at + 1) return;
    if (reading) {
      // after an indefinite head a word that is a verb too is read as the verb
      if (!definite && w.verb && !w.adjectives.some((a) => a.entry.country)) return;
      b.adjectives.push(reading);
      b.at++;
      b.modified = true;
      continue;
    }
    if (
      definite &&
      t.folded.startsWith("ال") &&
      nisba.test(t.folded) &&
      t.folded.length > 5 &&
      !w.heads.length &&
      shapes.length &&
      !r.known[b.at]
    ) {
      const stem = t.folded.slice(2);
      const a = { number: /(يين|يون|يات)$/.test(stem) ? ("p" as const) : ("s" as const), feminine: /(يه|ات)$/.test(stem) };
      if (!shapes.some((s) => agrees(s, a as AdjectiveReading))) return;
      if (!stem.endsWith("يه") && b.modified && r.words[b.at - 1]!.name) return;
      b.at++;
      b.modified = true;
      continue;
    }
    return;
  }
}
