import type { NumberMention } from "#model/mention";
import type { Span } from "#model/span";
import { spanOf } from "#model/span";
import type { TollField } from "#model/event";
import type { Sentence } from "#model/sentence";
import type { Token } from "#model/token";
import { wordFact } from "#text/word-fact";
import { casualtyHeads, casualtyNouns, earlierWords, manyWords, subsetWords, thingUnits, totalWords } from "./ar/casualties.ts";
import type { Scene } from "./scene.ts";

type Bounds = { readonly low: number | null; readonly best: number | null; readonly high: number | null };

/** A count of people who came to harm, as one phrase says it; parts joined by "and" are summed. */
export interface TollPhrase extends Bounds {
  readonly field: TollField;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly span: Span;
  /** Token of the casualty word. */
  readonly word: number;
  /** "one": no numeral stood there, one person was named ("مقتل ضابط"). */
  readonly said: "count" | "one";
  readonly subset: boolean;
  /** Said as a total, or as an earlier figure that was replaced. */
  readonly sense: "plain" | "total" | "earlier";
  readonly definite: boolean;
  /** How it was read: by a construction, or "near": a count of people near a casualty word, no construction known. */
  readonly reading: "construction" | "near";
}

/** An event word that gives people near it a toll field: who is led away is detained or abducted. */
export interface TollWord {
  readonly at: number;
  readonly field: TollField;
}

type WordSet = (t: Token) => boolean;
const wordSet = (set: ReadonlySet<string>): WordSet => wordFact((t) => t.kind === "word" && t.forms.some((f) => set.has(f.stem)));
const isSubset = wordSet(subsetWords);
const isTotal = wordSet(totalWords);
const isEarlier = wordSet(earlierWords);
const inSet = (t: Token | undefined, set: WordSet) => !!t && set(t);

const fieldIn = (table: typeof casualtyNouns) =>
  wordFact((t): TollField | null => {
    if (t.kind !== "word") return null;
    for (const [field, set] of table) if (t.forms.some((f) => set.has(f.stem) && !/^[وف]?[ك]/.test(f.prefix))) return field;
    return null;
  });
const nounField = fieldIn(casualtyNouns);
const headField = fieldIn(casualtyHeads);
const fieldOf = (t: Token | undefined, read: (t: Token) => TollField | null): TollField | null => (t ? read(t) : null);

const add = (a: Bounds, b: Bounds): Bounds => ({
  low: a.low === null || b.low === null ? null : a.low + b.low,
  best: a.best === null || b.best === null ? null : a.best + b.best,
  high: a.high === null || b.high === null ? null : a.high + b.high,
});
const one: Bounds = { low: 1, best: 1, high: 1 };

const breaks = new Set([".", "؛", ":", "!", "؟"]);

/** Whether a count can count people: no measure, no weapons. */
const countsPeople = (n: NumberMention): boolean =>
  n.use === "count" &&
  n.value !== null &&
  (n.value.low !== null || n.value.best !== null || n.value.high !== null) &&
  !(n.unit && thingUnits.has(n.unit));

/**
 * Every toll phrase of a text, in order: those that a construction reads, and counts of people near a casualty word
 * or one of `words`, for the model to take or leave.
 */
export function findTollPhrases(scene: Scene, words: readonly TollWord[] = []): TollPhrase[] {
  const phrases: TollPhrase[] = [];
  for (const sentence of scene.analysis.sentences)
    phrases.push(...new SentenceTolls(scene, sentence, phrases).read(words.filter((w) => w.at >= sentence.from && w.at < sentence.to)));
  return phrases.sort((a, b) => a.from - b.from || (a.reading === b.reading ? 0 : a.reading === "near" ? 1 : -1));
}

interface Read {
  readonly bounds: Bounds;
  readonly from: number;
  readonly to: number;
  readonly said: "count" | "one";
}

/** Reads one sentence: heads first, since "لقي سبعون محتجزا مصرعهم" counts dead and no detainees; then counts beside nouns, then totals. */
class SentenceTolls {
  readonly #tokens: readonly Token[];
  readonly #used = new Set<NumberMention>();
  readonly #phrases: TollPhrase[] = [];

  constructor(
    private readonly scene: Scene,
    private readonly sentence: Sentence,
    private readonly before: readonly TollPhrase[],
  ) {
    this.#tokens = scene.tokens;
  }

  read(words: readonly TollWord[]): TollPhrase[] {
    const { from, to } = this.sentence;
    for (let i = from; i < to; i++) this.#beside(i, ["killed", "wounded"]);
    for (let i = from; i < to; i++) this.#head(i);
    for (let i = from; i < to; i++) this.#beside(i, ["detained", "abducted", "displaced"]);
    for (let i = from; i < to; i++) this.#described(i);
    for (let i = from; i < to; i++) this.#total(i);
    this.#near(words);
    return this.#phrases;
  }

  /** Counts of people that no construction took, by the casualty words around them: one phrase a field. */
  #near(words: readonly TollWord[]): void {
    const t = this.#tokens;
    const heads: TollWord[] = [...words];
    for (let i = this.sentence.from; i < this.sentence.to; i++) {
      const field = fieldOf(t[i], headField) ?? fieldOf(t[i], nounField);
      if (field) heads.push({ at: i, field });
    }
    if (!heads.length) return;
    const offer = ({ from, to, value }: NumberMention, reach: number) => {
      const nearest = new Map<TollField, number>();
      for (const { at, field } of heads) {
        const gap = at < from ? from - at : at >= to ? at - to + 1 : 0;
        const known = nearest.get(field);
        if (gap <= reach && (known === undefined || gap < (known < from ? from - known : known - to + 1))) nearest.set(field, at);
      }
      for (const [field, at] of nearest) this.#push(field, { bounds: value!, from, to, said: "count" }, at, "near");
    };
    for (let i = this.sentence.from; i < this.sentence.to; i++) {
      const n = this.scene.numberAt[i];
      if (n && n.from === i && !this.#used.has(n) && countsPeople(n) && !this.scene.timeAt[i]) {
        const people = this.#countedPeople(n);
        if (people !== "things") offer(n, people !== "people" ? 4 : n.value!.best === null && n.value!.high === null ? 5 : 12);
      }
    }
  }

  /** Whether a count is of people by its noun, of things, or says neither. */
  #countedPeople(n: NumberMention): "people" | "things" | "unsaid" {
    const actor = this.scene.actorAt[n.to - 1] ?? this.scene.actorAt[n.to];
    if (actor) return actor.sort === "people" ? "people" : "things";
    if (n.unit) return "things";
    const next = this.#tokens[n.to];
    if (/^(واحد|واحده|واحدا)$/.test(this.#tokens[n.from]!.folded)) return "things";
    if (n.value!.best !== null && n.value!.best >= 1900 && n.value!.best <= 2100) return "things";
    return next && next.kind === "word" && next.folded !== "من" && !/^[وف]/.test(next.folded) ? "things" : "unsaid";
  }

  #push(field: TollField, read: Read, word: number, reading: TollPhrase["reading"] = "construction"): void {
    const { from, to, bounds, said } = read;
    const t = this.#tokens;
    this.#phrases.push({
      field,
      ...bounds,
      from,
      to,
      sentence: this.sentence.index,
      word,
      said,
      subset: subsetBefore(t, this.sentence.from, Math.min(from, word)),
      sense: senseOf(t, this.sentence.from, Math.min(from, word), from),
      definite:
        t[word]!.forms.some((f) => f.prefix.includes("ال") && fieldOf(t[word], nounField) !== null) && said === "count" && word < from,
      span: spanOf(this.scene.analysis.document.text, t[from]!.start, t[to - 1]!.end),
      reading,
    });
  }

  /** A count beside a casualty noun: 28 قتيلا و66 جريحا, قتيلان, سقط 20 بين قتيل وجريح. */
  #beside(i: number, fields: readonly TollField[]): void {
    const n = this.scene.numberAt[i];
    if (!n || n.from !== i || this.#used.has(n) || !countsPeople(n)) return;
    const { to } = this.sentence;
    for (let k = n.to - 1; k < Math.min(n.to + 2, to); k++) {
      const field = fieldOf(this.#tokens[k], nounField);
      // "322 شخصا" between: only حالة وفاة and the like
      if (k === n.to + 1 && !/^(حاله|حالات|شخصا|شخص)$/.test(this.#tokens[n.to]!.folded)) continue;
      if (!field || !fields.includes(field) || (k < n.to && !n.unit)) continue;
      // "جنديين وإصابة ثلاثة": the noun of the next count
      if (k >= n.to && /^[وف]/.test(this.#tokens[k]!.folded) && !casualtyNouns.some(([, set]) => set.has(this.#tokens[k]!.folded))) break;
      this.#used.add(n);
      this.#push(
        bothAfter(this.#tokens, n.to, to) ? "killedOrWounded" : field,
        { bounds: n.value!, from: n.from, to: Math.max(n.to, k + 1), said: "count" },
        k,
      );
      return;
    }
    if (fields.includes("killed") && bothAfter(this.#tokens, n.to, to)) {
      this.#used.add(n);
      this.#push("killedOrWounded", { bounds: n.value!, from: n.from, to: n.to, said: "count" }, n.from);
    }
  }

  /** A head and whom it befell: مقتل 5, قُتل فيها 7, ستة أشخاص قُتلوا, إصابة جندي, مقتل وإصابة أكثر من 8. */
  #head(i: number): void {
    const t = this.#tokens;
    const { from, to } = this.sentence;
    let field = fieldOf(t[i], headField);
    if (!field) return;
    const word = t[i]!.folded.replace(/^[وف](?=..)/, "");
    if (/^(لقي|لقوا|لقيا|لقيت|يلقي)$/.test(word) && !someWithin(t, i, 9, to, /^[وب]?(مصرع|حتف)/)) return;
    if (/^(مصرعهم|مصرعه|مصرعها|مصرعهما|حتفه|حتفهم|حتفهما)$/.test(word)) return;
    if (/^ب?(ال)?(حياه|ارواح)$/.test(word) && !someBefore(t, i, 8, from, /^[وف]?(اود|يود|تود|حصد)/)) return;
    if (word.startsWith("ضحيت") && !someBefore(t, i, 2, from, /^[وف]?(راح|ذهب)/)) return;
    if (/^سقوط$/.test(word) && !someWithin(t, i, 5, to, /^(قتل|شهيد|شهداء|ضحايا|جرح)/)) return;
    const next = t[i + 1];
    const nextField = fieldOf(next, headField);
    const joined =
      !!next &&
      nextField !== null &&
      nextField !== field &&
      /^(killed|wounded)$/.test(field) &&
      /^(killed|wounded)$/.test(nextField) &&
      samePart(t[i]!, next);
    let at = i + 1;
    if (joined && /^(و|او)/.test(next.folded)) {
      field = "killedOrWounded";
      at = i + 2;
    } else if (next?.folded === "او" && fieldOf(t[i + 2], headField) !== null) {
      field = "killedOrWounded";
      at = i + 3;
    } else if (i > from && t[i]!.folded.startsWith("و")) {
      const prior = fieldOf(t[i - 1], headField);
      if (prior !== null && prior !== field && samePart(t[i - 1]!, t[i]!)) return;
    }
    const end = clauseEnd(t, at, to);
    const read = this.#countIn(at, end) ?? this.#countBefore(i) ?? this.#oneIn(i, at, end);
    if (!read) return;
    if (bothAfter(t, read.to, to)) field = "killedOrWounded";
    this.#push(field, read, i);
  }

  /** The first people count in [at, end), with what "و", "فضلا عن" and the like add to it. */
  #countIn(at: number, end: number): Read | null {
    const t = this.#tokens;
    let commas = 0;
    for (let i = at; i < Math.min(end, at + 15); i++) {
      if (t[i]!.raw === "،" || t[i]!.raw === ",") {
        // a time or place set off by commas may stand between, a new clause not
        if (++commas > 2 || /^[وف]/.test(t[i + 1]?.folded ?? "و")) return null;
        continue;
      }
      if (inSet(t[i], isSubset)) return null;
      const n = this.scene.numberAt[i];
      if (!n || n.from !== i) continue;
      if (this.#used.has(n)) return null;
      if (!countsPeople(n)) {
        i = n.to - 1;
        continue;
      }
      this.#used.add(n);
      return this.#withAdditions({ bounds: n.value!, from: n.from, to: n.to, said: "count" }, end);
    }
    return null;
  }

  /** … خمسة من عناصر التنظيم واثنان من الحشد وجندي; 121 من عناصرها، فضلا عن 374 من المهاجمين. */
  #withAdditions(read: Read, end: number): Read {
    const t = this.#tokens;
    let { bounds, to } = read;
    for (let k = to; k < Math.min(end, to + 14); k++) {
      if (inSet(t[k], isSubset)) break;
      const m = this.scene.numberAt[k];
      const added = t[k]!.folded.startsWith("و") || /^(عن|الي|جانب)$/.test(t[k - 1]!.folded);
      if (t[k]!.raw === "،" && !/^(فضلا|اضافه|الي|علاوه)$/.test(t[k + 1]?.folded ?? "")) break;
      if (!m || m.from !== k || this.#used.has(m) || !countsPeople(m)) continue;
      // "من عائلة واحدة" tells of one family, not of one more
      if (/^(واحد|واحده|واحدا)$/.test(t[k]!.folded)) continue;
      if (!added || fieldOf(t[m.to], nounField) || fieldOf(t[m.to - 1], nounField)) break;
      this.#used.add(m);
      bounds = add(bounds, m.value!);
      to = m.to;
    }
    return { ...read, bounds, to };
  }

  /** A count before its verb: ستة أشخاص قُتلوا, جنديان أُصيبا, الذين لقوا حتفهم. */
  #countBefore(head: number): Read | null {
    const t = this.#tokens;
    for (let i = head - 1; i >= Math.max(this.sentence.from, head - 6); i--) {
      if (t[i]!.kind === "punctuation" || fieldOf(t[i], headField)) return null;
      const n = this.scene.numberAt[i];
      if (!n) continue;
      if (this.#used.has(n) || !countsPeople(n) || !/(وا|ا|ن|ت)$/.test(t[head]!.folded)) return null;
      this.#used.add(n);
      return { bounds: n.value!, from: n.from, to: n.to, said: "count" };
    }
    return null;
  }

  /** One person, named or described in the singular, whom the head befell. */
  #oneIn(head: number, at: number, end: number): Read | null {
    const t = this.#tokens;
    const active = !/^(مقتل|قتل|اصاب[هت]|اغتيال|اعتقال|توقيف|احتجاز|خطف|اختطاف|مصرع|استشهاد|وفاه|اعدام|جرح|القبض|قبض)/.test(
      t[head]!.folded.replace(/^[وفبل]*(ال)?/, ""),
    );
    for (let i = at; i < Math.min(end, at + 5); i++) {
      if (t[i]!.kind === "punctuation") return null;
      // أحد السائقين, إحدى المتظاهرات
      if (/^(احد|احدي)$/.test(t[i]!.folded)) return { bounds: one, from: i, to: Math.min(i + 2, end), said: "one" };
      const actor = this.scene.actorAt[i];
      if (!actor) continue;
      if (i > at && /^(في|من|بعد|خلال|مع|الي|ب|عند)$/.test(t[i - 1]!.folded)) return null;
      if (actor.form === "person" || (actor.sort === "people" && actor.count === null && !isMany(t[actor.headToken]!)))
        return { bounds: one, from: actor.from, to: actor.to, said: "one" };
      // the subject of an active verb: the object may follow
      if (!active) return null;
      i = actor.to - 1;
    }
    // the subject before: جنديا أُصيب, رجل وامرأة اغتيلا
    const subject = head > this.sentence.from ? this.scene.actorAt[head - 1] : undefined;
    if (subject?.sort === "people" && subject.count === null && !isMany(t[subject.headToken]!))
      return { bounds: one, from: subject.from, to: subject.to, said: "one" };
    return null;
  }

  /** One person with a casualty adjective: وجندي جريح. */
  #described(i: number): void {
    const t = this.#tokens;
    if (!/^(جريح|قتيل|شهيد|مصاب)ا?ه?$/.test(t[i]!.folded) || i === this.sentence.from) return;
    const actor = this.scene.actorAt[i - 1];
    if (!actor || actor.sort !== "people" || actor.count !== null || isMany(t[actor.headToken]!) || !t[actor.from]!.folded.startsWith("و"))
      return;
    this.#push(fieldOf(t[i], nounField) ?? "wounded", { bounds: one, from: actor.from, to: i + 1, said: "one" }, i);
  }

  /** A total without a casualty noun beside it: ارتفعت الحصيلة إلى سبعة, العدد بلغ ستة, عدد القتلى وصل إلى 46. */
  #total(i: number): void {
    const t = this.#tokens;
    const { to } = this.sentence;
    if (!/^[وف]?(ال)?(حصيله|عدد|اعداد|محصله|تعداد|حصيلته|حصيلتها)$/.test(t[i]!.folded)) return;
    let field: TollField | null = null;
    for (let k = i + 1; k < Math.min(to, i + 22); k++) {
      field ??= fieldOf(t[k], nounField) ?? (fieldOf(t[k], headField) === "killed" ? "killed" : null);
      const n = this.scene.numberAt[k];
      if (!n || n.from !== k) continue;
      if (this.#used.has(n)) return;
      if (!countsPeople(n)) continue;
      if (!/^(الي|بلغ|بلغت|عند|علي|ب|لتصل|وصل|وصلت|صار|صارت|عن|في)$/.test(t[k - 1]!.folded) && !t[k]!.folded.startsWith("ب")) continue;
      field ??= [...this.before, ...this.#phrases].findLast((p) => p.field === "killed" || p.field === "wounded")?.field ?? null;
      if (!field) return;
      this.#used.add(n);
      this.#push(field, { bounds: n.value!, from: n.from, to: n.to, said: "count" }, i);
      return;
    }
  }
}

/** Both verbs or both verbal nouns without a possessor: "مقتل وإصابة", "قُتل وجُرح"; not "مصرعهم وأُصيب". */
function samePart(a: Token, b: Token): boolean {
  const noun = (t: Token) => /^(مقتل|قتل|مصرع|استشهاد|اصابه|جرح|وفاه)$/.test(t.folded.replace(/^(و|ف|ب|ل)*(ال)?(?=..)/, ""));
  const verb = (t: Token) => /^(قتل|قتلت|جرح|جرحت|اصيب|اصيبت|استشهد|قتلوا|جرحوا|اصيبوا)$/.test(t.folded.replace(/^[وف](?=..)/, ""));
  return (noun(a) && noun(b)) || (verb(a) && verb(b));
}

/** A plural, a dual or a collective: no implicit "one". */
function isMany(t: Token): boolean {
  const bare = t.forms.flatMap((f) => [f.stem, f.stem.replace(/(هما|ها|هم|ه|نا)$/, "")]);
  return (
    bare.some((w) => manyWords.has(w)) ||
    t.forms.some((f) => (/..(ون|ين|ات|تان|ان)$/.test(f.stem) && !singularEndings.has(f.stem)) || dualHeads.has(f.stem))
  );
}

// Singulars that look like plurals or duals.
const singularEndings = new Set([
  "انسان",
  "سجين",
  "امين",
  "فلان",
  "قبطان",
  "طيران",
  "سلطان",
  "ربان",
  "مستوطن",
  "شيخان",
  "رهين",
  "فنان",
  "سمان",
]);
// Duals before what they are possessed by ("عنصري الشرطة"); nearly every other ending in ي is an adjective or a calling in the singular.
const dualHeads = new Set([
  "عنصري",
  "جنديي",
  "ضابطي",
  "شخصي",
  "طفلي",
  "مسلحي",
  "رجلي",
  "شرطيي",
  "عاملي",
  "مقاتلي",
  "مواطني",
  "مراسلي",
  "متظاهري",
  "موظفي",
  "لاعبي",
  "مدنيي",
]);

/** "سقط 20 شخصا بين قتيل وجريح" */
function bothAfter(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at - 1; i < Math.min(end - 2, at + 4); i++)
    if (tokens[i]?.folded === "بين" && tokens[i + 1]?.folded.startsWith("قتيل") && /^وجريح|^ومصاب/.test(tokens[i + 2]?.folded ?? ""))
      return true;
  return false;
}

function clauseEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const t = tokens[i]!;
    if (breaks.has(t.raw)) return i;
    if (i > from && fieldOf(t, headField) !== null && !/^(مصرع|حتف|ب?حياه|ب?ارواح)/.test(t.folded)) return i;
  }
  return end;
}

function someWithin(tokens: readonly Token[], at: number, reach: number, end: number, pattern: RegExp): boolean {
  for (let i = at + 1; i <= Math.min(at + reach, end - 1); i++) if (pattern.test(tokens[i]!.folded)) return true;
  return false;
}
function someBefore(tokens: readonly Token[], at: number, reach: number, start: number, pattern: RegExp): boolean {
  for (let i = at - 1; i >= Math.max(at - reach, start); i--) if (pattern.test(tokens[i]!.folded)) return true;
  return false;
}

function subsetBefore(tokens: readonly Token[], start: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(start, at - 6); i--) {
    const t = tokens[i]!;
    if (inSet(t, isSubset)) return true;
    if (t.raw === "،" || t.raw === "." || fieldOf(t, headField)) return false;
  }
  return false;
}

function senseOf(tokens: readonly Token[], start: number, at: number, number: number): TollPhrase["sense"] {
  // "كانت" right before the figure, or an earlier count named: "حصيلة سابقة أشارت إلى 37"; not "كانت حصيلة من قضوا ثقيلة: 52"
  for (let i = number - 1; i >= Math.max(start, number - 5) && tokens[i]!.raw !== ":"; i--)
    if (inSet(tokens[i], isEarlier)) return "earlier";
  for (let i = at; i >= Math.max(start, at - 9); i--) if (inSet(tokens[i], isTotal)) return "total";
  return "plain";
}
