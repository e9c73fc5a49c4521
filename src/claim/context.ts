import type { ActorMention } from "#model/mention";
import type { Analysis } from "#model/analysis";
import type { Quotation, Sentence } from "#model/sentence";
import type { Token } from "#model/token";
import { cueForms, cueReadings } from "./forms.ts";
import { adverbs, complementisers, happenings, speakers } from "./ar/words.ts";

/** What every reader of claims looks at: the tokens, and what stands where. */
export interface Context {
  readonly analysis: Analysis;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Longest actor mention by the first token of its phrase. */
  readonly actorAt: ReadonlyMap<number, ActorMention>;
  /** All words between marks by their first token, names too. */
  readonly markedAt: ReadonlyMap<number, Quotation>;
  /** Quoted speech by its first token (the mark stands before it). */
  readonly quotationAt: ReadonlyMap<number, Quotation>;
  /** 1 for tokens inside quoted speech. */
  readonly spoken: Uint8Array;
  /** 1 for tokens inside a time mention. */
  readonly timed: Uint8Array;
  /** 1 for tokens inside a place mention. */
  readonly placed: Uint8Array;
}

/** Words between marks that are somebody's words and not a name: three and more. */
const speechLength = 3;
/** Nouns whose quoted neighbour is a name: "عملية «الأسد المتأهب»". */
const namers =
  /^(?:ال)?(?:تنظيم|حركه|منظمه|شركه|عمليه|عمليات|قناه|صحيفه|وكاله|اللواء|لواء|حزب|كتيبه|كتايب|سرايا|جماعه|مسرحيه|فيلم|مهرجان|عرض|جمعيه|خليه|تحالف|اسم|باسم|يسمي|نفسه|نفسها|برنامج|كتاب|روايه|اغنيه|ميليشيا|قوه|فصيل|جبهه|مشروع|حمله|مبادره|جايزه|قضيه)$/;

export function readContext(analysis: Analysis): Context {
  const { tokens } = analysis;
  const actorAt = new Map<number, ActorMention>();
  for (const m of analysis.actors) {
    // things and nationalities say nothing; a part of a wider phrase doesn't open it
    if (m.sort === "thing" || m.sort === "adjective" || m.within !== null || m.casualty !== null || unsure(m, tokens[m.from]!)) continue;
    const known = actorAt.get(m.phrase.from);
    if (!known || m.phrase.to > known.phrase.to) actorAt.set(m.phrase.from, m);
  }
  const quotationAt = new Map<number, Quotation>();
  const spoken = new Uint8Array(tokens.length);
  for (const q of analysis.quotations) {
    if (!isSpeech(tokens, q)) continue;
    quotationAt.set(q.from, q);
    spoken.fill(1, q.from, q.to);
  }
  const mark = (ranges: readonly { from: number; to: number }[]) => {
    const out = new Uint8Array(tokens.length);
    for (const r of ranges) out.fill(1, r.from, r.to);
    return out;
  };
  return {
    analysis,
    text: analysis.document.text,
    tokens,
    actorAt,
    markedAt: new Map(analysis.quotations.map((q) => [q.from, q])),
    quotationAt,
    spoken,
    timed: mark(analysis.times),
    placed: mark(analysis.places),
  };
}

/** Whether a quotation brings somebody's words: long enough, and no name between marks. */
export function isSpeech(tokens: readonly Token[], q: Quotation): boolean {
  const words = q.to - q.from;
  if (words < 2) return false;
  const before = tokens[q.from - 2];
  if (before && words < 4 && namers.test(before.folded.replace(/^[وبلف](?=ال|...)/, ""))) return false;
  // "مجلس إنقاذ الأنبار": a body's name between marks
  if (words < 5 && speakers.has(tokens[q.from]!.folded)) return false;
  if (words >= speechLength) return true;
  // two words count where a judgement stands before them: وصفه بأنه «عمل مدان», "رد: «لن نرحل»"
  return before !== undefined && (complementisers.has(before.folded) || before.folded === ":");
}

/** A name guessed without a title, or a word of saying taken for a noun ("مشيرة"). */
function unsure(m: ActorMention, t: Token): boolean {
  // "أعلنت معارضتها": a verbal noun with its owner
  if (m.form === "group" && !m.anaphoric && m.to - m.from === 1 && isHappening(t) && !t.folded.startsWith("ال")) return true;
  return (
    (m.form === "person" && m.rule === "name" && m.title === null) ||
    (m.words.length === 1 && m.actorId === null && cueForms.has(m.words[0]!) && !speakers.has(m.words[0]!))
  );
}

/** The stem of a token whose clitic is one of `prefixes` (folded), else undefined. */
export function stemAfter(token: Token | undefined, ...prefixes: readonly string[]): string | undefined {
  return token?.forms.find((f) => prefixes.includes(f.prefix))?.stem;
}

export const isComma = (t: Token | undefined): boolean => t?.raw === "،" || t?.raw === "," || t?.raw === "؛";
export const isOpening = (t: Token | undefined): boolean => t?.raw === "«" || t?.raw === "“" || t?.raw === '"' || t?.raw === "”";
export const isDefinite = (t: Token | undefined): boolean =>
  t?.kind === "word" && /^(?:[وف]?(?:[بك]?ال|لل))..+/.test(t.folded) && !/^(?:الي|التي|الذي)/.test(t.folded);

/** Form VII, VIII and X, form II and possessed nouns: what "أعلنت" announces rather than who announces. */
const verbalNoun = /^(?:ان..ا.|است..?ا.|ا.ت.ا.|ت..ي.|.{3,}(?:ها|هم|هما|هن))$/;
/** Form IV; with a hamza above, the same letters are a plural: إسقاط, but أنصار. */
const fourth = /^[إا][^\u0623]{2}ا.ة?$/;

export function isHappening(t: Token): boolean {
  if (happenings.has(t.folded)) return true;
  return !speakers.has(t.folded) && (verbalNoun.test(t.folded) || fourth.test(t.raw));
}

/** Whether a token is an adverb of time or lies in a time mention. */
export const isAdverb = (c: Context, at: number): boolean => adverbs.has(c.tokens[at]!.folded) || c.timed[at] === 1;

/** Whether a word can be read as a verb of saying. */
export function isCueVerb(t: Token): boolean {
  return cueReadings(t).some(
    ({ prefix, form: f }) =>
      prefix !== "ل" && f.kind === "verb" && !f.doubtful && !f.marked && !f.we && !(f.object === "ه" && t.raw.endsWith("ة")),
  );
}

/** The sentence of a token. */
export const sentenceOf = (c: Context, at: number): Sentence => c.analysis.sentences[c.tokens[at]!.sentence]!;
