import type { EventPlace } from "#model/event";
import type { PlaceMention, PlaceValue } from "#model/mention";
import type { Candidate } from "./candidates.ts";
import type { Features, Option } from "./decide.ts";
import { bucket, clauseBreak } from "./keep.ts";
import { distance, rivalsBetween, sentencesNear, side, type Built } from "./nearness.ts";
import { fineness, placeScene, relation, type PlaceScene } from "./place-scene.ts";
import type { Scene } from "./scene.ts";

export interface PlaceOption {
  readonly place: EventPlace | null;
  readonly features: Option;
}

type Drafts = (value: PlaceValue, evidence: EventPlace["evidence"]) => Draft;
type Part = readonly [label: string, features: Features];

const sharedFeatures = new Map<string, Features>();

/** Features made once for all reports: what they come to is then summed up once, too. Same key, same features. */
function shared(key: string, make: () => Features): Features {
  let known = sharedFeatures.get(key);
  if (!known) {
    if (sharedFeatures.size > 50_000) sharedFeatures.clear();
    sharedFeatures.set(key, (known = make()));
  }
  return known;
}

/** An option while the ways to it are gathered. */
interface Draft {
  readonly place: EventPlace;
  readonly parts: Part[];
  readonly ways: Set<string>;
}

/**
 * Where an event may have happened, each place once with every way that leads to it: said in its sentence or near it, in
 * the title or the lead, an earlier event's place, the dateline, the report's country; and nowhere told.
 */
export function placeOptions(scene: Scene, c: Candidate, built: readonly Built[], around: readonly Candidate[]): PlaceOption[] {
  const places = placeScene(scene);
  const drafts = new Map<string, Draft>();
  const draft: Drafts = (value, evidence) => {
    const key = places.keyOf(value);
    let known = drafts.get(key);
    if (!known) drafts.set(key, (known = { place: { ...value, evidence }, parts: [], ways: new Set() }));
    return known;
  };
  const here = hereWays(scene, places, c, around, draft);
  nearWays(scene, c, here.length > 0, draft);
  builtWays(c, built, here.length > 0, draft);
  const way = (name: string, value: PlaceValue | null) => {
    if (!value) return;
    const d = draft(value, null);
    if (d.ways.size && name === "country") return;
    d.ways.add(name);
    d.parts.push(["", wayFeatures(name, c, here.length > 0)]);
  };
  way("dateline", places.dateline);
  way("country", places.country);
  const main = built[0],
    last = built.at(-1);
  const told = Math.max(-1, ...here.map((m) => fineness(m.value)));
  const finestHere = told < 0 ? "none" : told > 3 ? "fine" : told > 1 ? "wide" : "country";
  const opens = scene.analysis.sentences[c.sentence]!.isTitle ? "title" : c.sentence === scene.lead ? "lead" : "body";
  const options: PlaceOption[] = [...drafts.values()].map(({ place, parts, ways }) => {
    const spot = places.spots.get(places.keyOf(place));
    const n = Math.min(ways.size, 4);
    const toMain = main?.place ? relation(place, main.place) : "-",
      toLast = last?.place ? relation(place, last.place) : "-";
    parts.push([
      "",
      shared(`to ${n} ${toMain} ${toLast} ${c.type}`, () => [
        `ways:${n}`,
        `to-main:${toMain}`,
        `to-main:${toMain},t:${c.type}`,
        `to-last:${toLast}`,
      ]),
    ]);
    if (spot) parts.push(["", spot.features], [c.type, spot.features]);
    // the lead says in which country, the body where in it
    const scale = fineness(place) > 3 ? (spot?.most ? "most" : "fine") : fineness(place) > 1 ? "wide" : "country";
    const own = ways.has("here");
    parts.push([
      "",
      shared(`scale ${finestHere} ${scale} ${own} ${opens}`, () => [
        `here:${finestHere},${scale},own:${own}`,
        `here:${finestHere},${scale},own:${own},${opens}`,
      ]),
    ]);
    return { place, features: { parts } };
  });
  options.push({ place: null, features: { parts: [["", nowhere(scene, c, built, here)]] } });
  return options;
}

/** Places of the trigger's own sentence. */
function hereWays(scene: Scene, places: PlaceScene, c: Candidate, around: readonly Candidate[], draft: Drafts): readonly PlaceMention[] {
  const sentence = scene.analysis.sentences[c.sentence]!;
  const own = scene.placesIn(c.sentence).filter((m) => m.to <= sentence.to);
  const here = [...own, ...continued(scene, c.sentence).flatMap((s) => scene.placesIn(s))].filter((m) => m.value?.lat != null);
  const usable = here.filter((m) => m.use === "location");
  for (const m of here) {
    const d = draft(m.value!, m.span);
    d.ways.add("here");
    const gap = distance(c, m);
    const s = side(c, m);
    const between = m.from >= c.to ? clauseBreak(scene, c.to, m.from) : clauseBreak(scene, m.to, c.from);
    const nearest = usable.every((o) => o === m || distance(c, o) >= gap);
    const finest = usable.every((o) => o === m || fineness(o.value) <= fineness(m.value));
    const nearestSide = usable.every((o) => o === m || side(c, o) !== s || distance(c, o) >= gap);
    // a stronger event word stands nearer to the place than this one
    const rival = around.some((o) => o !== c && !o.rule.weak && distance(o, m) < gap);
    const {
      type,
      pos,
      rule: { frame, lemma },
    } = c;
    const rivals = bucket(rivalsBetween(around, c, m), [0, 1, 2]);
    const far = bucket(gap, [0, 1, 2, 4, 5, 6, 10, 14, 18]);
    const stand = shared(`here ${far} ${s} ${pos} ${between} ${rivals} ${rival} ${nearest} ${finest} ${nearestSide}`, () => [
      "where:here",
      `gap:${bucket(gap, [0, 2, 5, 10, 18])},${s}`,
      `gap:${bucket(gap, [2, 6, 14])},${s},${pos}`,
      `break:${between},${s}`,
      `rivals:${rivals},${s}`,
      `rival:${rival},${s}`,
      `nearest:${nearest}`,
      `nearest:${nearest},finest:${finest}`,
      `nearest-side:${nearestSide},${s},break:${between}`,
    ]);
    const cue = shared(`cue ${m.cue} ${far} ${s} ${between} ${type} ${frame}`, () => [
      `cue:${m.cue},${s},break:${between}`,
      `cue:${m.cue},gap:${bucket(gap, [0, 2, 6])},${s}`,
      `t:${type},gap:${bucket(gap, [1, 4, 10])},${s}`,
      `t:${type},cue:${m.cue}`,
      `frame:${frame},cue:${m.cue},${s}`,
    ]);
    const word = shared(`lemma ${lemma} ${m.cue} ${s}`, () => [`l:${lemma},here`, `l:${lemma},cue:${m.cue},${s}`]);
    d.parts.push(["", stand], ["", cue], ["", word], ["here", places.words(m)]);
  }
  return usable;
}

const within = new Set(["خلال", "اثناء", "في", "لدي", "هامش"]);

/**
 * The sentence that tells in what setting a sentence's act fell: "جاء ذلك خلال زيارة إلى …" speaks of the sentence before, over
 * a heading between them if there is one. What came after something ("جاء ذلك بعد …") tells of another setting.
 */
export function continued(scene: Scene, sentence: number): readonly number[] {
  const { sentences } = scene.analysis;
  const next = sentences[sentence + 1];
  const heading = next !== undefined && next.to - next.from <= 4;
  const s = heading ? sentences[sentence + 2] : next;
  if (!s || s.to - s.from < 4) return [];
  const [first, second, third, fourth] = scene.tokens.slice(s.from, s.from + 4);
  const links = /^و?(جاء|جاءت|ياتي|تاتي)$/.test(first!.folded) && /^(ذلك|هذا|هذه)$/.test(second!.folded);
  return links && (within.has(third!.folded) || (third!.folded === "علي" && within.has(fourth!.folded))) ? [s.index] : [];
}

/** Places of the sentences around, of the title and the lead, and of the rest of the report. */
function nearWays(scene: Scene, c: Candidate, placed: boolean, draft: Drafts): void {
  const { analysis } = scene;
  const sentence = analysis.sentences[c.sentence]!;
  const ways = new Map<string, Features>();
  const near = sentencesNear(scene, c.sentence).flatMap((index) => scene.placesIn(index));
  for (const m of near) {
    if (m.use === "part-of-name" || m.value?.lat == null) continue;
    const s = analysis.sentences[scene.tokens[m.from]!.sentence]!;
    const gap = c.sentence - s.index;
    const where = s.isTitle
      ? "title"
      : gap === 1
        ? s.paragraph === sentence.paragraph
          ? "prev-same-par"
          : "prev"
        : gap === 2
          ? "prev2"
          : s.index === scene.lead
            ? "lead"
            : gap === -1
              ? "next"
              : gap > 0
                ? s.paragraph === sentence.paragraph
                  ? "same-par"
                  : "earlier"
                : "later";
    const d = draft(m.value, m.span);
    if (d.ways.has(where)) continue;
    d.ways.add(where);
    let way = ways.get(where);
    if (!way) ways.set(where, (way = wayFeatures(where, c, placed)));
    d.parts.push(["", way]);
  }
}

function wayFeatures(where: string, c: Candidate, placed: boolean): Features {
  const { frame } = c.rule;
  return shared(`way ${where} ${placed} ${c.type} ${frame}`, () => {
    const here = placed ? "placed" : "unplaced";
    return [`where:${where}`, `where:${where},${here}`, `where:${where},t:${c.type}`, `where:${where},f:${frame},${here}`];
  });
}

/** Places of the events before. */
function builtWays(c: Candidate, built: readonly Built[], placed: boolean, draft: Drafts): void {
  const hereWord = placed ? "placed" : "unplaced";
  const definite = c.pos === "noun" && (c.prefix.endsWith("ال") || c.prefix.endsWith("لل"));
  const inherit = (b: Built | undefined, name: string) => {
    if (!b?.place) return;
    const d = draft(b.place, b.place.evidence);
    d.ways.add(name);
    const same = b.candidate.sentence === c.sentence;
    const type = b.candidate.type === c.type;
    const far = bucket(c.sentence - b.candidate.sentence, [0, 1, 2, 4]);
    const {
      type: t,
      rule: { frame, lemma },
    } = c;
    const from = b.candidate.type;
    d.parts.push(
      [
        "",
        shared(`${name} ${hereWord} ${same} ${type} ${definite} ${far} ${frame}`, () => [
          name,
          `${name},${hereWord}`,
          `${name},same:${same},${hereWord}`,
          `${name},type:${type}`,
          `${name},type:${type},definite:${definite}`,
          `${name},frame:${frame}`,
          `${name},gap:${far}`,
        ]),
      ],
      ["", shared(`${name} ${t} ${from} ${hereWord}`, () => [`${name},t:${t}`, `${name},from:${from}>${t}`, `${name},${hereWord},t:${t}`])],
      ["", shared(`${name} ${lemma}`, () => [`${name},l:${lemma}`])],
    );
    if (same) {
      const words = bucket(Math.abs(c.from - b.candidate.from), [2, 5, 10, 20]);
      d.parts.push(["", shared(`${name} ${words} ${from} ${t}`, () => [`${name},gap-words:${words},from:${from}>${t}`])]);
    }
  };
  const last = built.at(-1);
  inherit(last, "inherit-last");
  const main = built[0];
  if (main !== last) inherit(main, "inherit-main");
  const lastPlaced = built.findLast((b) => b.place);
  if (lastPlaced && lastPlaced !== last && lastPlaced !== main) inherit(lastPlaced, "inherit-placed");
  const kin = built.findLast((b) => b.place && b.candidate.type === c.type);
  if (kin && kin !== last && kin !== main && kin !== lastPlaced) inherit(kin, "inherit-kin");
}

/** What speaks for a place that isn't told. */
function nowhere(scene: Scene, c: Candidate, built: readonly Built[], usable: readonly PlaceMention[]): Features {
  const sentence = scene.analysis.sentences[c.sentence]!;
  const hereWord = usable.length ? "placed" : "unplaced";
  const last = built.at(-1),
    main = built[0];
  const f = [
    "none",
    `none,${hereWord}`,
    `none,t:${c.type}`,
    `none,t:${c.type},${c.rule.mode}`,
    `none,frame:${c.rule.frame}`,
    `none,${hereWord},t:${c.type}`,
    `none,r:${c.rule.name}`,
    `none,l:${c.rule.lemma},${hereWord}`,
    `none,title:${sentence.isTitle}`,
    `none,here:${bucket(usable.length, [0, 1, 2, 4])}`,
    `none,quoted:${scene.quoted[c.from]! >= 0}`,
    `none,tense:${c.form.tense}`,
    `none,pos:${c.pos},t:${c.type}`,
    `none,claim:${scene.claimed[c.from]}`,
    `none,claim:${scene.claimed[c.from]},t:${c.type}`,
    `none,main:${main ? (main.place ? "placed" : "nowhere") : "-"},t:${c.type}`,
    `none,last:${last ? (last.place ? "placed" : "nowhere") : "-"},${last?.candidate.sentence === c.sentence}`,
    `none,last:${last ? (last.place ? "placed" : "nowhere") : "-"},${last?.candidate.type}>${c.type}`,
    `none,sentence:${bucket(c.sentence - scene.lead, [-1, 0, 1, 3])}`,
  ];
  for (const cue of ["modal", "negation", "denial", "ongoing", "request", "purpose", "plan", "background", "judicial"] as const) {
    if (scene.has(cue, Math.max(sentence.from, c.from - 4), c.from)) f.push(`none,b:${cue}`);
    if (scene.has(cue, sentence.from, sentence.to)) f.push(`none,s:${cue}`);
  }
  if (usable.some((m) => distance(c, m) <= 3)) f.push("none,near");
  if (usable.some((m) => distance(c, m) <= 8 && !clauseBreak(scene, Math.min(c.to, m.to), Math.max(c.from, m.from)))) f.push("none,clause");
  return f;
}
