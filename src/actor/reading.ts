import type { Analysis } from "#model/analysis";
import type { NumberMention, PlaceMention } from "#model/mention";
import type { Token } from "#model/token";
import type { ActorRegister } from "./register.ts";
import { countryOfText } from "./countries.ts";
import { type KnownMatch, knownNamesIn } from "./known-names.ts";
import { type HeadReading, type Word, wordOf } from "./word-index.ts";

/** A text laid out for the actor grammar: what stands at every token. */
export interface Reading {
  readonly analysis: Analysis;
  readonly register: ActorRegister;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** Longest known name that begins at a token. */
  readonly known: readonly (KnownMatch | undefined)[];
  readonly placeAt: readonly (PlaceMention | undefined)[];
  /** The place that covers a token. */
  readonly inPlace: readonly (PlaceMention | undefined)[];
  readonly numberEnd: readonly (NumberMention | undefined)[];
  readonly numberOver: readonly (NumberMention | undefined)[];
  readonly inTime: readonly (true | undefined)[];
  /** Heads already read, by token: undefined where not yet. */
  readonly headMemo: (HeadReading | null | undefined)[];
  /** Where the report's acts are, if one country stands out. */
  readonly country: string | null;
  /** Publication day, for terms of office. */
  readonly date: string | null;
}

/** A list with a place for every token: one that grows by leaps becomes a slow table in long texts. */
const empty = <T>(length: number): (T | undefined)[] => Array<T | undefined>(length).fill(undefined);

export function layOut(analysis: Analysis, register: ActorRegister): Reading {
  const { tokens } = analysis;
  const words = tokens.map(wordOf);
  const placeAt = empty<PlaceMention>(tokens.length);
  const inPlace = empty<PlaceMention>(tokens.length);
  for (const p of analysis.places) {
    placeAt[p.from] ??= p;
    for (let i = p.from; i < p.to; i++) inPlace[i] ??= p;
  }
  const numberEnd = empty<NumberMention>(tokens.length + 1);
  const numberOver = empty<NumberMention>(tokens.length);
  for (const n of analysis.numbers) {
    if (n.use !== "count") continue;
    numberEnd[n.to] = n;
    for (let i = n.from; i < n.to; i++) numberOver[i] = n;
  }
  const inTime: (true | undefined)[] = empty(tokens.length);
  for (const t of analysis.times) for (let i = t.from; i < t.to; i++) inTime[i] = true;
  return {
    analysis,
    register,
    tokens,
    words,
    known: knownNamesIn(analysis, register, words),
    placeAt,
    inPlace,
    numberEnd,
    numberOver,
    inTime,
    headMemo: empty(tokens.length),
    country: countryOfText(analysis, words),
    date: analysis.document.publishedAt?.slice(0, 10) ?? null,
  };
}

/** The folded words of a token range, clitics of the first taken off as far as `prefix` says; marks left out. */
export function phraseText(r: Reading, from: number, to: number, prefix: string): string {
  const out: string[] = [];
  for (let i = from; i < to; i++) {
    const t = r.tokens[i]!;
    if (t.kind === "punctuation") continue;
    out.push(i === from ? withoutClitics(t, prefix) : t.folded);
  }
  return out.join(" ");
}

/** A token's word with its article but without conjunction and preposition: "وللجيش" -> "الجيش". */
export function withoutClitics(token: Token, prefix: string): string {
  const article = prefix.endsWith("ال") || prefix.endsWith("لل");
  const form = token.forms.find((f) => f.prefix === prefix);
  if (!form) return token.folded;
  return article ? `ال${form.stem}` : form.stem;
}
