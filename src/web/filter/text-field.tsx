import { useEffect, useState } from "react";
import { Icon } from "../components/icon.tsx";
import type { Navigation } from "../state/use-place.ts";
import { useWords } from "../words/words.ts";

/** Pause in typing after which the search runs, in milliseconds. */
const pause = 300;

/** Words to search for. Each pause searches; only the first of a row of changes makes a step for the back button. */
export function TextField({ place }: { place: Navigation }) {
  const words = useWords();
  const set = place.filter.text ?? "";
  const [text, setText] = useState(set);

  const [seen, setSeen] = useState(set);
  if (seen !== set) {
    // The filter changed elsewhere: the back button, a removed chip.
    setSeen(set);
    setText(set);
  }
  useEffect(() => {
    if (text.trim() === set) return;
    const timer = setTimeout(() => place.setFilter({ text: text.trim() || undefined }, { replace: set !== "" }), pause);
    return () => clearTimeout(timer);
  }, [text, set, place]);

  return (
    <label className="field-text">
      <Icon name="search" />
      <span className="visually-hidden">{words.filter.text}</span>
      <input
        type="search"
        value={text}
        dir="auto"
        maxLength={200}
        placeholder={words.filter.textShort}
        title={words.filter.text}
        onChange={(e) => setText(e.target.value)}
      />
    </label>
  );
}
