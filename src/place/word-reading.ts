import type { Token } from "#model/token";
import { wordFact } from "#text/word-fact";
import { bearings } from "./ar/cues.ts";
import { demonyms } from "./ar/countries.ts";
import { hereWords, homelands, territories } from "./ar/references.ts";
import { titleForms, type TitleForm } from "./ar/titles.ts";

export interface TitleReading {
  readonly form: TitleForm;
  /** Conjunction and preposition before the title. */
  readonly clitics: string;
  readonly definite: boolean;
}

/** What a word means to a reader of places, apart from names. */
export interface WordReading {
  readonly title: TitleReading | null;
  /** Degrees, with what was taken off. */
  readonly bearing: { readonly degrees: number; readonly clitics: string; readonly definite: boolean } | null;
  /** It may refer back to a place: a title with the article, "العاصمة", "هناك", a noun of territory. */
  readonly refers: boolean;
  /** Country of a nationality adjective. */
  readonly demonym: { readonly country: string; readonly definite: boolean; readonly clitics: string } | null;
}

const nothing: WordReading = { title: null, bearing: null, demonym: null, refers: false };

const otherReferences = new Set(["عاصمه", "هناك"]);

const isDefinite = (prefix: string) => prefix.endsWith("ال") || prefix.endsWith("لل");
const cliticsOf = (prefix: string) => (prefix.endsWith("لل") ? prefix.slice(0, -1) : prefix.endsWith("ال") ? prefix.slice(0, -2) : prefix);

/** Readings of a token, kept, since news repeats its words. */
export const readWord = wordFact((token): WordReading => (token.kind === "word" ? compute(token) : nothing));

function compute(token: Token): WordReading {
  let title: WordReading["title"] = null;
  let bearing: WordReading["bearing"] = null;
  let demonym: WordReading["demonym"] = null;
  for (const { stem, prefix } of token.forms) {
    const parts = { clitics: cliticsOf(prefix), definite: isDefinite(prefix) };
    const form: TitleForm | undefined = title ? undefined : titleForms.get(stem);
    if (form) title = { form, ...parts };
    const degrees: number | undefined = bearing ? undefined : bearings.get(stem);
    if (degrees !== undefined) bearing = { degrees, ...parts };
    const country: string | undefined = demonym ? undefined : demonyms.get(stem);
    if (country) demonym = { country, ...parts };
  }
  const refers =
    title?.definite === true ||
    token.forms.some((f) => homelands.has(f.stem) || hereWords.has(f.stem) || territories.has(f.stem) || otherReferences.has(f.stem));
  return title || bearing || demonym || refers ? { title, bearing, demonym, refers } : nothing;
}

/** The reading of a token, without the article, that is among `words`; null where none is. */
export function stemIn(token: Token | undefined, words: ReadonlySet<string>): string | null {
  if (!token) return null;
  for (const { stem, prefix } of token.forms) if (words.has(stem) && !isDefinite(prefix)) return stem;
  return null;
}
