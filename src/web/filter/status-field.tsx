import type { EventStatus } from "#model/event";
import type { Facets } from "#api/overview";
import { Popover } from "../components/popover.tsx";
import type { Navigation } from "../state/use-place.ts";
import { statuses } from "../words/terms.ts";
import { useWords } from "../words/words.ts";

export function StatusField({ place, facets }: { place: Navigation; facets: Facets | null }) {
  const words = useWords();
  const chosen = place.filter.status ?? [];
  const counts = new Map(facets?.statuses.map((s) => [s.value, s.count]));
  const toggle = (status: EventStatus, on: boolean) => {
    const next = on ? [...chosen, status] : chosen.filter((s) => s !== status);
    place.setFilter({ status: next.length > 0 ? next : undefined });
  };
  const label =
    chosen.length === 0 ? words.filter.anyStatus : chosen.map((s) => words.terms.status[s]).join(words.code === "ar" ? "، " : ", ");
  return (
    <div className="field">
      <span className="field-name">{words.filter.status}</span>
      <Popover label={label} active={chosen.length > 0}>
        <div className="choice-group">
          {statuses.map((status) => (
            <label key={status} className="choice">
              <input type="checkbox" checked={chosen.includes(status)} onChange={(e) => toggle(status, e.target.checked)} />
              <span>{words.terms.status[status]}</span>
              <span className="choice-count">{counts.get(status) ?? 0}</span>
            </label>
          ))}
        </div>
      </Popover>
    </div>
  );
}
