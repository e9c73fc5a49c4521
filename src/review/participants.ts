import { actorKinds, type ActorKind } from "#model/actor";
import type { Participant } from "#model/event";
import type { Incident } from "#model/incident";
import { spanOf, type Span } from "#model/span";
import { fold, foldWithOffsets } from "#text/fold";
import type { Field } from "./field.ts";

export type Side = "initiators" | "targets";

/** Somebody on a side of an incident, as a decision keeps him. */
export interface DecidedParticipant {
  /** Actor id, or the words of a report. */
  readonly name: string;
  /** Left out: what the machine says. */
  readonly kind?: ActorKind;
  /** As he was read when it was decided; kept, since a newer reading may not have him. */
  readonly participant?: Participant;
}

const isKind = (value: unknown): value is ActorKind => (actorKinds as readonly unknown[]).includes(value);
const isName = (value: unknown): value is string => typeof value === "string" && value.trim() !== "" && value.length <= 300;

/** Initiators or targets: who stands on a side, and of what kind. Nobody is named whom no report names (see `placeInReports`). */
export function participants(side: Side): Field {
  return {
    name: side,
    get: (incident) => incident[side].map((one) => ({ name: nameOf(one), kind: one.kind })),
    check(value) {
      const problem = `${side} is a list of at most 50 actor ids or words of the reports, each alone or as {"name", "kind"}`;
      if (!Array.isArray(value) || value.length > 50) return { problem };
      const listed = new Map<string, DecidedParticipant>();
      for (const one of value as unknown[]) {
        const given = typeof one === "string" ? { name: one } : one;
        if (typeof given !== "object" || given === null || Object.keys(given).some((key) => key !== "name" && key !== "kind"))
          return { problem };
        const { name, kind } = given as { name?: unknown; kind?: unknown };
        if (!isName(name)) return { problem };
        if (kind !== undefined && !isKind(kind)) return { problem: `kind is one of ${actorKinds.join(", ")}` };
        if (!listed.has(name.trim())) listed.set(name.trim(), { name: name.trim(), ...(kind === undefined ? {} : { kind }) });
      }
      return { value: [...listed.values()] };
    },
    set(incident, value, _by, machine) {
      // one who changes sides is on neither while the sides are set one after the other: the machine's record has him
      const known = knownIn(machine, incident);
      return {
        ...incident,
        [side]: decided(value).flatMap(({ name, kind, participant }) => {
          const found = known.get(name) ?? participant;
          return found ? [kind === undefined ? found : { ...found, kind }] : [];
        }),
      };
    },
    same: (a, b) => {
      const [left, right] = [decided(a), decided(b)];
      return (
        left.length === right.length &&
        left.every(({ name, kind }, i) => {
          const other = right[i]!;
          return name === other.name && (kind === undefined || other.kind === undefined || kind === other.kind);
        })
      );
    },
  };
}

/**
 * A checked list with everybody's words: those that the incident has, and others by the words of a report
 * (`texts`: of all its reports). A sentence that says what is wrong where no report has the words.
 */
export function placeInReports(
  value: unknown,
  incidents: readonly Incident[],
  texts: Iterable<string>,
): { readonly value: readonly DecidedParticipant[] } | { readonly problem: string } {
  const known = knownIn(...incidents);
  const folded = [...texts].map((text) => ({ text, ...foldedOf(text) }));
  const placed: DecidedParticipant[] = [];
  for (const one of decided(value)) {
    const participant = known.get(one.name) ?? readIn(one, folded);
    if (!participant)
      return { problem: `no report of the incident says "${one.name}": a participant is one that it has, or words as a report has them` };
    placed.push({ ...one, participant });
  }
  return { value: placed };
}

const nameOf = ({ actorId, surface }: Participant) => actorId ?? surface.text;

const knownIn = (...incidents: readonly Incident[]) =>
  new Map(incidents.toReversed().flatMap((i) => [...i.initiators, ...i.targets].map((p) => [nameOf(p), p] as const)));

/** Lists kept before kinds could be decided hold names alone. */
const decided = (value: unknown): readonly DecidedParticipant[] =>
  Array.isArray(value) ? value.map((one: unknown) => (typeof one === "string" ? { name: one } : (one as DecidedParticipant))) : [];

interface FoldedReport {
  readonly text: string;
  readonly folded: string;
  readonly offsets: Int32Array;
}

function foldedOf(text: string): Omit<FoldedReport, "text"> {
  const { text: folded, offsets } = foldWithOffsets(text);
  return { folded, offsets };
}

function readIn({ name }: DecidedParticipant, reports: readonly FoldedReport[]): Participant | undefined {
  for (const report of reports) {
    const surface = findWords(fold(name), report);
    if (surface) return { surface, actorId: null, name: null, kind: "unknown", country: null };
  }
  return undefined;
}

/** Conjunctions and prepositions that are written as one with the word after them. */
const proclitics = /(?<![\p{L}\p{N}])[وف]?[بكل]?$/u;

/** Whole words of a report, however they are spelt; what is written as one with the first of them may stand before it. */
function findWords(words: string, { text, folded, offsets }: FoldedReport): Span | null {
  for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (/^[\p{L}\p{N}]/u.test(folded.slice(end, end + 2)) || !proclitics.test(folded.slice(Math.max(0, at - 3), at))) continue;
    return spanOf(text, offsets[at]!, offsets[end - 1]! + 1);
  }
  return null;
}
