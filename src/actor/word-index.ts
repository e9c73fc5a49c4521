import type { ActorKind } from "#model/actor";
import type { ActorMention } from "#model/mention";
import type { Token } from "#model/token";
import { inflectNoun } from "#lexicon/inflect";
import { fold } from "#text/fold";
import { wordFact } from "#text/word-fact";
import { adjectiveRows } from "./ar/adjectives.ts";
import { bodyRows, thingRows, titleRows } from "./ar/bodies.ts";
import { commonNouns, complements } from "./ar/common-nouns.ts";
import { countryRows, demonymPlurals } from "./ar/demonyms.ts";
import { functionWords } from "./ar/function-words.ts";
import { ambiguousNames, givenNames, moreNames, nameConnectors, nameParts } from "./ar/given-names.ts";
import { casualtyRows, peopleRows, unitRows } from "./ar/heads.ts";
import { morePeopleRows, moreThingRows } from "./ar/more-heads.ts";
import { metonymVerbs, personVerbs, stopVerbs } from "./ar/verbs.ts";
import { verbForms } from "./verb-forms.ts";

export type HeadSort = "people" | "unit" | "body" | "thing";

/** A noun that heads an actor phrase. */
export interface HeadEntry {
  /** Folded singular. */
  readonly lemma: string;
  readonly sort: HeadSort;
  readonly kind: ActorKind;
  /** Modifiers decide the kind first. */
  readonly flexible: boolean;
  readonly en: readonly [singular: string, plural: string];
  readonly casualty: ActorMention["casualty"];
  /** An office or rank that may stand before a name. */
  readonly title: boolean;
}
export interface HeadForm {
  readonly entry: HeadEntry;
  readonly number: "s" | "d" | "p";
  readonly feminine: boolean;
  /** A nun, a tanwin's alef or a pronoun ends it: no genitive follows. */
  readonly closed: boolean;
  readonly possessor: boolean;
}
export interface HeadReading extends HeadForm {
  readonly prefix: string;
  readonly definite: boolean;
}
export interface AdjectiveEntry {
  readonly lemma: string;
  readonly kind: ActorKind | null;
  readonly en: string;
  /** ISO 3166-1 alpha-2 of a demonym. */
  readonly country: string | null;
}
export interface AdjectiveReading {
  readonly entry: AdjectiveEntry;
  readonly prefix: string;
  readonly definite: boolean;
  readonly number: "s" | "d" | "p";
  readonly feminine: boolean;
}
/** What the lexicon knows about a folded word. */
export interface Word {
  readonly heads: readonly HeadReading[];
  readonly adjectives: readonly AdjectiveReading[];
  readonly verb: boolean;
  /** A verb of which states are subjects, in a feminine form. */
  readonly metonymVerb: boolean;
  readonly stop: boolean;
  readonly common: boolean;
  /** Completes a head without article: "نقطة تفتيش". */
  readonly complement: boolean;
  /** Reads as a preposition and a word of the lexicon: "بإطلاق", "لقوات". */
  readonly prepositional: boolean;
  /** May open a country's name, a person's name; a crowd's or a pronoun's word. Tried only where true: speed. */
  readonly opensCountry: boolean;
  readonly opensName: boolean;
  readonly opensHeadless: boolean;
  /** A verb after which a speaker or another person stands. */
  readonly speech: boolean;
  /** 2: a given name; 1: a given name that is also an everyday word; 0: none. */
  readonly name: 0 | 1 | 2;
}

const cases = /^(ال|لل|وال|فال|بال|كال|ولل|فلل|وبال|فبال|وكال)$/;
const isDefinite = (prefix: string) => cases.test(prefix);
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

const heads = new Map<string, HeadForm[]>();
const adjectives = new Map<string, Omit<AdjectiveReading, "prefix" | "definite">[]>();
export const countries = new Map<string, { readonly en: string; readonly adjective: string }>();
/** Folded country and capital names -> ISO code. */
export const countryNames = new Map<string, { readonly iso: string; readonly capital: boolean }>();

function addForm(form: string, value: HeadForm): void {
  const list = heads.get(form);
  if (!list) return void heads.set(form, [value]);
  const at = list.findIndex((f) => f.entry === value.entry);
  if (at < 0) list.push(value);
  // "شبيحة" is a plural before it is "his shabih"
  else if (list[at]!.possessor && !value.possessor) list[at] = value;
}

function addHeads(rows: string, sort: HeadSort, title = false, casualty = false): void {
  for (const row of rows.split("\n")) {
    const columns = wordsOf(row);
    if (columns.length < 4) continue;
    const toll = casualty ? (columns.pop() as ActorMention["casualty"]) : null;
    const [head, pluralList, kind] = columns as [string, string, string];
    const [en, enPlural] = columns.slice(3).join(" ").split("/") as [string, string | undefined];
    const onlyPlural = head.startsWith("!");
    const singular = onlyPlural ? head.slice(1) : head;
    const plurals = pluralList === "-" ? [] : pluralList.split(",");
    const lemma = fold(singular);
    const entry: HeadEntry = {
      lemma,
      sort,
      kind: kind.replace("~", "") as ActorKind,
      flexible: kind.endsWith("~"),
      en: [en, enPlural ?? `${en}s`],
      casualty: toll,
      title,
    };
    // A title that is also listed among people is one entry, with the title's right to a name.
    const known = heads.get(lemma)?.find((f) => f.entry.lemma === lemma && f.entry.sort === sort)?.entry;
    if (known) {
      if (title && !known.title) (known as { title: boolean }).title = true;
      if (toll && !known.casualty) (known as { casualty: ActorMention["casualty"] }).casualty = toll;
      continue;
    }
    for (const f of inflectNoun(singular, plurals)) {
      if (onlyPlural && f.number !== "p") continue;
      if (f.number === "d" && sort === "body") continue;
      const sound = f.number === "p" && plurals.some((p) => p.endsWith("ون")) && /(ون|ين)$/.test(f.form);
      const tanwin = f.form === `${lemma}ا` || plurals.some((p) => f.form === `${fold(p)}ا`);
      addForm(f.form, {
        entry,
        number: f.number,
        feminine: lemma.endsWith("ه"),
        closed: sound || tanwin || f.possessor !== "" || (f.number === "d" && /[نا]$/.test(f.form)),
        possessor: f.possessor !== "",
      });
    }
    const add = (form: string, number: "s" | "d" | "p", feminine: boolean, closed: boolean) =>
      addForm(fold(form), { entry, number, feminine, closed, possessor: false });
    for (const p of plurals)
      if (p.endsWith("ون")) {
        // construct state: the nun falls
        add(`${p.slice(0, -2)}و`, "p", false, false);
        add(`${p.slice(0, -2)}ي`, "p", false, false);
        const stem = p.slice(0, -2);
        if (sort === "people" && !singular.endsWith("ة")) {
          for (const [form, number, closed] of [
            [`${stem}ة`, "s", false],
            [`${stem}ات`, "p", false],
            [`${stem}تان`, "d", true],
            [`${stem}تين`, "d", true],
          ] as const)
            add(form, number, true, closed);
        }
      }
    if (sort === "people" && !singular.endsWith("ة") && title) add(`${singular.replace(/ي$/, "ي")}ة`, "s", true, false);
    if (!singular.endsWith("ة") && !onlyPlural && sort !== "body") {
      add(`${singular}ا`, "d", false, false);
      add(`${singular}ي`, "d", false, false);
    }
  }
}

function addAdjective(masculine: string, entry: AdjectiveEntry): void {
  const m = fold(masculine);
  const add = (form: string, number: "s" | "d" | "p", feminine: boolean) => {
    const list = adjectives.get(form);
    const value = { entry, number, feminine };
    if (!list) adjectives.set(form, [value]);
    else if (!list.some((a) => a.number === number && a.feminine === feminine && a.entry.country === entry.country)) list.push(value);
  };
  // واعلى, كبرى: no feminine of their own
  const stem = m;
  add(stem, "s", false);
  if (!countryNames.has(`${stem}ا`)) add(`${stem}ا`, "s", false);
  add(`${stem}ه`, "s", true);
  add(`${stem}ون`, "p", false);
  add(`${stem}ين`, "p", false);
  add(`${stem}ان`, "d", false);
  add(`${stem}ات`, "p", true);
  add(`${stem}تان`, "d", true);
  add(`${stem}تين`, "d", true);
}

const irregularAdjectives: readonly (readonly [form: string, lemma: string, number: "s" | "p", feminine: boolean])[] = [
  ["عليا", "أعلى", "s", true],
  ["كبرى", "كبير", "s", true],
  ["صغرى", "صغير", "s", true],
  ["كبار", "كبير", "p", false],
  ["صغار", "صغير", "p", false],
  ["جدد", "جديد", "p", false],
  ["أجانب", "أجنبي", "p", false],
  ["عرب", "عربي", "p", false],
  ["أكراد", "كردي", "p", false],
  ["كرد", "كردي", "p", false],
  ["أحرار", "حر", "p", false],
  ["أبرياء", "بريء", "p", false],
  ["عزل", "أعزل", "p", false],
  ["فقراء", "فقير", "p", false],
  ["شبان", "شاب", "p", false],
  ["أولى", "أول", "s", true],
  ["أخرى", "آخر", "s", true],
  ["آخرون", "آخر", "p", false],
  ["آخرين", "آخر", "p", false],
  ["وسطى", "أوسط", "s", true],
  ["متشددون", "متشدد", "p", false],
];

for (const row of countryRows.trim().split("\n")) {
  const [iso, names, capitals] = row.split("|") as [string, string, string];
  for (const n of names.split(",")) countryNames.set(fold(n), { iso, capital: false });
  if (capitals !== "-") for (const n of capitals.split(",")) countryNames.set(fold(n), { iso, capital: true });
}
for (const row of countryRows.trim().split("\n")) {
  const [iso, , , demonyms, en, adjective] = row.split("|") as [string, string, string, string, string, string];
  countries.set(iso, { en, adjective });
  if (demonyms !== "-")
    for (const d of demonyms.split(",")) if (!d.includes(" ")) addAdjective(d, { lemma: fold(d), kind: null, en: adjective, country: iso });
}
for (const row of demonymPlurals.trim().split("\n")) {
  const [form, iso] = row.split(" ") as [string, string];
  const country = iso === "-" ? null : iso;
  const entry = { lemma: fold(form), kind: null, en: country ? countries.get(country)!.adjective : "Kurdish", country };
  const list = adjectives.get(fold(form)) ?? [];
  list.push({ entry, number: "p", feminine: false });
  adjectives.set(fold(form), list);
}
for (const row of adjectiveRows.trim().split("\n")) {
  const [lemma, kind, ...en] = wordsOf(row) as [string, string, ...string[]];
  addAdjective(lemma, { lemma: fold(lemma), kind: kind === "-" ? null : (kind as ActorKind), en: en.join(" "), country: null });
}
for (const [form, lemma, number, feminine] of irregularAdjectives) {
  const entry = adjectives.get(fold(lemma))?.[0]?.entry;
  if (entry) adjectives.set(fold(form), [...(adjectives.get(fold(form)) ?? []), { entry, number, feminine }]);
}

addHeads(peopleRows, "people");
addHeads(titleRows, "people", true);
addHeads(morePeopleRows, "people");
addHeads(casualtyRows, "people", false, true);
addHeads(unitRows, "unit");
addHeads(bodyRows, "body");
addHeads(thingRows, "thing");
addHeads(moreThingRows, "thing");

const verbs = verbForms(wordsOf(stopVerbs));
const actingVerbs = verbForms(wordsOf(metonymVerbs));
const stops = new Set(wordsOf(functionWords).map(fold));
const common = new Set(wordsOf(commonNouns).map(fold));
const completing = new Set(wordsOf(complements).map(fold));
const ambiguous = new Set(wordsOf(ambiguousNames).map(fold));
const names = new Set([...wordsOf(givenNames), ...wordsOf(moreNames)].map(fold));
for (const n of ambiguous) names.add(n);
// what folds onto a particle is no name: آن, لي. علي stays: its spelling tells (reading.ts)
for (const n of names) if (stops.has(n) && n !== "علي") names.delete(n);
export const connectors = new Set(wordsOf(nameConnectors).map(fold));
export const boundParts = new Set(wordsOf(nameParts).map(fold));

const nameOpeners = new Set(wordsOf("ابو ابن ام عبد ابا ابي ال"));
const headlessWords = new Set(
  wordsOf("عشرات مئات الاف ملايين اخرون اخرين اخرى اخران احدهم احداهن احدهما بعضهم غالبيتهم معظمهم جميعهم كلهم اغلبهم هؤلاء بعضهن"),
);
const countryFirstWords = new Set([...countryNames.keys()].map((n) => n.split(" ")[0]!));
const speechVerbs = new Set(wordsOf(personVerbs).map(fold));

const conjunctions = new Set(["", "و", "ف"]);

/** What the lexicon knows about a token's word; two words that folding joins are told apart as written. */
export const wordOf = wordFact((token) => asSpelt(token, readWord(token)));

/** على and علي, أمام and إمام. */
function asSpelt({ folded, raw }: Token, word: Word): Word {
  if (folded.length > 6 || !word.stop) return word;
  if (raw.endsWith("علي") || raw.endsWith("إمام")) return { ...word, stop: false };
  if (raw.endsWith("على")) return { ...word, name: 0 };
  return word;
}

function readWord(token: Token): Word {
  const found: HeadReading[] = [];
  const adjs: AdjectiveReading[] = [];
  let verb = false;
  let metonymVerb = false;
  let stop = false;
  let isCommon = false;
  let name: 0 | 1 | 2 = 0;
  let prepositional = false;
  let opensCountry = false;
  let opensName = false;
  let opensHeadless = false;
  for (const { prefix, stem } of token.forms) {
    const definite = isDefinite(prefix);
    if (!found.length) {
      for (const f of heads.get(stem) ?? []) {
        // neither a pronoun nor a construct dual takes the article
        if (definite && (f.possessor || (f.number === "d" && !f.closed))) continue;
        found.push({ ...f, prefix, definite });
      }
    }
    if (!adjs.length) for (const a of adjectives.get(stem) ?? []) adjs.push({ ...a, prefix, definite });
    if (conjunctions.has(prefix)) {
      if (verbs.has(stem)) verb = true;
      if (actingVerbs.has(stem)) metonymVerb = true;
      if (stops.has(stem)) stop = true;
    }
    if (common.has(stem)) isCommon = true;
    if (countryFirstWords.has(stem)) opensCountry = true;
    if (names.has(stem) || nameOpeners.has(stem)) opensName = true;
    if (headlessWords.has(stem)) opensHeadless = true;
    if (/^[وف]?[بلك]/.test(prefix) && (common.has(stem) || heads.has(stem) || adjectives.has(stem) || stops.has(stem)))
      prepositional = true;
    if (prefix === "" && names.has(stem)) name = ambiguous.has(stem) ? 1 : 2;
  }
  // "جامعة" is a university before it is "his mosque", "مؤسسة" a foundation before a woman founder
  const kept = found.some((f) => !f.possessor) ? found.filter((f) => !f.possessor) : found;
  const exact = (f: HeadReading) => Number(token.folded.endsWith(f.entry.lemma));
  if (kept.length > 1) kept.sort((a, b) => exact(b) - exact(a));
  return {
    heads: kept,
    adjectives: adjs,
    verb,
    metonymVerb,
    stop,
    common: isCommon,
    complement: completing.has(token.folded),
    prepositional: prepositional && !heads.has(token.folded) && !completing.has(token.folded),
    name,
    opensCountry,
    opensName,
    opensHeadless: opensHeadless || adjs.some((a) => a.entry.country !== null),
    speech: token.forms.some((f) => conjunctions.has(f.prefix) && speechVerbs.has(f.stem)),
  };
}

/** Whether a folded stem is a given name. */
export function nameStrength(stem: string): 0 | 1 | 2 {
  return names.has(stem) ? (ambiguous.has(stem) ? 1 : 2) : 0;
}
/** The adjective readings of a folded stem without its article. */
export function adjectivesOf(stem: string): readonly Omit<AdjectiveReading, "prefix" | "definite">[] {
  return adjectives.get(stem) ?? [];
}
