import type { Candidate } from "./candidates.ts";
import type { Option } from "./decide.ts";
import type { Feature } from "./feature.ts";
import type { Scene } from "./scene.ts";
import { cues, type CueName } from "./ar/lexicon.ts";
import { classesOf } from "./word-class.ts";

const contextCues: readonly CueName[] = [
  "light",
  "negation",
  "denial",
  "perfect",
  "modal",
  "plan",
  "purpose",
  "request",
  "ongoing",
  "background",
  "demonstrative",
  "attempt",
  "judicial",
  "topic",
];
const reportCues: readonly CueName[] = ["accident", "sport", "culture", "business", "weather", "judicial"];

// Closed-class neighbours that the model may know by name.
const particles = new Set([
  "في",
  "من",
  "الي",
  "علي",
  "عن",
  "ان",
  "بعد",
  "قبل",
  "اثر",
  "خلال",
  "منذ",
  "حتي",
  "ضد",
  "بين",
  "مع",
  "قد",
  "كان",
  "كانت",
  "التي",
  "الذي",
  "الذين",
  "اللذين",
  "هذا",
  "هذه",
  "تلك",
  "ذلك",
  "كل",
  "اي",
  "بسبب",
  "جراء",
  "لم",
  "لا",
  "لن",
  "ما",
  "او",
  "ثم",
  "بعدما",
  "فيما",
  "بينما",
  "حيث",
  "عندما",
  "حين",
  "وقت",
  "يوم",
  "اول",
  "اخر",
  "سلسله",
  "موجه",
  "حمله",
  "عمليه",
  "حادث",
  "حادثه",
  "محاوله",
  "حصيله",
  "عدد",
  "ارتفاع",
  "نتيجه",
  "عقب",
  "رغم",
  "تحت",
  "باسم",
  "وراء",
  "وقوع",
  "احد",
  "بعض",
]);

export const bucket = (n: number, edges: readonly number[]): string => {
  for (const e of edges) if (n <= e) return `${e}`;
  return "more";
};

const armedKinds: ReadonlySet<string> = new Set(["state-military", "police", "paramilitary", "rebel", "jihadist", "militia", "unknown"]);
const clauseOpeners = new Set([
  "ان",
  "بان",
  "انه",
  "انها",
  "انهم",
  "فيما",
  "بينما",
  "حيث",
  "بعدما",
  "عندما",
  "حين",
  "قد",
  "كما",
  "لكن",
  "ثم",
  "وقد",
]);

/** What was decided before: events kept so far, in decision order. */
export interface Kept {
  readonly candidate: Candidate;
}

/** The events kept so far, for what the next decision asks of them. */
export class KeptSoFar<K extends Kept = Kept> {
  readonly all: K[] = [];
  readonly #byType = new Map<string, K[]>();
  readonly #bySentence = new Map<number, K[]>();

  add(kept: K): void {
    this.all.push(kept);
    const put = <Key>(map: Map<Key, K[]>, key: Key) => {
      const list = map.get(key);
      if (list) list.push(kept);
      else map.set(key, [kept]);
    };
    put(this.#byType, kept.candidate.type);
    put(this.#bySentence, kept.candidate.sentence);
  }

  /** The latest of a type: what lies further back than two dozen of them is another story. */
  ofType(type: string): readonly K[] {
    const list = this.#byType.get(type) ?? [];
    return list.length > 24 ? list.slice(-24) : list;
  }

  inSentence(sentence: number): readonly K[] {
    return this.#bySentence.get(sentence) ?? [];
  }
}

/** What the title's words may name. */
export interface TitleWords {
  readonly types: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
}

export function titleWords(scene: Scene, candidates: readonly Candidate[]): TitleWords {
  const titled = candidates.filter((c) => scene.analysis.sentences[c.sentence]!.isTitle);
  return { types: new Set(titled.map((c) => c.type)), lemmas: new Set(titled.map((c) => c.rule.lemma)) };
}

/** Order of decisions: body before title; in a sentence strong words before harm words before weak ones. */
export function decisionOrder(scene: Scene, candidates: readonly Candidate[]): Candidate[] {
  const { sentences } = scene.analysis;
  // a loose sentence is known by the harm it tells of, a report by the deed
  const rank = (c: Candidate) => (c.rule.weak ? 2 : (c.rule.harm !== null) === scene.loose ? 0 : 1);
  return [...candidates].sort(
    (a, b) =>
      Number(sentences[a.sentence]!.isTitle) - Number(sentences[b.sentence]!.isTitle) ||
      a.sentence - b.sentence ||
      rank(a) - rank(b) ||
      a.from - b.from,
  );
}

/** Features of keeping a candidate as an event of its own. `here`: the candidates of its sentence. */
export function keepFeatures(scene: Scene, c: Candidate, kept: KeptSoFar, here: readonly Candidate[], titled: TitleWords): Option {
  const same = kept.ofType(c.type);
  const { tokens, analysis } = scene;
  const { sentences } = analysis;
  const sentence = sentences[c.sentence]!;
  const { rule, form, type } = c;
  const F = scene.feature;
  const f: Feature[] = [
    "bias",
    F`t:${type}`,
    F`r:${rule.name}`,
    F`l:${type}/${rule.lemma}`,
    F`l:${rule.lemma}`,
    F`t,pos:${type},${c.pos}`,
    F`t,frame:${type},${rule.frame}`,
    F`t,mode:${type},${rule.mode}`,
  ];
  // features that the type may weigh anew
  const typed: Feature[] = [];
  const add = (name: Feature, withType = true) => {
    (withType ? typed : f).push(name);
  };
  // a loose sentence's annotators marked the harm done, a report's coders the deed: the model may tell them apart
  if (scene.loose)
    f.push(
      F`loose|r:${rule.name}`,
      F`loose|${type},harm:${rule.harm},weak:${rule.weak}`,
      F`loose|kept:${same.length > 0},harm:${rule.harm}`,
    );
  if (rule.weak) add("weak");
  if (rule.harm) add(F`harm:${rule.harm}`);
  if (rule.seizure) add("seizure");
  add(F`spec:${rule.specificity}`);
  add(F`tense:${c.pos === "verb" ? form.tense : rule.participle ? "participle" : "noun"}`);
  if (c.passiveMark) add("passive-mark");
  const prefix = c.prefix.replace(/^[وف](?=.|$)/, "");
  add(F`prefix:${prefix},${c.pos}`);
  if (form.suffix) add("suffix");
  if (c.pos === "noun") add(F`number:${form.number}`);
  const position = c.sentence - scene.lead;
  add(sentence.isTitle ? "at:title" : scene.loose ? "at:loose" : F`at:${bucket(position, [0, 1, 3, 6])}`);
  if (c.from === sentence.from || (c.from === sentence.from + 1 && tokens[sentence.from]!.kind === "punctuation")) add("first-word");
  if (scene.quoted[c.from]! >= 0) add("quoted");
  const claimed = scene.claimed[c.from]!;
  if (claimed) add(F`claim:${claimed}`);
  const actor = scene.actorAt[c.from];
  if (actor && actor.headToken !== c.from) add(F`in-actor:${actor.form}`);
  if (actor && actor.headToken === c.from) add(F`is-actor:${actor.form}`);
  if (scene.timeAt[c.from]) add("in-time");
  if (scene.placeAt[c.from]) add("in-place");

  for (const cue of contextCues) {
    if (scene.has(cue, Math.max(sentence.from, c.from - 3), c.from)) add(F`before:${cue}`);
    if (scene.has(cue, c.to, Math.min(sentence.to, c.to + 4))) add(F`after:${cue}`);
    if (scene.has(cue, sentence.from, sentence.to)) add(F`sent:${cue}`, false);
  }
  for (const cue of reportCues) {
    if (scene.has(cue, sentence.from, sentence.to)) add(F`sent:${cue}`);
    const n = scene.total(cue);
    if (n) add(F`report:${cue}:${bucket(n, [1, 3, 8])}`);
  }
  for (const [name, at] of [
    ["p1", c.from - 1],
    ["p2", c.from - 2],
    ["n1", c.to],
    ["n2", c.to + 1],
  ] as const) {
    const t = tokens[at];
    if (!t || t.sentence !== c.sentence) {
      f.push(F`${name}:edge`);
      continue;
    }
    if (t.kind === "punctuation") {
      f.push(F`${name}:punct`);
      continue;
    }
    if (t.kind === "number") {
      add(F`${name}:number`);
      continue;
    }
    const stem = t.forms.find((x) => particles.has(x.stem))?.stem;
    if (stem) add(F`${name}:${stem}`);
    else f.push(F`${name}w:${t.forms.at(-1)!.stem}`, F`${name}w:${t.forms.at(-1)!.stem},${type}`);
    if (t.folded.startsWith("ال") && name === "n1") add("n1:definite");
    const a = scene.actorAt[at];
    if (a) {
      add(F`${name}:actor`);
      add(F`${name}:kind:${a.actorKind}`, false);
      if (a.casualty) add(F`${name}:casualty`);
    }
    if (scene.timeAt[at]) add(F`${name}:time`);
    if (scene.numberAt[at]) add(F`${name}:count`);
    if (scene.placeAt[at]) add(F`${name}:place`);
  }
  // the words around, whose company tells an act from talk: what follows in the clause more than what goes before
  for (let i = Math.max(sentence.from, c.from - 5); i < Math.min(sentence.to, c.to + 9); i++) {
    if (i >= c.from && i < c.to) continue;
    const t = tokens[i]!;
    if (t.kind !== "word" || t.folded.length < 3) continue;
    const stem = t.forms.at(-1)!.stem;
    f.push(i < c.from ? F`wb:${type},${stem}` : F`wa:${type},${stem}`);
    for (const k of classesOf(t)) f.push(i < c.from ? F`cb:${type},${k}` : F`ca:${type},${k}`);
  }
  let people = false;
  for (let i = c.to; i < Math.min(sentence.to, c.to + 7) && !people; i++) people = scene.numberAt[i]?.use === "count";
  if (people) add("count-after");
  let timed = false,
    placed = false;
  for (let i = sentence.from; i < sentence.to; i++) {
    const time = scene.timeAt[i];
    if (time && time.role === "point") timed = true;
    const place = scene.placeAt[i];
    if (place && place.use === "location") placed = true;
  }
  add(F`timed:${timed},placed:${placed}`);

  // what stands around in the same clause: whom, when, where
  const gapTo = (laid: readonly unknown[], ok: (m: never) => boolean) => {
    for (let d = 0; d <= 10; d++) {
      const after = laid[c.to + d],
        before = laid[c.from - 1 - d];
      if (after && tokens[c.to + d]!.sentence === c.sentence && ok(after as never)) return `after:${bucket(d, [0, 2, 5])}`;
      if (before && tokens[c.from - 1 - d]!.sentence === c.sentence && ok(before as never)) return `before:${bucket(d, [0, 2, 5])}`;
    }
    return "none";
  };
  add(F`actor:${gapTo(scene.actorAt, () => true)}`);
  const kindNear = (from: number, step: 1 | -1, reach: number): string => {
    for (let i = from, seen = 0; seen < reach; i += step, seen++) {
      const t = tokens[i];
      if (!t || t.sentence !== c.sentence || t.raw === "؛" || t.raw === ":") return "none";
      const a = scene.actorAt[i];
      if (a) return `${a.actorKind}/${a.sort}`;
    }
    return "none";
  };
  const doer = kindNear(c.from - 1, -1, 9),
    object = kindNear(c.to, 1, 7);
  f.push(
    F`kind-before:${doer},${type}`,
    F`kind-after:${object},${type}`,
    F`kind-after:${object},${rule.lemma}`,
    F`kinds:${doer},${object},${type}`,
  );
  add(F`armed:${gapTo(scene.actorAt, (a: { actorKind: string }) => armedKinds.has(a.actorKind))}`);
  add(F`time:${gapTo(scene.timeAt, (m: { role: string }) => m.role === "point")}`);
  add(F`place:${gapTo(scene.placeAt, (m: { use: string }) => m.use === "location")}`);
  const opening = tokens[c.from - 1];
  if (
    !opening ||
    opening.sentence !== c.sentence ||
    opening.kind === "punctuation" ||
    clauseOpeners.has(opening.folded) ||
    /^[وف]/.test(c.prefix)
  )
    add(F`opens-clause,${c.pos}`);
  add(F`title-has-type:${titled.types.has(type)}`);
  if (titled.lemmas.has(rule.lemma)) add("title-has-word");
  add(F`n-type-sentence:${bucket(here.filter((o) => o.type === type).length, [1, 2, 4])}`);

  const inSentence = same.filter((k) => k.candidate.sentence === c.sentence);
  if (inSentence.length) {
    const gap = Math.min(...inSentence.map((k) => Math.abs(k.candidate.from - c.from)));
    add(F`kept-here:${bucket(gap, [3, 8, 16])}`);
    if (rule.weak || rule.harm) add(F`kept-here-soft:${bucket(gap, [3, 8, 16])}`);
    if (inSentence.some((k) => k.candidate.rule.harm)) add("kept-here-harm");
    if (inSentence.some((k) => k.candidate.from < c.from && clauseBreak(scene, k.candidate.to, c.from))) add("kept-here-other-clause");
  } else if (same.length) {
    const gap = Math.min(...same.map((k) => Math.abs(k.candidate.sentence - c.sentence)));
    add(F`kept-near:${bucket(gap, [1, 2, 4])}`);
    if (c.pos === "noun") add(F`kept-near,${prefix.includes("ال") || form.suffix ? "definite" : "bare"}`);
    if (rule.harm || rule.weak) add("kept-near-soft");
  } else add("kept:none");
  if (same.some((k) => k.candidate.rule.name === rule.name)) add("kept-word");
  if (same.length) {
    // what a second mention tells that the first ones don't: another place, day, doer or figure speaks for another happening
    const told = same.map((k) => k.candidate);
    const news = novelty(scene, c, told);
    for (const n of news) add(F`new:${n}`);
    const how = prefix.includes("ال") || form.suffix ? "definite" : c.pos;
    add(F`new:${news.join("+")}`);
    add(F`new:${news.join("+")},${how}`);
    if (inSentence.length) add(F`new-here:${news.join("+")}`);
    if (another(tokens, c, sentence.to)) add("another");
  }
  if (sentence.isTitle && same.length) add("title-again");
  add(F`kept-n:${bucket(same.length, [0, 1, 2, 4])}`);
  const others = kept.inSentence(c.sentence).filter((k) => k.candidate.type !== type && k.candidate.from < c.to && c.from < k.candidate.to);
  for (const o of others) add(F`rival-kept:${o.candidate.type}`);
  for (const r of c.rivals)
    add(F`rival:${r.type}:${r.specificity > rule.specificity ? "better" : r.specificity < rule.specificity ? "worse" : "even"}`);
  if (rule.harm || rule.weak) {
    const strong = here.some((o) => o.type === type && o !== c && !o.rule.weak && !o.rule.harm);
    add(F`soft,strong-in-sentence:${strong}`);
  }
  const harmHere = here.some((o) => o.type === "ASSAULT" && o.rule.harm);
  if (harmHere) add("harm-in-sentence");
  return {
    parts: [
      ["", f],
      ["", typed],
      [type, typed],
    ],
  };
}

/** What the tokens around a candidate tell of place, day, actor and number that the sentences of earlier events of its type don't. */
function novelty(scene: Scene, c: Candidate, told: readonly Candidate[]): string[] {
  const { analysis } = scene;
  const sentence = analysis.sentences[c.sentence]!;
  const near = scene.facts(Math.max(sentence.from, c.from - 12), Math.min(sentence.to, c.to + 14));
  const out: string[] = [];
  for (const kind of ["place", "day", "actor", "number"] as const) {
    const own = near[kind];
    if (!own.size) continue;
    let known = false,
      fresh = false;
    for (const value of own) {
      const before = told.some((k) => {
        const s = analysis.sentences[k.sentence]!;
        // in one sentence the nearest words count, else all of it
        const facts =
          k.sentence === c.sentence ? scene.facts(Math.max(s.from, k.from - 4), Math.min(s.to, k.to + 4)) : scene.facts(s.from, s.to);
        return facts[kind].has(value);
      });
      if (before) known = true;
      else fresh = true;
    }
    out.push(`${kind}:${fresh ? (known ? "both" : "new") : "old"}`);
  }
  return out;
}

/**
 * Whether a mention that was not kept tells of a kept event of its type again: by the same word, or as "the attack", or in
 * the headline, and without another place, day, doer or figure.
 */
export function retells(scene: Scene, c: Candidate, kept: Candidate): boolean {
  if (c.type !== kept.type || c.sentence === kept.sentence) return false;
  const { sentences } = scene.analysis;
  const definite = c.pos === "noun" && (c.prefix.includes("ال") || c.prefix.endsWith("لل") || c.form.suffix !== "");
  const titled = sentences[c.sentence]!.isTitle || sentences[kept.sentence]!.isTitle;
  if (!definite && !titled && c.rule.lemma !== kept.rule.lemma) return false;
  return !novelty(scene, c, [kept]).some((n) => n.endsWith(":new"));
}

const othering = new Set([
  "اخر",
  "اخري",
  "ثان",
  "ثاني",
  "ثانيه",
  "جديد",
  "جديده",
  "مماثل",
  "مماثله",
  "مشابه",
  "مشابهه",
  "منفصل",
  "منفصله",
  "لاحق",
  "لاحقه",
  "سابق",
  "سابقه",
]);

/** Whether a word beside a trigger says that it is another one ("هجوم آخر", "غارة ثانية"). */
function another(tokens: Scene["tokens"], c: Candidate, end: number): boolean {
  for (let i = c.to; i < Math.min(end, c.to + 3); i++) if (tokens[i]!.forms.some((x) => othering.has(x.stem))) return true;
  return false;
}

/** Whether a clause boundary stands between two tokens: a comma or a conjunction that opens a clause. */
export function clauseBreak(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const t = scene.tokens[i]!;
    if (t.raw === "،" || t.raw === "؛" || t.raw === "," || t.raw === ":") return true;
    if (openers.has(t.folded)) return true;
  }
  return false;
}
const openers = new Set([
  "فيما",
  "بينما",
  "حيث",
  "بعدما",
  "عندما",
  "كما",
  "اذ",
  "حين",
  "وكان",
  "وكانت",
  "الذي",
  "التي",
  "الذين",
  "اللذين",
  "ثم",
  "لكن",
  "ولكن",
]);
export { cues };
