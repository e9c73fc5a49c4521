import type { SourceDocument } from "#model/document";
import type { Place } from "#model/place";
import { analyseText } from "#text/index";
import { demonyms } from "./ar/countries.ts";
import type { Draft, Scene } from "./draft.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { kindTraits } from "./kinds.ts";

/** What the report as a whole says about where it plays. */
export interface Clues {
  /** Weight of a country among the clues, 0 to 1. */
  readonly countryShare: (code: string) => number;
  /** The country with the most weight; null without clues. */
  readonly country: string | null;
  readonly dateline: readonly Place[];
}

/** Countries from unambiguous names, nationality adjectives, publisher and dateline. */
export function readClues(scene: Scene, document: SourceDocument, drafts: readonly Draft[], gazetteer: Gazetteer): Clues {
  const votes = new Map<string, number>();
  let total = 0;
  const vote = (country: string | null, weight: number) => {
    if (country === null) return;
    votes.set(country, (votes.get(country) ?? 0) + weight);
    total += weight;
  };
  for (const draft of drafts) {
    if (draft.strength < 2 || !draft.entries.length) continue;
    const { place, bare } = draft.entries[0]!;
    // a title that doesn't fit is a sign of another place of the name
    if (bare || (draft.title && !draft.title.title.kinds.includes(place.kind))) continue;
    // "بابها" is more often "its door" than "in Abha": such a word says nothing about the report
    if (!draft.title && /[بلك]$/.test(draft.clitics) && draft.nameTo === draft.nameFrom + 1 && kindTraits[place.kind].specificity > 2)
      continue;
    const { country } = place;
    if (!draft.entries.every((e) => e.place.country === country)) continue;
    vote(country, place.kind === "country" ? 1 : 1.2);
  }
  for (const { demonym } of scene.words) {
    if (demonym) vote(demonym.country, 0.7);
  }
  const named = document.dateline ? datelineNamed(document.dateline, gazetteer) : [];
  const share = (code: string) => (total ? (votes.get(code) ?? 0) / total : 0);
  const dateline = named.toSorted((a, b) => datelineWeight(b, share) - datelineWeight(a, share)).slice(0, 1);
  // "طرابلس" alone doesn't say which: the text's own clues come first
  const sure = dateline[0] && (share(dateline[0].country ?? "") > 0.3 || named.every((p) => p.country === dateline[0]!.country));
  if (sure) vote(dateline[0]!.country, 2);
  if (document.publisher) for (const country of publisherCountries(document.publisher, gazetteer)) vote(country, 1);
  let country: string | null = null;
  for (const [code, weight] of votes) if (country === null || weight > votes.get(country)!) country = code;
  return { countryShare: share, country, dateline };
}

/** The places of the first part that names one: "الخرطوم، لاهاي (رويترز)", "عواصم - وكالات", "بغداد - كركوك". */
function datelineNamed(dateline: string, gazetteer: Gazetteer): readonly Place[] {
  const whole = gazetteer.named(dateline);
  if (whole.length) return whole;
  for (const part of dateline.split(/[،,؛()/–—-]+/)) {
    const named = part.trim() ? gazetteer.named(part) : [];
    if (named.length) return named;
  }
  return [];
}

const datelineWeight = (place: Place, share: (code: string) => number) =>
  kindTraits[place.kind].prior + Math.log10(1 + (place.population ?? 0)) * 0.25 + (place.country ? 3 * share(place.country) : 0);

const publishers = new WeakMap<Gazetteer, Map<string, readonly string[]>>();

function publisherCountries(publisher: string, gazetteer: Gazetteer): readonly string[] {
  let cache = publishers.get(gazetteer);
  if (!cache) publishers.set(gazetteer, (cache = new Map()));
  let found = cache.get(publisher);
  if (!found) {
    const { tokens } = analyseText({ ...emptyDocument, text: publisher });
    const codes = tokens.flatMap((t) => {
      const adjective = t.forms.map((f) => demonyms.get(f.stem)).find((c) => c !== undefined);
      if (adjective) return [adjective];
      const places = gazetteer.named(t.folded).filter((p) => p.country !== null && kindTraits[p.kind].specificity <= 2);
      return places.length === 1 ? [places[0]!.country!] : [];
    });
    found = [...new Set(codes)];
    if (cache.size < 10_000) cache.set(publisher, found);
  }
  return found;
}

const emptyDocument: SourceDocument = {
  id: "",
  title: null,
  text: "",
  bodyStart: 0,
  publishedAt: null,
  publisher: null,
  url: null,
  dateline: null,
  language: "ar",
};
