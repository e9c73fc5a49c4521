import type { Casualties, TollField, TollRange } from "#model/event";
import { tollFields } from "#model/event";
import type { Candidate } from "./candidates.ts";
import { withLean, type Decider, type Option } from "./decide.ts";
import type { Feature } from "./feature.ts";
import { bucket, clauseBreak } from "./keep.ts";
import { reach } from "./nearness.ts";
import type { Scene } from "./scene.ts";
import { findTollPhrases, type TollPhrase, type TollWord } from "./toll-phrases.ts";

export interface TollSubject {
  readonly phrase: TollPhrase;
  readonly phrases: readonly TollPhrase[];
  readonly events: readonly Candidate[];
}

/** Whether a further phrase of an event and field adds to the figure before it or is an account of its own. */
export interface JoinSubject {
  readonly candidate: Candidate;
  readonly phrase: TollPhrase;
  /** The figure so far: its parts summed. */
  readonly figure: { readonly low: number | null; readonly best: number | null };
}

export const noCasualties: Casualties = {
  killed: null,
  wounded: null,
  killedOrWounded: null,
  detained: null,
  abducted: null,
  displaced: null,
};

/**
 * How many times likelier than each event it has to be that a toll belongs to none: the lean of the best F1 by cross-validation,
 * where precision is still what it is without (0.83 for 0.84).
 */
const lean = Math.exp(0.5);

/** Which event a toll phrase belongs to: one of the kept ones, or none (accidents, subsets, other talk). */
function tollOptions(scene: Scene, p: TollPhrase, events: readonly Candidate[]): Option[] {
  const F = scene.feature;
  const sentence = scene.analysis.sentences[p.sentence]!;
  const common: Feature[] = [
    F`field:${p.field}`,
    F`said:${p.said}`,
    F`subset:${p.subset}`,
    F`sense:${p.sense}`,
    F`title:${sentence.isTitle}`,
    F`definite:${p.definite}`,
    F`reading:${p.reading}`,
    F`reading:${p.reading},${p.said},${p.field}`,
  ];
  const offset =
    p.word < p.from
      ? `after:${bucket(p.from - p.word, [1, 2, 4, 8])}`
      : p.word >= p.to
        ? `before:${bucket(p.word - p.to, [0, 1, 3, 7])}`
        : "in";
  if (p.reading === "near") {
    const between = p.word < p.from ? clauseBreak(scene, p.word + 1, p.from) : clauseBreak(scene, p.to, p.word);
    const actor = scene.actorAt[p.to] ?? scene.actorAt[p.from];
    const head = scene.tokens[p.word]!;
    common.push(
      F`near,offset:${offset}`,
      F`near,offset:${offset},${p.said}`,
      F`near,offset:${offset},${p.field}`,
      F`near,break:${between},${offset}`,
      F`near,who:${actor?.sort},${actor?.actorKind}`,
      F`near,who:${actor?.sort},${p.said},${p.field}`,
      F`near,word:${head.forms.at(-1)!.stem}`,
      F`near,before:${scene.tokens[p.from - 1]?.forms.at(-1)?.stem}`,
      F`near,speaker:${scene.speaker[p.from]}`,
    );
  }
  const none: Feature[] = [
    "none",
    F`none,word-kept:${events.some((e) => e.from <= p.word && p.word < e.to)}`,
    F`none,accident:${scene.has("accident", sentence.from, sentence.to)}`,
    F`none,any:${events.some((e) => e.sentence === p.sentence && e.type === "ASSAULT")}`,
    F`none,claim:${scene.claimed[p.from]}`,
  ];
  const kin = new Map<string, Candidate[]>();
  const latest = new Map<string, Candidate>();
  for (const e of events) {
    const list = kin.get(e.type);
    if (list) list.push(e);
    else kin.set(e.type, [e]);
    if (e.sentence < p.sentence) latest.set(e.type, e);
  }
  const typesHere = new Set(events.filter((e) => e.sentence === p.sentence).map((e) => e.type));
  const violent = p.field === "killed" || p.field === "wounded" || p.field === "killedOrWounded";
  return [
    {
      parts: [
        ["", none],
        ["none", common],
      ],
    },
    ...events.map((e): Option => {
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
      const f: Feature[] = [
        F`where:${where}`,
        F`t:${e.type},${p.field}`,
        F`t:${e.type},mode:${e.rule.mode},${p.field}`,
        F`frame:${e.rule.frame},${p.field}`,
        F`where:${where},said:${p.said}`,
        F`where:${where},sense:${p.sense}`,
        F`where:${where},t:${e.type}`,
        F`where:${where},definite:${p.definite}`,
        F`where:${where},reading:${p.reading}`,
        F`t:${e.type},reading:${p.reading},${p.field}`,
      ];
      if (e.from === p.word || (e.from <= p.word && p.word < e.to))
        f.push("trigger-is-word", F`trigger-is-word,reading:${p.reading},${offset}`);
      if (where === "here") {
        f.push(
          F`gap:${bucket(gap, [0, 2, 6, 12, 20])}`,
          F`side:${e.from <= p.word ? "after" : "before"}`,
          F`break:${e.from < p.word ? clauseBreak(scene, e.to, p.word) : clauseBreak(scene, p.to, e.from)}`,
        );
        const same = kin.get(e.type)!.filter((o) => o.sentence === e.sentence);
        f.push(F`nearest:${same.every((o) => Math.abs(o.from - p.word) >= gap)}`, F`only:${same.length === 1}`);
        if (e.rule.harm) f.push(F`harm:${e.rule.harm},${p.field}`);
      } else {
        const sameType = kin.get(e.type)!;
        const last = latest.get(e.type);
        f.push(
          F`latest:${last === e},${where}`,
          F`first:${sameType[0] === e},${where}`,
          F`sole:${sameType.length === 1},${where}`,
          F`violent:${violent},${e.type === "ASSAULT"},${where}`,
          F`par:${scene.analysis.sentences[e.sentence]!.paragraph === sentence.paragraph}`,
        );
        if (typesHere.has(e.type)) f.push(F`rival-here,${where}`);
      }
      return f;
    }),
  ];
}

/** What comes to people by a deed of this kind itself: who is arrested is detained. */
function ownField(c: Candidate, mode: string | null): TollField | null {
  if (c.type === "COERCE" && mode === "arrest") return "detained";
  if (c.type !== "ASSAULT") return null;
  if (mode === "abduct") return "abducted";
  return mode === "targeted" ? "killed" : c.rule.harm;
}

/** Words of the events themselves that give people near them a toll field. */
const tollWords = (events: readonly Candidate[]): TollWord[] =>
  events.flatMap((e): TollWord[] => {
    const field = ownField(e, e.rule.mode);
    return field ? [{ at: e.from, field }] : [];
  });

/** Tolls of the kept events, each range with the words it was read from. `events` in any order; the result is parallel to it. */
export function readTolls(
  scene: Scene,
  events: readonly Candidate[],
  decider: Decider,
): { readonly casualties: Casualties; readonly phrases: readonly TollPhrase[] }[] {
  const given: TollPhrase[][] = events.map(() => []);
  if (events.length) {
    const phrases = findTollPhrases(scene, tollWords(events));
    // a number counts once
    const counted = new Set<number>();
    for (const phrase of phrases) {
      if (counted.has(phrase.from)) continue;
      const near = events.filter((e) => Math.abs(e.sentence - phrase.sentence) <= reach);
      const choice = decider.choose("toll", tollOptions(scene, phrase, near), { phrase, phrases, events: near } satisfies TollSubject);
      const index = withLean(choice, lean);
      if (index === 0) continue;
      given[events.indexOf(near[index - 1]!)]!.push(phrase);
      counted.add(phrase.from);
    }
  }
  return given.map((list, i) => ({
    phrases: list,
    casualties: Object.fromEntries(
      tollFields.map((field) => [field, rangeOf(fieldPhrases(list, field), scene, events[i]!, decider)]),
    ) as unknown as Casualties,
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
 * One range from the phrases of one event and field. A further phrase adds to the figure before it (other people) or is
 * an account of its own of the same people, as the model says: low and high are the accounts' extremes, best the latest.
 * The title only counts where the body says nothing.
 */
function rangeOf(phrases: readonly TollPhrase[], scene: Scene, candidate: Candidate, decider: Decider): TollRange | null {
  if (!phrases.length) return null;
  const body = phrases.filter((p) => !scene.analysis.sentences[p.sentence]!.isTitle);
  const figures: Figure[] = [];
  for (const p of body.length ? body : phrases) {
    const last = figures.at(-1);
    if (
      last &&
      decider.choose("join", joinOptions(scene, candidate, p, last), { candidate, phrase: p, figure: last } satisfies JoinSubject).index ===
        0
    ) {
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

/** What speaks for adding a phrase to the figure before it, and for an account of its own. */
function joinOptions(scene: Scene, c: Candidate, p: TollPhrase, figure: Figure): Option[] {
  const F = scene.feature;
  const last = figure.phrases.at(-1)!;
  const here = last.sentence === p.sentence;
  const value = p.best ?? p.low ?? 0,
    sum = figure.best ?? figure.low ?? 0;
  const size = value === sum ? "equal" : value < sum ? "less" : "more";
  const [from, to] = last.to <= p.from ? [last.to, p.from] : [p.to, last.from];
  const gap = to - from;
  let said = false,
    and = false,
    contrast = false,
    head = false;
  for (let i = from; i <= Math.min(to, scene.tokens.length - 1); i++) {
    const t = scene.tokens[i]!;
    if (scene.claimed[i] === 1 || /^(وفق|بحسب|حسب|وفقا|طبقا)$/.test(t.folded)) said = true;
    if (/^(فيما|بينما|لكن|ولكن|مقابل|غير|الا|اما|خلافا|بعدما|بدلا|كانت|كان)$/.test(t.folded)) contrast = true;
    if (i === to && t.folded.startsWith("و")) and = true;
    if (i === p.word && p.word > from) head = true;
  }
  const f = [
    F`here:${here}`,
    F`size:${size},here:${here}`,
    F`sense:${last.sense}>${p.sense}`,
    F`sense:${p.sense},here:${here}`,
    F`said:${last.said}>${p.said},here:${here}`,
    F`and:${and},here:${here}`,
    F`speaker:${said},here:${here}`,
    F`contrast:${contrast},here:${here}`,
    F`head:${head},and:${and},here:${here}`,
    F`gap:${bucket(gap, [2, 5, 10, 18])},here:${here}`,
    F`sentences:${bucket(p.sentence - last.sentence, [0, 1, 2, 4])},size:${size}`,
    F`definite:${p.definite},here:${here}`,
    F`reading:${last.reading}>${p.reading},here:${here}`,
    F`field:${p.field},here:${here}`,
    F`bound:${p.best === null},${last.best === null}`,
    F`trigger:${c.sentence === p.sentence},${c.sentence === last.sentence}`,
    F`speaker:${said},contrast:${contrast},and:${and},here:${here}`,
  ];
  return [{ parts: [["adds", f]] }, []];
}

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
