import type { Facets } from "#api/overview";
import type { Navigation } from "../state/use-place.ts";
import { nameIn, useWords } from "../words/words.ts";

/** The map's places as a list: the same choice without a pointer. */
export function PlaceList({ place, facets, open }: { place: Navigation; facets: Facets | null; open: boolean }) {
  const words = useWords();
  if (!facets || facets.places.length === 0) return null;
  return (
    <details className="map-places" open={open}>
      <summary>{words.map.places}</summary>
      <ul>
        {facets.places.slice(0, open ? 200 : 14).map((p) => (
          <li key={p.value}>
            <button
              type="button"
              aria-pressed={place.filter.place === p.value}
              onClick={() => place.setFilter({ place: place.filter.place === p.value ? undefined : p.value })}
            >
              <bdi>{nameIn(words.code, p.name)}</bdi>
              <span className="choice-count">{p.count}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
