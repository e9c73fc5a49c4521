import { inflectVerb } from "#lexicon/inflect";
import { fold } from "#text/fold";

/**
 * Folded forms of verbs given by their past alone. The present is derived by pattern; a hollow verb's
 * is tried with every vowel: the forms only tell where a noun phrase ends, so one too many costs nothing.
 * Forms with ـه are left out: folded, they are verbal nouns in ـة (إزالة).
 */
export function verbForms(pasts: Iterable<string>): Set<string> {
  const forms = new Set<string>();
  for (const past of pasts)
    for (const present of presentsOf(past))
      for (const f of inflectVerb({ past, present })) if (!f.object || (f.object !== "ه" && f.form.length > 4)) forms.add(f.form);
  return forms;
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
