import { useEffect, useState } from "react";
import type { Language } from "../words/words.ts";

export type Theme = "system" | "light" | "dark";

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** What `theme` comes to on this device now. */
  readonly dark: boolean;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
}

/** Language and theme, kept in the browser. public/before-paint.js reads the same keys before the first paint. */
export function usePreferences(): Preferences {
  const [language, setLanguage] = useState<Language>(() => (document.documentElement.lang === "en" ? "en" : "ar"));
  const [theme, setTheme] = useState<Theme>(() => (document.documentElement.dataset["theme"] as Theme | undefined) ?? "system");
  const darkDevice = useMedia("(prefers-color-scheme: dark)");

  return {
    language,
    theme,
    dark: theme === "system" ? darkDevice : theme === "dark",
    setLanguage: (next) => {
      showLanguage(next);
      setLanguage(next);
    },
    setTheme: (next) => {
      showTheme(next);
      setTheme(next);
    },
  };
}

// The page's root changes before anything is drawn again: charts take their colours from it.
function showLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
  keep("sijill.language", language);
}

function showTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  keep("sijill.theme", theme);
}

export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const change = () => setMatches(list.matches);
    change();
    list.addEventListener("change", change);
    return () => list.removeEventListener("change", change);
  }, [query]);
  return matches;
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
}
