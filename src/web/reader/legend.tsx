import { useWords } from "../words/words.ts";
import { markKinds, type Mark, type MarkKind } from "./marks.ts";

/** What each mark's colour and line mean; a kind can be switched off. */
export function Legend({
  marks,
  hidden,
  onChange,
}: {
  marks: readonly Mark[];
  hidden: ReadonlySet<MarkKind>;
  onChange: (hidden: ReadonlySet<MarkKind>) => void;
}) {
  const words = useWords();
  const present = markKinds.filter((kind) => marks.some((m) => m.kind === kind));
  if (present.length === 0) return null;
  const toggle = (kind: MarkKind) => {
    const next = new Set(hidden);
    if (!next.delete(kind)) next.add(kind);
    onChange(next);
  };
  return (
    <section className="legend" dir={words.dir} aria-label={words.reader.legend}>
      <h2>{words.reader.legend}</h2>
      <ul>
        {present.map((kind) => (
          <li key={kind}>
            <button type="button" aria-pressed={!hidden.has(kind)} onClick={() => toggle(kind)}>
              <span className="mark" data-kind={kind} aria-hidden="true">
                {words.code === "ar" ? "كلمة" : "word"}
              </span>
              {words.reader.kind[kind]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
