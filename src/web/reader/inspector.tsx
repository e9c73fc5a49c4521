import type { DocumentDetail } from "#api/documents";
import { Icon } from "../components/icon.tsx";
import { useWords } from "../words/words.ts";
import { MarkCard } from "./mark-card.tsx";
import type { Mark } from "./marks.ts";

interface Props {
  readonly detail: DocumentDetail;
  readonly marks: readonly Mark[];
  /** Offsets of the words pointed at or held ("12-30"). */
  readonly at: string | null;
  readonly fixed: boolean;
  readonly onClose: () => void;
}

/** Everything that was read from the words pointed at: their own values first, then those of the words around them. */
export function Inspector({ detail, marks, at, fixed, onClose }: Props) {
  const words = useWords();
  const found = at === null ? [] : covering(marks, at);
  return (
    <section className="inspector" data-empty={found.length === 0} data-fixed={fixed} aria-live="polite" aria-label={words.reader.selected}>
      {found.length === 0 ? (
        <p className="inspector-hint">{words.reader.hint}</p>
      ) : (
        <>
          <header>
            <h2>{words.values(found.length)}</h2>
            {fixed && (
              <button type="button" className="tool" onClick={onClose} aria-label={words.reader.unselect} title={words.reader.unselect}>
                <Icon name="close" size={16} />
              </button>
            )}
          </header>
          {found.map((mark) => (
            <MarkCard key={mark.id} mark={mark} detail={detail} />
          ))}
        </>
      )}
    </section>
  );
}

/** Marks that hold all of the words, the closest first. */
function covering(marks: readonly Mark[], at: string): Mark[] {
  const [start = 0, end = 0] = at.split("-").map(Number);
  return marks
    .filter(({ span }) => span.start <= start && span.end >= end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}
