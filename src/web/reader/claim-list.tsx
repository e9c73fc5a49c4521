import type { ReportRecord } from "#model/record";
import { useWords } from "../words/words.ts";
import type { Focus } from "./focus.ts";

interface Props {
  readonly record: ReportRecord;
  readonly focus: Focus;
  readonly pinned: Focus;
  readonly onPin: (focus: Focus) => void;
  readonly onHover: (focus: Focus) => void;
}

/** Who is reported to have said what, quoted or in the report's words. */
export function ClaimList({ record, focus, pinned, onPin, onHover }: Props) {
  const words = useWords();
  if (record.claims.length === 0) return null;
  return (
    <section className="side-list">
      <h2>
        {words.reader.claims} <span className="heading-count">{record.claims.length}</span>
      </h2>
      <ol>
        {record.claims.map((claim) => {
          const held = pinned !== null && "claim" in pinned && pinned.claim === claim.id;
          const lit = focus !== null && "claim" in focus && focus.claim === claim.id;
          return (
            <li key={claim.id} className="side-item" data-lit={lit}>
              <button
                type="button"
                aria-pressed={held}
                onClick={() => onPin(held ? null : { claim: claim.id })}
                onPointerEnter={() => onHover({ claim: claim.id })}
                onPointerLeave={() => onHover(null)}
                onFocus={() => onHover({ claim: claim.id })}
                onBlur={() => onHover(null)}
              >
                <span className="claim-speaker">
                  <bdi lang="ar">{claim.speaker.surface.text}</bdi>
                  <span className="claim-mode">{words.reader[claim.mode]}</span>
                </span>
                <span className="claim-content" lang="ar" dir="rtl">
                  {claim.content.text}
                </span>
                {claim.via && (
                  <span className="side-facts">
                    {words.reader.via} <bdi lang="ar">{claim.via.text}</bdi>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
