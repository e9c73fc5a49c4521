import type { Preferences, Theme } from "../state/preferences.ts";
import type { Route } from "../state/route.ts";
import type { Navigation } from "../state/use-place.ts";
import { useWords } from "../words/words.ts";
import { Icon, type IconName } from "./icon.tsx";
import { Link } from "./link.tsx";

const themes: readonly Theme[] = ["system", "light", "dark"];
const themeIcons: Readonly<Record<Theme, IconName>> = { system: "device", light: "sun", dark: "moon" };

export function Header({ preferences, place }: { preferences: Preferences; place: Navigation }) {
  const words = useWords();
  const sections: readonly { readonly route: Route; readonly name: string }[] = [
    { route: { page: "register", incident: null }, name: words.nav.register },
    { route: { page: "reports" }, name: words.nav.reports },
    { route: { page: "review" }, name: words.nav.review },
    { route: { page: "paste" }, name: words.nav.paste },
  ];
  const here = place.route.page === "report" ? "reports" : place.route.page;
  const next = themes[(themes.indexOf(preferences.theme) + 1) % themes.length] as Theme;
  return (
    <header className="masthead">
      <Link className="wordmark" href={place.addressOf({ page: "register", incident: null })}>
        <span className="wordmark-name" lang="ar">
          سجل
        </span>
        <span className="wordmark-line">{words.tagline}</span>
      </Link>
      <nav aria-label={words.nav.label}>
        {sections.map(({ route, name }) => (
          <Link key={route.page} href={place.addressOf(route)} aria-current={here === route.page ? "page" : undefined}>
            {name}
          </Link>
        ))}
      </nav>
      <div className="masthead-tools">
        <button
          type="button"
          className="tool"
          onClick={() => preferences.setTheme(next)}
          title={`${words.theme.label}: ${words.theme[preferences.theme]}`}
          aria-label={`${words.theme.label}: ${words.theme[preferences.theme]}`}
        >
          <Icon name={themeIcons[preferences.theme]} />
        </button>
        <button
          type="button"
          className="tool tool-language"
          lang={words.language.otherCode}
          onClick={() => preferences.setLanguage(words.language.otherCode)}
          title={words.language.label}
        >
          {words.language.other}
        </button>
      </div>
    </header>
  );
}
