import { useId, useState, type KeyboardEvent } from "react";
import type { Facets } from "#api/overview";
import type { Navigation } from "../state/use-place.ts";
import { nameIn, useWords } from "../words/words.ts";
import { placeLabel, suggestPlaces, type Suggestion } from "./suggest-places.ts";

/** A place by name: suggestions are the places that have incidents; any other words are searched as written. */
export function PlaceField({ place, facets }: { place: Navigation; facets: Facets | null }) {
  const words = useWords();
  const set = place.filter.place ?? "";
  const shown = placeLabel(words.code, set, facets);
  const [text, setText] = useState(shown);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const listId = useId();
  const [seen, setSeen] = useState(shown);
  if (seen !== shown) {
    // The filter changed elsewhere (the map, the back button), or its name is known only now.
    setSeen(shown);
    setText(shown);
  }

  const suggestions = open ? suggestPlaces(text === shown ? "" : text, facets) : [];
  const choose = (value: string) => {
    setOpen(false);
    setActive(-1);
    if (value === set) setText(shown);
    place.setFilter({ place: value || undefined });
  };
  const pick = (s: Suggestion) => choose(s.value);
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (suggestions.length > 0) setActive((active + step + suggestions.length) % suggestions.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const suggestion = suggestions[active];
      if (suggestion) pick(suggestion);
      else choose(text.trim());
    } else if (event.key === "Escape" && open) {
      event.stopPropagation();
      setOpen(false);
      setText(shown);
    }
  };

  return (
    <div className="field field-place">
      <label className="field-name" htmlFor={`${listId}-input`}>
        {words.filter.place}
      </label>
      <div className="combobox">
        <input
          id={`${listId}-input`}
          role="combobox"
          aria-expanded={suggestions.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
          autoComplete="off"
          dir="auto"
          maxLength={200}
          data-active={set !== ""}
          value={text}
          placeholder={words.filter.placeHint}
          onChange={(e) => {
            setText(e.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => {
            setOpen(false);
            if (text.trim() === "" && set !== "") choose("");
          }}
          onKeyDown={keys}
        />
        <ul id={listId} role="listbox" aria-label={words.filter.placesMatching} hidden={suggestions.length === 0}>
          {suggestions.map((s, i) => (
            // The listbox is driven from the input's keys; the pointer must not take the focus from it.
            <li
              key={s.value}
              id={`${listId}-${i}`}
              role="option"
              aria-selected={i === active}
              onPointerDown={(e) => e.preventDefault()}
              onClick={() => pick(s)}
            >
              <bdi>{nameIn(words.code, s.name)}</bdi>
              <span className="choice-count">{s.count}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
