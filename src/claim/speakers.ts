import type { Sentence } from "#model/sentence";
import { adverbs, complementisers, mute, offices, particles, prepositions, relatives, speakers } from "./ar/words.ts";
import { isAdverb, isComma, isDefinite, isHappening, isOpening, type Context } from "./context.ts";
import type { Complement } from "./complement.ts";
import { noClitic, opensBy } from "./complement.ts";
import type { CueForm } from "./forms.ts";
import { readPhrase, type Phrase, type PhraseLimits } from "./read-phrase.ts";

/** Verbs whose object is the person spoken to: mid-sentence, the noun behind them is rather that. */
export const addressing = new Set([
  "دعا",
  "اتّهم",
  "ناشد",
  "حثّ",
  "حضّ",
  "أمهل",
  "حمّل",
  "وعد",
  "نصح",
  "حذّر",
  "طالب",
  "عزا",
  "نسب",
  "قدّر",
  "وصف",
  "اعتبر",
]);

/** Tokens between a verb and its subject: "قال، أمس، فلان", "وأعلن لاحقا". */
export function skipAdverbs(c: Context, at: number, end: number): number {
  let k = at;
  while (k < end && k < at + 5 && c.tokens[k]!.kind === "word" && isAdverb(c, k)) k++;
  return k;
}

/** The subject behind a verb of saying, as Arabic prefers it: "وقالت الخلية إن". */
export function subjectBehind(c: Context, form: CueForm, at: number, end: number): Phrase | null {
  const k = skipAdverbs(c, at, end);
  const t = c.tokens[k];
  if (!t || k >= end || form.kind !== "verb" || form.number !== "s") return null;
  const w = t.folded;
  if (complementisers.has(w) || prepositions.has(w) || mute.has(w) || particles.has(w)) return null;
  if (/^(?:بال|لل)./.test(w) || t.kind === "number" || /(?:اً|ًا)$/.test(t.raw)) return null;
  if (opensBy(c, k, form.verb.by) && !speakers.has(w)) return null;
  // "وقال لسكان تجمعوا": whom one speaks to
  const l = t.forms.find((f) => f.prefix === "ل");
  if (l && !noClitic.test(w) && !speakers.has(w) && (speakers.has(l.stem) || (c.actorAt.get(k)?.span.start ?? t.start) > t.start))
    return null;
  const takesObject = form.verb.takes !== "clause";
  if (takesObject && !c.actorAt.has(k) && !c.placed[k] && isHappening(t)) return null;
  return readPhrase(c, k, { end, stops: form.verb.by, object: takesObject });
}

/** The subject before a verb: "لكن عضوا في الوفد شكك", "وكان المحافظ قد تحدث", "السلطات التي تحدثت". */
export function subjectBefore(c: Context, sentence: Sentence, cue: number): Phrase | null {
  let before = cue - 1;
  while (before >= sentence.from && isAuxiliary(c.tokens[before]!.folded)) before--;
  if (before < sentence.from) return null;
  const limits: PhraseLimits = { end: before + 1, stops: [], object: false, clitic: true };
  if (relatives.has(c.tokens[before]!.folded)) {
    let last = before - 1;
    if (isComma(c.tokens[last])) last--;
    const phrase = endingAt(c, sentence, last, limits);
    // "لجنة … التابعة لمجلس كذا، التي حذرت": the nearest noun is not always who
    return phrase && c.tokens[before]!.folded === "التي" && !feminine(c, phrase) ? null : phrase;
  }
  return afterOpener(c, sentence, before) ?? endingAt(c, sentence, before, limits);
}

/** Whether the clause of a verb opens with its subject: "أن القاهرة تعهدت", "وكان المحافظ قد تحدث", "أما المرصد فتحدث". */
export function opensWithSubject(c: Context, sentence: Sentence, cue: number): Phrase | null {
  let before = cue - 1;
  while (before >= sentence.from && isAuxiliary(c.tokens[before]!.folded)) before--;
  if (before < sentence.from || relatives.has(c.tokens[before]!.folded)) return null;
  return afterOpener(c, sentence, before);
}

/** Whether "التي" can follow: a feminine head, a plural, or a name. */
function feminine(c: Context, p: Phrase): boolean {
  const head = c.tokens[p.actor?.headToken ?? p.from]!.folded;
  return (
    /(?:ه|ات|اء|ئ|يا|ا)$/.test(head) || p.actor?.sort === "metonym" || c.placed[p.from] === 1 || !speakers.has(head.replace(/^ال/, ""))
  );
}

const isAuxiliary = (w: string) =>
  w === "قد" || w === "لم" || w === "لا" || w === "لن" || w === "سوف" || w === "كان" || w === "كانت" || w === "هي" || w === "هو";

/** The longest phrase that ends with token `last`. */
function endingAt(c: Context, sentence: Sentence, last: number, limits: PhraseLimits): Phrase | null {
  let best: Phrase | null = null;
  for (let k = last; k >= sentence.from && k > last - 12; k--) {
    const t = c.tokens[k]!;
    if (isComma(t) || t.raw === ":" || c.spoken[k]) break;
    if (k < last && prepositions.has(t.folded.replace(/^و/, ""))) {
      if (t.folded !== "في" && t.folded !== "من" && t.folded !== "لدي") break;
      continue;
    }
    if (complementisers.has(t.folded) || relatives.has(t.folded) || (particles.has(t.folded) && t.folded !== "ما")) break;
    const plain = k < last && c.tokens[k + 1]!.kind === "word" && !prepositions.has(t.folded) && k >= last - 2;
    const starts = plain || c.actorAt.has(k) || speakers.has(t.folded) || k === last || isDefinite(t) || startsSpeaker(c, k);
    if (!starts) continue;
    const phrase = readPhrase(c, k, { ...limits, end: last + 1 });
    // "ببيان مشترك حذرتا فيه": behind a preposition nobody acts
    if (phrase && phrase.to === last + 1 && !/^[وف]?ب(?:ال)?/.test(t.folded)) best = phrase;
    else if (
      phrase &&
      phrase.to === last + 1 &&
      (speakers.has(t.folded) || c.placed[k] || c.actorAt.has(k)) &&
      !t.forms.some((f) => f.prefix === "ب" && speakers.has(f.stem))
    )
      best = phrase;
  }
  return best;
}

function startsSpeaker(c: Context, k: number): boolean {
  return c.tokens[k]!.forms.some(
    (f) => (f.prefix === "" || f.prefix === "ل") && (speakers.has(f.stem.replace(/ا$/, "")) || offices.has(f.stem.replace(/ا$/, ""))),
  );
}

const opener = /^[وف]?(?:كان|كانت|اما|لكن|فيما|بينما|لان)$/;

/** "أن فلانا، وخلال اجتماع مع القيادة، أكد": the subject stands behind the clause's opener, an aside or a relative clause behind it. */
function afterOpener(c: Context, sentence: Sentence, before: number): Phrase | null {
  for (let k = before; k > sentence.from && k > before - 30; k--) {
    const w = c.tokens[k - 1]!.folded;
    if (!complementisers.has(w) && !opener.test(w)) continue;
    const head = c.tokens[k]!;
    if (!c.actorAt.has(k) && !isDefinite(head) && !startsSpeaker(c, k) && !c.placed[k] && !isOpening(head) && k < before) return null;
    const phrase = readPhrase(c, k, { end: before + 1, stops: [], object: false });
    if (!phrase) return null;
    const next = c.tokens[phrase.to];
    return phrase.to === before + 1 || isComma(next) || (next !== undefined && relatives.has(next.folded)) ? phrase : null;
  }
  return null;
}

/** "وعصرا، خرج": an adverb with its conjunction. */
const isAdverb2 = (c: Context, k: number) => adverbs.has(c.tokens[k]!.folded.slice(1));

/** Who acts in a sentence that begins with a verb: later verbs without a subject are theirs. */
export function sentenceSubject(c: Context, sentence: Sentence): Phrase | null {
  let k = sentence.from;
  while (k < sentence.to && (particles.has(c.tokens[k]!.folded) || isAdverb(c, k) || isAdverb2(c, k) || isComma(c.tokens[k]))) k++;
  const first = c.tokens[k];
  if (!first || k >= sentence.to) return null;
  const limits: PhraseLimits = { end: sentence.to, stops: [], object: true };
  if (c.actorAt.has(k) || /^[وف]?ال/.test(first.folded) || speakers.has(first.folded)) return readPhrase(c, k, limits);
  if (!prepositions.has(first.folded) && !prepositions.has(first.folded.slice(1)) && first.kind === "word") {
    const next = skipAdverbs(c, k + 1, sentence.to);
    const t = c.tokens[next];
    if (t && next < sentence.to && t.kind === "word" && !prepositions.has(t.folded) && !mute.has(t.folded) && !/^[بل]/.test(t.folded)) {
      const phrase = readPhrase(c, next, limits);
      if (phrase) return phrase;
    }
  }
  for (let i = k; i < Math.min(sentence.to, k + 20); i++) {
    const m = c.actorAt.get(i);
    const t = c.tokens[i]!;
    if (complementisers.has(t.folded) || relatives.has(t.folded)) break;
    if (
      !m &&
      speakers.has(t.folded) &&
      !prepositions.has((c.tokens[i - 1]?.folded ?? "").replace(/^و/, "")) &&
      i > k &&
      !isDefinite(c.tokens[i - 1])
    )
      return readPhrase(c, i, limits);
    if (m && !prepositions.has((c.tokens[i - 1]?.folded ?? "").replace(/^و/, "")) && m.span.start === c.tokens[i]!.start)
      return readPhrase(c, i, limits);
  }
  return null;
}

/** Whether the noun phrase behind a coordinated verb is rather whom it speaks to: "، ودعت السكان إلى". */
export function isAddressee(form: CueForm, phrase: Phrase, complement: Complement | null): boolean {
  if (!addressing.has(form.verb.past)) return false;
  return form.object === "" && (complement === null || (complement.opener !== "object" && complement.at <= phrase.to + 1));
}
