import { useState } from "react";
import type { IncidentCard, IncidentPage } from "#api/incidents";
import type { MapLayer, Timeline } from "#api/overview";
import { Notice } from "../components/notice.tsx";
import { ExportControl } from "../export/export-control.tsx";
import { ask, useAnswer } from "../state/use-answer.ts";
import type { Navigation } from "../state/use-place.ts";
import { monthName } from "../words/dates.ts";
import { useWords, type Words } from "../words/words.ts";
import { IncidentRow } from "./incident-row.tsx";

const pageSize = 60;

/** The register's page: incidents by month, the newest first, those without a date at the end. */
export function IncidentList({
  place,
  query,
  layer,
  timeline,
}: {
  place: Navigation;
  query: string;
  layer: MapLayer | null;
  timeline: Timeline | null;
}) {
  const words = useWords();
  const first = useAnswer<IncidentPage>(`/api/incidents?${query}&limit=${pageSize}`);
  const [next, setNext] = useState<{ query: string; items: readonly IncidentCard[] }>({ query, items: [] });
  const more = next.query === query ? next.items : [];
  const [loading, setLoading] = useState(false);

  if (!first.data) return <Notice answer={first} />;
  const items = [...first.data.items, ...more];
  const loadMore = async () => {
    setLoading(true);
    try {
      const page = await ask<IncidentPage>(`/api/incidents?${query}&limit=${pageSize}&offset=${items.length}`);
      setNext({ query, items: [...more, ...page.items] });
    } finally {
      setLoading(false);
    }
  };
  return (
    <div className="list" aria-busy={first.loading}>
      <div className="list-top">
        <p className="list-head" aria-live="polite">
          <strong>{words.incidents(first.data.total)}</strong>
          {layer && layer.withoutPlace > 0 && <span>{words.withoutPlace(layer.withoutPlace)}</span>}
          {timeline && timeline.withoutDate > 0 && !place.filter.from && !place.filter.to && (
            <span>{words.withoutDate(timeline.withoutDate)}</span>
          )}
        </p>
        {first.data.total > 0 && <ExportControl query={query} total={first.data.total} />}
      </div>
      {items.length === 0 && (
        <p className="notice">
          {words.filter.none}{" "}
          <button type="button" className="text-button" onClick={place.clearFilter}>
            {words.filter.clear}
          </button>
        </p>
      )}
      {byMonth(items, words).map(([month, cards]) => (
        <section key={month} className="month">
          <h2>{month}</h2>
          <ol>
            {cards.map((card) => (
              <IncidentRow key={card.id} card={card} href={place.addressOf({ page: "register", incident: card.id })} />
            ))}
          </ol>
        </section>
      ))}
      {items.length < first.data.total && (
        <button type="button" className="more" disabled={loading} onClick={() => void loadMore()}>
          {loading ? words.loading : words.list.more}
        </button>
      )}
    </div>
  );
}

/** Incidents under their months' names, in the order in which they come. */
function byMonth(cards: readonly IncidentCard[], words: Words): [string, IncidentCard[]][] {
  const months = new Map<string, IncidentCard[]>();
  for (const card of cards) {
    const start = card.time?.start;
    const year = start?.slice(0, 4);
    const coarse = card.time?.precision === "year" || card.time?.precision === "season";
    const name = !start ? words.list.undated : coarse ? (year ?? "") : `${monthName(words.code, Number(start.slice(5, 7)))} ${year}`;
    const month = months.get(name);
    if (month) month.push(card);
    else months.set(name, [card]);
  }
  return [...months];
}
