import { useEffect, useMemo, useRef, useState } from "react";
import type { Timeline } from "#api/overview";
import { paletteOf } from "../components/palette.ts";
import type { Navigation } from "../state/use-place.ts";
import { dayText, rangeText } from "../words/dates.ts";
import { quads } from "../words/terms.ts";
import { useWords } from "../words/words.ts";
import { binDays, isoDay, unitFor, type Bin } from "./bins.ts";
import { drawTimeline } from "./draw-timeline.ts";

/** Narrowest bar that can be pointed at, in CSS pixels. */
const barWidth = 9;

/** Incidents over time by kind. Dragging chooses a range, a click one bar; the date fields do the same by keyboard. */
export function IncidentTimeline({ place, timeline, dark }: { place: Navigation; timeline: Timeline | null; dark: boolean }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const { from, to } = place.filter;
  const setFilter = useRef(place.setFilter);
  useEffect(() => {
    setFilter.current = place.setFilter;
  });

  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);

  const unit = useMemo(() => unitFor(spanOfDays(timeline), Math.max(20, Math.floor(width / barWidth))), [timeline, width]);
  const bins = useMemo(() => binDays(timeline?.days ?? [], unit), [timeline, unit]);

  useEffect(() => {
    if (!box.current || width === 0 || bins.length === 0) return;
    return drawTimeline(box.current, {
      bins,
      unit,
      width,
      words,
      palette: paletteOf(dark),
      chosen: { from, to },
      onChoose: (range) => setFilter.current(range),
    });
  }, [bins, unit, width, words, dark, from, to]);

  const [first, last] = [bins[0], bins.at(-1)];
  return (
    <section className="timeline" aria-label={words.timeline.label}>
      <header className="panel-head">
        <h2>{words.timeline.label}</h2>
        <span className="fact-note">{words.timeline.unit[unit]}</span>
        {from || to ? (
          <button type="button" className="text-button" onClick={() => place.setFilter({ from: undefined, to: undefined })}>
            {words.timeline.clear}
          </button>
        ) : (
          <span className="fact-note drag-hint">{words.timeline.hint}</span>
        )}
        <ul className="quad-legend">
          {quads.map((quad) => (
            <li key={quad} data-quad={quad}>
              <span className="act-sign" aria-hidden="true" />
              {words.terms.quad[quad]}
            </li>
          ))}
        </ul>
      </header>
      {first && last && timeline && (
        <p className="visually-hidden">
          {words.timeline.summary(
            words.incidents(timeline.total - timeline.withoutDate),
            dayText(words.code, isoDay(first.start)),
            dayText(words.code, isoDay(last.end - 1)),
          )}
        </p>
      )}
      <div
        className="timeline-chart"
        ref={box}
        data-bars={bins.length}
        data-total={timeline ? timeline.total - timeline.withoutDate : ""}
      />
      <BinTable bins={bins} />
    </section>
  );
}

/** The chart as a table, for who can't see it; only bins with incidents. */
function BinTable({ bins }: { bins: readonly Bin[] }) {
  const words = useWords();
  return (
    // a table heeds no height: hidden by itself it would lengthen the page
    <div className="visually-hidden">
      <table>
        <caption>{words.timeline.label}</caption>
        <tbody>
          {bins
            .filter((b) => b.total > 0)
            .slice(-60)
            .map((b) => (
              <tr key={b.start}>
                <th scope="row">{rangeText(words.code, isoDay(b.start), isoDay(b.end - 1))}</th>
                <td>{words.incidents(b.total)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function spanOfDays(timeline: Timeline | null): number {
  const days = timeline?.days.map((d) => Date.parse(d.day)) ?? [];
  return days.length === 0 ? 0 : (Math.max(...days) - Math.min(...days)) / 86_400_000 + 1;
}
