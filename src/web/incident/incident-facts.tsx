import type { ReactNode } from "react";
import type { Participant } from "#model/event";
import type { Incident } from "#model/incident";
import { timeText, weekdayName } from "../words/dates.ts";
import { placeText } from "../words/place-text.ts";
import { useWords } from "../words/words.ts";

/** When, where, who, to whom: each with how exact it is, and whether a report says it or we supplied it. */
export function IncidentFacts({ incident }: { incident: Incident }) {
  const words = useWords();
  const { time, place } = incident;
  const when = timeText(words.code, time);
  const oneDay = time?.start && time.precision === "day" && (!time.end || time.end === time.start);
  return (
    <dl className="facts">
      <Fact name={words.incident.when}>
        {when ? (
          <>
            <strong>
              {oneDay && time.start ? `${weekdayName(words.code, time.start)} ` : ""}
              {when}
            </strong>
            {time && (
              <span className="fact-note">
                {words.incident.precision}: {words.terms.timePrecision[time.precision]} ·{" "}
                <span title={time.reason}>{words.incident.origin[time.certain ? "said" : "supplied"]}</span>
              </span>
            )}
          </>
        ) : (
          <span className="not-told">{words.incident.notTold}</span>
        )}
      </Fact>
      <Fact name={words.incident.where}>
        {place ? (
          <>
            <strong>
              <bdi>{placeText(words, place)}</bdi>
            </strong>
            <span className="fact-note">
              {words.incident.precision}: {words.terms.placePrecision[place.precision]}
              {place.radiusKm !== null && ` · ${words.incident.radius(String(Math.round(place.radiusKm)))}`}
            </span>
          </>
        ) : (
          <span className="not-told">{words.incident.notTold}</span>
        )}
      </Fact>
      <Participants name={words.incident.who} participants={incident.initiators} />
      <Participants name={words.incident.toWhom} participants={incident.targets} />
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Participants({ name, participants }: { name: string; participants: readonly Participant[] }) {
  const words = useWords();
  if (participants.length === 0) return null;
  return (
    <Fact name={name}>
      <ul className="participants">
        {participants.map((p) => {
          // an English name would be a foreign body in Arabic text, where the report has words of its own
          const known = p.name?.[words.code] ?? null;
          return (
            <li key={`${p.surface.start}-${p.actorId}-${p.surface.text}`}>
              <strong>
                <bdi>{known ?? p.surface.text}</bdi>
              </strong>
              <span className="fact-note">
                {words.terms.actorKind[p.kind]}
                {known && known !== p.surface.text && (
                  <>
                    {" · "}
                    <bdi lang="ar">«{p.surface.text}»</bdi>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Fact>
  );
}
