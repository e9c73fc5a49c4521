import type { ActorMention } from "#model/mention";
import type { Token } from "#model/token";
import {
  adjectives,
  carriers,
  complementisers,
  nisbaNouns,
  negations,
  offices,
  particles,
  prepositions,
  ranks,
  relatives,
  speakers,
} from "./ar/words.ts";
import { isAdverb, isCueVerb, isDefinite, isHappening, type Context } from "./context.ts";
import { noClitic, opensBy } from "./complement.ts";
import { cueForms } from "./forms.ts";

/** A noun phrase that can speak. Token indices, half-open. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** The bare name in it, where a person is named. */
  readonly nameFrom: number | null;
  readonly nameTo: number | null;
  readonly actor: ActorMention | null;
  /** Clitics of the first word that are no part of the phrase. */
  readonly prefix: string;
}

export interface PhraseLimits {
  readonly end: number;
  /** Prepositions that open what is said and so end the phrase. */
  readonly stops: readonly string[];
  /** Whether a verbal noun may follow and ends the phrase: "أعلنت الوزارة استنفار". */
  readonly object: boolean;
  /** Whether the first word may carry a preposition: after "نقلا عن" or "وفقا ل". */
  readonly clitic?: boolean;
}

const longest = 14;

/**
 * Reads the noun phrase at token `at`: head, genitives and adjectives, "في" and "من" behind an
 * indefinite head, an office and the name behind it.
 *
 *   قائد عمليات بغداد اللواء الركن أحمد سليم | أن
 *   head genitive def  rank ------ name
 */
export function readPhrase(c: Context, at: number, limits: PhraseLimits): Phrase | null {
  const { tokens } = c;
  const first = tokens[at];
  if (!first || first.kind === "punctuation") {
    if (!first || !(first.raw === "«" || first.raw === '"')) return null;
  }
  let definite = false;
  let office = false;
  let indefiniteHead = false;
  let nameFrom: number | null = null;
  let nameTo: number | null = null;
  let names = 0;
  let actor: ActorMention | null = null;
  let prefix = "";
  let j = at;
  const end = Math.min(limits.end, at + longest);
  while (j < end) {
    const t = tokens[j]!;
    const w = t.folded;
    const mention = c.actorAt.get(j);
    if (mention && mention.phrase.to <= limits.end && (j === at || continues(c, mention, j))) {
      // a second actor behind a complete first is the addressee or the object
      if (j > at && (nameFrom !== null || (definite && !office && mention.form !== "person"))) break;
      if (j === at) prefix = leading(t.forms, mention.span.start - t.start, limits.clitic === true);
      actor = mention.form === "person" || !actor ? mention : actor;
      office ||= mention.title !== null || offices.has(stemOf(t, prefix));
      const until = saneEnd(c, mention, limits.stops);
      if (mention.nameSpan) {
        nameFrom = tokenAt(c, mention, mention.nameSpan.start);
        nameTo = nameFrom === null ? null : endAt(c, nameFrom, mention.nameSpan.end);
        names = 3;
        if (nameTo !== null && nameTo > until) [nameFrom, nameTo, names] = [null, null, 0];
      }
      j = until;
      definite = nameFrom !== null || mention.form === "organization" || isDefinite(tokens[j - 1]) || c.placed[j - 1] === 1;
      indefiniteHead = !isDefinite(t) && mention.form === "group";
      continue;
    }
    if (t.kind === "punctuation") {
      const closing = t.raw === "«" ? "»" : t.raw === '"' ? '"' : t.raw === "(" ? ")" : null;
      const until = closing === null ? -1 : closeOf(c, j, closing, end);
      if (until < 0 || c.spoken[j + 1]) break;
      definite = true;
      j = until + 1;
      continue;
    }
    if (t.kind === "number") {
      // a unit's number belongs to its name: "اللواء 41"
      if (j > at && isDefinite(tokens[j - 1])) {
        j++;
        continue;
      }
      break;
    }
    if (j > at && w === "غير" && !definite) {
      j++;
      continue;
    }
    const self = j > at ? selfNamed(c, j, limits.end) : 0;
    if (self) {
      nameFrom = self - 1;
      nameTo = c.markedAt.get(self)!.to + 1;
      j = nameTo;
      definite = true;
      continue;
    }
    if (complementisers.has(w) || relatives.has(w) || negations.has(w) || (w.startsWith("و") && complementisers.has(w.slice(1)))) break;
    // a sound plural or a noun with tanwin has no genitive behind it: "مسؤولون | العملية"
    if (
      j > at &&
      limits.object &&
      /(?:ون|[\u064b\u064c\u064d]ا?)$/.test(tokens[j - 1]!.raw) &&
      !/(?:ون|ين|ي|يه)$/.test(w) &&
      !prepositions.has(w)
    )
      break;
    if (j > at && (isAdverb(c, j) || isSaying(t))) break;
    if (j === at) {
      const known = headForm(t.forms, limits.clitic === true);
      prefix = known.prefix;
      office = offices.has(known.stem);
      definite = isDefinite(t) || c.placed[j] === 1;
      indefiniteHead = !definite;
      if (prepositions.has(w) || particles.has(w)) return null;
      j++;
      continue;
    }
    if (w === "باسم") {
      office = true;
      definite = false;
      j++;
      continue;
    }
    if (prepositions.has(w) && !(t.raw === "علي" && office)) {
      if (limits.stops.includes(w)) break;
      if ((w === "في" || w === "من" || w === "لدي" || w === "داخل") && (indefiniteHead || office) && nameFrom === null) {
        definite = false;
        j++;
        continue;
      }
      break;
    }
    if (particles.has(w)) break;
    if (limits.stops.length && opensBy(c, j, limits.stops)) break;
    const clitic = cliticOf(c, j);
    if (clitic === "و") {
      const stem = t.forms.find((f) => f.prefix === "و")?.stem ?? "";
      if (speakers.has(stem) || c.actorAt.has(j)) {
        definite = false;
        indefiniteHead = true;
        j++;
        continue;
      }
      break;
    }
    if (clitic === "ب" || clitic === "ل") {
      const stem = t.forms.find((f) => f.prefix === clitic || f.prefix === `${clitic}ل`)?.stem ?? w;
      if (limits.stops.includes(clitic) || nameFrom !== null || carriers.has(stem)) break;
      if (clitic === "ب" && !(indefiniteHead || office || tokens[j - 1]!.folded.startsWith("الم"))) break;
      definite = isDefinite(t);
      j++;
      continue;
    }
    if (ranks.has(w)) {
      office = true;
      j++;
      continue;
    }
    if (isDefinite(t)) {
      if (nameFrom !== null && names === 0) {
        // "عبد الحميد"
        names = 1;
        nameTo = j + 1;
        j++;
        continue;
      }
      if (nameFrom === null && limits.object && definite && !isAdjective(w)) break;
      if (nameFrom !== null && names >= 1) {
        // the second name: "مصطفى الكاظمي"
        if (names >= 2) break;
        names++;
        nameTo = j + 1;
      }
      definite = true;
      j++;
      continue;
    }
    if (c.placed[j] && c.placed[j - 1] && nameFrom === null) {
      definite = true;
      j++;
      continue;
    }
    if (limits.object && isHappening(t) && !c.placed[j] && (definite || !office)) break;
    if (definite || nameFrom !== null) {
      if (!office || c.placed[j]) break;
      if (nameFrom === null) nameFrom = j;
      if (names >= 2 && !compound(tokens[j - 1]!.folded)) break;
      if (!compound(w)) names++;
      nameTo = j + 1;
      definite = true;
      j++;
      continue;
    }
    if (c.placed[j] || /(?:ها|هم|ته|نا)$/.test(w)) definite = true;
    j++;
  }
  if (j === at) return null;
  return { from: at, to: j, nameFrom, nameTo, actor, prefix };
}

/** After a definite noun: an adjective, or else the sentence's object. */
const isAdjective = (w: string) =>
  adjectives.has(w) ||
  (/^ال.{2,}(?:ي|يه|يون|يين|يات)$/.test(w) && !nisbaNouns.has(w)) ||
  (/^الم.{3,}(?:ه|ون|ين)?$/.test(w) && !/^المسو|^المسؤ|^المدين|^المنا|^المجتمع/.test(w));

/** Any word of saying, participles included: "معتبرة إياه". */
function isSaying(t: Token): boolean {
  if (speakers.has(t.folded)) return false;
  return (
    isCueVerb(t) || (/(?:ًا|اً|ةً|ا|ة)$/.test(t.raw) && (cueForms.get(t.folded)?.some((f) => f.kind === "participle" && !f.doubtful) ?? false))
  );
}

/** "فصيل يسمي نفسه «كذا»": the first token of the name between marks, or 0. */
function selfNamed(c: Context, at: number, end: number): number {
  if (
    !/^[يت]?(?:سمي|طلق|دعي|عرف|سمون|طلقون)$/.test(c.tokens[at]!.folded) &&
    !/^(?:المسماه|المسمي|المعروفه|المعروف)$/.test(c.tokens[at]!.folded)
  )
    return 0;
  for (let k = at + 1; k < Math.min(end, at + 5); k++) {
    const q = c.markedAt.get(k + 1);
    if (q && q.to - q.from <= 6 && q.to < end) return k + 1;
  }
  return 0;
}

const compound = (w: string) => w === "عبد" || w === "ابو" || w === "ابن" || w === "بن" || w === "ام" || w === "ال";

function closeOf(c: Context, from: number, closing: string, end: number): number {
  for (let k = from + 1; k < Math.min(end, from + 7); k++) if (c.tokens[k]!.raw === closing) return k;
  return -1;
}

/** Behind the head, only persons and bodies by name are taken whole; described groups are read word by word. */
function continues(c: Context, mention: ActorMention, at: number): boolean {
  const t = c.tokens[at]!;
  if (mention.span.start > t.start || /^(?:[وبف]ال|لل)/.test(t.folded)) return false;
  if (mention.form === "person") return true;
  return mention.form === "organization" && mention.actorId !== null && mention.phrase.to - at > 1;
}

/** Where a mention ends at the latest: no speaker's name holds "أن", a verb of saying or what is announced. */
function saneEnd(c: Context, mention: ActorMention, stops: readonly string[]): number {
  for (let k = mention.phrase.from + 1; k < mention.phrase.to; k++) {
    const t = c.tokens[k]!;
    const named = mention.nameSpan !== null && t.start >= mention.nameSpan.start && mention.actorId === null;
    if (t.folded === "باسم" && named) return k;
    if (stops.length && opensBy(c, k, stops)) return k;
    if (complementisers.has(t.folded) || relatives.has(t.folded) || isSaying(t) || (named && (isHappening(t) || isAdverb(c, k)))) return k;
  }
  return mention.phrase.to;
}

const stemOf = (t: Token, prefix: string): string => t.forms.find((f) => f.prefix === prefix)?.stem ?? t.folded;

function tokenAt(c: Context, mention: ActorMention, offset: number): number | null {
  for (let k = mention.phrase.from; k < mention.phrase.to; k++) if (c.tokens[k]!.end > offset) return k;
  return null;
}

function endAt(c: Context, from: number, offset: number): number {
  let k = from;
  while (k < c.tokens.length && c.tokens[k]!.start < offset) k++;
  return k;
}

function leading(forms: readonly { stem: string; prefix: string }[], length: number, clitic: boolean): string {
  if (length > 0) return forms.find((f) => f.prefix.length === length)?.prefix ?? "";
  // "وفقا لوزارة": the mention may hold the preposition
  return clitic
    ? (forms.find((f) => (f.prefix === "ل" || f.prefix === "لل") && (speakers.has(f.stem) || offices.has(f.stem)))?.prefix.slice(0, 1) ??
        "")
    : "";
}

/** The head's stem, with conjunctions (and prepositions, where allowed) off. */
function headForm(forms: readonly { stem: string; prefix: string }[], clitic: boolean): { stem: string; prefix: string } {
  for (const f of forms) {
    if (f.prefix !== "" && !(clitic && (f.prefix === "ل" || f.prefix === "لل"))) continue;
    if (offices.has(f.stem) || speakers.has(f.stem)) return f.prefix === "لل" ? { stem: f.stem, prefix: "ل" } : f;
  }
  if (clitic) {
    const l = forms.find((f) => f.prefix === "ل" || f.prefix === "لل");
    if (l) return { stem: l.stem, prefix: "ل" };
  }
  return forms[0]!;
}

/** The proclitic that a word certainly carries: before the article, or before a known head. */
function cliticOf(c: Context, at: number): "و" | "ف" | "ب" | "ل" | "" {
  const t = c.tokens[at]!;
  const w = t.folded;
  if (w.startsWith("وال")) return "و";
  if (w.startsWith("فال")) return "ف";
  if (w.startsWith("بال") && w.length > 4) return "ب";
  if (w.startsWith("لل") && w.length > 4) return "ل";
  if (c.actorAt.has(at)) return "";
  for (const f of t.forms) {
    if (f.prefix === "و" && (speakers.has(f.stem) || offices.has(f.stem) || cueForms.has(f.stem) || f.stem.length > 3)) return "و";
    if (f.prefix === "ل" && at > 0 && isDefinite(c.tokens[at - 1]) && !noClitic.test(w) && w.length > 3) return "ل";
    if (f.prefix === "ل" && !noClitic.test(w) && w.length > 4) return "ل";
    if (f.prefix === "ل" && (speakers.has(f.stem) || offices.has(f.stem))) return "ل";
  }
  return "";
}
