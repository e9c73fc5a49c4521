import type { Incident } from "#model/incident";
import type { IncidentDetail } from "#api/incidents";
import { Link } from "../components/link.tsx";
import type { Navigation } from "../state/use-place.ts";
import { dayText } from "../words/dates.ts";
import { useWords } from "../words/words.ts";

/** The reports that tell of it, each with its own sentences; a title leads to the report, at this event. */
export function IncidentReports({
  incident,
  documents,
  place,
}: {
  incident: Incident;
  documents: IncidentDetail["documents"];
  place: Navigation;
}) {
  const words = useWords();
  return (
    <section className="incident-section">
      <h2>
        {words.incident.reportsTitle} <span className="heading-count">{documents.length}</span>
      </h2>
      <ol className="incident-reports">
        {documents.map((document) => {
          const report = incident.reports.find((r) => r.documentId === document.id);
          return (
            <li key={document.id}>
              <h3 dir="auto">
                <Link
                  href={place.addressOf({ page: "report", id: document.id, event: report?.eventId ?? null })}
                  data-document={document.id}
                >
                  {document.title ?? words.incident.openReport}
                </Link>
              </h3>
              <p className="fact-note">
                <bdi>{document.publisher}</bdi>
                {document.publishedAt && <> · {dayText(words.code, document.publishedAt)}</>}
                {report?.wireCopyOf && <> · {words.incident.wireCopy}</>}
              </p>
              {document.quotes.slice(0, 2).map((quote) => (
                <blockquote key={quote} lang="ar" dir="rtl">
                  {quote}
                </blockquote>
              ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
