import { useEffect } from "react";
import { Header } from "./components/header.tsx";
import { PastePage } from "./paste/paste-page.tsx";
import { ReaderPage } from "./reader/reader-page.tsx";
import { RegisterPage } from "./register-page.tsx";
import { ReportsPage } from "./reports/reports-page.tsx";
import { ReviewPage } from "./review/review-page.tsx";
import { usePreferences } from "./state/preferences.ts";
import { usePlace } from "./state/use-place.ts";
import { wordsOf, WordsContext } from "./words/words.ts";

/** The desk: one header, and the page that the address names. */
export function Desk() {
  const preferences = usePreferences();
  const place = usePlace();
  const words = wordsOf[preferences.language];
  const { route } = place;

  useEffect(() => {
    const section = {
      register: null,
      report: words.reader.label,
      reports: words.nav.reports,
      review: words.nav.review,
      paste: words.nav.paste,
    }[route.page];
    document.title = section ? `${section} · ${words.name}` : words.name;
  }, [route.page, words]);

  return (
    <WordsContext value={words}>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <Header preferences={preferences} place={place} />
      <main id="content" tabIndex={-1} className={`page page-${route.page}`}>
        {route.page === "register" && <RegisterPage place={place} incident={route.incident} dark={preferences.dark} />}
        {route.page === "report" && <ReaderPage key={route.id} place={place} id={route.id} event={route.event} />}
        {route.page === "reports" && <ReportsPage place={place} />}
        {route.page === "review" && <ReviewPage place={place} />}
        {route.page === "paste" && <PastePage place={place} />}
      </main>
    </WordsContext>
  );
}
