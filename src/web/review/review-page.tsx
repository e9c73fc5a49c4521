import { useState } from "react";
import type { MergeProposal, QueuePage } from "#api/review";
import { Link } from "../components/link.tsx";
import { Notice } from "../components/notice.tsx";
import { useAnswer } from "../state/use-answer.ts";
import type { Navigation } from "../state/use-place.ts";
import { percent } from "../words/percent.ts";
import { useWords } from "../words/words.ts";

const pageSize = 50;
const views = ["open", "new", "in-progress", "done"] as const;

/** What waits for a person: incidents by doubt and weight, and pairs that were nearly joined. */
export function ReviewPage({ place }: { place: Navigation }) {
  const words = useWords();
  const { review } = words;
  const [view, setView] = useState<(typeof views)[number]>("open");
  const [offset, setOffset] = useState(0);
  const answer = useAnswer<QueuePage>(`/api/review/queue?limit=${pageSize}&offset=${offset}${view === "open" ? "" : `&state=${view}`}`);
  const proposals = useAnswer<{ items: readonly MergeProposal[] }>("/api/review/proposals");
  const summaryOf = ({ summary }: { summary: { ar: string; en: string } }) => summary[words.code] || summary.ar;
  return (
    <div className="sheet">
      <h1>{review.page}</h1>
      <p className="sheet-intro">{review.intro}</p>
      <div className="review-views" role="group" aria-label={review.state}>
        {views.map((name) => (
          <button
            key={name}
            type="button"
            className="field-button"
            aria-pressed={view === name}
            data-active={view === name}
            onClick={() => {
              setView(name);
              setOffset(0);
            }}
          >
            {name === "open" ? review.open : review.states[name]}
          </button>
        ))}
      </div>
      {!answer.data && <Notice answer={answer} />}
      {answer.data && (
        <>
          <p className="list-head">
            <strong>{words.incidents(answer.data.total)}</strong>
          </p>
          <ol className="reports review-queue">
            {answer.data.items.map((item) => (
              <li key={item.id}>
                <span className="review-doubt" title={review.doubtHint}>
                  {percent(item.doubt)}
                </span>
                <div>
                  <h2 dir="auto">
                    <Link href={place.addressOf({ page: "register", incident: item.id })}>{summaryOf(item)}</Link>
                  </h2>
                  <p className="fact-note">
                    <span className={`review-state review-state-${item.state}`}>{review.states[item.state]}</span>
                    {item.assignee && <> · {review.worksOn(item.assignee)}</>}
                    {item.doubts.length > 0 && <> · {item.doubts.map((doubt) => review.doubts[doubt] ?? doubt).join(words.comma)}</>}
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
      {proposals.data && proposals.data.items.length > 0 && (
        <section className="review-pairs">
          <h2>{review.proposals}</h2>
          <p className="sheet-intro">{review.proposalsIntro}</p>
          <ul>
            {proposals.data.items.map(({ a, b, why }) => (
              <li key={`${a.id} ${b.id}`}>
                {[a, b].map((one) => (
                  <Link key={one.id} href={place.addressOf({ page: "register", incident: one.id })}>
                    <span dir="auto">{summaryOf(one)}</span>
                  </Link>
                ))}
                <span className="fact-note">{why.map((reason) => words.incident.joined[reason] ?? reason).join(words.comma)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
