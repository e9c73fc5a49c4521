import type { EventPlace, EventTime } from "#model/event";
import type { ActorMention, PlaceMention, TimeMention } from "#model/mention";
import { casualtyHeads } from "./ar/casualties.ts";
import type { Candidate } from "./candidates.ts";
import type { Features } from "./decide.ts";
import { bucket, clauseBreak } from "./keep.ts";
import type { Scene } from "./scene.ts";
import type { TollPhrase } from "./toll-phrases.ts";
import { shiftDate } from "./shift-date.ts";

/** An event under construction, as far as later ones may lean on it. */
export interface Built {
  readonly candidate: Candidate;
  readonly time: EventTime | null;
  readonly place: EventPlace | null;
}

const distance = (c: Candidate, m: { readonly from: number; readonly to: number }): number =>
  m.from >= c.to ? m.from - c.to : m.to <= c.from ? c.from - m.to : 0;
const side = (c: Candidate, m: { readonly from: number }): string => (m.from >= c.to ? "after" : "before");

/** Another possible event word between a trigger and a mention: the mention may be that one's. */
function rivalsBetween(all: readonly Candidate[], c: Candidate, m: { readonly from: number; readonly to: number }): number {
  const [from, to] = m.from >= c.to ? [c.to, m.from] : [m.to, c.from];
  let n = 0;
  for (const o of all) if (o !== c && o.sentence === c.sentence && o.from >= from && o.to <= to && !o.rule.weak) n++;
  return n;
}

export interface TimeOption {
  readonly time: EventTime | null;
  readonly features: Features;
}

/** Ways to date an event: a time expression of its sentence or near it, an earlier event's date, the publication day, no date. */
export function timeOptions(scene: Scene, c: Candidate, built: readonly Built[], all: readonly Candidate[]): TimeOption[] {
  const { analysis } = scene;
  const sentence = analysis.sentences[c.sentence]!;
  const options: TimeOption[] = [];
  const tense = c.pos === "verb" ? c.form.tense : "noun";
  const inSentence = analysis.times.filter((m) => m.from >= sentence.from && m.to <= sentence.to && m.role !== "window");
  const main = built[0];
  const add = (m: TimeMention, where: string) => {
    const value = m.value ?? anchored(m, main, analysis.document.publishedAt);
    if (!value?.start) return;
    const d = distance(c, m);
    const f = [
      `where:${where}`,
      `role:${m.role}`,
      `precision:${value.precision}`,
      `rule:${m.rule}`,
      `where:${where},tense:${tense}`,
      `where:${where},role:${m.role}`,
      `at-sentence:${bucket(c.sentence - scene.lead, [-1, 0, 2])},where:${where}`,
    ];
    if (where === "here") {
      f.push(`gap:${bucket(d, [0, 2, 5, 10, 18])},${side(c, m)}`, `gap:${bucket(d, [2, 6, 14])},${side(c, m)},${c.pos}`);
      const between = m.from >= c.to ? clauseBreak(scene, c.to, m.from) : clauseBreak(scene, m.to, c.from);
      f.push(`break:${between},${side(c, m)}`);
      f.push(`rivals:${bucket(rivalsBetween(all, c, m), [0, 1, 2])},${side(c, m)}`);
      const nearest = inSentence.every((o) => o === m || distance(c, o) >= d);
      f.push(`nearest:${nearest}`, `only:${inSentence.length === 1}`, `nearest:${nearest},break:${between}`);
      if (m.from === sentence.from || m.from === sentence.from + 1) f.push("time-opens");
    }
    options.push({ time: { ...value, evidence: m.span }, features: f });
  };
  for (const m of inSentence) add(m, "here");
  for (const m of analysis.times) {
    if (m.from >= sentence.from && m.to <= sentence.to) continue;
    const s = analysis.sentences[scene.tokens[m.from]!.sentence]!;
    if (m.role === "window" || m.role === "since") continue;
    if (s.index === c.sentence - 1) add(m, s.paragraph === sentence.paragraph ? "prev-same-par" : "prev");
    else if (s.index === scene.lead) add(m, "lead");
    else if (s.paragraph === sentence.paragraph && s.index < c.sentence) add(m, "par");
    else if (s.index === c.sentence + 1 && s.paragraph === sentence.paragraph) add(m, "next");
  }
  const last = built.at(-1);
  const hereWord = inSentence.length ? "timed" : "untimed";
  const inherit = (b: Built, name: string) => {
    const sameSentence = b.candidate.sentence === c.sentence;
    const f = [
      `${name}`,
      `${name},${hereWord}`,
      `${name},tense:${tense}`,
      `${name},same:${sameSentence}`,
      `${name},type:${b.candidate.type === c.type}`,
      `${name},gap:${bucket(c.sentence - b.candidate.sentence, [0, 1, 2, 4])}`,
      `${name},has:${b.time?.start ? "date" : "none"}`,
      `${name},t:${c.type}`,
    ];
    if (b.time?.start) options.push({ time: { ...b.time, certain: false, reason: "same time as the event before" }, features: f });
  };
  if (last) inherit(last, "inherit-last");
  if (main && main !== last) inherit(main, "inherit-main");
  const cuesOf = (name: string) => {
    const f = [
      name,
      `${name},${hereWord}`,
      `${name},tense:${tense}`,
      `${name},t:${c.type}`,
      `${name},frame:${c.rule.frame}`,
      `${name},at:${bucket(c.sentence - scene.lead, [-1, 0, 2, 5])}`,
      `${name},quoted:${scene.quoted[c.from]! >= 0}`,
      `${name},claim:${scene.claimed[c.from]}`,
      `${name},weak:${c.rule.weak}`,
      `${name},prefix:${c.prefix.replace(/^[وف](?=.|$)/, "")}`,
    ];
    for (const cue of ["background", "plan", "modal", "negation", "denial", "perfect", "ongoing", "request", "purpose"] as const) {
      if (scene.has(cue, Math.max(sentence.from, c.from - 4), c.from)) f.push(`${name},b:${cue}`);
      if (scene.has(cue, sentence.from, sentence.to)) f.push(`${name},s:${cue}`);
    }
    if (inSentence.some((m) => m.value?.start === analysis.document.publishedAt?.slice(0, 10))) f.push(`${name},today-here`);
    return f;
  };
  const day = analysis.document.publishedAt?.slice(0, 10) ?? null;
  if (day)
    options.push({
      time: {
        start: day,
        end: day,
        precision: "day",
        certain: false,
        reason: "undated act of the report's present: publication day",
        evidence: null,
      },
      features: cuesOf("publication"),
    });
  options.push({ time: null, features: cuesOf("none") });
  return options;
}

/** The value of a time said relative to another event: that is the report's first dated event, else the publication day. */
function anchored(m: TimeMention, main: Built | undefined, publishedAt: string | null): EventTime | null {
  const base = main?.time?.start ?? publishedAt?.slice(0, 10);
  const start = base && m.offset ? shiftDate(base, m.offset) : null;
  return start
    ? { start, end: start, precision: "day", certain: false, reason: "counted from the report's main event", evidence: m.span }
    : null;
}

export interface PlaceOption {
  readonly place: EventPlace | null;
  readonly features: Features;
}

/** Ways to place an event: a place of its sentence or near it, an earlier event's place, none. */
export function placeOptions(scene: Scene, c: Candidate, built: readonly Built[], all: readonly Candidate[]): PlaceOption[] {
  const { analysis } = scene;
  const sentence = analysis.sentences[c.sentence]!;
  const options: PlaceOption[] = [];
  const here = analysis.places.filter((m) => m.from >= sentence.from && m.to <= sentence.to && m.value);
  const seen = new Set<string>();
  const usable = here.filter((m) => m.use === "location");
  const add = (m: PlaceMention, where: string) => {
    if (!m.value || m.value.lat === null) return;
    const key = `${where === "here" ? m.from : where}:${m.value.placeId ?? m.span.text}`;
    if (seen.has(key)) return;
    seen.add(key);
    const d = distance(c, m);
    const p = m.value.precision;
    const f = [
      `where:${where}`,
      `use:${m.use}`,
      `precision:${p}`,
      `where:${where},precision:${p}`,
      `cue:${m.cue}`,
      `where:${where},use:${m.use}`,
      `anaphoric:${m.anaphoric},where:${where}`,
      `t:${c.type},where:${where}`,
      `t:${c.type},use:${m.use}`,
      `t:${c.type},precision:${p}`,
    ];
    const inActor = scene.actorAt[m.from];
    if (inActor) f.push(`in-actor:${inActor.form}`, `in-actor:${inActor.form},use:${m.use}`);
    if (partOf(m) !== null) f.push("has-container");
    if (here.some((o) => o !== m && analysis.places[partOf(o) ?? -1] === m)) f.push("is-container");
    if (where === "here") {
      f.push(`gap:${bucket(d, [0, 2, 5, 10, 18])},${side(c, m)}`, `gap:${bucket(d, [2, 6, 14])},${side(c, m)},${c.pos}`);
      const between = m.from >= c.to ? clauseBreak(scene, c.to, m.from) : clauseBreak(scene, m.to, c.from);
      f.push(`break:${between},${side(c, m)}`, `rivals:${bucket(rivalsBetween(all, c, m), [0, 1, 2])},${side(c, m)}`);
      const nearest = usable.every((o) => o === m || distance(c, o) >= d);
      const finest = usable.every((o) => o === m || fineness(o) <= fineness(m));
      f.push(
        `nearest:${nearest}`,
        `finest:${finest}`,
        `nearest:${nearest},finest:${finest}`,
        `only:${usable.length === 1}`,
        `cue:${m.cue},finest:${finest}`,
      );
    } else {
      const s = analysis.sentences[scene.tokens[m.from]!.sentence]!;
      f.push(
        `here:${usable.length ? "some" : "none"},where:${where}`,
        `first:${analysis.places.find((o) => scene.tokens[o.from]!.sentence === s.index && o.use === "location") === m}`,
      );
    }
    options.push({ place: { ...m.value, evidence: m.span }, features: f });
  };
  for (const m of here) add(m, "here");
  for (const m of analysis.places) {
    if (m.use === "part-of-name" || (m.from >= sentence.from && m.to <= sentence.to)) continue;
    const s = analysis.sentences[scene.tokens[m.from]!.sentence]!;
    if (s.index === c.sentence - 1) add(m, s.paragraph === sentence.paragraph ? "prev-same-par" : "prev");
    else if (s.index === c.sentence - 2) add(m, "prev2");
    else if (s.index === scene.lead) add(m, "lead");
    else if (s.isTitle) add(m, "title");
    else if (s.index === c.sentence + 1) add(m, "next");
  }
  const hereWord = usable.length ? "placed" : "unplaced";
  const inherit = (b: Built, name: string) => {
    if (!b.place) return;
    const sameSentence = b.candidate.sentence === c.sentence;
    options.push({
      place: b.place,
      features: [
        name,
        `${name},${hereWord}`,
        `${name},same:${sameSentence}`,
        `${name},type:${b.candidate.type === c.type}`,
        `${name},t:${c.type}`,
        `${name},frame:${c.rule.frame}`,
        `${name},gap:${bucket(c.sentence - b.candidate.sentence, [0, 1, 2, 4])}`,
        `${name},precision:${b.place.precision}`,
        `${name},from:${b.candidate.type}>${c.type}`,
        `${name},${hereWord},t:${c.type}`,
      ],
    });
  };
  const last = built.at(-1),
    main = built[0];
  if (last) inherit(last, "inherit-last");
  if (main && main !== last) inherit(main, "inherit-main");
  const lastPlaced = [...built].reverse().find((b) => b.place);
  if (lastPlaced && lastPlaced !== last && lastPlaced !== main) inherit(lastPlaced, "inherit-placed");
  const f = [
    "none",
    `none,${hereWord}`,
    `none,t:${c.type}`,
    `none,frame:${c.rule.frame}`,
    `none,${hereWord},t:${c.type}`,
    `none,r:${c.rule.name}`,
    `none,title:${sentence.isTitle}`,
    `none,here:${here.length > 0}`,
    `none,quoted:${scene.quoted[c.from]! >= 0}`,
    `none,tense:${c.form.tense}`,
    `none,claim:${scene.claimed[c.from]}`,
  ];
  options.push({ place: null, features: f });
  return options;
}

const partOf = (m: PlaceMention): number | null => m.partOf;
const within = (a: ActorMention): number | null => a.within;

const order = { unknown: 0, country: 1, region: 2, governorate: 3, district: 4, near: 5, settlement: 6, exact: 7 } as const;
export const fineness = (m: PlaceMention): number => (m.value ? order[m.value.precision] : 0);

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

/** The actors around a trigger and what speaks for each of them as a participant. */
export function roleOptions(scene: Scene, c: Candidate, all: readonly Candidate[], tolls: readonly TollPhrase[]): RoleOption[] {
  const { analysis, tokens } = scene;
  const sentence = analysis.sentences[c.sentence]!;
  const options: RoleOption[] = [];
  const inReach = analysis.actors.filter((a) => {
    const s = tokens[a.from]!.sentence;
    return s === c.sentence || (s === c.sentence - 1 && !analysis.sentences[s]!.isTitle) || tolls.some((p) => counts(p, a));
  });
  const here = inReach.filter((a) => tokens[a.from]!.sentence === c.sentence);
  const voice = c.passiveMark || c.form.voice === "passive" ? "passive" : c.pos;
  for (const a of inReach) {
    const same = tokens[a.from]!.sentence === c.sentence;
    const inTrigger = a.from <= c.from && c.from < a.to && a.headToken !== c.from;
    const d = distance(c, a);
    const s = side(c, a);
    const outer = within(a) === null;
    const sideActors = here.filter((o) => side(c, o) === s && within(o) === null);
    const rank = same ? sideActors.filter((o) => distance(c, o) < d).length : 9;
    const first = tokens[a.from]!;
    const clitic = first.folded.match(/^[وف]?([بلك])/)?.[1];
    const headForm = first.forms.find((x) => a.words.includes(x.stem))?.prefix ?? "";
    const before = tokens[a.from - 1];
    const prepStem = before && before.sentence === first.sentence ? before.forms.find((x) => prepositions.has(x.stem))?.stem : undefined;
    const prep = prepStem ?? (/[بل]/.test(headForm.replace("ال", "")) && clitic ? clitic : before?.kind === "punctuation" ? "punct" : "-");
    const between = same ? (s === "after" ? clauseBreak(scene, c.to, a.from) : clauseBreak(scene, a.to, c.from)) : true;
    const rivals = same ? rivalsBetween(all, c, a) : 3;
    const frame = `${c.rule.frame}/${voice}`;
    const f = [
      "bias",
      `frame:${frame}`,
      `t:${c.type}`,
      `kind:${a.actorKind}`,
      `t,kind:${c.type},${a.actorKind}`,
      `form:${a.form}`,
      `casualty:${a.casualty}`,
      `same:${same}`,
      `in-trigger:${inTrigger}`,
      `outer:${outer}`,
      `rule:${a.rule}`,
      `frame,side:${frame},${s}`,
      `frame,side,rank:${frame},${s},${Math.min(rank, 3)}`,
      `frame,prep:${frame},${prep}`,
      `frame,side,prep:${frame},${s},${prep}`,
      `side,gap:${s},${bucket(d, [0, 1, 3, 6, 12])}`,
      `frame,gap:${frame},${s},${bucket(d, [0, 2, 6, 14])}`,
      `break:${between},${s}`,
      `frame,break:${frame},${between},${s}`,
      `rivals:${Math.min(rivals, 3)},${s}`,
      `frame,kind:${frame},${a.actorKind}`,
      `frame,side,kind:${frame},${s},${a.actorKind}`,
      `speaker:${scene.speaker[a.from]},${c.type}`,
      `speaker:${scene.speaker[a.from]},${frame},${s}`,
      `prep:${prep}`,
      `frame,anaphoric:${c.rule.frame},${a.anaphoric}`,
      `counted:${a.count !== null},${frame},${s}`,
      `harm:${c.rule.harm},${s},${Math.min(rank, 2)},${a.casualty !== null}`,
      `r:${c.rule.name},${s},${Math.min(rank, 1)}`,
    ];
    f.push(`sort:${a.sort},${c.type}`, `sort:${a.sort},${frame},${s}`);
    // whom a toll of this event counts, it befell
    const counted = tolls.find((p) => counts(p, a));
    if (counted) f.push("counted-in-toll", `counted-in-toll:${c.type},${counted.field}`, `counted-in-toll,same:${same}`);
    const governor = governorOf(scene, a, sentence.from);
    f.push(`gov:${governor}`, `gov:${governor},${c.rule.frame}`, `gov:${governor},${c.type}`, `gov:${governor},${a.actorKind}`);
    if (scene.claimed[a.from] === 3) f.push("in-direct-quote");
    if (sentence.isTitle) f.push(`title,${s}`);
    const verbBetween = s === "after" && same ? lightVerb(scene, c.to, a.from) : null;
    if (verbBetween) f.push(`light:${verbBetween},${c.rule.frame}`, `light:${verbBetween},prep:${prep}`);
    const verbBefore = s === "before" && same ? lightVerb(scene, Math.max(sentence.from, a.from - 2), c.from) : null;
    if (verbBefore) f.push(`light-before:${verbBefore},${c.rule.frame}`);
    options.push({ actor: a, features: f });
  }
  return options;
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
