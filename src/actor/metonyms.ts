import type { Draft } from "./draft.ts";
import type { Reading } from "./reading.ts";
import { attackNouns, diplomacyNouns } from "./ar/verbs.ts";
import { type AdjectiveReading, countries, countryNames } from "./word-index.ts";
import { countryBody } from "./register.ts";
import { fold } from "#text/fold";
import { verbForms } from "./verb-forms.ts";

const attacks = new Set(attackNouns.split(/\s+/).filter(Boolean).map(fold));
const diplomacy = new Set(diplomacyNouns.split(/\s+/).filter(Boolean).map(fold));
const strikeVerbs = verbForms("قصف هاجم استهدف أغار دمر قتل اغتال اقتحم اجتاح شن".split(" "));
const partners = /^(و|ف)?(ضد|مع|بين|لدي|قبل|جانب|كانت|كان|اتهام|اتهم|اتهمت|دعا|دعت|طالب|طالبت|حذر|حذرت|هدد|هددت|بحق)$/;

/**
 * A capital or a country that acts: before or after a verb of states, beside another that acts, after "ضد", "مع", "بين".
 * A place's own reading as metonym is believed.
 */
export function metonymAt(r: Reading, i: number, drafts: readonly Draft[]): Draft | null {
  return stateAt(r, i, drafts, true);
}

/**
 * A capital or a country that isn't known to act, nor said to be where something happened ("في باريس"): whether it has a
 * part in an act ("شكر ألمانيا", "رعته مصر") only the act can tell.
 */
export function possibleStateAt(r: Reading, i: number): Draft | null {
  const before = r.tokens[i - 1];
  return before && before.sentence === r.tokens[i]!.sentence && locating.test(before.folded) ? null : stateAt(r, i, [], false);
}

const locating =
  /^(و|ف)?(في|داخل|قرب|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|وسط|عاصمه|العاصمه|مدينه|محافظه|مطار|سفير|رئيس|حكومه|وزير|جيش)$/;

function stateAt(r: Reading, i: number, drafts: readonly Draft[], known: boolean): Draft | null {
  const place = r.placeAt[i];
  const t = r.tokens[i]!;
  if (t.kind !== "word" || !r.words[i]!.opensCountry) return null;
  let to = i + 1;
  let found: { iso: string; capital: boolean; prefix: string } | null = null;
  for (const f of t.forms) {
    if (f.prefix !== "" && !/^[وفل]$/.test(f.prefix)) continue;
    for (let n = 3; n >= 1 && !found; n--) {
      const words = [f.stem];
      for (let k = 1; k < n; k++) words.push(r.tokens[i + k]?.folded ?? "");
      const hit = countryNames.get(words.join(" "));
      if (hit) {
        found = { ...hit, prefix: f.prefix };
        to = i + n;
      }
    }
    if (found) break;
  }
  if (!found) return null;
  if (place && (place.use === "part-of-name" || place.to > to)) return null;
  const before = r.tokens[i - 1];
  const inSentence = before && before.sentence === t.sentence;
  const beforeWord = inSentence ? r.words[i - 1]! : undefined;
  const after = r.words[to];
  const afterToken = r.tokens[to];
  const free = found.prefix !== "ل" && (!place || !place.cue || /^(و|بين|مع|ضد|لدي)$/.test(place.cue));
  const subject =
    free &&
    (place?.use === "metonym" ||
      !!beforeWord?.metonymVerb ||
      (!!beforeWord?.verb && /ت(ها|ه|هم)$/.test(before!.folded)) ||
      (after &&
        afterToken!.sentence === t.sentence &&
        after.metonymVerb &&
        (!inSentence ||
          before!.kind === "punctuation" ||
          found.prefix.startsWith("و") ||
          /^(ان|لكن|ولكن|فيما|بينما|كانت|وكانت)$/.test(before!.folded))));
  const each = inSentence && before!.folded === "من" && r.tokens[i - 2]?.folded === "كل";
  const beside = (free && inSentence && partners.test(before!.folded)) || (each && found.prefix === "");
  const joined = found.prefix.startsWith("و") && drafts.at(-1)?.sort === "metonym" && drafts.at(-1)!.to === i;
  const object =
    free && inSentence && drafts.at(-1)?.to === i && r.words[drafts.at(-1)!.phrase.from - 1]?.metonymVerb && found.prefix === "";
  if (known && !subject && !beside && !joined && !object) return null;
  const iso = found.iso;
  // "قصفت إسرائيل": a state that strikes is its army
  const strikes = subject && inSentence && strikeVerbs.has(before!.folded.replace(/^[وف](?=.{3})/, ""));
  const government = countryBody(r.register, iso, strikes ? "الجيش" : "الحكومة", r.date);
  return {
    from: i,
    to,
    headToken: i,
    prefix: found.prefix,
    phrase: { from: i, to },
    rule: known ? "metonym" : "possible-state",
    form: "organization",
    sort: "metonym",
    head: null,
    kind: strikes ? "state-military" : "government",
    actorId: government?.id ?? null,
    country: iso,
    name: government
      ? { ar: government.name.ar, en: government.name.en }
      : { ar: null, en: `Government of ${withArticle(countries.get(iso)!.en)}` },
    title: null,
    nameRange: null,
    count: null,
    casualty: null,
    anaphoric: false,
    antecedent: null,
    outer: null,
    bare: false,
    plural: false,
  };
}

export const withArticle = (en: string) => (/^(United|Netherlands|Philippines|Maldives|Central)/.test(en) ? `the ${en}` : en);

/** "غارة إسرائيلية", "وساطة قطرية": the nationality beside an act's noun tells who did it. */
export function actingAdjectiveAt(r: Reading, i: number, last?: Draft): Draft | null {
  const before = r.tokens[i - 1];
  const t = r.tokens[i]!;
  if (!before || before.sentence !== t.sentence || t.kind !== "word") return null;
  // "وساطة قطرية ومصرية"
  const joined = last?.sort === "adjective" && last.to === i;
  const a = r.words[i]!.adjectives.find(
    (x) =>
      (x.entry.country || x.entry.kind === "rebel" || x.entry.kind === "international") &&
      (/^(ال)?$/.test(x.prefix) || (joined && /^و(ال)?$/.test(x.prefix))),
  );
  if (!a) return null;
  let at = i - 1;
  // one adjective may stand between: "غارات جوية إسرائيلية"
  const nounOf = (k: number) => r.tokens[k]?.forms.map((f) => f.stem).find((s) => attacks.has(s) || diplomacy.has(s));
  let noun = nounOf(at);
  if (!noun && r.words[at]!.adjectives.length) noun = nounOf(--at);
  if (!noun && joined)
    return {
      ...last,
      ...nationOf(r, a, last.kind === "state-military"),
      from: i,
      to: i + 1,
      headToken: i,
      prefix: a.prefix.replace("ال", ""),
      phrase: { from: i, to: i + 1 },
    };
  if (!noun) return null;
  return {
    ...nationOf(r, a, attacks.has(noun)),
    from: i,
    to: i + 1,
    headToken: i,
    prefix: a.prefix,
    phrase: { from: i, to: i + 1 },
    rule: "acting-adjective",
    form: "group",
    sort: "adjective",
    head: null,
    title: null,
    nameRange: null,
    count: null,
    casualty: null,
    anaphoric: false,
    antecedent: null,
    outer: null,
    bare: false,
    plural: false,
  };
}

/** Who an adjective of nationality stands for: the army in an attack, else the government. */
function nationOf(r: Reading, a: AdjectiveReading, attack: boolean): Pick<Draft, "actorId" | "country" | "name" | "kind"> {
  const iso = a.entry.country;
  const body = iso ? countryBody(r.register, iso, attack ? "الجيش" : "الحكومة", r.date) : null;
  const en = iso ? (attack ? `${a.entry.en} forces` : `Government of ${withArticle(countries.get(iso)!.en)}`) : a.entry.en;
  return {
    actorId: body?.id ?? null,
    country: iso,
    name: body ? { ar: body.name.ar, en: body.name.en } : { ar: null, en },
    kind: a.entry.kind ?? (attack ? "state-military" : "government"),
  };
}
