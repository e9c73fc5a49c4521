import { tollFields } from "#model/event";
import type { Incident } from "#model/incident";
import type { IncidentDetail } from "#api/incidents";
import { numberText } from "../words/plural.ts";
import { figuresText, tollText } from "../words/toll-text.ts";
import { useWords } from "../words/words.ts";

/** The toll as a range, and under it each report's own figure with who gave it. */
export function IncidentToll({ incident, documents }: { incident: Incident; documents: IncidentDetail["documents"] }) {
  const words = useWords();
  const tolls = tollFields.flatMap((field) => {
    const toll = incident.toll[field];
    return toll ? [{ field, toll }] : [];
  });
  if (tolls.length === 0) return null;
  const publisher = (id: string) => documents.find((d) => d.id === id)?.publisher ?? id;
  return (
    <section className="incident-section">
      <h2>{words.incident.toll}</h2>
      {tolls.map(({ field, toll }) => (
        <div key={field} className="toll" data-toll={field}>
          <p className="toll-head">
            <strong>{tollText(words, field, toll)}</strong>
            {toll.best !== null && toll.low !== toll.high && <span>{words.range.best(numberText(toll.best))}</span>}
          </p>
          {toll.by.length > 0 && (
            <table className="toll-by">
              <tbody>
                {toll.by.map((by, i) => (
                  <tr key={`${by.documentId}-${i}`}>
                    <th scope="row">
                      <bdi>{publisher(by.documentId)}</bdi>
                    </th>
                    <td className="toll-figure">{figuresText(words, by)}</td>
                    <td>{by.speaker && <bdi>{words.incident.by(by.speaker)}</bdi>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <p className="fact-note">
            {words.incident.chosenBy}: {words.terms.tollRule[toll.rule] ?? <code>{toll.rule}</code>}
          </p>
        </div>
      ))}
    </section>
  );
}
