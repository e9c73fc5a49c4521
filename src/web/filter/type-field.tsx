import { eventTypes, type EventType } from "#model/event";
import type { Facets } from "#api/overview";
import { Popover } from "../components/popover.tsx";
import type { Navigation } from "../state/use-place.ts";
import { quadOf, quads } from "../words/terms.ts";
import { useWords } from "../words/words.ts";

/** Event types, grouped by what they are: conflict or cooperation, in deeds or in words. */
export function TypeField({ place, facets }: { place: Navigation; facets: Facets | null }) {
  const words = useWords();
  const chosen = place.filter.type ?? [];
  const counts = new Map(facets?.types.map((t) => [t.value, t.count]));
  const toggle = (types: readonly EventType[], on: boolean) => {
    const next = on ? [...new Set([...chosen, ...types])] : chosen.filter((t) => !types.includes(t));
    place.setFilter({ type: next.length > 0 ? next : undefined });
  };
  const label =
    chosen.length === 0
      ? words.filter.anyType
      : chosen.length === 1
        ? words.terms.type[chosen[0] as EventType]
        : `${words.filter.type} · ${chosen.length}`;
  return (
    <div className="field">
      <span className="field-name">{words.filter.type}</span>
      <Popover label={label} active={chosen.length > 0}>
        {quads.map((quad) => {
          const types = eventTypes.filter((t) => quadOf[t] === quad);
          const all = types.every((t) => chosen.includes(t));
          return (
            <fieldset key={quad} className="choice-group" data-quad={quad}>
              <legend>
                <label>
                  <input type="checkbox" checked={all} onChange={() => toggle(types, !all)} />
                  <span className="act-sign" aria-hidden="true" />
                  {words.terms.quad[quad]}
                </label>
              </legend>
              {types.length > 1 &&
                types.map((type) => (
                  <label key={type} className="choice">
                    <input type="checkbox" checked={chosen.includes(type)} onChange={(e) => toggle([type], e.target.checked)} />
                    <span>{words.terms.type[type]}</span>
                    <span className="choice-count">{counts.get(type) ?? 0}</span>
                  </label>
                ))}
            </fieldset>
          );
        })}
      </Popover>
    </div>
  );
}
