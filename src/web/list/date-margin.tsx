import type { EventTime } from "#model/event";
import { weekdayName } from "../words/dates.ts";
import { useWords } from "../words/words.ts";

/** The margin of the register: the day as a large figure, as exact as it is known. */
export function DateMargin({ time, label }: { time: EventTime | null; label: string }) {
  const words = useWords();
  const figure = marginFigure(time);
  const exact = time?.precision === "day" || time?.precision === "hour";
  return (
    <time className="row-date" dateTime={time?.start ?? undefined} data-certain={time?.certain ?? false}>
      <span className="visually-hidden">{label}</span>
      <span aria-hidden="true" className="row-day">
        {figure}
      </span>
      <span aria-hidden="true" className="row-weekday">
        {time?.start && exact && sameDay(time) ? weekdayName(words.code, time.start) : (time?.start && !exact && words.terms.timePrecision[time.precision]) || ""}
      </span>
    </time>
  );
}

function marginFigure(time: EventTime | null): string {
  if (!time?.start) return "؟";
  switch (time.precision) {
    case "day":
    case "hour":
      return sameDay(time) || !time.end || time.end.slice(0, 7) !== time.start.slice(0, 7) ? day(time.start) : `${day(time.start)}–${day(time.end)}`;
    case "week":
      return `${day(time.start)}…`;
    default:
      return "—";
  }
}

function sameDay(time: EventTime): boolean {
  return !time.end || time.end.slice(0, 10) === time.start?.slice(0, 10);
}

function day(iso: string): string {
  return String(Number(iso.slice(8, 10)));
}
