import { objectSuffixes, verbBases } from "#lexicon/inflect";
import { fold } from "#text/fold";

/** A set of folded verb forms; object pronouns are taken off at look-up, which keeps it an eighth as large. */
export interface VerbForms {
  has(form: string): boolean;
}

/**
 * Forms of verbs given by their past alone. The present is derived by pattern; a hollow verb's
 * is tried with every vowel: the forms only tell where a noun phrase ends, so one too many costs nothing.
 * Forms with ـه are left out: folded, they are verbal nouns in ـة (إزالة).
 */
export function verbForms(pasts: Iterable<string>): VerbForms {
  const forms = new Set<string>();
  const beforeObjects = new Set<string>();
  for (const past of pasts)
    for (const present of presentsOf(past))
      for (const { form, beforeObject } of verbBases({ past, present })) {
        forms.add(form);
        if (beforeObject !== null) beforeObjects.add(beforeObject);
      }
  const withObject = (form: string) =>
    objectSuffixes.some((object) => object !== "ه" && form.endsWith(object) && beforeObjects.has(form.slice(0, -object.length)));
  return { has: (form) => forms.has(form) || (form.length > 4 && withObject(form)) };
}

function presentsOf(past: string): string[] {
  // آمن, آتى and the like begin with a madda that stays
  const rest = /^[أإا]/.test(past) && past.length > 3 ? past.slice(1) : past;
  const out = new Set<string>();
  const add = (stem: string) => out.add(`ي${stem}`);
  const folded = fold(rest);
  if (rest.endsWith("ى")) {
    add(rest.replace(/ى$/, "ي"));
    if (rest.length <= 3 || past.startsWith("ت")) add(rest);
  } else if (rest.endsWith("ا") && rest.length <= 3) add(rest.replace(/ا$/, "و"));
  else if (folded.length >= 3 && folded.at(-2) === "ا") {
    const [start, last] = [rest.slice(0, -2), rest.at(-1)!];
    for (const vowel of ["ا", "ي", "و"]) add(start + vowel + last);
  } else add(rest);
  return [...out];
}
