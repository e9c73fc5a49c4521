import type { Incident } from "#model/incident";
import { VerificationBadge } from "../components/verification-badge.tsx";
import { useWords } from "../words/words.ts";

/** How far it is borne out and why, and what the reports' own ordinal statements come to against the register. */
export function IncidentVerification({ incident }: { incident: Incident }) {
  const words = useWords();
  return (
    <section className="incident-section">
      <h2>{words.incident.verification}</h2>
      <p>
        <VerificationBadge verification={incident.verification} /> · {words.sources(incident.independentSources)}
      </p>
      <p className="fact-note">{words.incident.why[incident.verification]}</p>
      {incident.seriesChecks.length > 0 && (
        <>
          <h3>{words.incident.seriesTitle}</h3>
          <ul className="series-checks">
            {incident.seriesChecks.map((check) => (
              <li key={`${check.documentId}-${check.ordinal}-${check.of}`}>
                <strong>{words.incident.verdict[check.verdict]}</strong> <bdi>{check.why}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
