import { useState } from "react";
import type { ReviewDetail } from "#api/review";
import { Link } from "../components/link.tsx";
import { useAnswer } from "../state/use-answer.ts";
import type { Navigation } from "../state/use-place.ts";
import { dayText } from "../words/dates.ts";
import { useWords } from "../words/words.ts";
import { DecisionForm } from "./decision-form.tsx";
import { valueText } from "./value-text.ts";

/** What was decided on an incident, what isn't settled, and the form to decide. `onDecided` is told which incident to show. */
export function IncidentReview({ place, id, onDecided }: { place: Navigation; id: string; onDecided: (incident: string) => void }) {
  const words = useWords();
  const { review } = words;
  const [version, setVersion] = useState(0);
  const answer = useAnswer<ReviewDetail>(`/api/incidents/${encodeURIComponent(id)}/review${version > 0 ? `?v=${version}` : ""}`);
  const detail = answer.data;
  if (!detail) return null;
  const people = [detail.incident, ...(detail.machine ? [detail.machine] : [])].flatMap((one) => [...one.initiators, ...one.targets]);
  const decided = (incident: string) => {
    setVersion(version + 1);
    onDecided(incident);
  };
  return (
    <section className="incident-section review" aria-label={review.title}>
      <h2>{review.title}</h2>
      <p className="review-standing">
        <span className={`review-state review-state-${detail.state}`}>{review.states[detail.state]}</span>
        {detail.assignee && <span>{review.worksOn(detail.assignee)}</span>}
        {detail.flags.includes("sensitive") && <span className="review-flag">{review.sensitive}</span>}
      </p>
      {detail.doubts.length > 0 && (
        <p className="fact-note">
          {review.doubtsLabel} {detail.doubts.map((doubt) => review.doubts[doubt] ?? doubt).join(words.comma)}
        </p>
      )}
      {detail.changes.length > 0 && (
        <ul className="review-changes">
          {detail.changes.map((change) => (
            <li key={`${change.decision} ${change.field} ${change.kind}`}>
              {review.changes[change.kind]}
              {change.field && ` (${review.fields[change.field] ?? change.field})`}
              {change.kind !== "lapsed" && (
                <>
                  {": "}
                  <bdi>{valueText(words, change.before, people)}</bdi> {words.dir === "rtl" ? "←" : "→"}{" "}
                  <bdi>{valueText(words, change.now, people)}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {detail.proposals.length > 0 && (
        <>
          <h3>{review.proposals}</h3>
          <ul className="review-proposals">
            {detail.proposals.map(({ a, b }) => {
              const other = a.id === detail.incident.id ? b : a;
              return (
                <li key={other.id}>
                  <Link href={place.addressOf({ page: "register", incident: other.id })}>
                    <span dir="auto">{other.summary[words.code] || other.summary.ar}</span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <DecisionForm key={version} detail={detail} onDecided={decided} />
      {detail.entries.length > 0 && (
        <>
          <h3>{review.history}</h3>
          <ol className="review-history">
            {detail.entries.map((entry) => (
              <li key={entry.id} data-undone={entry.undoneBy !== null}>
                <span className="review-entry">
                  <bdi>{entry.id}</bdi> · {review.kinds[entry.kind]}
                  {entry.field && ` (${review.fields[entry.field] ?? entry.field})`}
                  {entry.kind === "correct" && (
                    <>
                      {": "}
                      <bdi>{valueText(words, entry.value, people)}</bdi>
                    </>
                  )}
                  {entry.kind === "undo" && <bdi> {String(entry.value)}</bdi>}
                </span>
                <span className="fact-note">
                  <bdi>{entry.author}</bdi> · <time dateTime={entry.at}>{dayText(words.code, entry.at.slice(0, 10), { short: true })}</time>
                  {entry.undoneBy !== null && ` · ${review.undone}`}
                </span>
                {entry.reason && <q dir="auto">{entry.reason}</q>}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
