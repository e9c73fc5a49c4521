import type { Incident } from "#model/incident";
import type { IncidentDetail } from "#api/incidents";
import { Link } from "../components/link.tsx";
import type { Navigation } from "../state/use-place.ts";
import { percent } from "../words/percent.ts";
import { useWords } from "../words/words.ts";

/** Why the events of several reports were taken for one happening: one line a link. */
export function IncidentReasons({
  incident,
  documents,
  place,
}: {
  incident: Incident;
  documents: IncidentDetail["documents"];
  place: Navigation;
}) {
  const words = useWords();
  if (incident.reasons.length === 0) return null;
  return (
    <details className="incident-section">
      <summary>
        <h2>{words.incident.joinedTitle}</h2>
      </summary>
      <ul className="joined">
        {incident.reasons.map((reason) => (
          <li key={`${reason.a}-${reason.b}`}>
            <p>
              <End id={reason.a} incident={incident} documents={documents} place={place} /> <span aria-hidden="true">↔</span>{" "}
              <End id={reason.b} incident={incident} documents={documents} place={place} />
            </p>
            <p className="fact-note">
              {words.incident.joinedScore} {percent(reason.score)} ·{" "}
              {reason.why.map((why) => words.incident.joined[why] ?? why).join(words.code === "ar" ? "، " : ", ")}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One side of a link: the store names it by document, or by document and event. */
function End({
  id,
  incident,
  documents,
  place,
}: {
  id: string;
  incident: Incident;
  documents: IncidentDetail["documents"];
  place: Navigation;
}) {
  const report = incident.reports.find(
    (r) => id === r.documentId || id === `${r.documentId}#${r.eventId}` || id === `${r.documentId}/${r.eventId}`,
  );
  const document = documents.find((d) => d.id === report?.documentId);
  if (!report || !document) return <bdi>{id}</bdi>;
  return (
    <Link href={place.addressOf({ page: "report", id: document.id, event: report.eventId })}>
      <bdi>{document.publisher ?? document.id}</bdi>
    </Link>
  );
}
