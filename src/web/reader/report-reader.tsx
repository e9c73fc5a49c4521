import { useEffect, useMemo, useRef, useState } from "react";
import type { DocumentDetail } from "#api/documents";
import { SampleBanner } from "../components/sample-banner.tsx";
import type { Navigation } from "../state/use-place.ts";
import { dayText } from "../words/dates.ts";
import { useWords } from "../words/words.ts";
import { ClaimList } from "./claim-list.tsx";
import { EventList } from "./event-list.tsx";
import type { Focus } from "./focus.ts";
import { Inspector } from "./inspector.tsx";
import { Legend } from "./legend.tsx";
import { marksOf, type Mark, type MarkKind } from "./marks.ts";
import { ReportText } from "./report-text.tsx";

/** A report as it was written, right to left in any interface, with every value's words marked, and what was read at its side. */
export function ReportReader({ detail, place, event }: { detail: DocumentDetail; place: Navigation; event: string | null }) {
  const words = useWords();
  const { record } = detail;
  const [hidden, setHidden] = useState<ReadonlySet<MarkKind>>(new Set());
  const [pinned, setPinned] = useState<Focus>(event === null ? null : { event });
  const [hovered, setHovered] = useState<Focus>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);

  const marks = useMemo(() => marksOf(record), [record]);
  const shown = useMemo(() => marks.filter((m) => !hidden.has(m.kind)), [marks, hidden]);
  const focus = hovered ?? pinned;
  const pinnedEvent = pinned && "event" in pinned ? pinned.event : null;

  useEffect(() => {
    if (pinnedEvent === null) return;
    const trigger = box.current?.querySelector(`[data-marks~="${CSS.escape(`${pinnedEvent}.trigger`)}"]`);
    trigger?.scrollIntoView({ block: "center", behavior: "auto" });
  }, [pinnedEvent]);

  const { document } = record;
  const nothing = record.events.length === 0 && record.claims.length === 0;
  return (
    <div className="reader" ref={box}>
      <article className="reader-sheet" aria-label={words.reader.label}>
        {detail.sample && <SampleBanner />}
        <p className="reader-origin" dir={words.dir}>
          <bdi>{document.publisher}</bdi>
          {document.publishedAt && (
            <span>
              {words.reader.published}{" "}
              <time dateTime={document.publishedAt}>{dayText(words.code, document.publishedAt, { weekday: true })}</time>
            </span>
          )}
          {document.url && /^https?:/.test(document.url) && (
            <a href={document.url} rel="noreferrer noopener" target="_blank">
              {words.reader.original}
            </a>
          )}
        </p>
        <ReportText
          document={document}
          marks={shown}
          isLit={(mark) => focus !== null && belongsTo(mark, focus)}
          dimmed={focus !== null}
          selected={selected}
          onSelect={setSelected}
          onPoint={setPointed}
        />
        <Legend marks={marks} hidden={hidden} onChange={setHidden} />
      </article>
      <aside className="reader-side">
        <Inspector detail={detail} marks={shown} at={selected ?? pointed} fixed={selected !== null} onClose={() => setSelected(null)} />
        {nothing && <p className="notice">{words.reader.nothing}</p>}
        <EventList detail={detail} place={place} focus={focus} pinned={pinned} onPin={setPinned} onHover={setHovered} />
        <ClaimList record={record} focus={focus} pinned={pinned} onPin={setPinned} onHover={setHovered} />
      </aside>
    </div>
  );
}

function belongsTo(mark: Mark, focus: NonNullable<Focus>): boolean {
  return "event" in focus ? mark.event?.id === focus.event : mark.claim?.id === focus.claim;
}
