import { useEffect, useId, useState, type KeyboardEvent } from "react";
import type { OfferedPlace, PlacesAnswer } from "#api/places";
import { useAnswer } from "../state/use-answer.ts";
import { countryName } from "../words/place-text.ts";
import { nameIn, useWords, type Words } from "../words/words.ts";

/** How long a reader has stopped typing before the gazetteer is asked. */
const pause = 200;

/** A place of the gazetteer by Arabic or English name. */
export function PlaceSearchField({ id, onPick }: { id: string; onPick: (place: OfferedPlace) => void }) {
  const words = useWords();
  const listId = useId();
  const [text, setText] = useState("");
  const [asked, setAsked] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), pause);
    return () => clearTimeout(timer);
  }, [text]);
  const answer = useAnswer<PlacesAnswer>(/[\p{L}\p{N}]/u.test(asked) ? `/api/places?${new URLSearchParams({ name: asked })}` : null);
  const found = open && asked !== "" && asked === text.trim() && !answer.loading ? (answer.data?.items ?? null) : null;
  const offered = found ?? [];

  const pick = (place: OfferedPlace) => {
    setText("");
    setOpen(false);
    setActive(-1);
    onPick(place);
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (offered.length > 0) setActive(active < 0 && step < 0 ? offered.length - 1 : (active + step + offered.length) % offered.length);
    } else if (event.key === "Enter") {
      event.preventDefault(); // a place is chosen, not yet the decision sent
      const place = offered[active] ?? (offered.length === 1 ? offered[0] : undefined);
      if (place) pick(place);
    } else if (event.key === "Escape" && open) {
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div>
      <div className="combobox">
        <input
          id={id}
          role="combobox"
          aria-expanded={offered.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
          aria-describedby={`${listId}-hint`}
          autoComplete="off"
          dir="auto"
          maxLength={100}
          value={text}
          onChange={(e) => {
            setText(e.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={keys}
        />
        <ul id={listId} role="listbox" aria-label={words.filter.placesMatching} hidden={offered.length === 0}>
          {offered.map((place, i) => (
            <li
              key={place.placeId}
              id={`${listId}-${i}`}
              role="option"
              aria-selected={i === active}
              onPointerDown={(e) => e.preventDefault()}
              onClick={() => pick(place)}
            >
              <span>
                <bdi>{nameIn(words.code, place.name)}</bdi>
                <span className="fact-note">{whereabouts(words, place)}</span>
              </span>
              <span className="choice-count">{words.terms.placeKind[place.kind]}</span>
            </li>
          ))}
        </ul>
      </div>
      <p id={`${listId}-hint`} className="fact-note" aria-live="polite">
        {answer.error ? words.failed : found?.length === 0 ? words.review.place.noneFound : words.review.place.searchHint}
      </p>
    </div>
  );
}

/** What a place lies in, from near to far: "قضاء الطارمية، بغداد، العراق". */
export function whereabouts(words: Words, { name, within, country }: OfferedPlace): string {
  const own = nameIn(words.code, name);
  const around = within.map((parent) => nameIn(words.code, parent));
  const parts = [...around, country ? countryName(words.code, country) : null];
  return [...new Set(parts)].filter((part) => part !== null && part !== own).join(words.comma);
}
