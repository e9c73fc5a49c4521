import type { Analysis } from "#model/analysis";
import type { ActorMention, NumberMention, PlaceMention, TimeMention } from "#model/mention";
import type { Token } from "#model/token";
import { wordFact } from "#text/word-fact";
import { cues, type CueName } from "./ar/lexicon.ts";
import { hashFeature, type FeatureTag } from "./feature.ts";

/** What a stretch of text tells, by value. */
export interface Facts {
  readonly place: Set<string>;
  readonly day: Set<string>;
  readonly actor: Set<string>;
  readonly number: Set<string>;
}

/** A text laid out by token, so that a decision can ask what stands where. Built once a document. */
export class Scene {
  readonly tokens: readonly Token[];
  /** Index of the quotation a token stands in, -1 outside; only quotations of three tokens and more. */
  readonly quoted: Int16Array;
  /** 1 where a token is a claim's cue, 2 inside an indirect claim's content, 3 inside a direct one's. */
  readonly claimed: Uint8Array;
  readonly actorAt: readonly (ActorMention | undefined)[];
  readonly timeAt: readonly (TimeMention | undefined)[];
  readonly placeAt: readonly (PlaceMention | undefined)[];
  readonly numberAt: readonly (NumberMention | undefined)[];
  /** Token index of each claim speaker's first token -> true. */
  readonly speaker: Uint8Array;
  /** For each token the cues that it is one of: bit i for cue i. */
  readonly #cues: Int32Array;
  readonly #facts = new Map<number, Facts>();
  readonly #times: readonly (readonly TimeMention[])[];
  readonly #places: readonly (readonly PlaceMention[])[];
  readonly #actors: readonly (readonly ActorMention[])[];
  readonly #parties: readonly (readonly ActorMention[])[];
  readonly #totals = new Map<CueName, number>();
  /** A sentence or two without a title: no report, so that its first sentence is no lead. */
  readonly loose: boolean;
  /** Sentence of the first body text. */
  readonly lead: number;

  constructor(
    readonly analysis: Analysis,
    /** Makes features: hashes, or hashes with their names noted. */
    readonly feature: FeatureTag = hashFeature,
  ) {
    const { tokens } = analysis;
    const n = tokens.length;
    this.tokens = tokens;
    this.quoted = new Int16Array(n).fill(-1);
    analysis.quotations.forEach((q, i) => {
      if (q.to - q.from >= 3) this.quoted.fill(i, q.from, q.to);
    });
    this.claimed = new Uint8Array(n);
    this.speaker = new Uint8Array(n);
    const tokenAt = offsetIndex(tokens);
    for (const claim of analysis.claims) {
      const from = tokenAt(claim.content.start),
        to = tokenAt(claim.content.end - 1) + 1;
      this.claimed.fill(claim.mode === "direct" ? 3 : 2, from, Math.max(from, to));
      const s = tokenAt(claim.speaker.surface.start);
      if (s < n) this.speaker[s] = 1;
    }
    for (const claim of analysis.claims) {
      const at = tokenAt(claim.cue.start);
      if (at < n) this.claimed[at] = 1;
    }
    const lay = <M extends { readonly from: number; readonly to: number }>(mentions: readonly M[]) => {
      const at: (M | undefined)[] = Array.from({ length: n });
      // longer mentions win: they are laid last
      for (const m of [...mentions].sort((a, b) => a.to - a.from - (b.to - b.from))) for (let i = m.from; i < m.to; i++) at[i] = m;
      return at;
    };
    this.actorAt = lay(analysis.actors);
    this.timeAt = lay(analysis.times);
    this.placeAt = lay(analysis.places);
    this.numberAt = lay(analysis.numbers);
    const bySentence = <M extends { readonly from: number }>(mentions: readonly M[]) => {
      const lists: M[][] = analysis.sentences.map(() => []);
      for (const m of mentions) lists[tokens[m.from]!.sentence]!.push(m);
      return lists;
    };
    this.#times = bySentence(analysis.times);
    this.#places = bySentence(analysis.places);
    this.#actors = bySentence(analysis.actors);
    this.#parties = analysis.states.length
      ? bySentence([...analysis.actors, ...analysis.states]).map((list) => list.toSorted((a, b) => a.from - b.from))
      : this.#actors;
    this.#cues = Int32Array.from(tokens, cuesOf);
    this.loose = analysis.document.title === null && analysis.sentences.length <= 3;
    this.lead = analysis.sentences.find((s) => !s.isTitle)?.index ?? 0;
  }

  /** Mentions that begin in a sentence, in order; none for an index that no sentence has. */
  timesIn(sentence: number): readonly TimeMention[] {
    return this.#times[sentence] ?? [];
  }
  placesIn(sentence: number): readonly PlaceMention[] {
    return this.#places[sentence] ?? [];
  }
  actorsIn(sentence: number): readonly ActorMention[] {
    return this.#actors[sentence] ?? [];
  }
  /** Actors, and the countries and capitals that may be parties to an act. */
  partiesIn(sentence: number): readonly ActorMention[] {
    return this.#parties[sentence] ?? [];
  }

  /** How often a cue stands in the whole text. */
  total(name: CueName): number {
    let n = this.#totals.get(name);
    if (n === undefined) this.#totals.set(name, (n = this.count(name, 0, this.tokens.length)));
    return n;
  }

  /** Whether a cue stands in [from, to). */
  has(name: CueName, from: number, to: number): boolean {
    const bit = bitOf[name];
    const end = Math.min(to, this.#cues.length);
    for (let i = Math.max(0, from); i < end; i++) if (this.#cues[i]! & bit) return true;
    return false;
  }

  /** Places, days, actors and counts told in [from, to), by value. */
  facts(from: number, to: number): Facts {
    const key = from * 65536 + to;
    const known = this.#facts.get(key);
    if (known) return known;
    const facts: Facts = { place: new Set(), day: new Set(), actor: new Set(), number: new Set() };
    for (let i = from; i < to; i++) {
      const place = this.placeAt[i];
      if (place?.from === i && place.use === "location" && place.value) facts.place.add(place.value.placeId ?? place.span.text);
      const time = this.timeAt[i];
      if (time?.from === i && time.role === "point" && time.value?.start) facts.day.add(time.value.start);
      const actor = this.actorAt[i];
      if (actor?.from === i) facts.actor.add(actor.actorId ?? actor.words.join(" "));
      const number = this.numberAt[i];
      if (number?.from === i && number.use === "count") facts.number.add(`${number.value.best ?? number.value.low}`);
    }
    this.#facts.set(key, facts);
    return facts;
  }

  count(name: CueName, from: number, to: number): number {
    const bit = bitOf[name];
    const end = Math.min(to, this.#cues.length);
    let n = 0;
    for (let i = Math.max(0, from); i < end; i++) if (this.#cues[i]! & bit) n++;
    return n;
  }
}

const names = Object.keys(cues) as CueName[];
const bitOf = Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<CueName, number>;
const cuesOf = wordFact((t) => {
  let bits = 0;
  if (t.kind === "word") for (const name of names) if (t.forms.some((f) => cues[name].has(f.stem))) bits |= bitOf[name];
  return bits;
});

/** A function from a text offset to the index of the token there or next after it. */
export function offsetIndex(tokens: readonly Token[]): (offset: number) => number {
  return (offset) => {
    let low = 0,
      high = tokens.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (tokens[mid]!.end <= offset) low = mid + 1;
      else high = mid;
    }
    return low;
  };
}
