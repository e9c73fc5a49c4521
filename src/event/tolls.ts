import type { Casualties, TollField, TollRange } from "#model/event";
import { tollFields } from "#model/event";
import type { Candidate } from "./candidates.ts";
import type { Decider, Features } from "./decide.ts";
import { bucket, clauseBreak } from "./keep.ts";
import type { Scene } from "./scene.ts";
import { findTollPhrases, type TollPhrase } from "./toll-phrases.ts";

export interface TollSubject {
  readonly phrase: TollPhrase;
  readonly events: readonly Candidate[];
}

export const noCasualties: Casualties = {
  killed: null,
  wounded: null,
  killedOrWounded: null,
  detained: null,
  abducted: null,
  displaced: null,
};

/** Which event a toll phrase belongs to: one of the kept ones, or none (accidents, subsets, other talk). */
function tollOptions(scene: Scene, p: TollPhrase, events: readonly Candidate[]): Features[] {
  const sentence = scene.analysis.sentences[p.sentence]!;
  const common = [
    `field:${p.field}`,
    `said:${p.said}`,
    `subset:${p.subset}`,
    `sense:${p.sense}`,
    `title:${sentence.isTitle}`,
    `definite:${p.definite}`,
  ];
  const none = [
    "none",
    ...common.map((c) => `none,${c}`),
    `none,accident:${scene.has("accident", sentence.from, sentence.to)}`,
    `none,any:${events.some((e) => e.sentence === p.sentence && e.type === "ASSAULT")}`,
    `none,claim:${scene.claimed[p.from]}`,
  ];
  const violent = p.field === "killed" || p.field === "wounded" || p.field === "killedOrWounded";
  return [
    none,
    ...events.map((e) => {
      const gap = Math.abs(e.from - p.word);
      const where =
        e.sentence === p.sentence
          ? "here"
          : e.sentence === p.sentence - 1
            ? "prev"
            : e.sentence < p.sentence
              ? "earlier"
              : sentence.isTitle && e.sentence - scene.lead <= 1
                ? "title-lead"
                : "later";
      const f = [
        `where:${where}`,
        `t:${e.type},${p.field}`,
        `t:${e.type},mode:${e.rule.mode},${p.field}`,
        `frame:${e.rule.frame},${p.field}`,
        `where:${where},said:${p.said}`,
        `where:${where},sense:${p.sense}`,
        `where:${where},t:${e.type}`,
        `where:${where},definite:${p.definite}`,
      ];
      if (e.from === p.word || (e.from <= p.word && p.word < e.to)) f.push("trigger-is-word");
      if (where === "here") {
        f.push(
          `gap:${bucket(gap, [0, 2, 6, 12, 20])}`,
          `side:${e.from <= p.word ? "after" : "before"}`,
          `break:${e.from < p.word ? clauseBreak(scene, e.to, p.word) : clauseBreak(scene, p.to, e.from)}`,
        );
        const same = events.filter((o) => o.type === e.type && o.sentence === e.sentence);
        f.push(`nearest:${same.every((o) => Math.abs(o.from - p.word) >= gap)}`, `only:${same.length === 1}`);
        if (e.rule.harm) f.push(`harm:${e.rule.harm},${p.field}`);
      } else {
        const sameType = events.filter((o) => o.type === e.type);
        const last = sameType.filter((o) => o.sentence < p.sentence).at(-1);
        f.push(
          `latest:${last === e},${where}`,
          `first:${sameType[0] === e},${where}`,
          `sole:${sameType.length === 1},${where}`,
          `violent:${violent},${e.type === "ASSAULT"},${where}`,
          `par:${scene.analysis.sentences[e.sentence]!.paragraph === sentence.paragraph}`,
        );
        if (events.some((o) => o.sentence === p.sentence && o.type === e.type)) f.push(`rival-here,${where}`);
      }
      return f;
    }),
  ];
}

/** Tolls of the kept events, each range with the words it was read from. `events` in any order; the result is parallel to it. */
export function readTolls(
  scene: Scene,
  events: readonly Candidate[],
  decider: Decider,
): { readonly casualties: Casualties; readonly phrases: readonly TollPhrase[] }[] {
  const phrases = findTollPhrases(scene);
  const given: TollPhrase[][] = events.map(() => []);
  if (events.length)
    for (const phrase of phrases) {
      const { index } = decider.choose("toll", tollOptions(scene, phrase, events), { phrase, events } satisfies TollSubject);
      if (index > 0) given[index - 1]!.push(phrase);
    }
  return given.map((list) => ({
    phrases: list,
    casualties: Object.fromEntries(tollFields.map((field) => [field, rangeOf(fieldPhrases(list, field), scene)])) as unknown as Casualties,
  }));
}

const fieldPhrases = (list: readonly TollPhrase[], field: TollField) => list.filter((p) => p.field === field && !p.subset);

/** A sum over the phrases of one sentence or clause that count different people. */
interface Figure {
  low: number | null;
  best: number | null;
  high: number | null;
  sense: TollPhrase["sense"];
  said: TollPhrase["said"];
  sentence: number;
  phrases: TollPhrase[];
}

/**
 * One range from the phrases of one event and field. Phrases of one sentence count different people and are summed,
 * unless one says a total or an earlier figure; sentences give accounts of the same people: low and high are the
 * extremes, best the latest. The title only counts where the body says nothing.
 */
function rangeOf(phrases: readonly TollPhrase[], scene: Scene): TollRange | null {
  if (!phrases.length) return null;
  const body = phrases.filter((p) => !scene.analysis.sentences[p.sentence]!.isTitle);
  const figures: Figure[] = [];
  for (const p of body.length ? body : phrases) {
    const last = figures.at(-1);
    const sums =
      last &&
      last.sentence === p.sentence &&
      p.sense !== "total" &&
      p.sense !== "earlier" &&
      last.sense !== "earlier" &&
      last.sense !== "total";
    if (last && sums) {
      last.low = plus(last.low, p.low);
      last.best = plus(last.best, p.best);
      last.high = plus(last.high, p.high);
      if (p.said === "count") last.said = "count";
      last.phrases.push(p);
    } else figures.push({ low: p.low, best: p.best, high: p.high, sense: p.sense, said: p.said, sentence: p.sentence, phrases: [p] });
  }
  // one named person told of after a count is one of those counted
  const counts = figures.filter((f) => f.said === "count");
  const accounts = counts.length ? counts : [figures[0]!];
  const evidence = accounts.flatMap((f) => f.phrases.map((p) => p.span));
  const first = accounts[0]!;
  if (accounts.length === 1) return { low: first.low, best: first.best, high: first.high, evidence };
  const current = accounts.filter((f) => f.sense !== "earlier");
  const best = (current.length ? current : accounts).reduce((a, b) =>
    b.sense === "total" || a.sense === "earlier" ? b : (b.best ?? b.low ?? 0) >= (a.best ?? a.low ?? 0) ? b : a,
  );
  const lows = accounts.flatMap((f) => f.low ?? f.best ?? []);
  const highs = accounts.map((f) => f.high ?? f.best);
  return {
    low: lows.length ? Math.min(...lows) : null,
    best: best.best,
    high: highs.every((h) => h !== null) ? Math.max(...(highs as number[])) : null,
    evidence,
  };
}

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
