import type { Sentence } from "#model/sentence";
import { carriers, complementisers, findings, mute, negations, particles, prepositions, relatives } from "./ar/words.ts";
import { findAttribution, isAside, type Attribution } from "./attributions.ts";
import { findComplement, type Complement } from "./complement.ts";
import { isComma, isDefinite, type Context } from "./context.ts";
import type { Draft } from "./draft.ts";
import { cueReadings, type CueForm } from "./forms.ts";
import { readPhrase, type Phrase } from "./read-phrase.ts";
import { scopeEnd, splitPieces } from "./scope.ts";
import { addressing, isAddressee, opensWithSubject, sentenceSubject, subjectBefore, subjectBehind } from "./speakers.ts";
import { hasPassiveMark } from "#text/fold";

/** A word of saying with its subject and what it opens. */
interface Cue {
  readonly at: number;
  readonly prefix: string;
  readonly form: CueForm;
  readonly subject: Phrase | null;
  readonly complement: Complement | null;
  /** What is said stands before the verb: "…، تقول اللجنة", "أحصتهم الوزارة". */
  readonly backward: boolean;
}

/** Whom pronouns and verbs without a subject mean, from sentence to sentence. */
export interface Memory {
  speaker: Phrase | null;
}

/** Reads the claims of one sentence; `memory` goes on to the next. */
export function readSentence(c: Context, sentence: Sentence, memory: Memory): Draft[] {
  const attributions: Attribution[] = [];
  const cues: Cue[] = [];
  let taken = sentence.from;
  for (let k = sentence.from; k < sentence.to; k++) {
    if (c.spoken[k] || c.tokens[k]!.kind !== "word") continue;
    const attribution = k >= taken ? findAttribution(c, sentence, k) : null;
    if (attribution) {
      attributions.push(attribution);
      taken = attribution.to;
      k = Math.max(k, attribution.to - 1);
      continue;
    }
    const cue = readCue(c, sentence, k);
    if (cue) cues.push(cue);
  }
  if (!attributions.length && !cues.length) {
    memory.speaker = sentenceSubject(c, sentence) ?? memory.speaker;
    return [];
  }
  const stops = new Set<number>();
  for (const a of attributions) stops.add(a.from);
  for (const cue of cues)
    if (cue.form.kind === "participle" || cue.prefix !== "" || isComma(c.tokens[cue.at - 1]) || c.tokens[cue.at - 1]?.folded === "ثم")
      stops.add(cue.at);

  const cueAts = new Set(cues.map((cue) => cue.at));
  const drafts: Draft[] = [];
  let subject: Phrase | null | undefined;
  let cited: { readonly at: number; readonly source: Phrase } | null = null;
  const later = [
    ...cues.map((cue) => ({ at: cue.at, cue, attribution: null })),
    ...attributions.map((attribution) => ({ at: attribution.from, cue: null, attribution })),
  ];
  later.sort((a, b) => a.at - b.at);
  for (const { cue, attribution } of later) {
    if (attribution) {
      if (attribution.carries && drafts.length) {
        carry(drafts, attribution.source!);
        continue;
      }
      const source = attribution.source ?? memory.speaker;
      if (!source) continue;
      // "وفق الوكالة نقلا عن مصدر": the second source has nothing of its own before it
      const chained = cited !== null && attribution.from - cited.at <= 1;
      const draft = chained ? null : fromAttribution(c, sentence, attribution, source, drafts, stops);
      if (draft) drafts.push({ ...draft, via: attribution.via });
      memory.speaker = source;
      cited = { at: attribution.to, source };
      continue;
    }
    const speaker: Phrase | null =
      (meantByPronoun(c, sentence, cue) ? memory.speaker : null) ??
      cue.subject ??
      (cited && cue.at - (cited as { at: number }).at <= 1 ? (cited as { source: Phrase }).source : null) ??
      (drafts.length ? outermost(drafts).speaker : cue.at === sentence.from ? null : (subject ??= sentenceSubject(c, sentence))) ??
      memory.speaker;
    if (!speaker || speaker.from === cue.at) continue;
    if (mute.has(c.tokens[speaker.from]!.folded)) continue;
    drafts.push(...fromCue(c, sentence, cue, speaker, stops, cueAts));
    memory.speaker = speaker;
  }
  return dropCarried(c, dropAnnounced(c, drafts));
}

/** "تحدث عن حصيلة مختلفة، إذ قال إن": words that only announce the speaker's next ones are no claim of their own. */
function dropAnnounced(c: Context, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((d, i) => {
    const next = drafts[i + 1];
    if (!next || next.speaker !== d.speaker || d.rule !== "claim/verb/by" || d.to - d.from > 4 || next.cueFrom - d.to > 3) return true;
    const about = c.tokens[d.from + 1];
    return c.tokens[d.from]!.folded !== "عن" || about === undefined || !(findings.has(about.folded) || about.folded === "رقم");
  });
}

/** How many claims back another can hold or carry the present one: keeps long texts linear. */
const window = 6;

/** The last claim that is not itself said within another: participles and "وأضاف" go on with it. */
function outermost(drafts: readonly Draft[]): Draft {
  let last = drafts.at(-1)!;
  for (let i = drafts.length - 2; i >= Math.max(0, drafts.length - window); i--) {
    const d = drafts[i]!;
    if (d.from <= last.cueFrom && last.cueFrom < d.to && d.cueFrom < last.cueFrom) last = d;
  }
  return last;
}

function readCue(c: Context, sentence: Sentence, at: number): Cue | null {
  const readings = cueReadings(c.tokens[at]!);
  if (!readings.length) return null;
  const before = c.tokens[at - 1]?.folded ?? "";
  for (const { prefix, form } of readings) {
    const cue = tryForm(c, sentence, at, prefix, form, before);
    if (cue) return cue;
  }
  return null;
}

function tryForm(c: Context, sentence: Sentence, at: number, prefix: string, form: CueForm, before: string): Cue | null {
  const { tokens } = c;
  const inside = at > sentence.from;
  const { verb } = form;
  if (form.we) return null;
  const { raw } = tokens[at]!;
  if (raw.startsWith("آ") || (form.object === "ه" && raw.endsWith("ة"))) return null;
  if (/^[وف]?ي/.test(tokens[at]!.folded) && /\u0651\u064e|\u064e\u0651/.test(raw)) return null; // passive: "يرجَّح"
  if (form.marked && !raw.includes("\u0651")) return null;
  if (prefix === "ل" && form.kind !== "verb") return null;
  if (form.kind === "verb" && hasPassiveMark(tokens[at]!.raw)) return null;
  if (inside && form.kind === "verb" && (prepositions.has(before) || before === "عدم")) return null;
  const negated = inside && (negations.has(before) || (before === "ان" && negations.has(tokens[at - 2]?.folded ?? "")));
  if (negated && verb.negated !== "either") return null;
  if (form.kind === "noun" && !aboutSpeech(c, sentence, at)) return null;

  const relative = inside && (relatives.has(before) || before === "ما");
  let subject: Phrase | null = null;
  let after = at + 1;
  if (form.kind === "verb") {
    const resumed = /^(?:الي|عن|ب|علي)ه[ا]?$/.test(tokens[at + 1]?.folded ?? "") ? 1 : 0;
    if (prefix !== "و") subject = opensWithSubject(c, sentence, at);
    const own = !relative || form.object !== "" || resumed > 0 || before.endsWith("ما") || (before === "التي" && form.gender === "m");
    if (!subject && own) subject = subjectBehind(c, form, at + 1 + resumed, sentence.to);
    if (subject && subject.from > at) after = subject.to;
    // "إضراب دعا إليه ناشطون" names the act, not the words
    if (resumed && subject && subject.from > at && verb.by.length) return null;
  }
  const certain =
    Boolean(verb.needs?.length) ||
    (prefix === "و" && verb.takes === "object" && (!inside || isComma(tokens[at - 1]) || form.gender === "f"));
  let complement = findComplement(c, certain ? { ...form, doubtful: false } : form, after, sentence.to);
  if (subject && inside && subject.from > at && prefix === "و" && isAddressee(form, subject, complement)) {
    complement = { at: subject.from, opener: "object", quotation: null };
    subject = null;
  }
  if (form.kind === "participle" && !followsClause(c, sentence, at, form, prefix, complement)) return null;
  if (verb.never && tokens[at + 1] && verb.never.includes(tokens[at + 1]!.folded)) return null;
  if (verb.needs?.length && !needed(c, at, sentence.to, verb.needs)) return null;
  if (
    form.doubtful &&
    !certain &&
    complement?.opener !== "that" &&
    complement?.opener !== "colon" &&
    complement?.opener !== "quote" &&
    complement?.opener !== "by"
  )
    return null;
  if (!subject && form.kind === "verb" && prefix === "") subject = subjectBefore(c, sentence, at);
  if (!subject && form.kind === "verb" && prefix === "ف") subject = subjectBefore(c, sentence, at);
  // a noun's shape in the middle of a phrase: "أقسى رد", "أصغرهم طالب"
  if (
    form.doubtful &&
    prefix === "" &&
    inside &&
    form.kind === "verb" &&
    !opensHere(c, at) &&
    !(subject && subject.from < at && isDefinite(tokens[subject.to - 1]))
  )
    return null;
  // what is said stands before: a pronoun on the verb, or a verb behind a comma with nothing after its subject
  const pronoun =
    form.object !== "" &&
    !verb.names &&
    verb.takes === "object" &&
    !addressing.has(verb.past) &&
    (complement === null || complement.opener === "object");
  const postposed =
    complement === null && subject !== null && subject.from > at && isComma(tokens[at - 1]) && prefix === "" && verb.takes !== "quote";
  if ((pronoun || postposed) && form.kind === "verb") {
    if (!subject || subject.from < at || at - sentence.from < 2) return null;
    return { at, prefix, form, subject, complement: null, backward: true };
  }
  if (!complement) return null;
  // "ووعد العمال بمكافأة": whom it addresses is part of what is said
  if (
    complement.opener === "by" &&
    addressing.has(verb.past) &&
    subject &&
    subject.from > at &&
    complement.at > subject.to &&
    complement.at - subject.to <= 6
  )
    complement = { ...complement, at: subject.to };
  if (verb.relays) {
    // "نقلت الوكالة عن مصدر أن": the source speaks, the agency carries
    for (let k = at + 1; k < Math.min(complement.at, at + 14); k++) {
      if (tokens[k]!.folded === "عن") subject = readPhrase(c, k + 1, { end: complement.at, stops: [], object: false });
    }
    if (!subject || tokens[subject.to]?.folded.startsWith("قول")) return null;
  }
  if (form.kind === "noun") subject = speechNounSubject(c, sentence, at);
  return { at, prefix, form, subject, complement, backward: false };
}

/** Participles of saying stand behind a main clause: after a comma, or joined to one that does. */
function followsClause(c: Context, sentence: Sentence, at: number, form: CueForm, prefix: string, complement: Complement | null): boolean {
  if (!complement || at === sentence.from) return false;
  const comma = isComma(c.tokens[at - 1]);
  if (complement.opener === "that" || complement.opener === "quote" || complement.opener === "colon") return true;
  if (form.number === "s" && form.gender === "m") return comma || complement.opener !== "object";
  return comma || (prefix === "و" && complement.opener !== "object");
}

/** Whether a verb may begin at a token: behind a mark, a particle, a conjunction or a relative. */
function opensHere(c: Context, at: number): boolean {
  const before = c.tokens[at - 1]!;
  const w = before.folded;
  return (
    before.kind === "punctuation" || particles.has(w) || relatives.has(w) || complementisers.has(w) || /(?:ما|حين|اذ|بعدما|ثم)$/.test(w)
  );
}

function needed(c: Context, at: number, end: number, words: readonly string[]): boolean {
  for (let k = at + 1; k < Math.min(end, at + 14); k++) {
    const t = c.tokens[k]!;
    if (words.includes(t.folded)) return true;
    if (words.includes("~ب") && /^ب..../.test(t.folded) && k > at + 1) return true;
  }
  return false;
}

/** "نقل عنه قوله", "عن المتحدث قوله", "نسب إلى فلان قوله", "وتهديده": a speech noun counts only behind its source. */
function aboutSpeech(c: Context, sentence: Sentence, at: number): boolean {
  for (let k = at - 1; k >= sentence.from && k > at - 30; k--) {
    const w = c.tokens[k]!.folded;
    if (w === "عن" || w === "عنه" || w === "عنها" || w === "عنهم" || (w === "الي" && /^[وف]?نسب/.test(c.tokens[k - 1]?.folded ?? "")))
      return true;
  }
  return false;
}

function speechNounSubject(c: Context, sentence: Sentence, at: number): Phrase | null {
  for (let k = at - 1; k >= sentence.from && k > at - 16; k--) {
    const w = c.tokens[k]!.folded;
    if (w === "عنه" || w === "عنها" || w === "عنهم") return null;
    if (w === "عن" || w === "الي") return readPhrase(c, k + 1, { end: at, stops: [], object: false });
  }
  return null;
}

/** "ونقل بيان لمكتبه عنه قوله": the one meant by the pronoun, else null. */
function meantByPronoun(c: Context, sentence: Sentence, cue: Cue): boolean {
  if (cue.form.kind !== "noun" || cue.subject) return false;
  const w = c.tokens[cue.at - 1]?.folded ?? "";
  return cue.at > sentence.from && (w === "عنه" || w === "عنها" || w === "عنهم");
}

function fromCue(
  c: Context,
  sentence: Sentence,
  cue: Cue,
  speaker: Phrase,
  stops: ReadonlySet<number>,
  cueAts: ReadonlySet<number>,
): Draft[] {
  const base = { cueFrom: cue.at, cueTo: cue.at + 1, cuePrefix: cue.prefix, speaker, via: null };
  if (cue.backward) {
    const comma = isComma(c.tokens[cue.at - 1]);
    const to = comma ? cue.at - 1 : cue.at;
    // "هذا ما أعلنه فلان": the sentence before is what was said
    const last = c.analysis.sentences[sentence.index - 1];
    if (cue.at - sentence.from <= 3 && /^و?(?:هذا|ذلك|هو)$/.test(c.tokens[sentence.from]!.folded)) {
      return last && !last.isTitle
        ? [
            {
              ...base,
              from: last.from,
              to: last.to - (/^[.!؟]$/.test(c.tokens[last.to - 1]!.raw) ? 1 : 0),
              mode: "indirect",
              rule: "claim/verb/sentence-before",
            },
          ]
        : [];
    }
    return [{ ...base, from: sentence.from, to, mode: "indirect", rule: `claim/${cue.form.kind}/before` }];
  }
  const { at, opener, quotation } = cue.complement!;
  const rule = `claim/${cue.form.kind}/${opener}`;
  if (quotation && (opener === "colon" || opener === "quote"))
    return [{ ...base, from: quotation.from, to: quotation.to, mode: "direct", rule }];
  if (opener === "colon") return [{ ...base, from: at, to: scopeEnd(c, at, sentence.to, stops), mode: "direct", rule }];
  const whole = scopeEnd(c, at, sentence.to, stops, opener === "object" || opener === "by");
  if (whole <= at) return [];
  const { end, via } = opener === "object" ? cutCarrier(c, at, whole) : { end: whole, via: null };
  return splitPieces(c, at, end, cueAts).map((p) => ({ ...base, via, from: p.from, to: p.to, mode: p.mode, rule }));
}

/** "تبنى الهجوم في بيان بثته منصاته": where it was said is no part of what was said. */
function cutCarrier(c: Context, from: number, to: number): { end: number; via: Phrase | null } {
  for (let k = from + 1; k < to - 1; k++) {
    const w = c.tokens[k]!.folded;
    if ((w !== "في" && w !== "عبر") || c.spoken[k] || !carriers.has(c.tokens[k + 1]!.folded)) continue;
    return { end: isComma(c.tokens[k - 1]) ? k - 1 : k, via: readPhrase(c, k + 1, { end: to, stops: [], object: true }) };
  }
  return { end: to, via: null };
}

function fromAttribution(
  c: Context,
  sentence: Sentence,
  a: Attribution,
  speaker: Phrase,
  drafts: readonly Draft[],
  stops: ReadonlySet<number>,
): Draft | null {
  const base = {
    cueFrom: a.cueFrom,
    cueTo: a.cueTo,
    cuePrefix: "",
    speaker,
    via: null,
    mode: "indirect" as const,
    rule: "claim/attribution",
  };
  const last = drafts.at(-1);
  const previous = last && last.to > sentence.from && last.to <= a.from ? last.to : sentence.from;
  let from = previous;
  while (from < a.from && (isComma(c.tokens[from]) || c.tokens[from]!.kind === "punctuation")) from++;
  const to = isComma(c.tokens[a.from - 1]) ? a.from - 1 : a.from;
  if (to - from < 2) {
    let start = a.to;
    while (start < sentence.to && !isComma(c.tokens[start]) && start < a.to + 12) start++;
    if (!isComma(c.tokens[start])) start = a.to - 1;
    const end = scopeEnd(c, start + 1, sentence.to, stops);
    return from === sentence.from && end > start + 2 ? { ...base, from: start + 1, to: end } : null;
  }
  if (isAside(c, a, sentence.to)) return { ...base, from, to: scopeEnd(c, a.to + 1, sentence.to, stops) };
  return { ...base, from, to };
}

/** "وجّه بكذا، وفق بيان صادر عن مكتبه": the paper carries what the sentence's speakers said. */
function carry(drafts: Draft[], via: Phrase): void {
  for (let i = Math.max(0, drafts.length - window); i < drafts.length; i++) drafts[i] = { ...drafts[i]!, via: drafts[i]!.via ?? via };
}

/** A statement that only brings somebody's speech is its carrier: "وأضاف البيان أن فلانا أكد أن". */
function dropCarried(c: Context, drafts: readonly Draft[]): Draft[] {
  const carried = new Map<Draft, Draft>();
  drafts.forEach((outer, i) => {
    const head = c.tokens[outer.speaker.from]!.folded;
    if (outer.mode !== "indirect" || !carriers.has(head)) return;
    for (const inner of drafts.slice(i + 1, i + window))
      if (inner.cueFrom > outer.from && inner.cueFrom < outer.to && inner.speaker.from >= outer.from) carried.set(inner, outer);
  });
  const dropped = new Set(carried.values());
  return drafts.filter((d) => !dropped.has(d)).map((d) => (carried.has(d) ? { ...d, via: carried.get(d)!.speaker } : d));
}
