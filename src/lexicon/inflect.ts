import { fold } from "#text/fold";

/** A verb by its third person masculine singular forms, spelt with ى and hamzas. */
export interface VerbSpec {
  readonly past: string;
  readonly present: string;
  /** Where the passive is written otherwise: اغتيل, هوجم, أصيب. */
  readonly passivePast?: string;
  readonly passivePresent?: string;
}

export interface VerbForm {
  /** Folded surface form, without proclitics but with the future س. */
  readonly form: string;
  readonly tense: "past" | "present" | "future";
  readonly voice: "active" | "passive";
  readonly gender: "m" | "f";
  readonly number: "s" | "d" | "p";
  /** Object pronoun suffix, folded, or "". */
  readonly object: string;
}

/** Object pronouns, folded. */
export const objectSuffixes = ["ه", "ها", "هم", "هما", "هن", "نا", "ني"] as const;

/** A form without object, and what stands before an object pronoun: "دعا", "دعا" + "ه"; null where none may follow. */
export interface VerbBase extends Omit<VerbForm, "object"> {
  readonly beforeObject: string | null;
}

/** Forms of a verb: person 3 in all numbers, first person plural, active and passive, with object pronouns. */
export function inflectVerb(spec: VerbSpec): VerbForm[] {
  const forms: VerbForm[] = [];
  for (const { form, beforeObject, tense, voice, gender, number } of verbBases(spec)) {
    forms.push({ form, tense, voice, gender, number, object: "" });
    if (beforeObject === null) continue;
    for (const object of objectSuffixes) forms.push({ form: beforeObject + object, tense, voice, gender, number, object });
  }
  return forms;
}

/** The forms of `inflectVerb` with the object pronouns left off: an eighth of them. */
export function verbBases(spec: VerbSpec): VerbBase[] {
  const forms: VerbBase[] = [];
  const add = (
    stem: string,
    tense: VerbForm["tense"],
    voice: VerbForm["voice"],
    gender: "m" | "f",
    number: "s" | "d" | "p",
    beforeObject = stem,
  ) => {
    forms.push({ form: fold(stem), beforeObject: voice === "active" ? fold(beforeObject) : null, tense, voice, gender, number });
  };
  const past = (v: string, voice: "active" | "passive") => {
    const weak = v.endsWith("ى") || (v.endsWith("ا") && v.length > 2);
    const bare = weak ? v.slice(0, -1) : v;
    const ya = v.endsWith("ي");
    add(v, "past", voice, "m", "s", weak ? `${bare}ا` : v);
    add(`${ya ? v : bare}ت`, "past", voice, "f", "s");
    add(`${ya ? v.slice(0, -1) : bare}وا`, "past", voice, "m", "p", `${ya ? v.slice(0, -1) : bare}و`);
    add(weak ? `${bare}يا` : `${v}ا`, "past", voice, "m", "d");
    add(weak ? `${bare}تا` : `${v}تا`, "past", voice, "f", "d");
    add(weak ? `${bare}ين` : `${v}ن`, "past", voice, "f", "p");
  };
  const present = (v: string, voice: "active" | "passive") => {
    const rest = v.slice(1);
    const weak = /[يىو]$/.test(rest);
    const stem = weak ? rest.slice(0, -1) : rest;
    const dual = rest.endsWith("ى") ? `${stem}ي` : rest;
    const object = rest.endsWith("ى") ? `${stem}ا` : rest;
    for (const [tense, future] of [
      ["present", ""],
      ["future", "س"],
    ] as const) {
      add(`${future}ي${rest}`, tense, voice, "m", "s", `${future}ي${object}`);
      add(`${future}ت${rest}`, tense, voice, "f", "s", `${future}ت${object}`);
      add(`${future}ن${rest}`, tense, voice, "m", "p", `${future}ن${object}`);
      add(`${future}ي${stem}ون`, tense, voice, "m", "p");
      add(`${future}ي${dual}ان`, tense, voice, "m", "d");
      add(`${future}ت${dual}ان`, tense, voice, "f", "d");
    }
    // after أن, لم, لن: the nun falls
    add(`ي${stem}وا`, "present", voice, "m", "p", `ي${stem}و`);
    add(`ي${dual}ا`, "present", voice, "m", "d");
    // the jussive of defective verbs: لم يتبنَّ
    if (weak) {
      add(`ي${stem}`, "present", voice, "m", "s");
      add(`ت${stem}`, "present", voice, "f", "s");
    }
  };
  past(spec.past, "active");
  present(spec.present, "active");
  if (spec.passivePast) past(spec.passivePast, "passive");
  if (spec.passivePresent) present(spec.passivePresent, "passive");
  return forms;
}

export interface NounForm {
  readonly form: string;
  readonly number: "s" | "d" | "p";
  /** Possessive suffix, folded, or "". */
  readonly possessor: string;
}

const possessives = ["ه", "ها", "هم", "هما", "هن", "نا"];

/** Forms of a noun: singular, dual and the given plurals, indefinite accusative, with possessive pronouns. The article is a clitic. */
export function inflectNoun(singular: string, plurals: readonly string[] = []): NounForm[] {
  const forms: NounForm[] = [];
  const add = (stem: string, number: "s" | "p") => {
    const feminine = stem.endsWith("ة");
    forms.push({ form: fold(stem), number, possessor: "" });
    if (!/[ةىا]$|اء$/.test(stem)) forms.push({ form: fold(`${stem}ا`), number, possessor: "" });
    const base = feminine
      ? `${stem.slice(0, -1)}ت`
      : stem.endsWith("ى")
        ? `${stem.slice(0, -1)}ا`
        : /ون$|ين$/.test(stem) && number === "p"
          ? `${stem.slice(0, -2)}ي`
          : stem;
    for (const p of possessives) {
      forms.push({ form: fold(base + p), number, possessor: p });
      // the hamza of -اء changes its seat: هؤلاء / بهجمائهم
      if (stem.endsWith("اء"))
        for (const seat of ["ئ", "ؤ"]) forms.push({ form: fold(stem.slice(0, -1) + seat + p), number, possessor: p });
    }
  };
  add(singular, "s");
  for (const plural of plurals) {
    add(plural, "p");
    if (plural.endsWith("ون")) add(`${plural.slice(0, -2)}ين`, "p");
  }
  const stem = singular.endsWith("ة") ? `${singular.slice(0, -1)}ت` : singular.endsWith("ى") ? `${singular.slice(0, -1)}ي` : singular;
  for (const ending of ["ان", "ين", "ا", "ي"]) {
    // in a genitive the dual loses its nun: عمليتا, عمليتي, تفجيري (but هجوما is the accusative)
    if (ending === "ا" && !singular.endsWith("ة")) continue;
    forms.push({ form: fold(stem + ending), number: "d", possessor: "" });
  }
  return forms;
}
