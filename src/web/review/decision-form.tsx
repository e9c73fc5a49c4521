import { useId, useState, type FormEvent } from "react";
import type { ApiError } from "#api/errors";
import type { DecisionBody, ReviewDetail } from "#api/review";
import { useWords } from "../words/words.ts";
import { correctable, CorrectionValue, emptyValue, type Correctable } from "./correction-value.tsx";
import { decide, knownAuthor } from "./decide.ts";

type Kind = DecisionBody["kind"];

/** In the order in which a reviewer meets them. */
const kinds: readonly Kind[] = [
  "confirm",
  "correct",
  "reject",
  "merge",
  "keep-apart",
  "split",
  "assign",
  "progress",
  "sensitive",
  "comment",
  "undo",
];
const needReason: readonly Kind[] = ["correct", "reject", "merge", "keep-apart", "split", "comment", "undo"];
const states = ["new", "in-progress", "done"] as const;

/** Who, what, on what grounds. The server says what is wrong with a value; its words are shown. */
export function DecisionForm({ detail, onDecided }: { detail: ReviewDetail; onDecided: (incident: string) => void }) {
  const words = useWords();
  const { review } = words;
  const id = useId();
  const [author, setAuthor] = useState(knownAuthor);
  const [kind, setKind] = useState<Kind>("confirm");
  const [reason, setReason] = useState("");
  const [field, setField] = useState<Correctable>("toll.killed");
  const [right, setRight] = useState<unknown>(null);
  const [value, setValue] = useState("");
  const [events, setEvents] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const { incident } = detail;
  const standing = detail.entries.filter(({ undoneBy }) => undoneBy === null);
  const other = (detail.proposals[0]?.a.id === incident.id ? detail.proposals[0]?.b.id : detail.proposals[0]?.a.id) ?? "";

  const offered = kinds.filter((k) => (k === "split" ? incident.reports.length > 1 : k === "undo" ? standing.length > 0 : true));
  const choose = (next: Kind) => {
    setKind(next);
    setProblem(null);
    setRight(emptyValue(field));
    setValue(
      next === "merge" || next === "keep-apart" ? other : next === "progress" ? "done" : next === "undo" ? String(standing.at(-1)?.id) : "",
    );
  };

  const correct = (next: unknown) => {
    setRight(next);
    setProblem(null);
  };

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const isSide = kind === "correct" && (field === "initiators" || field === "targets");
    if (kind === "correct" && right === undefined) {
      setProblem(isSide ? review.people.unchanged : review.place.incomplete);
      return;
    }
    setSending(true);
    setProblem(null);
    try {
      const answer = await decide(incident.id, {
        kind,
        author,
        reason: reason.trim() || null,
        ...(kind === "correct" ? { field } : {}),
        ...(kind === "split" ? { events: [...events] } : {}),
        value: kind === "correct" ? right : valueFor(kind, value, detail),
      });
      onDecided(answer.incidents[0] ?? incident.id);
    } catch (error) {
      const { error: why, message } = error as Partial<ApiError>;
      setProblem(isSide && why === "bad-request" ? review.people.notSaid : (message ?? words.failed));
      setSending(false);
    }
  };

  return (
    <form className="decision" onSubmit={(event) => void send(event)}>
      <label htmlFor={`${id}-kind`}>{review.decision}</label>
      <select id={`${id}-kind`} value={kind} onChange={(e) => choose(e.target.value as Kind)}>
        {offered.map((k) => (
          <option key={k} value={k}>
            {k === "sensitive" && detail.flags.includes("sensitive") ? review.notSensitive : review.verbs[k]}
          </option>
        ))}
      </select>
      {kind === "correct" && (
        <>
          <label htmlFor={`${id}-field`}>{review.field}</label>
          <select
            id={`${id}-field`}
            value={field}
            onChange={(e) => {
              const next = e.target.value as Correctable;
              setField(next);
              setRight(emptyValue(next));
              setProblem(null);
            }}
          >
            {correctable.map((name) => (
              <option key={name} value={name}>
                {review.fields[name]}
              </option>
            ))}
          </select>
          <CorrectionValue key={field} id={`${id}-value`} field={field} detail={detail} value={right} onChange={correct} />
        </>
      )}
      {(kind === "merge" || kind === "keep-apart") && (
        <>
          <label htmlFor={`${id}-value`}>{review.other}</label>
          <input id={`${id}-value`} dir="ltr" required value={value} onChange={(e) => setValue(e.target.value.trim())} />
        </>
      )}
      {kind === "assign" && (
        <>
          <label htmlFor={`${id}-value`}>{review.person}</label>
          <input id={`${id}-value`} dir="auto" maxLength={100} value={value} onChange={(e) => setValue(e.target.value)} />
        </>
      )}
      {kind === "progress" && (
        <>
          <label htmlFor={`${id}-value`}>{review.state}</label>
          <select id={`${id}-value`} value={value} onChange={(e) => setValue(e.target.value)}>
            {states.map((state) => (
              <option key={state} value={state}>
                {review.states[state]}
              </option>
            ))}
          </select>
        </>
      )}
      {kind === "undo" && (
        <>
          <label htmlFor={`${id}-value`}>{review.which}</label>
          <select id={`${id}-value`} value={value} onChange={(e) => setValue(e.target.value)}>
            {standing.map((entry) => (
              <option key={entry.id} value={entry.id}>
                {entry.id} · {review.kinds[entry.kind]} · {entry.author}
              </option>
            ))}
          </select>
        </>
      )}
      {kind === "split" && (
        <fieldset>
          <legend>{review.leaving}</legend>
          {incident.reports.map(({ documentId, eventId, publisher, publishedAt, spans }) => {
            const name = `${documentId}#${eventId}`;
            return (
              <label key={name}>
                <input
                  type="checkbox"
                  checked={events.includes(name)}
                  onChange={(e) => setEvents(e.target.checked ? [...events, name] : events.filter((one) => one !== name))}
                />
                <span dir="auto">
                  {publisher ?? documentId} {publishedAt && <bdi>{publishedAt.slice(0, 10)}</bdi>} «{spans[0]?.text}»
                </span>
              </label>
            );
          })}
        </fieldset>
      )}
      <label htmlFor={`${id}-reason`}>{kind === "comment" ? review.comment : review.reason}</label>
      <textarea
        id={`${id}-reason`}
        dir="auto"
        rows={2}
        required={needReason.includes(kind)}
        value={reason}
        onChange={(e) => setReason(e.target.value)}
      />
      <label htmlFor={`${id}-author`}>{review.author}</label>
      <input
        id={`${id}-author`}
        dir="auto"
        required
        maxLength={100}
        autoComplete="name"
        value={author}
        onChange={(e) => setAuthor(e.target.value)}
      />
      <div className="decision-send">
        <button type="submit" className="more" disabled={sending || (kind === "split" && events.length === 0)}>
          {review.send}
        </button>
        {problem && (
          <p role="alert" dir="auto">
            {problem}
          </p>
        )}
      </div>
    </form>
  );
}

/** What the server is sent as the value: an emptied field says that nothing is known. */
function valueFor(kind: Kind, value: string, { flags }: ReviewDetail): unknown {
  if (kind === "sensitive") return !flags.includes("sensitive");
  if (kind === "undo") return Number(value);
  if (kind === "assign") return value.trim() || null;
  return value === "" ? null : value;
}
