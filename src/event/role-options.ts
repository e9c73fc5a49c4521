import type { ActorMention } from "#model/mention";
import { casualtyHeads } from "./ar/casualties.ts";
import type { Candidate } from "./candidates.ts";
import type { Feature, Features } from "./feature.ts";
import { bucket, clauseBreak } from "./keep.ts";
import { distance, rivalsBetween, side } from "./nearness.ts";
import type { Scene } from "./scene.ts";
import type { TollPhrase } from "./toll-phrases.ts";

/** How many events back a participant is remembered. */
const memory = 40;

export interface RoleOption {
  readonly actor: ActorMention;
  readonly features: Features;
}

const prepositions = new Set([
  "علي",
  "الي",
  "في",
  "من",
  "عن",
  "ب",
  "ل",
  "ضد",
  "مع",
  "بين",
  "يد",
  "ايدي",
  "قبل",
  "بنيران",
  "برصاص",
  "بيد",
  "لدي",
  "نحو",
  "باتجاه",
  "بحق",
  "حق",
  "تجاه",
  "بحسب",
  "وفق",
  "نيران",
  "رصاص",
  "داخل",
  "قرب",
  "امام",
  "طرف",
  "جانب",
  "لصالح",
  "تابع",
  "تابعه",
  "بعد",
  "خلال",
  "الذي",
  "التي",
]);

/** Participants of the events built so far, in the report's order: who did it before is likely to do it again. */
export interface Cast {
  readonly type: Candidate["type"];
  readonly sentence: number;
  readonly initiators: readonly ActorMention[];
  readonly targets: readonly ActorMention[];
}

/** The actors around a trigger and what speaks for each of them as a participant. */
export function roleOptions(
  scene: Scene,
  c: Candidate,
  rivals: readonly Candidate[],
  tolls: readonly TollPhrase[],
  casts: readonly Cast[],
): RoleOption[] {
  const { analysis, tokens, feature: F } = scene;
  const sentence = analysis.sentences[c.sentence]!;
  const options: RoleOption[] = [];
  const here = scene.partiesIn(c.sentence);
  const before = analysis.sentences[c.sentence - 1]?.isTitle ? [] : scene.actorsIn(c.sentence - 1);
  // and those that its tolls count, wherever they are told
  const told = [...new Set(tolls.flatMap((p) => [p.sentence - 1, p.sentence, p.sentence + 1]))]
    .filter((s) => s !== c.sentence && (s !== c.sentence - 1 || before.length === 0))
    .flatMap((s) => scene.actorsIn(s).filter((a) => tolls.some((p) => counts(p, a))));
  const inReach = [...before, ...here, ...told].sort((a, b) => tokens[a.from]!.sentence - tokens[b.from]!.sentence);
  const clause = clauseAround(scene, c, sentence.from);
  const relative = relativeBefore(scene, c, sentence.from);
  const prefix = c.prefix.replace(/^[وف](?=.|$)/, "");
  const governed = new Map(here.map((a) => [a, prepositionOf(scene, a)]));
  const voice = c.passiveMark || c.form.voice === "passive" ? "passive" : c.pos;
  for (const a of inReach) {
    const same = tokens[a.from]!.sentence === c.sentence;
    const inTrigger = a.from <= c.from && c.from < a.to && a.headToken !== c.from;
    const d = distance(c, a);
    const s = side(c, a);
    const outer = a.within === null;
    const sideActors = here.filter((o) => side(c, o) === s && o.within === null);
    const rank = same ? sideActors.filter((o) => distance(c, o) < d).length : 9;
    const prep = governed.get(a) ?? prepositionOf(scene, a);
    const bare = prep === "-" || prep === "punct";
    // of the phrases on this side that nothing governs: the first is a subject, the second an object, more often than not
    const bareRank = !same ? 9 : sideActors.filter((o) => distance(c, o) < d && /^(-|punct)$/.test(governed.get(o)!)).length;
    const bareAs = bare ? `${Math.min(bareRank, 2)}` : "governed";
    const between = same ? (s === "after" ? clauseBreak(scene, c.to, a.from) : clauseBreak(scene, a.to, c.from)) : true;
    const stronger = same ? rivalsBetween(rivals, c, a) : 3;
    const frame = `${c.rule.frame}/${voice}`;
    const f: Feature[] = [
      "bias",
      F`frame:${frame}`,
      F`t:${c.type}`,
      F`kind:${a.actorKind}`,
      F`t,kind:${c.type},${a.actorKind}`,
      F`form:${a.form}`,
      F`casualty:${a.casualty}`,
      F`same:${same}`,
      F`in-trigger:${inTrigger}`,
      F`outer:${outer}`,
      F`rule:${a.rule}`,
      F`frame,side:${frame},${s}`,
      F`frame,side,rank:${frame},${s},${Math.min(rank, 3)}`,
      F`frame,prep:${frame},${prep}`,
      F`frame,side,prep:${frame},${s},${prep}`,
      F`side,gap:${s},${bucket(d, [0, 1, 3, 6, 12])}`,
      F`frame,gap:${frame},${s},${bucket(d, [0, 2, 6, 14])}`,
      F`break:${between},${s}`,
      F`frame,break:${frame},${between},${s}`,
      F`rivals:${Math.min(stronger, 3)},${s}`,
      F`frame,kind:${frame},${a.actorKind}`,
      F`frame,side,kind:${frame},${s},${a.actorKind}`,
      F`speaker:${scene.speaker[a.from]},${c.type}`,
      F`speaker:${scene.speaker[a.from]},${frame},${s}`,
      F`prep:${prep}`,
      F`frame,anaphoric:${c.rule.frame},${a.anaphoric}`,
      F`counted:${a.count !== null},${frame},${s}`,
      F`harm:${c.rule.harm},${s},${Math.min(rank, 2)},${a.casualty !== null}`,
      F`r:${c.rule.name},${s},${Math.min(rank, 1)}`,
    ];
    const headWord = tokens[a.headToken] ?? tokens[a.from]!;
    const form = /(ه|ات)$/.test(headWord.folded) ? "f" : /(ون|ين|ان)$/.test(headWord.folded) ? "mp" : "m";
    f.push(
      F`l,side,prep:${c.rule.lemma},${s},${prep}`,
      F`l,side,bare:${c.rule.lemma},${s},${bareAs}`,
      F`frame,side,bare:${frame},${s},${bareAs}`,
      F`frame,side,bare,kind:${frame},${s},${bareAs},${a.actorKind}`,
      F`suffix:${c.form.suffix !== ""},${frame},${s},${bareAs}`,
      F`prefix:${prefix},${frame},${s},${bareAs}`,
    );
    if (c.pos === "verb") f.push(F`agree:${c.form.gender},${c.form.number},${form},${s}`, F`agree:${c.form.gender},${form},${s},${bareAs}`);
    if (c.rule.participle) f.push(F`participle,${s},${bareAs}`);
    if (same) {
      const opens = here.every((o) => o === a || o.within !== null || o.from > a.from || o.from < clause);
      const inClause = a.from >= clause;
      f.push(
        F`clause:${inClause},${opens},${s}`,
        F`clause:${inClause},${opens},${s},${frame}`,
        F`clause:${inClause},${opens},${bareAs},${prefix},${c.pos}`,
      );
      if (relative !== null && s === "before")
        f.push(F`relative:${a.to === relative || a.phrase.to === relative},${c.form.suffix !== ""},${frame}`);
    }
    const word = tokens[a.from - 1];
    if (word && word.kind === "word" && same)
      f.push(F`word:${word.forms.at(-1)!.stem},${c.rule.frame}`, F`word:${word.forms.at(-1)!.stem}`);
    const known = a.antecedent !== null ? analysis.actors[a.antecedent]! : a;
    let was = "";
    for (let i = casts.length - 1; i >= Math.max(0, casts.length - memory) && was === ""; i--) {
      const cast = casts[i]!;
      const as = cast.initiators.some((o) => sameActor(o, known)) ? "I" : cast.targets.some((o) => sameActor(o, known)) ? "T" : "";
      if (as) was = `${as},${cast.type === c.type},${bucket(c.sentence - cast.sentence, [0, 1, 3])}`;
    }
    f.push(F`was:${was}`, F`was:${was},${c.type}`, F`was:${was.slice(0, 1)},${frame},${s},${bareAs}`);
    if (a.rule === "possible-state") f.push("possible-state", F`possible-state:${prep},${frame}`, F`possible-state:${c.rule.lemma},${s}`);
    f.push(F`sort:${a.sort},${c.type}`, F`sort:${a.sort},${frame},${s}`);
    // whom a toll of this event counts, it befell
    const counted = tolls.find((p) => counts(p, a));
    if (counted) f.push("counted-in-toll", F`counted-in-toll:${c.type},${counted.field}`, F`counted-in-toll,same:${same}`);
    const governor = governorOf(scene, a, sentence.from);
    f.push(F`gov:${governor}`, F`gov:${governor},${c.rule.frame}`, F`gov:${governor},${c.type}`, F`gov:${governor},${a.actorKind}`);
    if (scene.claimed[a.from] === 3) f.push("in-direct-quote");
    if (sentence.isTitle) f.push(F`title,${s}`);
    const verbBetween = s === "after" && same ? lightVerb(scene, c.to, a.from) : null;
    if (verbBetween) f.push(F`light:${verbBetween},${c.rule.frame}`, F`light:${verbBetween},prep:${prep}`);
    const verbBefore = s === "before" && same ? lightVerb(scene, Math.max(sentence.from, a.from - 2), c.from) : null;
    if (verbBefore) f.push(F`light-before:${verbBefore},${c.rule.frame}`);
    options.push({ actor: a, features: f });
  }
  return options;
}

/** The same actor by place, by register or by its words. */
const sameActor = (a: ActorMention, b: ActorMention): boolean =>
  (a.from < b.to && b.from < a.to) ||
  (a.actorId !== null && a.actorId === b.actorId) ||
  (a.words.length > 0 && a.words.length === b.words.length && a.words.every((w) => b.words.includes(w)));

/** What governs an actor: a preposition or the like before it or fused with it, "punct", "-" for nothing. */
function prepositionOf(scene: Scene, a: ActorMention): string {
  const first = scene.tokens[a.from]!;
  const before = scene.tokens[a.from - 1];
  const word = before && before.sentence === first.sentence ? before.forms.find((x) => prepositions.has(x.stem))?.stem : undefined;
  if (word) return word;
  const clitic = first.folded.match(/^[وف]?([بلك])/)?.[1];
  const headForm = first.forms.find((x) => a.words.includes(x.stem))?.prefix ?? "";
  return /[بل]/.test(headForm.replace("ال", "")) && clitic ? clitic : before?.kind === "punctuation" ? "punct" : "-";
}

/** First token of the clause that a trigger stands in. */
function clauseAround(scene: Scene, c: Candidate, start: number): number {
  for (let i = c.from - 1; i > start; i--)
    if (clauseBreak(scene, i, i + 1) || /^(و|ف)?(ان|انه|انها|بان|قبل|بعد)$/.test(scene.tokens[i]!.folded)) return i + 1;
  return start;
}

/** The relative pronoun shortly before a trigger ("الغارة التي شنها", "لعناصر هاجمت" has none), null without one. */
function relativeBefore(scene: Scene, c: Candidate, start: number): number | null {
  for (let i = c.from - 1; i >= Math.max(start, c.from - 3); i--)
    if (/^(الذي|التي|الذين|اللذين|اللذان|اللتين|اللتان)$/.test(scene.tokens[i]!.folded)) return i;
  return null;
}

/** Whether a toll phrase counts an actor: "مقتل خمسة من عناصر التنظيم" counts the members. */
const counts = (p: TollPhrase, a: ActorMention): boolean => !p.subset && a.from < p.to + 3 && p.from - 1 < a.to;

/** What kind of word governs an actor: the nearest harm, aim, light or agent word within five tokens before it. */
function governorOf(scene: Scene, a: ActorMention, start: number): string {
  for (let i = a.from - 1; i >= Math.max(start, a.from - 5); i--) {
    const t = scene.tokens[i]!;
    if (t.raw === "،" || t.raw === "." || t.raw === ":") return "clause";
    const near = a.from - i <= 1 ? "next" : "near";
    if (scene.claimed[i] === 1) return `speech,${near}`;
    for (const [field, words] of casualtyHeads) if (t.forms.some((x) => words.has(x.stem))) return `${field},${near}`;
    for (const [name, pattern] of light) if (pattern.test(t.folded)) return `${name},${near}`;
    if (/^(يد|ايدي|بيد|بنيران|برصاص|نيران|رصاص|قبل|طرف|جانب|بواسطه)$/.test(t.folded)) return `agent,${near}`;
    if (/^(الذي|التي|الذين)$/.test(t.folded)) return `relative,${near}`;
  }
  return "none";
}

const light: readonly (readonly [string, RegExp])[] = [
  [
    "do",
    /^(و|ف)?(شن|نفذ|نفذت|نفذه|نفذها|شنه|شنها|شنت|شنته|يشن|تشن|قام|قامت|شنوا|نفذوا|ينفذ|نصبه|نصبها|نصب|اطلقه|اطلقها|يشنه|تشنه|تشنها|يشنها|نفذته|قاده|قادته|نفذهما|شنهما)$/,
  ],
  ["undergo", /^(و|ف)?(تعرض|تعرضت|تعرضوا|يتعرض|تتعرض|تعرضه|تعرضها|تعرضهم|خضع|شهد|شهدت|تلقي|تلقت)$/],
  ["aim", /^(و|ف)?(استهدف|استهدفت|يستهدف|تستهدف|استهدفه|استهدفها|طال|طالت|اصاب|اصابت|استهدفتها|ضرب|ضربت|استهدفته|استهدفا)$/],
  ["result", /^(و|ف)?(اسفر|اسفرت|ادي|ادت|اوقع|اوقعت|خلف|خلفت|اودي|اودت|تسبب|تسببت|قتل|قتلت)$/],
];

function lightVerb(scene: Scene, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const t = scene.tokens[i]!;
    for (const [name, pattern] of light) if (pattern.test(t.folded)) return name;
  }
  return null;
}
