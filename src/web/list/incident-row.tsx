import { tollFields } from "#model/event";
import type { IncidentCard } from "#api/incidents";
import { ActLabel } from "../components/act-label.tsx";
import { Link } from "../components/link.tsx";
import { VerificationBadge } from "../components/verification-badge.tsx";
import { quadOf } from "../words/terms.ts";
import { timeText } from "../words/dates.ts";
import { placeText } from "../words/place-text.ts";
import { tollText } from "../words/toll-text.ts";
import { useWords } from "../words/words.ts";
import { DateMargin } from "./date-margin.tsx";

/** One entry of the register: its day in the margin, what happened, where, with what toll, from how many sources. */
export function IncidentRow({ card, href }: { card: IncidentCard; href: string }) {
  const words = useWords();
  const tolls = tollFields.flatMap((field) => {
    const range = card.toll[field];
    return range && (range.low ?? range.best ?? range.high ?? 0) > 0 ? [{ field, text: tollText(words, field, range) }] : [];
  });
  return (
    <li className="row" data-quad={quadOf[card.type]} data-incident={card.id}>
      <Link href={href} className="row-link">
        <DateMargin time={card.time} label={timeText(words.code, card.time) ?? words.list.undated} />
        <div className="row-body">
          <ActLabel type={card.type} mode={card.mode} status={card.status} />
          <p className="row-summary" dir="auto">
            {card.summary[words.code] || card.summary.ar}
          </p>
          <p className="row-facts">
            <span className={card.place ? "fact-place" : "fact-none"}>
              <bdi>{card.place ? placeText(words, card.place) : words.list.noPlace}</bdi>
            </span>
            {tolls.map(({ field, text }) => (
              <span key={field} className="fact-toll" data-toll={field}>
                <bdi>{text}</bdi>
              </span>
            ))}
            <VerificationBadge verification={card.verification} />
            {card.sample && <span className="sample-tag">{words.sample.short}</span>}
            <span className="fact-reports">{words.reports(card.reports)}</span>
          </p>
        </div>
      </Link>
    </li>
  );
}
