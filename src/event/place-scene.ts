import type { PlaceMention, PlaceValue } from "#model/mention";
import { wordFact } from "#text/word-fact";
import type { Features } from "./decide.ts";
import { bucket } from "./keep.ts";
import type { Scene } from "./scene.ts";

/** One place of the report, however often it is named. */
export interface Spot {
  readonly key: string;
  readonly value: PlaceValue;
  /** What the report as a whole says of it. */
  readonly features: Features;
  /** Country known and the same as the report's. */
  readonly home: boolean;
  /** No finer place is named more often. */
  readonly most: boolean;
}

/** Where two values count as one place: the same entry of the gazetteer, or the same point. */
export const placeKey = (v: PlaceValue): string => v.placeId ?? `${v.lat} ${v.lon}`;

const order = { unknown: 0, country: 1, region: 2, governorate: 3, district: 4, near: 5, settlement: 6, exact: 7 } as const;
export const fineness = (v: PlaceValue | null): number => (v ? order[v.precision] : 0);

/** Rough distance in kilometres: enough to tell near from far. */
export function apart(a: PlaceValue, b: PlaceValue): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Infinity;
  const dLat = a.lat - b.lat;
  const dLon = (a.lon - b.lon) * Math.cos(((a.lat + b.lat) * Math.PI) / 360);
  return 111.2 * Math.sqrt(dLat * dLat + dLon * dLon);
}

const together = 15;

/** How one value stands to another, for features. */
export function relation(a: PlaceValue, b: PlaceValue): string {
  if (placeKey(a) === placeKey(b)) return "same";
  const km = apart(a, b);
  if (km <= together) return "near";
  if (a.country === null || b.country === null || a.country !== b.country) return "abroad";
  if (fineness(a) <= 3 && km <= (a.radiusKm ?? 0)) return "holds";
  if (fineness(b) <= 3 && km <= (b.radiusKm ?? 0)) return "within";
  return a.admin1 !== null && a.admin1 === b.admin1 ? "admin1" : "country";
}

/** The places of a report, each once, with what tells where the report plays. Built once a document. */
export class PlaceScene {
  readonly spots = new Map<string, Spot>();
  readonly dateline: PlaceValue | null;
  readonly country: PlaceValue | null;
  readonly #words = new Map<PlaceMention, Features>();
  readonly #keys = new Map<PlaceValue, string>();

  constructor(readonly scene: Scene) {
    const { analysis } = scene;
    this.dateline = analysis.setting?.dateline ?? null;
    this.country = analysis.setting?.country ?? null;
    const uses = analysis.places.filter((m) => m.value?.lat != null);
    const fit = uses.filter((m) => m.use === "location");
    const values = new Map<string, PlaceValue>();
    for (const { value } of uses) values.set(placeKey(value!), value!);
    for (const v of [this.dateline, this.country]) if (v && !values.has(placeKey(v))) values.set(placeKey(v), v);
    const first = fit.find((m) => scene.tokens[m.from]!.sentence >= scene.lead && fineness(m.value) > 3);
    const weight = new Map<string, number>();
    for (const [key, v] of values) {
      let w = 0;
      for (const m of fit) if (apart(m.value!, v) <= together) w++;
      weight.set(key, w);
    }
    const most = Math.max(0, ...[...values].filter(([, v]) => fineness(v) > 3).map(([k]) => weight.get(k)!));
    for (const [key, value] of values) {
      const fine = fineness(value) > 3 ? "fine" : fineness(value) > 1 ? "wide" : "country";
      const f: string[] = [`precision:${value.precision}`, `v-count:${bucket(weight.get(key)!, [0, 1, 2, 4])},${fine}`];
      const home = this.country !== null && value.country === this.country.country;
      f.push(`v-home:${this.country ? home : "unknown"},${fine}`);
      const seat = this.dateline ? relation(value, this.dateline) : "none";
      f.push(`v-dateline:${seat}`);
      if (fine === "fine") {
        if (weight.get(key) === most) f.push("v-most");
        if (first?.value && apart(value, first.value) <= together) f.push("v-first");
      }
      let title = "none",
        lead = "none";
      for (const m of fit) {
        const s = scene.tokens[m.from]!.sentence;
        const said = analysis.sentences[s]!.isTitle;
        if (!said && s !== scene.lead) continue;
        const r = apart(value, m.value!) <= together ? "near" : relation(value, m.value!) === "holds" ? "holds" : "other";
        if (said) title = stronger(title, r);
        else lead = stronger(lead, r);
      }
      f.push(`v-title:${title},${fine}`, `v-lead:${lead},${fine}`, `v-title:${title},lead:${lead},dateline:${seat}`);
      this.spots.set(key, { key, value, features: f, home, most: fine === "fine" && weight.get(key) === most });
    }
  }

  keyOf(value: PlaceValue): string {
    let key = this.#keys.get(value);
    if (key === undefined) this.#keys.set(value, (key = placeKey(value)));
    return key;
  }

  /** What a mention's own words say. */
  words(m: PlaceMention): Features {
    const known = this.#words.get(m);
    if (known) return known;
    const { scene } = this;
    const { tokens, analysis } = scene;
    const sentence = analysis.sentences[tokens[m.from]!.sentence]!;
    const here = scene.placesIn(sentence.index).filter((o) => o.to <= sentence.to && o.use === "location");
    const f = [`use:${m.use}`, `cue:${m.cue}`, `use:${m.use},cue:${m.cue}`];
    if (m.title) f.push(`title:${m.title}`);
    if (m.anaphoric) f.push("anaphoric");
    f.push(`rule:${m.rule}`);
    const before = tokens[m.from - 1];
    const inside = before !== undefined && m.from > sentence.from;
    f.push(`prev:${inside ? word(before) : "^"}`);
    const second = tokens[m.from - 2];
    if (inside && second && m.from - 1 > sentence.from) f.push(`prev2:${word(second)} ${word(before)}`);
    const after = tokens[m.to];
    f.push(`next:${after && m.to < sentence.to ? (after.kind === "word" ? "word" : after.raw) : "$"}`);
    // "وفي نيويورك، دعا السفير": the frame of what follows
    if (m.from - sentence.from <= 2) f.push(`opens:${inside ? word(before) : "^"}`, "opens");
    const inActor = scene.actorAt[m.from];
    if (inActor) f.push(`in-actor:${inActor.form}`, `in-actor:${inActor.form},use:${m.use}`);
    if (m.partOf !== null) f.push("has-container");
    if (here.some((o) => o !== m && analysis.places[o.partOf ?? -1] === m)) f.push("is-container");
    f.push(`finest:${here.every((o) => o === m || fineness(o.value) <= fineness(m.value))}`, `only:${here.length === 1}`);
    if (here[0] === m) f.push("first-here");
    if (here.at(-1) === m) f.push("last-here");
    this.#words.set(m, f);
    return f;
  }
}

const ranks = ["none", "other", "holds", "near"];
const stronger = (a: string, b: string): string => (ranks.indexOf(b) > ranks.indexOf(a) ? b : a);

/** A word by its stem: "وفي" and "في" are one. */
const word = wordFact((t) => (t.kind === "word" ? (t.forms.at(-1)?.stem ?? t.folded) : t.raw));

const scenes = new WeakMap<Scene, PlaceScene>();

export function placeScene(scene: Scene): PlaceScene {
  let known = scenes.get(scene);
  if (!known) scenes.set(scene, (known = new PlaceScene(scene)));
  return known;
}
