import { tollFields } from "#model/event";
import type { DocumentDetail } from "#api/documents";
import { ActLabel } from "../components/act-label.tsx";
import { Link } from "../components/link.tsx";
import type { Navigation } from "../state/use-place.ts";
import { timeText } from "../words/dates.ts";
import { placeText } from "../words/place-text.ts";
import { tollText } from "../words/toll-text.ts";
import { useWords } from "../words/words.ts";
import type { Focus } from "./focus.ts";

interface Props {
  readonly detail: DocumentDetail;
  readonly place: Navigation;
  readonly focus: Focus;
  readonly pinned: Focus;
  readonly onPin: (focus: Focus) => void;
  readonly onHover: (focus: Focus) => void;
}

/** The events of a report. Pointing at one lights its words; choosing it holds them lit. */
export function EventList({ detail, place, focus, pinned, onPin, onHover }: Props) {
  const words = useWords();
  const { events } = detail.record;
  if (events.length === 0) return null;
  return (
    <section className="side-list">
      <h2>
        {words.reader.events} <span className="heading-count">{events.length}</span>
      </h2>
      <ol>
        {events.map((event) => {
          const held = pinned !== null && "event" in pinned && pinned.event === event.id;
          const lit = focus !== null && "event" in focus && focus.event === event.id;
          const incident = detail.incidents[event.id];
          const facts = [
            timeText(words.code, event.time),
            event.place && placeText(words, event.place, { withCountry: false }),
            ...tollFields.map((field) => event.casualties[field] && tollText(words, field, event.casualties[field])),
          ].filter((fact): fact is string => !!fact);
          return (
            <li key={event.id} className="side-item" data-lit={lit} data-event={event.id}>
              <button
                type="button"
                aria-pressed={held}
                onClick={() => onPin(held ? null : { event: event.id })}
                onPointerEnter={() => onHover({ event: event.id })}
                onPointerLeave={() => onHover(null)}
                onFocus={() => onHover({ event: event.id })}
                onBlur={() => onHover(null)}
              >
                <ActLabel type={event.type} mode={event.mode} status={event.status} />
                <span className="side-trigger" lang="ar" dir="rtl">
                  «{event.trigger.text}»
                </span>
                <span className="side-facts">
                  {facts.map((fact) => (
                    <bdi key={fact}>{fact}</bdi>
                  ))}
                  {event.salience === "background" && <span>{words.reader.backgroundEvents}</span>}
                </span>
              </button>
              {incident !== undefined && (
                <Link className="side-link" href={place.addressOf({ page: "register", incident })}>
                  {words.reader.openIncident}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
