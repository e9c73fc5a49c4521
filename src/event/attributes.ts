import type { EventStatus, EventType, Salience } from "#model/event";
import type { Sentence } from "#model/sentence";
import { wordFact } from "#text/word-fact";
import type { Candidate } from "./candidates.ts";
import type { Option } from "./decide.ts";
import type { Feature, Features } from "./feature.ts";
import type { Scene } from "./scene.ts";
import { bucket } from "./keep.ts";
import type { CueName } from "./ar/lexicon.ts";
import { weaponCues } from "./ar/weapons.ts";

export const statuses: readonly EventStatus[] = ["occurred", "ongoing", "planned", "possible", "denied"];
export const saliences: readonly Salience[] = ["main", "background"];

const near: readonly CueName[] = [
  "negation",
  "denial",
  "perfect",
  "modal",
  "plan",
  "purpose",
  "request",
  "ongoing",
  "background",
  "attempt",
];

/** Features of the trigger and its surroundings that tell status and salience, without the class. */
function surroundings(scene: Scene, c: Candidate): Feature[] {
  const F = scene.feature;
  const sentence = scene.analysis.sentences[c.sentence]!;
  const f: Feature[] = [
    "bias",
    F`t:${c.type}`,
    F`tense:${c.pos === "verb" ? c.form.tense : "noun"}`,
    F`frame:${c.rule.frame}`,
    F`weak:${c.rule.weak}`,
  ];
  if (c.rule.negated) f.push("negated-rule");
  for (const cue of near) {
    if (scene.has(cue, Math.max(sentence.from, c.from - 2), c.from)) f.push(F`b2:${cue}`, F`b2:${cue},${c.pos}`);
    if (scene.has(cue, Math.max(sentence.from, c.from - 6), c.from)) f.push(F`b6:${cue}`);
    if (scene.has(cue, c.to, Math.min(sentence.to, c.to + 3))) f.push(F`a3:${cue}`);
    if (scene.has(cue, sentence.from, sentence.to)) f.push(F`s:${cue}`);
  }
  for (const [name, at] of [
    ["p1", c.from - 1],
    ["p2", c.from - 2],
  ] as const) {
    const t = scene.tokens[at];
    if (t && t.sentence === c.sentence && t.kind === "word" && t.folded.length <= 5) f.push(F`${name}:${t.folded}`);
  }
  if (scene.quoted[c.from]! >= 0) f.push("quoted");
  if (scene.claimed[c.from]) f.push(F`claim:${scene.claimed[c.from]}`);
  f.push(sentence.isTitle ? "at:title" : scene.loose ? "at:loose" : F`at:${bucket(c.sentence - scene.lead, [0, 1, 3, 6])}`);
  const prefix = c.prefix.replace(/^[وف](?=.|$)/, "");
  f.push(F`prefix:${prefix}`);
  return f;
}

/** What the date says of an event: before the publication day, on it, after it, or nothing. */
export function dateRelation(start: string | null | undefined, end: string | null | undefined, publishedAt: string | null): string {
  if (!start) return "none";
  const day = publishedAt?.slice(0, 10);
  if (!day) return "unknown";
  if (start > day) return "after";
  if ((end ?? start) >= day) return "on";
  const days = (Date.parse(day) - Date.parse(end ?? start)) / 86_400_000;
  return days <= 1 ? "yesterday" : days <= 7 ? "week" : days <= 60 ? "weeks" : "long-ago";
}

const conjoin = (features: Features, label: string): Option => ({ parts: [[label, features]] });

export function statusOptions(scene: Scene, c: Candidate, relation: string): Option[] {
  const F = scene.feature;
  const f = [...surroundings(scene, c), F`date:${relation}`, F`date:${relation},${c.pos},${c.form.tense}`];
  return statuses.map((s) => conjoin(f, s));
}

export function salienceOptions(scene: Scene, c: Candidate, relation: string, status: EventStatus, order: number): Option[] {
  const sentence = scene.analysis.sentences[c.sentence]!;
  const head = scene.tokens[sentence.from]!.folded;
  const F = scene.feature;
  const f = [
    ...surroundings(scene, c),
    F`date:${relation}`,
    F`date:${relation},status:${status}`,
    F`status:${status}`,
    F`order:${bucket(order, [0, 1, 3, 6])}`,
  ];
  if (["وكان", "وكانت", "كان", "كانت", "وكانوا", "يذكر", "وسبق", "وياتي", "وتاتي", "ومنذ"].includes(head))
    f.push(F`head:${head}`, "head:recall");
  // صفة a relative clause or "بعد" before the trigger recalls
  for (const w of ["بعد", "عقب", "اثر", "منذ", "قبل", "غداه", "خلال"]) {
    for (let i = Math.max(sentence.from, c.from - 3); i < c.from; i++)
      if (scene.tokens[i]!.forms.some((x) => x.stem === w)) f.push(F`recent:${w}`);
  }
  return saliences.map((s) => conjoin(f, s));
}

/** Modes a type may have; null first. */
export const modesOf: { readonly [K in EventType]?: readonly (string | null)[] } = {
  CONSULT: [null, "visit", "third-party", "multilateral", "phone"],
  RETREAT: [null, "withdraw", "release", "disarm", "ceasefire", "access", "resign"],
  REQUEST: [null, "assist", "change", "yield", "meet"],
  ACCUSE: [null, "disapprove", "investigate", "allege"],
  REJECT: [null, "assist", "change", "yield", "meet"],
  THREATEN: [null, "restrict", "arrest", "relations", "expel", "territory", "violence"],
  PROTEST: [null, "demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
  SANCTION: [null, "convict", "expel", "withdraw", "discontinue"],
  MOBILIZE: [null, "troops", "weapons", "police", "militia"],
  COERCE: [null, "seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber"],
  ASSAULT: [
    null,
    "abduct",
    "beat",
    "torture",
    "sexual",
    "targeted",
    "destroy",
    "primitive",
    "firearms",
    "explosives",
    "suicide-attack",
    "aerial",
    "drone",
    "heavy-weapons",
    "crowd-control",
    "unconventional",
  ],
  OTHER: ["election"],
};

// Built once: a label is looked up by its name for every option.
const modeLabels = new Map([...new Set(Object.values(modesOf).flat())].map((mode) => [mode, `m:${mode}`]));

/** What is known of an event when its mode is chosen. */
export interface ModeContext {
  /** Kinds of its participants. */
  readonly initiators: readonly string[];
  readonly targets: readonly string[];
  /** Modes of the events of its type built before it, the latest last. */
  readonly before: readonly (string | null)[];
}

/** Options for the mode: the rule's own word, the weapons and other words around it, and what an event told before was. */
export function modeOptions(scene: Scene, c: Candidate, kinds: ModeContext): Option[] {
  const sentence = scene.analysis.sentences[c.sentence]!;
  const last = kinds.before.at(-1);
  const definite = /ال/.test(c.prefix) || c.form.suffix !== "" ? "definite" : c.pos;
  const F = scene.feature;
  const around: Feature[] = [];
  for (let i = Math.max(sentence.from, c.from - 4); i < Math.min(sentence.to, c.to + 10); i++) {
    if (i >= c.from && i < c.to) continue;
    const t = scene.tokens[i]!;
    if (t.kind !== "word" || t.folded.length < 3) continue;
    const stem = t.forms.at(-1)!.stem;
    around.push(i < c.from ? F`wb:${stem}` : F`wa:${stem}`);
    if (i >= c.to && i < c.to + 4) around.push(F`wn:${stem}`);
  }
  const nearest = c.type === "ASSAULT" ? nearestWeapon(scene, c, sentence) : null;
  const shared = [
    "is",
    F`l:${c.rule.lemma}`,
    F`rule:${c.rule.mode}`,
    F`r:${c.rule.name}`,
    F`frame:${c.rule.frame}`,
    ...kinds.targets.map((k) => F`target:${k}`),
    ...kinds.initiators.map((k) => F`by:${k}`),
  ];
  const silent = c.rule.mode === null ? "silent" : "told";
  return (modesOf[c.type] ?? [null]).map((mode): Option => {
    const own: Feature[] = [
      F`${c.type},rule:${c.rule.mode === mode ? "same" : c.rule.mode === null ? "silent" : "other"},${mode === null ? "null" : "mode"}`,
    ];
    if (c.rule.mode === mode) own.push(F`same:${c.rule.weak}`, F`same:${c.type}`);
    const where = c.type === "ASSAULT" && mode ? weaponNear(scene, c, sentence, mode) : null;
    if (where) own.push(F`cue:${where},${silent}`);
    if (nearest !== null) own.push(F`nearest-weapon:${nearest === mode},${silent}`);
    if (last !== undefined) {
      const again = `before:${last === mode},${last === null ? "null" : "mode"}`;
      own.push(again, F`${again},${definite}`, F`${again},${silent}`, F`${again},${c.type}`);
      if (kinds.before.includes(mode)) own.push(F`was-before,${silent}`);
    }
    const label = modeLabels.get(mode)!;
    const ofMode = where ? [F`cue:${where}`] : [];
    return {
      parts: [
        ["", own],
        [label, shared],
        [label, around],
        [label, ofMode],
      ],
    };
  });
}

const weaponModes = Object.keys(weaponCues);
const weaponBits = wordFact((t) =>
  weaponModes.reduce((bits, mode, i) => (t.forms.some((x) => weaponCues[mode]!.has(x.stem)) ? bits | (1 << i) : bits), 0),
);

/** The mode of the weapon word nearest to a trigger in its sentence, what follows before what precedes; null without one. */
function nearestWeapon(scene: Scene, c: Candidate, sentence: Sentence): string | null {
  const { tokens } = scene;
  for (let d = 0; d < 14; d++)
    for (const at of [c.from + d, c.from - d]) {
      if (at < sentence.from || at >= sentence.to) continue;
      const bits = weaponBits(tokens[at]!);
      if (bits) return weaponModes[31 - Math.clz32(bits)]!;
    }
  return null;
}

const weaponsInReport = new WeakMap<Scene, number>();
/** The modes whose words stand anywhere in a report, as bits. */
function weaponsOf(scene: Scene): number {
  let bits = weaponsInReport.get(scene);
  if (bits === undefined) weaponsInReport.set(scene, (bits = scene.tokens.reduce((all, t) => all | weaponBits(t), 0)));
  return bits;
}

/** How near a word of a mode stands to a trigger: beside it, in its sentence, in the sentences around, in the report. */
function weaponNear(scene: Scene, c: Candidate, sentence: Sentence, mode: string): string | null {
  const at = weaponModes.indexOf(mode);
  if (at < 0) return null;
  const { tokens, analysis } = scene;
  const within = (from: number, to: number) => {
    const end = Math.min(to, tokens.length);
    for (let i = Math.max(0, from); i < end; i++) if (weaponBits(tokens[i]!) & (1 << at)) return true;
    return false;
  };
  if (within(Math.max(sentence.from, c.from - 4), Math.min(sentence.to, c.to + 5))) return "near";
  if (within(sentence.from, sentence.to)) return "sentence";
  const last = analysis.sentences.length - 1;
  if (within(analysis.sentences[Math.max(0, c.sentence - 1)]!.from, analysis.sentences[Math.min(last, c.sentence + 1)]!.to))
    return "beside";
  return weaponsOf(scene) & (1 << at) ? "report" : null;
}
