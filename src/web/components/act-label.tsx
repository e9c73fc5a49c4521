import type { EventStatus, EventType } from "#model/event";
import { actName, quadOf } from "../words/terms.ts";
import { useWords } from "../words/words.ts";

/** Type and mode in plain words, with the colour of their kind; the status too where it isn't "occurred". */
export function ActLabel({ type, mode, status }: { type: EventType; mode: string | null; status?: EventStatus }) {
  const { terms } = useWords();
  return (
    <span className="act" data-quad={quadOf[type]}>
      <span className="act-sign" aria-hidden="true" />
      <span className="act-name">{actName(terms, type, mode)}</span>
      {status && status !== "occurred" && (
        <span className="act-status" data-status={status}>
          {terms.status[status]}
        </span>
      )}
    </span>
  );
}
