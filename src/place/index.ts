import type { Analysis, ReportSetting } from "#model/analysis";
import { readClues, type Clues } from "./clues.ts";
import type { Scene } from "./draft.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { readApproach } from "./parsers/approach.ts";
import { readBeforeBearings } from "./parsers/before-bearing.ts";
import { readNames } from "./parsers/named.ts";
import { acceptDrafts, readCue } from "./refiners/accept.ts";
import { findHolders } from "./refiners/containment.ts";
import { readWord } from "./word-reading.ts";
import { placeValue } from "./place-value.ts";
import { tellPlaces } from "./tell-places.ts";

/**
 * Place mentions of a text, resolved against the gazetteer, in text order. The steps and why they stand so:
 * 1. names, titles and references, from left to right, the longest first
 * 2. the words that lead to each (cue, bearing, distance): they decide what a weak name is
 * 3. holders ("في محافظة …"): they accept and resolve what they hold
 * 4. acceptance; 5. clues of the whole report; 6. resolution, use and values in text order, since references look back
 */
export function extractPlaces(analysis: Analysis, gazetteer: Gazetteer): Pick<Analysis, "places" | "setting"> {
  const scene: Scene = { tokens: analysis.tokens, words: analysis.tokens.map(readWord), taken: takenTokens(analysis) };
  let read = readNames(scene, gazetteer);
  if (!read.length) return { places: [], setting: settingOf(readClues(scene, analysis.document, [], gazetteer), gazetteer) };
  let near = read.map((d) => readApproach(scene, d, analysis.numbers));
  const more = readBeforeBearings(scene, read, near);
  if (more.length) {
    read = [...read, ...more].toSorted((a, b) => a.from - b.from || b.to - a.to);
    near = read.map((d) => readApproach(scene, d, analysis.numbers));
  }
  const cues = read.map((d, i) => readCue(scene, d, near[i]!));
  const accepted = acceptDrafts(
    scene,
    read,
    near,
    findHolders(scene, read, near),
    cues,
    analysis.document.dateline,
    readClues(scene, analysis.document, read, gazetteer),
  );
  const kept = read.map((_, i) => i).filter((i) => accepted[i]);
  const drafts = kept.map((i) => read[i]!);
  const approaches = kept.map((i) => near[i]!);
  const clues = readClues(scene, analysis.document, drafts, gazetteer);
  const holders = findHolders(scene, drafts, approaches);
  return {
    setting: settingOf(clues, gazetteer),
    places: tellPlaces({
      scene,
      text: analysis.document.text,
      drafts,
      approaches,
      holders,
      cues: kept.map((i) => cues[i]!),
      clues,
      gazetteer,
    }),
  };
}

function settingOf(clues: Clues, gazetteer: Gazetteer): ReportSetting {
  const [dateline] = clues.dateline;
  const country = clues.country === null ? undefined : gazetteer.country(clues.country);
  return { dateline: dateline ? placeValue(dateline, gazetteer) : null, country: country ? placeValue(country, gazetteer) : null };
}

/** Tokens of times and durations: a month's name is no place. */
function takenTokens({ tokens, times, durations }: Analysis): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of times) taken.fill(1, from, to);
  for (const { from, to } of durations) taken.fill(1, from, to);
  return taken;
}
