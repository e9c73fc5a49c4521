import { useId, useState, type KeyboardEvent } from "react";
import { actorKinds, type ActorKind } from "#model/actor";
import type { Participant } from "#model/event";
import { Icon } from "../components/icon.tsx";
import { useWords, type Words } from "../words/words.ts";

interface Row {
  readonly name: string;
  readonly label: string;
  /** How a report names them, where that isn't the label. */
  readonly said: string | null;
  readonly kind: ActorKind;
  /** Whether the kind is a reviewer's. */
  readonly chosen: boolean;
}

/** What decisions call a participant: the id, or the words. */
export const participantName = ({ actorId, surface }: Participant): string => actorId ?? surface.text;
/** The name in the interface's language, else the words of the report: these are Arabic, the other name may not be. */
export const participantLabel = (words: Words, { name, surface }: Participant): string => name?.[words.code] ?? surface.text;

/**
 * Who stands on a side: taken away, put there from among those that the reports name (`known`), or added by
 * words of a report; each of a kind. `read`: what the machine read. `onChange` gets the whole list once
 * something is changed; a kind that the machine says too is left to the machine.
 */
export function ParticipantsEditor({
  current,
  known,
  read,
  onChange,
}: {
  current: readonly Participant[];
  known: readonly Participant[];
  read: readonly Participant[];
  onChange: (value: unknown) => void;
}) {
  const words = useWords();
  const { people } = words.review;
  const id = useId();
  const rowOf = (p: Participant): Row => {
    const name = participantName(p);
    const chosen = !read.some((one) => participantName(one) === name && one.kind === p.kind);
    const label = participantLabel(words, p);
    return { name, label, said: label === p.surface.text ? null : p.surface.text, kind: p.kind, chosen };
  };
  const [rows, setRows] = useState<readonly Row[]>(() => distinct(current.map(rowOf)));
  const [text, setText] = useState("");
  const others = distinct(known.map(rowOf)).filter(({ name }) => !rows.some((row) => row.name === name));

  const change = (next: readonly Row[], pending: string) => {
    setRows(next);
    setText(pending);
    // words that were typed and not yet added count too: who records the decision means them
    const all = pending.trim() === "" ? next : distinct([...next, written(pending)]);
    onChange(all.map(({ name, kind, chosen }) => ({ name, ...(chosen ? { kind } : {}) })));
  };
  const add = () => {
    if (text.trim() !== "") change(distinct([...rows, written(text)]), "");
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter") return;
    event.preventDefault(); // a name is added, not yet the decision sent
    add();
  };

  return (
    <div className="decision-editor">
      <ul className="decision-people">
        {rows.map((row) => (
          <li key={row.name}>
            <Called row={row} />
            <select
              aria-label={people.kind(row.label)}
              value={row.kind}
              onChange={(e) =>
                change(
                  rows.map((one) => (one === row ? { ...row, kind: e.target.value as ActorKind, chosen: true } : one)),
                  text,
                )
              }
            >
              {actorKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {words.terms.actorKind[kind]}
                </option>
              ))}
            </select>
            <button
              type="button"
              aria-label={people.remove(row.label)}
              title={people.remove(row.label)}
              onClick={() =>
                change(
                  rows.filter((one) => one !== row),
                  text,
                )
              }
            >
              <Icon name="close" size={16} />
            </button>
          </li>
        ))}
        {rows.length === 0 && <li className="not-told">{people.none}</li>}
      </ul>
      {others.length > 0 && (
        <div className="decision-known">
          <span>{people.known}</span>
          {others.map((row) => (
            <button key={row.name} type="button" className="field-button" onClick={() => change([...rows, row], text)}>
              <Icon name="plus" size={14} />
              <Called row={row} />
            </button>
          ))}
        </div>
      )}
      <label htmlFor={`${id}-add`}>{people.add}</label>
      <div>
        <div className="decision-add">
          <input
            id={`${id}-add`}
            dir="auto"
            maxLength={300}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            value={text}
            onChange={(e) => change(rows, e.target.value)}
            onKeyDown={keys}
          />
          <button type="button" className="field-button" disabled={text.trim() === ""} onClick={add}>
            {people.addOne}
          </button>
        </div>
        <p id={`${id}-hint`} className="fact-note">
          {people.addHint}
        </p>
      </div>
    </div>
  );
}

/** A name, and the words of a report: several may be called "person". */
function Called({ row: { label, said } }: { row: Row }) {
  return (
    <span>
      <bdi>{label}</bdi>
      {said && (
        <>
          {" "}
          <bdi lang="ar" className="fact-note">
            «{said}»
          </bdi>
        </>
      )}
    </span>
  );
}

const written = (text: string): Row => ({ name: text.trim(), label: text.trim(), said: null, kind: "unknown", chosen: false });

const distinct = (rows: readonly Row[]): Row[] => [...new Map(rows.toReversed().map((row) => [row.name, row])).values()].toReversed();
