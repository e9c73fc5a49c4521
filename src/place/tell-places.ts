import type { PlaceMention, PlaceSpecificity, PlaceValue } from "#model/mention";
import type { Place } from "#model/place";
import { spanOf } from "#model/span";
import { fold } from "#text/fold";
import type { Clues } from "./clues.ts";
import { draftName, type Approach, type Draft, type Scene } from "./draft.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { kindTraits } from "./kinds.ts";
import { isProminent } from "./parsers/named.ts";
import { placeValue, valueBeside, valueWithin } from "./place-value.ts";
import { History } from "./refiners/history.ts";
import { isPower, readUse } from "./refiners/use.ts";
import type { Holding } from "./refiners/containment.ts";
import { findStretches, type Stretch } from "./refiners/stretches.ts";
import { distanceKm, midpoint } from "./geometry.ts";
import { holds, resolvePlace, type Resolution, type ResolveContext } from "./resolve.ts";

export interface PlaceStory {
  readonly scene: Scene;
  readonly text: string;
  readonly drafts: readonly Draft[];
  readonly approaches: readonly (Approach | null)[];
  readonly holders: readonly (Holding | null)[];
  readonly cues: readonly (string | null)[];
  readonly clues: Clues;
  readonly gazetteer: Gazetteer;
}

interface Told {
  value: PlaceValue | null;
  specificity: PlaceSpecificity;
  place: Place | null;
  use: PlaceMention["use"];
  anaphoric: boolean;
}

/** Resolves accepted drafts and builds the mentions, in text order. */
export function tellPlaces(story: PlaceStory): PlaceMention[] {
  const { scene, drafts, approaches, gazetteer, clues } = story;
  const resolutions = resolveAll(story);
  const history = new History(clues, gazetteer);
  const told: Told[] = [];
  const powers = drafts.map((draft, i) => {
    const { place } = resolutions[i]!;
    return place !== null && isPower(place, nameOf(scene, draft));
  });
  const uses = drafts.map((draft, i) => readUse(scene, draft, approaches[i] ?? null, powers[i]!));
  spreadUses(drafts, uses, resolutions, story.cues, powers);
  const holders = story.holders.map((h, i) => (h && (!h.soft || softHolds(resolutions, i, h.outer)) ? h.outer : null));
  const held = new Set(holders.filter((h) => h !== null));
  drafts.forEach((draft, i) => {
    const one = tellOne(story, i, resolutions, holders, history, uses[i]!);
    told.push(one);
    history.add({
      value: one.value,
      place: one.place,
      title: draft.title?.title.word ?? null,
      use: one.use,
      reference: held.has(i) || approaches[i]?.kind === "direction" || approaches[i]?.kind === "distance",
      sentence: scene.tokens[draft.from]!.sentence,
    });
  });
  return assemble(story, told, holders, resolutions);
}

/** First without, then with the other places of the report: the unambiguous ones are the anchors of the rest. */
function resolveAll({ scene, drafts, holders, approaches, clues, gazetteer }: PlaceStory): Resolution[] {
  const context = (i: number, anchors: readonly Place[]): ResolveContext => {
    const stated: { places: readonly Place[]; withinKm: number | null }[] = [];
    const link = holders[i];
    if (link && !link.soft) {
      const outer = drafts[link.outer]!;
      const approach = approaches[link.outer];
      const places = outer.entries.map((e) => e.place);
      if (places.length)
        stated.push({ places, withinKm: approach ? Math.max(approach.km === null ? 120 : approach.km * 1.4 + 15, 25) : null });
      const further = holders[link.outer];
      if (further && !further.soft && further.outer !== i) {
        const grand = drafts[further.outer]!.entries.map((e) => e.place);
        if (grand.length) stated.push({ places: grand, withinKm: approaches[further.outer] ? 150 : null });
      }
    }
    const country = statedCountry(scene, drafts[i]!);
    const state = country === null ? undefined : gazetteer.country(country);
    if (state) stated.push({ places: [state], withinKm: null });
    return { countryShare: clues.countryShare, anchors, holders: stated };
  };
  const first = drafts.map((d, i) => resolvePlace(d.entries, d.title?.title ?? null, context(i, clues.dateline)));
  const anchors = new Set<Place>(clues.dateline);
  drafts.forEach((_, i) => {
    const { place, candidates } = first[i]!;
    if (place && (candidates.length === 1 || candidates[0]!.weight - candidates[1]!.weight > 2)) anchors.add(place);
  });
  const list = [...anchors];
  return drafts.map((d, i) => {
    const settled = first[i]!.candidates.length > 1 ? resolvePlace(d.entries, d.title?.title ?? null, context(i, list)) : first[i]!;
    return isStranger(settled, d, clues) || isElsewhere(settled, d, approaches[holders[i]?.outer ?? -1] ? context(i, list) : null)
      ? { place: null, candidates: settled.candidates }
      : settled;
  });
}

/** "عقربا جنوب دمشق" is no small Aqraba of another country, but one that the gazetteer doesn't know; `measured`: where a bearing leads. */
function isElsewhere({ place }: Resolution, draft: Draft, measured: ResolveContext | null): boolean {
  const stated = measured?.holders[0];
  if (!place?.country || draft.title || !stated || kindTraits[place.kind].specificity < 4 || isProminent({ place, bare: false }))
    return false;
  return stated.places.every((p) => p.country !== null && p.country !== place.country);
}

/** Kinds whose names many towns share. */
const manifold: ReadonlySet<Place["kind"]> = new Set(["site", "base", "bridge", "field", "road"]);

/** "مدينة سالزبري البريطانية", "الريحانية التركية": the country that an adjective right after a settlement says. */
function statedCountry({ tokens, words }: Scene, draft: Draft): string | null {
  if (draft.reference || draft.inner) return null;
  const after = tokens[draft.to]?.sentence === tokens[draft.from]!.sentence ? words[draft.to]!.demonym : null;
  return after?.definite && !after.clitics && tokens[draft.to]!.folded.endsWith("ه") ? after.country : null;
}

/** "جبل مرة" in a report on Sudan is no base of that name in Yemen, but a mountain that the gazetteer doesn't know. */
function isStranger({ place, candidates }: Resolution, draft: Draft, clues: Clues): boolean {
  const title = draft.title?.title;
  if (!title || !place?.country || clues.country === null || kindTraits[place.kind].specificity < 2) return false;
  // every town has its مستشفى الشفاء, but there is one معبر رفح
  if (title.kinds.includes(place.kind) && (!manifold.has(place.kind) || draft.to > draft.from + 2)) return false;
  // "ساحل غزة", whatever country the report is about
  if (title.role === "part" && isProminent({ place, bare: false })) return false;
  const [best] = candidates;
  return best!.reason !== "stated holder" && (best!.weight < 1 || clues.countryShare(place.country) < 0.15);
}

function softHolds(resolutions: readonly Resolution[], inner: number, outer: number): boolean {
  const a = resolutions[inner]!.place;
  const b = resolutions[outer]!.place;
  return a !== null && b !== null && kindTraits[b.kind].specificity < kindTraits[a.kind].specificity && holds(b, a);
}

/** "أمرت فرنسا وألمانيا وبريطانيا": what is joined acts together. */
function spreadUses(
  drafts: readonly Draft[],
  uses: PlaceMention["use"][],
  resolutions: readonly Resolution[],
  cues: readonly (string | null)[],
  powers: readonly boolean[],
): void {
  for (let i = 1; i < drafts.length; i++) {
    const joined = drafts[i]!.clitics === "و" && drafts[i]!.from === drafts[i - 1]!.to;
    // between a capital and a town lies a road, between two capitals there are talks
    if (joined && cues[i - 1] === "بين" && !powers[i]) uses[i - 1] = uses[i]!;
    const power = resolutions[i]!.place?.kind === resolutions[i - 1]!.place?.kind;
    if (joined && power && uses[i] === "location" && uses[i - 1] !== "location") uses[i] = uses[i - 1]!;
  }
}

function tellOne(
  story: PlaceStory,
  i: number,
  resolutions: readonly Resolution[],
  holders: readonly (number | null)[],
  history: History,
  use: PlaceMention["use"],
): Told {
  const { scene, drafts, approaches, gazetteer } = story;
  const draft = drafts[i]!;
  const { place } = resolutions[i]!;
  const title = draft.title?.title ?? null;
  const name = nameOf(scene, draft);
  if (draft.reference) {
    const found = history.resolve(draft.reference, title, name);
    if (!found) return { value: null, specificity: title?.specificity ?? 1, place: null, use, anaphoric: true };
    return { ...found, use, anaphoric: draft.reference.to !== "country" && !(draft.reference.to === "capital" && draft.reference.country) };
  }
  if (place) {
    let value = placeValue(place, gazetteer);
    let specificity = kindTraits[place.kind].specificity;
    if (title && !title.kinds.includes(place.kind) && title.role !== "state") {
      if (title.role === "site" || title.specificity >= 4)
        value = valueWithin(seatOf(story, title.role, value), spanName(story, draft), title.precision);
      else value = { ...value, precision: title.precision };
      specificity = title.specificity;
    }
    if (title?.role === "part") {
      value = valueBeside(
        value,
        { bearing: draft.quarter, km: null, kind: draft.quarter === null ? "near" : "direction" },
        spanName(story, draft),
      );
      specificity = Math.max(2, Math.min(3, specificity)) as PlaceSpecificity;
    } else if (draft.quarter !== null)
      value = valueBeside(value, { bearing: draft.quarter, km: null, kind: "direction" }, spanName(story, draft));
    return { value, specificity, place, use, anaphoric: false };
  }
  // an unknown name: the point of what holds it
  const outer = holders[i] ?? null;
  const label = spanName(story, draft);
  const specificity = title?.specificity ?? 4;
  let parent: PlaceValue | null = null;
  if (outer !== null) {
    const holder = resolutions[outer]!.place
      ? tellOne(story, outer, resolutions, holders, history, "location").value
      : referenceValue(story, outer, history);
    const approach = approaches[outer];
    parent = holder && approach ? valueBeside(holder, approach, label) : holder;
  }
  const country = parent ? null : statedCountry(scene, draft);
  parent ??= history.context(scene.tokens[draft.from]!.sentence, specificity);
  const state = country === null || country === parent?.country ? undefined : gazetteer.country(country);
  if (state) parent = placeValue(state, gazetteer);
  if (!parent) return { value: null, specificity, place: null, use, anaphoric: false };
  let value = valueWithin(seatOf(story, title?.role ?? "place", parent), label, title?.precision ?? "settlement");
  if (draft.quarter !== null) value = valueBeside(value, { bearing: draft.quarter, km: null, kind: "direction" }, label);
  return { value, specificity, place: null, use, anaphoric: false };
}

/**
 * Where a building of a governorate stands: "مقر الولاية", "مبنى محافظة البصرة" are in its seat, not in its middle.
 * The seat is the dateline where that lies in the governorate, else the settlement of the governorate's name.
 */
function seatOf({ gazetteer, clues }: PlaceStory, role: string, parent: PlaceValue): PlaceValue {
  if (role !== "site" || parent.precision !== "governorate" || parent.name.ar === null) return parent;
  const inside = (p: Place) => p.country === parent.country && p.admin1 === parent.admin1 && kindTraits[p.kind].specificity === 4;
  const seat = [...clues.dateline, ...gazetteer.named(parent.name.ar).toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))].find(
    inside,
  );
  return seat ? placeValue(seat, gazetteer) : parent;
}

function referenceValue({ scene, drafts }: PlaceStory, i: number, history: History): PlaceValue | null {
  const draft = drafts[i]!;
  return draft.reference ? (history.resolve(draft.reference, draft.title?.title ?? null, nameOf(scene, draft))?.value ?? null) : null;
}

const nameOf = ({ tokens }: Scene, draft: Draft): string => draftName(tokens, draft);

/** The mention's words with the title, as written. */
function spanName(story: PlaceStory, draft: Draft): string {
  return wordsSpan(story, draft.from, draft.to, draft.clitics).text;
}

/** Span of tokens, without the clitics on the first. */
function wordsSpan({ scene: { tokens }, text }: PlaceStory, from: number, to: number, clitics: string) {
  let start = tokens[from]!.start;
  let left = clitics.length;
  while (left > 0 && start < tokens[from]!.end) {
    if (fold(text[start]!) !== "") left--;
    start++;
  }
  while (start < tokens[from]!.end && fold(text[start]!) === "") start++;
  return spanOf(text, start, tokens[to - 1]!.end);
}

/** A mention before its place in the list is known. */
type Draftable = { -readonly [K in keyof PlaceMention]: PlaceMention[K] };

function assemble(
  story: PlaceStory,
  told: readonly Told[],
  holders: readonly (number | null)[],
  resolutions: readonly Resolution[],
): PlaceMention[] {
  const { drafts, approaches, cues, scene } = story;
  const mentions: { readonly mention: Draftable; readonly draft: number; readonly beside: boolean }[] = [];
  const described = new Set(holders.filter((h) => h !== null));
  const stretches = findStretches(scene, drafts, cues);
  const ends = new Map(
    stretches.flatMap(
      (s) =>
        [
          [s.first, s.rule === "road" ? "طريق" : "بين"],
          [s.second, s.rule === "road" ? "طريق" : "بين"],
        ] as [number, string][],
    ),
  );
  drafts.forEach((draft, i) => {
    const one = told[i]!;
    if (draft.reference && !one.value) return;
    const base: Draftable = {
      kind: "place",
      from: draft.from,
      to: draft.to,
      span: wordsSpan(story, draft.from, draft.to, draft.clitics),
      rule: draft.rule,
      value: one.value,
      candidates: resolutions[i]!.candidates,
      use: one.use,
      cue: ends.get(i) ?? cues[i] ?? null,
      anaphoric: one.anaphoric,
      partOf: null,
      specificity: one.specificity,
      title: draft.title?.title.word ?? null,
    };
    const stretch = stretches.find((s) => s.first === i);
    if (stretch) {
      const other = told[stretch.second]!;
      const value = stretchValue(one, other, stretch, wordsSpan(story, stretch.from, drafts[stretch.second]!.to, "").text);
      if (value)
        mentions.push({
          mention: {
            ...base,
            from: stretch.from,
            to: drafts[stretch.second]!.to,
            span: wordsSpan(
              story,
              stretch.from,
              drafts[stretch.second]!.to,
              stretch.from === draft.from ? draft.clitics : proclitic(scene.tokens[stretch.from]!.folded),
            ),
            rule: stretch.rule,
            value,
            candidates: [],
            use: "location",
            cue: leadingCue(scene, stretch.from),
            specificity: 4,
          },
          draft: i,
          beside: true,
        });
    }
    const approach = approaches[i] ?? null;
    if (approach && one.value && one.use === "location" && !described.has(i)) {
      const from = Math.min(approach.from, draft.from);
      const span = wordsSpan(story, from, draft.to, from === draft.from ? draft.clitics : proclitic(scene.tokens[from]!.folded));
      mentions.push({
        mention: {
          ...base,
          from,
          span,
          rule: approach.kind,
          value: valueBeside(one.value, approach, span.text),
          candidates: [],
          cue: leadingCue(scene, from),
          specificity: besideSpecificity(one, approach),
          title: null,
        },
        draft: i,
        beside: true,
      });
    }
    mentions.push({ mention: base, draft: i, beside: false });
  });
  const ordered = mentions.toSorted(
    (a, b) => a.mention.span.start - b.mention.span.start || b.mention.span.end - a.mention.span.end || (a.beside ? -1 : 1),
  );
  const indexOf = new Map<number, number>();
  ordered.forEach((m, k) => {
    if (!m.beside) indexOf.set(m.draft, k);
  });
  return ordered.map(({ mention, draft, beside }) => {
    const outer = beside ? draft : (holders[draft] ?? null);
    mention.partOf = outer === null ? null : (indexOf.get(outer) ?? null);
    return mention;
  });
}

/** The middle of two places, unless they are two powers that something goes on between. */
function stretchValue(a: Told, b: Told, stretch: Stretch, name: string): PlaceValue | null {
  if (a.value?.lat == null || a.value.lon === null || b.value?.lat == null || b.value.lon === null) return null;
  if (stretch.rule === "between" && (a.use !== "location" || b.use !== "location" || a.specificity === 0 || b.specificity === 0))
    return null;
  const from = { lat: a.value.lat, lon: a.value.lon };
  const to = { lat: b.value.lat, lon: b.value.lon };
  const same = (x: string | null, y: string | null) => (x === y ? x : null);
  return {
    ...a.value,
    placeId: null,
    name: { ar: name, en: null },
    country: same(a.value.country, b.value.country) ?? a.value.country,
    admin1: same(a.value.admin1, b.value.admin1),
    admin2: same(a.value.admin2, b.value.admin2),
    ...midpoint(from, to),
    precision: "near",
    radiusKm: Math.max(3, Math.round(distanceKm(from, to) / 2)),
    regions: a.value.regions.filter((r) => b.value!.regions.includes(r)),
  };
}

const besideSpecificity = (one: Told, approach: Approach): PlaceSpecificity =>
  approach.km !== null ? 4 : one.specificity >= 3 ? 4 : one.specificity === 0 ? 1 : (one.specificity as PlaceSpecificity);

const proclitic = (folded: string) => (/^(و|ب|ل|ف)(شمال|جنوب|شرق|غرب|قرب)/.test(folded) ? folded[0]! : "");

function leadingCue({ tokens }: Scene, from: number): string | null {
  const own = proclitic(tokens[from]!.folded);
  if (own && own !== "و") return own;
  const before = tokens[from - 1];
  return before && before.sentence === tokens[from]!.sentence && /^(في|من|الي|نحو|علي)$/.test(before.folded) ? before.folded : null;
}
