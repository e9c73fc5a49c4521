import type { DocumentDetail } from "#api/documents";
import { Icon } from "../components/icon.tsx";
import { Link } from "../components/link.tsx";
import { Notice } from "../components/notice.tsx";
import { useAnswer } from "../state/use-answer.ts";
import type { Navigation } from "../state/use-place.ts";
import { useWords } from "../words/words.ts";
import { ReportReader } from "./report-reader.tsx";
import { ReportVersions } from "./report-versions.tsx";

/** A stored report. Coming from an incident, its event is marked and in view. */
export function ReaderPage({ place, id, event }: { place: Navigation; id: string; event: string | null }) {
  const words = useWords();
  const answer = useAnswer<DocumentDetail>(`/api/documents/${encodeURIComponent(id)}`);
  const incident = event === null ? null : (answer.data?.incidents[event] ?? null);
  return (
    <div className="reader-page">
      <p className="reader-back">
        <Link href={place.addressOf(incident === null ? { page: "reports" } : { page: "register", incident })}>
          <Icon name="back" size={16} />
          {incident === null ? words.reportsPage.title : words.incident.label}
        </Link>
      </p>
      {answer.data ? (
        <>
          <ReportReader detail={answer.data} place={place} event={event} />
          <ReportVersions id={id} />
        </>
      ) : (
        <Notice answer={answer} notFound={words.reader.notFound} />
      )}
    </div>
  );
}
