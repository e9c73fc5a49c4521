import type { Facets } from "#api/overview";
import type { FilterQuery } from "#api/filter";
import { Icon } from "../components/icon.tsx";
import type { Navigation } from "../state/use-place.ts";
import { dayText } from "../words/dates.ts";
import { percent } from "../words/percent.ts";
import { countryName } from "../words/place-text.ts";
import { useWords, type Words } from "../words/words.ts";
import { placeLabel } from "./suggest-places.ts";

interface Chosen {
  readonly key: string;
  readonly text: string;
  readonly without: Partial<FilterQuery>;
}

/** The filter in words, each part removable. */
export function ChosenFilters({ place, facets }: { place: Navigation; facets: Facets | null }) {
  const words = useWords();
  const chosen = chosenOf(place.filter, words, facets);
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen">
      {chosen.map(({ key, text, without }) => (
        <li key={key}>
          <button type="button" className="chip" aria-label={words.filter.remove(text)} onClick={() => place.setFilter(without)}>
            <bdi>{text}</bdi>
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="text-button" onClick={place.clearFilter}>
          {words.filter.clear}
        </button>
      </li>
    </ul>
  );
}

function chosenOf(filter: FilterQuery, words: Words, facets: Facets | null): Chosen[] {
  const rest = <T extends string>(all: readonly T[] | undefined, one: T) => {
    const left = all?.filter((v) => v !== one) ?? [];
    return left.length > 0 ? left : undefined;
  };
  const chosen: Chosen[] = [];
  const add = (key: string, text: string | false | undefined, without: Partial<FilterQuery>) => {
    if (text) chosen.push({ key, text, without });
  };
  for (const type of filter.type ?? []) add(type, words.terms.type[type], { type: rest(filter.type, type) });
  for (const status of filter.status ?? []) add(status, words.terms.status[status], { status: rest(filter.status, status) });
  for (const v of filter.verification ?? []) add(v, words.terms.verification[v], { verification: rest(filter.verification, v) });
  add("region", filter.region && `${words.filter.region}: ${filter.region}`, { region: undefined });
  add("place", filter.place && placeLabel(words.code, filter.place, facets), { place: undefined });
  add("country", filter.country && countryName(words.code, filter.country), { country: undefined });
  add("admin1", filter.admin1 && `${words.filter.admin1}: ${filter.admin1}`, { admin1: undefined });
  add("from", filter.from && `${words.filter.from} ${dayText(words.code, filter.from)}`, { from: undefined });
  add("to", filter.to && `${words.filter.to} ${dayText(words.code, filter.to)}`, { to: undefined });
  add("actor", filter.actor && `${words.filter.actor}: ${filter.actor}`, { actor: undefined });
  add("text", filter.text && `«${filter.text}»`, { text: undefined });
  add("salience", filter.salience === "main" && words.filter.mainOnly, { salience: undefined });
  add("box", filter.box && words.filter.box, { box: undefined });
  const least = filter.minConfidence;
  add("least", least !== undefined && `${words.filter.minConfidence} ${percent(least)}`, { minConfidence: undefined });
  return chosen;
}
