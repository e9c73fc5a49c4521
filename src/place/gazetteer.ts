import type { Place } from "#model/place";
import type { Token } from "#model/token";
import { PhraseIndex, phraseWords } from "#lexicon/phrase-index";
import { fold } from "#text/fold";
import { nameVariants } from "./name-variants.ts";

/** A name of a place. `bare`: the name without its article or with one it doesn't have; only a title makes that a name. */
export interface NameEntry {
  readonly place: Place;
  readonly bare: boolean;
}

/** Names found at a token: the words, what was taken off before them, and who bears the name. */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  /** Conjunction and preposition before the name, without the article. */
  readonly clitics: string;
  readonly entries: readonly NameEntry[];
}

/** The places the reader knows, indexed by name. Built once, read by every document. */
export interface Gazetteer {
  readonly places: ReadonlyMap<string, Place>;
  /** Names that start at a token, the longest first. */
  matchesAt(tokens: readonly Token[], at: number): readonly NameMatch[];
  /** Places of a name as written, e.g. a dateline. */
  named(name: string): readonly Place[];
  country(code: string): Place | undefined;
  /** A country's first-level division by its English name. */
  admin1(country: string, english: string): Place | undefined;
  /** A district by the English names of itself and of its governorate. */
  admin2(country: string, admin1: string | null, english: string): Place | undefined;
  /** Whether a folded word is a name that bare prose must not be read as. */
  isCommonWord(folded: string): boolean;
  /** Ids of the named areas that a place lies in, sorted. */
  regionsOf(place: Place): readonly string[];
}

const none: readonly NameMatch[] = [];

/**
 * Builds a gazetteer. A later place of the same id replaces an earlier one.
 * `commonWords`: names that are also words of the language.
 * 15,000 places take about 0.1 s; lookups cost one map access for words that start no name.
 */
export function buildGazetteer(places: Iterable<Place>, commonWords: Iterable<string> = []): Gazetteer {
  const byId = new Map<string, Place>();
  const common = new Set([...commonWords].map(fold));
  for (const place of places) byId.set(place.id, place);
  const index = new PhraseIndex<NameEntry>([], { inner: "article" });
  const countries = new Map<string, Place>();
  const admin1 = new Map<string, Place>();
  const admin2 = new Map<string, Place>();
  for (const place of byId.values()) {
    const named: NameEntry = { place, bare: false };
    const known: NameEntry = { place, bare: true };
    const done: string[] = [];
    const put = (words: readonly string[], bare: boolean) => {
      if (place.variants.length) {
        const key = words.join(" ");
        if (done.includes(key)) return;
        done.push(key);
      }
      index.addWords(words, bare ? known : named);
    };
    for (const { words, bare } of nameVariants(place.name.ar)) put(words, bare);
    for (const written of place.variants) for (const { words, bare } of nameVariants(written)) put(words, bare);
    if (place.kind === "country" && place.country) countries.set(place.country, place);
    else if (place.kind === "admin1") admin1.set(`${place.country}|${place.name.en}`, place);
    else if (place.kind === "admin2") admin2.set(`${place.country}|${place.admin1}|${place.name.en}`, place);
  }
  const regions = regionIndex(byId);
  return {
    places: byId,
    matchesAt: (tokens, at) => {
      const token = tokens[at];
      if (token?.kind !== "word") return none;
      const found = index.matchesAt(tokens, at);
      if (!found.length) return none;
      return found.map(({ from, to, prefix, values }) => {
        // "الكوت" for a place listed as "كوت": the article came off with the clitics
        const article = prefix.endsWith("ال") || prefix.endsWith("لل");
        const entries = article ? values.map(({ place }) => ({ place, bare: true })) : values;
        return { from, to, clitics: prefix.endsWith("لل") ? prefix.slice(0, -1) : article ? prefix.slice(0, -2) : prefix, entries };
      });
    },
    named: (name) =>
      index
        .get(phraseWords(name).join(" "))
        .filter((e) => !e.bare)
        .map((e) => e.place),
    country: (code) => countries.get(code),
    admin1: (country, english) => admin1.get(`${country}|${english}`),
    admin2: (country, first, english) => admin2.get(`${country}|${first}|${english}`),
    isCommonWord: (folded) => common.has(folded),
    regionsOf: (place) => regions(place),
  };
}

/** Regions by member; what lies in a member district or governorate lies in the region too. */
function regionIndex(places: ReadonlyMap<string, Place>): (place: Place) => readonly string[] {
  const byMember = new Map<string, string[]>();
  const byParent = new Map<string, string[]>();
  const push = (map: Map<string, string[]>, key: string, id: string) => {
    const list = map.get(key);
    if (list) list.push(id);
    else map.set(key, [id]);
  };
  for (const region of places.values()) {
    for (const id of region.members) {
      push(byMember, id, region.id);
      const member = places.get(id);
      if (member?.kind === "admin2") push(byParent, `${member.country}|${member.admin1}|${member.name.en}`, region.id);
      if (member?.kind === "admin1") push(byParent, `${member.country}|${member.name.en}`, region.id);
    }
  }
  const empty: readonly string[] = [];
  if (!byMember.size) return () => empty;
  return (place) => {
    const direct = byMember.get(place.id);
    const district = place.admin2 ? byParent.get(`${place.country}|${place.admin1}|${place.admin2}`) : undefined;
    const governorate = place.admin1 ? byParent.get(`${place.country}|${place.admin1}`) : undefined;
    if (!direct && !district && !governorate) return empty;
    return [...new Set([...(direct ?? []), ...(district ?? []), ...(governorate ?? [])])].toSorted();
  };
}
