import { useEffect, useRef, useState } from "react";
import type { IncidentDetail } from "#api/incidents";
import { ActLabel } from "../components/act-label.tsx";
import { Icon } from "../components/icon.tsx";
import { Link } from "../components/link.tsx";
import { Notice } from "../components/notice.tsx";
import { SampleBanner } from "../components/sample-banner.tsx";
import { useAnswer } from "../state/use-answer.ts";
import type { Navigation } from "../state/use-place.ts";
import { percent } from "../words/percent.ts";
import { useWords } from "../words/words.ts";
import { IncidentReview } from "../review/incident-review.tsx";
import { IncidentFacts } from "./incident-facts.tsx";
import { IncidentReports } from "./incident-reports.tsx";
import { IncidentReasons } from "./incident-reasons.tsx";
import { IncidentToll } from "./incident-toll.tsx";
import { IncidentVerification } from "./incident-verification.tsx";

/** One incident, with everything it rests on. */
export function IncidentPanel({ place, id }: { place: Navigation; id: string }) {
  const words = useWords();
  const [decided, setDecided] = useState(0);
  const answer = useAnswer<IncidentDetail>(`/api/incidents/${encodeURIComponent(id)}${decided > 0 ? `?v=${decided}` : ""}`);
  const onDecided = (shown: string) => {
    setDecided(decided + 1);
    if (shown !== id) place.go({ page: "register", incident: shown });
  };

  return (
    <article className="incident" aria-label={words.incident.label} data-incident={id}>
      <p className="incident-back">
        <Link href={place.addressOf({ page: "register", incident: null })}>
          <Icon name="back" size={16} />
          {words.list.label}
        </Link>
      </p>
      {answer.data ? (
        <Detail detail={answer.data} place={place} onDecided={onDecided} />
      ) : (
        <Notice answer={answer} notFound={words.incident.notFound} />
      )}
    </article>
  );
}

function Detail({ detail, place, onDecided }: { detail: IncidentDetail; place: Navigation; onDecided: (id: string) => void }) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // Opening an incident replaces the list under the reader's hands: the focus goes to what took its place.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { incident, documents } = detail;
  const summary = incident.summary[words.code] || incident.summary.ar;
  return (
    <>
      <ActLabel type={incident.type} mode={incident.mode} status={incident.status} />
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {summary}
      </h1>
      {documents.some((d) => d.sample) && <SampleBanner />}
      <IncidentFacts incident={incident} />
      <IncidentToll incident={incident} documents={documents} />
      <IncidentVerification incident={incident} />
      <IncidentReports incident={incident} documents={documents} place={place} />
      <IncidentReasons incident={incident} documents={documents} place={place} />
      <IncidentReview place={place} id={incident.id} onDecided={onDecided} />
      <footer className="incident-foot">
        {words.incident.confidence} {percent(incident.confidence)}
        {incident.codes.acled && (
          <bdi dir="ltr" lang="en">
            ACLED: {incident.codes.acled.eventType} › {incident.codes.acled.subEventType}
          </bdi>
        )}
        {incident.codes.cameo && (
          <bdi dir="ltr" lang="en">
            CAMEO {incident.codes.cameo}
          </bdi>
        )}
        <code>
          {incident.type}
          {incident.mode ? `/${incident.mode}` : ""}
        </code>
      </footer>
    </>
  );
}
