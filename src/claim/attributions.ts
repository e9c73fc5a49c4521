import type { Sentence } from "#model/sentence";
import { PhraseIndex, phraseWords } from "#lexicon/phrase-index";
import { wordFact } from "#text/word-fact";
import { attributions, attributionsBeforeVerb, carriers, complementisers, findings, prepositions, rules, speakers } from "./ar/words.ts";
import { isComma, stemAfter, type Context } from "./context.ts";
import { findComplement } from "./complement.ts";
import { cueForms, type CueForm } from "./forms.ts";
import { readPhrase, type Phrase } from "./read-phrase.ts";
import { skipAdverbs } from "./speakers.ts";

/** A source given beside a statement: "…، بحسب مصدر أمني", "وفق ما أفاد مصدر". */
export interface Attribution {
  readonly from: number;
  /** Where the words of the source end. */
  readonly to: number;
  readonly cueFrom: number;
  readonly cueTo: number;
  readonly source: Phrase | null;
  /** Who handed the source's words on. */
  readonly via: Phrase | null;
  /** A text or channel rather than somebody: it only carries what another says. */
  readonly carries: boolean;
  /** Token of the speech verb in it, which then is no cue of its own. */
  readonly verb: number | null;
}

const index = new PhraseIndex(attributions.map((a) => [a, a] as const));

const openers = new Set(attributions.map((a) => phraseWords(a)[0]!));

const mayOpen = wordFact(({ folded }) => openers.has(folded) || (/^[وف]/.test(folded) && openers.has(folded.slice(1))));

export function findAttribution(c: Context, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = c;
  if (!mayOpen(tokens[at]!)) return null;
  const match = index.longestAt(tokens, at, sentence.to);
  if (!match || !/^[وف]?$/.test(match.prefix)) return null;
  const phrase = match.values[0]!;
  let k = match.to;
  const end = sentence.to;
  const next = () => tokens[k];
  if (k >= end) return null;
  const first = tokens[at]!.folded;
  if (/^و?(?:وفقا|طبقا)$/.test(first) && stemAfter(next(), "ل", "لل") === undefined) return null;
  // "لما", "ما": a clause follows
  let clause = phrase.endsWith("ما") && phrase !== "كما" && phrase !== "مثلما";
  const w = next()!.folded;
  if (w === "ما" || w === "لما" || w === "مما") {
    clause = true;
    k++;
  }
  const before = attributionsBeforeVerb.has(tokens[match.from]!.folded.replace(/^و(?=كما)/, ""));
  if (clause || before) {
    const verb = next();
    const form =
      verb && k < end
        ? verb.forms.flatMap((f) => (f.prefix === "" ? (cueForms.get(f.stem) ?? []) : [])).find((f) => f.kind === "verb")
        : undefined;
    if (!form && (before || !verb)) return null;
    const cueAt = k;
    if (form || clause) k = skipAdverbs(c, k + 1, end);
    let source =
      k < end && !prepositions.has(tokens[k]!.folded) && !complementisers.has(tokens[k]!.folded)
        ? readPhrase(c, k, { end, stops: form ? form.verb.by : [], object: false })
        : null;
    // "كما أعلن الجيش مقتل" is a sentence of its own: its words follow
    if (form?.verb.names) return null;
    // "وفق ما نقلت الوكالة عن مصدر": the source behind "عن" speaks
    let via: Phrase | null = null;
    if (form?.verb.relays && source && tokens[source.to]?.folded === "عن" && source.to + 1 < end) {
      via = source;
      source = readPhrase(c, source.to + 1, { end, stops: [], object: false });
    }
    if (before && form!.object === "" && followed(c, form!, source?.to ?? k, end)) return null;
    if (!form && !source) return null;
    return {
      from: at,
      to: source?.to ?? k,
      cueFrom: form ? cueAt : match.from,
      cueTo: form ? cueAt + 1 : match.to,
      source,
      via,
      carries: false,
      verb: form ? cueAt : null,
    };
  }
  if (rules.has(w) || rules.has(w.replace(/^ل(?=ل)/, "ا").replace(/^لل/, "ال")) || rules.has(w.slice(1))) return null;
  const source = readSource(c, k, end);
  if (!source) return null;
  const head = tokens[source.from]!.forms.find((f) => f.prefix === source.prefix)?.stem ?? tokens[source.from]!.folded;
  return {
    from: at,
    to: source.to,
    cueFrom: match.from,
    cueTo: match.to,
    source,
    via: null,
    carries: carriers.has(head) && !/^(?:مصادر|مراسل)/.test(head),
    verb: null,
  };
}

/** Whether a complement follows before the next comma. */
function followed(c: Context, form: CueForm, at: number, end: number): boolean {
  let to = at;
  while (to < end && !isComma(c.tokens[to])) to++;
  return findComplement(c, form, at, to) !== null;
}

/** The source behind the phrase; for counts and papers, who made them: "لأرقام جمعتها منظمة كذا". */
function readSource(c: Context, at: number, end: number): Phrase | null {
  const { tokens } = c;
  const stem = tokens[at]!.forms.find((f) => findings.has(f.stem))?.stem;
  if (stem !== undefined) {
    for (let k = at + 1; k < Math.min(end, at + 5); k++) {
      const t = tokens[k]!;
      if (t.kind === "punctuation") break;
      // a relative verb with its pronoun: "جمعتها", "أوردها", "تلقيناها من"
      if (!/.{3,}(?:ها|ه|هم)$/.test(t.folded) || t.raw.endsWith("ة") || c.actorAt.has(k)) continue;
      const from = tokens[k + 1]?.folded === "من" ? k + 2 : k + 1;
      const maker = from < end ? readPhrase(c, from, { end, stops: ["من"], object: false }) : null;
      if (maker) return maker;
    }
    // "إحصاء مكتب توثيق", "أرقام وزارة الداخلية"
    const next = tokens[at + 1];
    if (next && at + 1 < end && (c.actorAt.has(at + 1) || speakers.has(next.folded))) {
      const maker = readPhrase(c, at + 1, { end, stops: ["من"], object: false });
      if (maker) return maker;
    }
  }
  return readPhrase(c, at, { end, stops: ["ب"], object: false, clitic: true });
}

/** Whether an attribution is an aside between commas with the sentence going on: "كان، بحسب أسرته، يصور". */
export function isAside(c: Context, a: Attribution, end: number): boolean {
  if (!isComma(c.tokens[a.from - 1]) || !isComma(c.tokens[a.to])) return false;
  const next = c.tokens[a.to + 1];
  return (
    next !== undefined &&
    a.to + 1 < end &&
    !/^(?:و|ف)/.test(next.folded) &&
    !["كما", "بينما", "حيث", "اذ", "لكن", "ما", "في", "بعدما", "علما"].includes(next.folded)
  );
}
