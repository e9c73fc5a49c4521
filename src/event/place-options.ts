import type { EventPlace } from "#model/event";
import type { PlaceMention } from "#model/mention";
import type { Candidate } from "./candidates.ts";
import type { Features } from "./decide.ts";
import { bucket, clauseBreak } from "./keep.ts";
import { distance, rivalsBetween, side, type Built } from "./nearness.ts";
import type { Scene } from "./scene.ts";

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
    if (m.partOf !== null) f.push("has-container");
    if (here.some((o) => o !== m && analysis.places[o.partOf ?? -1] === m)) f.push("is-container");
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

const order = { unknown: 0, country: 1, region: 2, governorate: 3, district: 4, near: 5, settlement: 6, exact: 7 } as const;
export const fineness = (m: PlaceMention): number => (m.value ? order[m.value.precision] : 0);
