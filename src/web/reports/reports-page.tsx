import { useState } from "react";
import type { DocumentPage } from "#api/documents";
import { Link } from "../components/link.tsx";
import { Notice } from "../components/notice.tsx";
import { useAnswer } from "../state/use-answer.ts";
import type { Navigation } from "../state/use-place.ts";
import { dayText } from "../words/dates.ts";
import { useWords } from "../words/words.ts";

const pageSize = 100;

/** Every report that the register was read from. */
export function ReportsPage({ place }: { place: Navigation }) {
  const words = useWords();
  const [offset, setOffset] = useState(0);
  const answer = useAnswer<DocumentPage>(`/api/documents?limit=${pageSize}&offset=${offset}`);
  return (
    <div className="sheet">
      <h1>{words.reportsPage.title}</h1>
      <p className="sheet-intro">{words.reportsPage.intro}</p>
      {!answer.data && <Notice answer={answer} />}
      {answer.data?.total === 0 && <p className="notice">{words.reportsPage.empty}</p>}
      {answer.data && (
        <>
          <p className="list-head">
            <strong>{words.reports(answer.data.total)}</strong>
          </p>
          <ol className="reports">
            {answer.data.items.map((document) => (
              <li key={document.id}>
                <time dateTime={document.publishedAt ?? undefined}>
                  {document.publishedAt ? dayText(words.code, document.publishedAt, { short: true }) : "—"}
                </time>
                <div>
                  <h2 dir="auto">
                    <Link href={place.addressOf({ page: "report", id: document.id, event: null })}>
                      {document.title ?? words.reportsPage.untitled}
                    </Link>
                  </h2>
                  <p className="fact-note">
                    <bdi>{document.publisher}</bdi> · {words.events(document.events)}
                    {document.sample && (
                      <>
                        {" · "}
                        <span className="sample-tag">{words.sample.title}</span>
                      </>
                    )}
                  </p>
                </div>
              </li>
            ))}
          </ol>
          {answer.data.total > pageSize && (
            <p className="pager">
              <button type="button" className="more" disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - pageSize))}>
                {words.back}
              </button>
              <button
                type="button"
                className="more"
                disabled={offset + pageSize >= answer.data.total}
                onClick={() => setOffset(offset + pageSize)}
              >
                {words.list.more}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
