import { useState } from "react";
import type { Facets } from "#api/overview";
import { Icon } from "../components/icon.tsx";
import type { Navigation } from "../state/use-place.ts";
import { countryName } from "../words/place-text.ts";
import { useWords } from "../words/words.ts";
import { ChosenFilters } from "./chosen-filters.tsx";
import { PlaceField } from "./place-field.tsx";
import { StatusField } from "./status-field.tsx";
import { TextField } from "./text-field.tsx";
import { TypeField } from "./type-field.tsx";

/** The filter that map, timeline and list share. Narrow screens fold it behind one button. */
export function FilterBar({ place, facets, total }: { place: Navigation; facets: Facets | null; total: string }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { filter, setFilter } = place;
  const set = Object.keys(filter).length;
  return (
    <search className="filter-bar" data-open={open} aria-label={words.filter.label}>
      <div className="filter-top">
        <TextField place={place} />
        <button type="button" className="filter-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="filter" />
          {words.filter.open}
          {set > 0 && <span className="count-dot">{set}</span>}
        </button>
      </div>
      <div className="filter-fields">
        <TypeField place={place} facets={facets} />
        <PlaceField place={place} facets={facets} />
        <label className="field field-country">
          <span className="field-name">{words.filter.country}</span>
          <select value={filter.country ?? ""} onChange={(e) => setFilter({ country: e.target.value || undefined })}>
            <option value="">{words.filter.anyCountry}</option>
            {countryOptions(facets, filter.country).map(({ value, count }) => (
              <option key={value} value={value}>
                {countryName(words.code, value)} {count === null ? "" : `(${count})`}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="field field-dates">
          <legend className="visually-hidden">{words.filter.dates}</legend>
          <label>
            <span className="field-name">{words.filter.from}</span>
            <input
              type="date"
              value={filter.from ?? ""}
              max={filter.to}
              onChange={(e) => setFilter({ from: e.target.value || undefined })}
            />
          </label>
          <label>
            <span className="field-name">{words.filter.to}</span>
            <input type="date" value={filter.to ?? ""} min={filter.from} onChange={(e) => setFilter({ to: e.target.value || undefined })} />
          </label>
        </fieldset>
        <StatusField place={place} facets={facets} />
        <label className="field-check" title={words.filter.mainOnlyHint}>
          <input
            type="checkbox"
            checked={filter.salience === "main"}
            onChange={(e) => setFilter({ salience: e.target.checked ? "main" : undefined })}
          />
          {words.filter.mainOnly}
        </label>
        <button type="button" className="filter-show" onClick={() => setOpen(false)}>
          {words.filter.showing} · {total}
        </button>
      </div>
      <ChosenFilters place={place} facets={facets} />
    </search>
  );
}

/** The countries that have incidents, and the chosen one also where it has none. */
function countryOptions(facets: Facets | null, chosen: string | undefined): { value: string; count: number | null }[] {
  const found = facets?.countries ?? [];
  return chosen && !found.some((c) => c.value === chosen) ? [{ value: chosen, count: null }, ...found] : [...found];
}
