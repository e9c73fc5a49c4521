import type { Token } from "#model/token";
import { commonNames, needCue, pointedNames } from "../ar/common-names.ts";
import { kilometres, seaMiles } from "../ar/cues.ts";
import { functionWords } from "../ar/bodies.ts";
import { closingAdjectives, nameHeads } from "../ar/name-words.ts";
import type { TitleForm } from "../ar/titles.ts";
import { meanBearing, withoutClitics, type Draft, type Scene, type Strength } from "../draft.ts";
import type { Gazetteer, NameEntry, NameMatch } from "../gazetteer.ts";
import { readWord, type TitleReading } from "../word-reading.ts";
import { readReference } from "./references.ts";
import { readUnknownName } from "./unknown-name.ts";

const openers = new Set(["«", '"', "“", "'", "("]);
const closers = new Set(["»", '"', "”", "'", ")"]);
/** Population from which a one-word name is read in bare prose. */
const prominent = 80_000;

/** Every stretch that may name a place, in text order: known names, titles with known and unknown names. */
export function readNames(scene: Scene, gazetteer: Gazetteer): Draft[] {
  const drafts: Draft[] = [];
  const { tokens, taken } = scene;
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    if (token.kind !== "word" || taken[i]) {
      i++;
      continue;
    }
    const read = readAt(scene, gazetteer, i);
    if (!read.length) {
      i++;
      continue;
    }
    for (const draft of read) drafts.push(draft);
    i = Math.max(i + 1, ...read.map((d) => d.to));
  }
  return drafts;
}

const isUnit = (token: Token): boolean => kilometres.has(token.folded) || seaMiles.has(token.folded);
const nothing: Draft[] = [];

function readAt(scene: Scene, gazetteer: Gazetteer, at: number): Draft[] {
  const matches = freeMatches(scene, gazetteer, at);
  const word = scene.words[at]!;
  if (!matches.length && !word.title && !word.refers) return nothing;
  const title = scene.words[at]!.title;
  const titled = title && !title.definite ? readTitled(scene, gazetteer, at, title) : [];
  const end = titled[0]?.to ?? 0;
  const longest = matches[0];
  const capital = word.refers ? readCapital(scene, gazetteer, at) : null;
  if (capital) return [capital];
  const reference = !titled.length && (!longest || longest.to === at + 1) ? readReference(scene, at) : null;
  if (reference) return [reference];
  if (!longest || (titled.length && longest.to < end)) return titled;
  // a title that belongs to the name: "مدينة الصدر"; "دير الزور" is no monastery
  const own = title && longest.to > at + 1 && matches.some((m) => m.entries.some((e) => title.form.title.kinds.includes(e.place.kind)));
  const known = knownDraft(scene, gazetteer, longest.from, longest.from, matches, own ? title.form : null);
  return known ? [known] : titled;
}

/** "العاصمة بغداد", "العاصمة السورية دمشق": the apposition is one mention. */
function readCapital(scene: Scene, gazetteer: Gazetteer, at: number): Draft | null {
  const { tokens, words } = scene;
  const form = tokens[at]!.forms.find((f) => f.stem === "عاصمه" && /(ال|لل)$/.test(f.prefix));
  if (!form) return null;
  const to = words[at + 1]?.demonym?.definite ? at + 2 : at + 1;
  if (tokens[to]?.sentence !== tokens[at]!.sentence) return null;
  const matches = freeMatches(scene, gazetteer, to).filter((m) => m.clitics === "");
  const draft = matches.length ? knownDraft(scene, gazetteer, at, to, matches, null) : null;
  const clitics = form.prefix.endsWith("لل") ? form.prefix.slice(0, -1) : form.prefix.slice(0, -2);
  return draft && { ...draft, clitics, strength: 3, rule: "capital-name" };
}

/** Longest matches that don't run into another dimension's words. */
function freeMatches({ tokens, words, taken }: Scene, gazetteer: Gazetteer, at: number): readonly NameMatch[] {
  const all = gazetteer.matchesAt(tokens, at);
  if (!all.length) return all;
  const plainWord = functionWords.has(tokens[at]!.folded);
  // "50 كلم شمال بغداد" measures from Baghdad, whatever the north of Baghdad is
  if (words[at]!.bearing && at > 0 && isUnit(tokens[at - 1]!)) return [];
  const vague = words[at]!.bearing?.definite === false;
  const free = all.filter(
    (m) =>
      isFree(taken, m.from, m.to) &&
      sameSentence(tokens, m.from, m.to) &&
      !m.clitics.includes("ك") &&
      // "شمال" for a place listed as "الشمال"
      !(m.to === at + 1 && (plainWord || vague)),
  );
  if (free.length < 2) return free;
  const to = free[0]!.to;
  return free.filter((m) => m.to === to);
}

function isFree(taken: Uint8Array, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (taken[k]) return false;
  return true;
}

const sameSentence = (tokens: readonly Token[], from: number, to: number) => tokens[from]!.sentence === tokens[to - 1]!.sentence;

function knownDraft(
  scene: Scene,
  gazetteer: Gazetteer,
  from: number,
  nameFrom: number,
  matches: readonly NameMatch[],
  title: TitleForm | null,
): Draft | null {
  const first = matches[0]!;
  let entries = matches.flatMap((m) => m.entries.filter((e) => title !== null || !e.bare || isProminent(e)));
  if (!entries.length) return null;
  const token = scene.tokens[first.from]!;
  const pointed = pointedNames.get(withoutClitics(token.folded, first.clitics))?.find((p) => p.mark.test(token.raw));
  const meant = pointed ? entries.filter((e) => e.place.country === pointed.country) : entries;
  if (meant.length) entries = meant;
  const clitics = (matches.find((m) => m.entries.some((e) => entries.includes(e))) ?? first).clitics;
  const to = closeName(scene, first.to, false);
  return {
    from,
    to,
    nameFrom,
    nameTo: to,
    clitics,
    title,
    entries,
    strength: title ? 3 : nameStrength(scene.tokens, gazetteer, first, entries),
    rule: title ? "title-name" : "name",
    inner: null,
    quarter: null,
    reference: null,
  };
}

/** Large or high enough for bare prose to mean it. */
export const isProminent = ({ place }: NameEntry) =>
  place.kind === "country" ||
  place.kind === "admin1" ||
  place.kind === "region" ||
  place.kind === "sea" ||
  // a city written by hand, without a count of its people, is one that news names
  (place.kind === "city" && place.population === null) ||
  (place.population ?? 0) >= prominent;

function nameStrength(tokens: readonly Token[], gazetteer: Gazetteer, match: NameMatch, entries: readonly NameEntry[]): Strength {
  const single = match.to === match.from + 1;
  const word = withoutClitics(tokens[match.from]!.folded, match.clitics);
  // what is left of a short word after its clitics is more often no name: وصول, بازوم, كبرى
  // a name takes no tanwin: "إيطالياً" is an adjective; nor is an adjective of nationality a town: "القوات الهندية"
  if (single && /[\u064b-\u064d]/.test(tokens[match.from]!.raw)) return 0;
  if (single && readWord(tokens[match.from]!).demonym && !entries.some((e) => e.place.kind === "country")) return 0;
  if (single && match.clitics && word.length <= 3) return entries.some((e) => !e.bare && isProminent(e)) ? 1 : 0;
  if (single && needCue.has(word)) return entries.some((e) => e.place.kind === "country") ? 2 : 1;
  if (single && (commonNames.has(word) || gazetteer.isCommonWord(word))) return 0;
  if (!single) return entries.every((e) => e.bare) ? 1 : 2;
  if (entries.some((e) => !e.bare && isProminent(e))) return 2;
  return entries.every((e) => e.bare) ? 0 : 1;
}

/** Closing adjectives: "مستشفى جنين الحكومي", "قاعدة بلد الجوية". Only after sites; returns the end of the name. */
function closeName({ tokens, taken }: Scene, to: number, site: boolean): number {
  if (!site) return to;
  let end = to;
  while (end < tokens.length && !taken[end] && closingAdjectives.has(tokens[end]!.folded)) end++;
  return end;
}

/** Bearings as adjectives after a name: "الشرقي", "الشمالية الغربية", "الشرقي والغربي" (none then: both). */
export function readQuarter({ tokens }: Scene, at: number): { to: number; bearing: number | null } | null {
  const found: number[] = [];
  let to = at;
  while (to < tokens.length && to < at + 2) {
    const reading = readWord(tokens[to]!).bearing;
    if (!reading?.definite || (reading.clitics && !(to > at && reading.clitics === "و"))) break;
    if (!/(ي|يه)$/.test(tokens[to]!.folded)) break;
    found.push(reading.degrees);
    to++;
  }
  return to > at ? { to, bearing: meanBearing(found) } : null;
}

/** "قاعدة عين الأسد" is no base of Al Ain: a head of names takes its next word along. */
function isNameWord({ tokens, taken }: Scene, at: number, sentence: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === "word" &&
    token.sentence === sentence &&
    !taken[at] &&
    !functionWords.has(token.folded) &&
    !/^(و|ب|ل)/.test(token.folded) &&
    !readWord(token).bearing &&
    !readWord(token).title
  );
}

/** A title with the name after it; more names where the title is dual or plural. */
function readTitled(scene: Scene, gazetteer: Gazetteer, at: number, title: TitleReading): Draft[] {
  const { tokens, taken } = scene;
  // tanwin: the title is indefinite and nothing follows it: "حياً سكنياً"
  if (/[\u064b-\u064d]/.test(tokens[at]!.raw)) return [];
  let j = at + 1;
  const quoted = openers.has(tokens[j]?.raw ?? "");
  if (quoted) j++;
  const next = tokens[j];
  if (!next || next.kind !== "word" || taken[j] || next.sentence !== tokens[at]!.sentence) return [];
  const { role } = title.form.title;
  const site = role === "site";

  const inner = readWord(next).title;
  const headed = nameHeads.has(next.folded) && isNameWord(scene, j + 1, next.sentence);
  const matches = freeMatches(scene, gazetteer, j).filter((m) => m.clitics === "" && !(headed && m.to === j + 1));
  const back = inner?.definite && !inner.clitics && inner.form.title.role === "place" && role !== "place" ? readReference(scene, j) : null;
  const nested = back ? [back] : inner && !inner.definite && !inner.clitics ? readTitled(scene, gazetteer, j, inner) : [];
  let first: Draft;
  if (matches.length && (!nested.length || matches[0]!.to > nested[0]!.to || (matches[0]!.to === nested[0]!.to && !back))) {
    first = { ...knownDraft(scene, gazetteer, at, j, matches, title.form)!, clitics: title.clitics };
    const to = closeName(scene, first.to, site);
    first = { ...first, to, nameTo: to };
    if (role === "state" && !first.entries.some((e) => e.place.kind === "country")) return [];
  } else if (nested.length) {
    const [heart, ...others] = nested;
    const outer: Draft = {
      ...heart!,
      from: at,
      nameFrom: at,
      clitics: title.clitics,
      title: title.form,
      entries: [],
      rule: "site-in-place",
      inner: heart!,
      reference: null,
    };
    const quarter = role === "part" ? readQuarter(scene, outer.to) : null;
    if (quarter) return [{ ...outer, to: quarter.to, quarter: quarter.bearing }, heart!, ...others];
    return role === "state" ? [] : [outer, heart!, ...others];
  } else {
    if (!title.form.title.unknown || role === "part" || role === "state") return [];
    const to = readUnknownName(scene, j, title, quoted);
    if (to === null) return [];
    const end = closeName(scene, to, true);
    first = {
      from: at,
      to: end,
      nameFrom: j,
      nameTo: end,
      clitics: title.clitics,
      title: title.form,
      entries: [],
      strength: 3,
      rule: "title-unknown",
      inner: null,
      quarter: null,
      reference: null,
    };
  }
  if (quoted && closers.has(tokens[first.to]?.raw ?? "")) first = { ...first, to: first.to + 1 };
  if (role === "part" || title.form.number !== "s") {
    const quarter = readQuarter(scene, first.to);
    if (quarter) first = { ...first, to: quarter.to, quarter: quarter.bearing };
  }
  return title.form.number === "s" ? [first] : [first, ...readMore(scene, gazetteer, first)];
}

/** "بلدتي الفوعة وكفريا", "محافظات ديالى وكركوك والأنبار": further names under one title. */
function readMore(scene: Scene, gazetteer: Gazetteer, first: Draft): Draft[] {
  const { tokens, taken } = scene;
  const title = first.title!;
  const most = title.number === "d" ? 1 : 12;
  const more: Draft[] = [];
  let at = first.to;
  while (more.length < most && at < tokens.length && tokens[at]!.sentence === tokens[first.from]!.sentence) {
    let j = at;
    const comma = tokens[j]!.raw === "،" || tokens[j]!.raw === ",";
    if (comma) j++;
    if (j >= tokens.length || taken[j] || tokens[j]!.kind !== "word") break;
    const wanted = comma ? "" : "و";
    const matches = freeMatches(scene, gazetteer, j).filter((m) => m.clitics === wanted);
    let draft = matches.length ? knownDraft(scene, gazetteer, j, j, matches, title) : null;
    if (!draft && !comma && tokens[j]!.folded.startsWith("و") && tokens[j]!.folded.length > 3) {
      const readable =
        title.number === "d" || (!tokens[j]!.folded.startsWith("وال") && title.title.role === "place" && !readWord(tokens[j]!).title);
      const to = readable ? readUnknownName(scene, j, { form: title, clitics: "و", definite: false }, false, "و") : null;
      if (to !== null)
        draft = {
          ...first,
          from: j,
          to,
          nameFrom: j,
          nameTo: to,
          clitics: "و",
          entries: [],
          strength: 3,
          rule: "title-unknown",
          inner: null,
        };
    }
    if (!draft) break;
    more.push(draft);
    at = draft.to;
  }
  return more;
}
