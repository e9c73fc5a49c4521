import type { EventTime } from "#model/event";
import { monthName, weekdayName } from "../words/dates.ts";
import { useWords, type Words } from "../words/words.ts";

/** The margin of the register: the day as a large figure, as exact as it is known. */
export function DateMargin({ time, label }: { time: EventTime | null; label: string }) {
  const words = useWords();
  const figure = marginFigure(time);
  const note = marginNote(time, words);
  return (
    <time className="row-date" dateTime={time?.start ?? undefined} data-certain={time?.certain ?? false}>
      <span className="visually-hidden">{label}</span>
      <span aria-hidden="true" className="row-day">
        {figure}
      </span>
      <span aria-hidden="true" className="row-weekday">
        {note}
      </span>
    </time>
  );
}

function marginFigure(time: EventTime | null): string {
  if (!time?.start) return "؟";
  return isExact(time) || time.precision === "week" ? day(time.start) : "—";
}

/** Under the figure: the weekday, the last day of several, or how coarse the date is. */
function marginNote(time: EventTime | null, words: Words): string {
  if (!time?.start) return "";
  const last = time.end && time.end.slice(0, 10) !== time.start.slice(0, 10) ? time.end : null;
  if (!isExact(time)) return words.terms.timePrecision[time.precision];
  if (last === null) return weekdayName(words.code, time.start);
  const lastDay =
    last.slice(0, 7) === time.start.slice(0, 7) ? day(last) : `${day(last)} ${monthName(words.code, Number(last.slice(5, 7)), true)}`;
  return `${words.list.until} ${lastDay}`;
}

function isExact({ precision }: EventTime): boolean {
  return precision === "day" || precision === "hour";
}

function day(iso: string): string {
  return String(Number(iso.slice(8, 10)));
}
