import type { ActorKind } from "#model/actor";
import type { Participant } from "#model/event";
import type { Words } from "../words/words.ts";
import { participantLabel, participantName } from "./participants-editor.tsx";

/**
 * A decided value in a few words: a count as a range, a time as its days, a place by its name and, where it is
 * no place of the gazetteer, its point; participants (`people`: those of the incident) by name and kind.
 */
export function valueText(words: Words, value: unknown, people: readonly Participant[] = []): string {
  if (value === null || value === undefined) return words.review.nothing;
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value))
    return value.length === 0 ? words.review.people.none : value.map((one) => valueText(words, one, people)).join(words.comma);
  const { low, best, high, start, end, name, kind, participant, placeId, lat, lon } = value as Record<string, unknown>;
  if (typeof name === "string") {
    const person = people.find((one) => participantName(one) === name) ?? (participant as Participant | undefined);
    const called = person ? participantLabel(words, person) : name;
    return kind === undefined ? called : `${called} (${words.terms.actorKind[kind as ActorKind] ?? String(kind)})`;
  }
  if (name && typeof name === "object") {
    const { ar, en } = name as { ar?: string | null; en?: string | null };
    const called = valueText(words, words.code === "ar" ? (ar ?? en) : (en ?? ar));
    return placeId === null && typeof lat === "number" ? `${called} \u2066(${lat}, ${String(lon)})\u2069` : called;
  }
  if (start !== undefined)
    return end === start || end === null || end === undefined ? valueText(words, start) : `${String(start)} – ${String(end)}`;
  if (best !== undefined || low !== undefined || high !== undefined)
    return low === high ? valueText(words, best ?? low) : `${String(low ?? "…")} – ${String(high ?? "…")}`;
  return JSON.stringify(value);
}
