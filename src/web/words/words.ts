import { createContext, useContext } from "react";
import { ar, type Words } from "./ar.ts";
import { en } from "./en.ts";

export type Language = "ar" | "en";
export type { Words } from "./ar.ts";

export const wordsOf: Readonly<Record<Language, Words>> = { ar, en };

export const WordsContext = createContext<Words>(ar);

/** The interface's words in the language that is set. */
export function useWords(): Words {
  return useContext(WordsContext);
}

/** A two-language name in the interface's language, else in the other, else null. */
export function nameIn(
  language: Language,
  name: { readonly ar: string | null; readonly en: string | null } | null | undefined,
): string | null {
  return name ? (name[language] ?? name.ar ?? name.en) : null;
}
