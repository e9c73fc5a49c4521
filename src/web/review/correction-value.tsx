import type { ReviewDetail } from "#api/review";
import { eventTypes } from "#model/event";
import { statuses } from "../words/terms.ts";
import { useWords } from "../words/words.ts";
import { ParticipantsEditor } from "./participants-editor.tsx";
import { PlaceEditor } from "./place-editor.tsx";

/** Fields that the desk corrects, in the order of an incident's facts. */
export const correctable = [
  "status",
  "type",
  "mode",
  "time",
  "place",
  "initiators",
  "targets",
  "toll.killed",
  "toll.wounded",
  "toll.detained",
  "toll.abducted",
] as const;
export type Correctable = (typeof correctable)[number];

/** Entry of a field's right value. `onChange` gets it as the server takes it; undefined while something is missing. */
export function CorrectionValue({
  id,
  field,
  detail,
  value,
  onChange,
}: {
  id: string;
  field: Correctable;
  detail: ReviewDetail;
  value: unknown;
  onChange: (value: unknown) => void;
}) {
  const words = useWords();
  const { incident, machine } = detail;
  if (field === "place") return <PlaceEditor current={incident.place} onChange={onChange} />;
  if (field === "initiators" || field === "targets") {
    const read = namedIn(machine ?? incident);
    return (
      <ParticipantsEditor key={field} current={incident[field]} known={[...namedIn(incident), ...read]} read={read} onChange={onChange} />
    );
  }
  const shown = value === null || value === undefined ? "" : String(value);
  const label = <label htmlFor={id}>{words.review.value}</label>;
  if (field === "status" || field === "type")
    return (
      <>
        {label}
        <select id={id} value={shown} required onChange={(e) => onChange(e.target.value || null)}>
          <option value="" />
          {field === "status"
            ? statuses.map((name) => (
                <option key={name} value={name}>
                  {words.terms.status[name]}
                </option>
              ))
            : eventTypes.map((name) => (
                <option key={name} value={name}>
                  {words.terms.type[name]}
                </option>
              ))}
        </select>
      </>
    );
  const isCount = field.startsWith("toll.");
  return (
    <>
      {label}
      <input
        id={id}
        type={field === "time" ? "date" : isCount ? "number" : "text"}
        min={0}
        dir="ltr"
        value={shown}
        onChange={(e) => onChange(e.target.value === "" ? null : isCount ? Number(e.target.value) : e.target.value)}
      />
    </>
  );
}

const namedIn = ({ initiators, targets }: ReviewDetail["incident"]) => [...initiators, ...targets];

/** An emptied simple field says that nothing is known; a place or a list says nothing until it is given. */
export const emptyValue = (field: Correctable): unknown => (["place", "initiators", "targets"].includes(field) ? undefined : null);
