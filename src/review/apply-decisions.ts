import { summaryOf } from "#incident/index";
import type { Decision, ReviewChange, ReviewState } from "#model/decision";
import type { Incident } from "#model/incident";
import { factsOf, fields, same } from "./fields.ts";

/** An incident as decisions leave it. */
export interface Applied {
  readonly shown: Incident;
  readonly state: ReviewState;
  readonly assignee: string | null;
  readonly flags: readonly string[];
  readonly changes: readonly ReviewChange[];
}

/** Share of an incident's events that a decision on an incident merged into it must have been about, to bear on the whole. */
const enough = 0.5;

/**
 * Lays decisions, the oldest first and without those taken back, over the machine's record of an
 * incident. Each was made on this incident or on one that became part of it. The machine's record is
 * never changed; what it reads otherwise than when something was decided is told in `changes`.
 */
export function applyDecisions(machine: Incident, decisions: readonly Decision[]): Applied {
  let shown = machine;
  let state: ReviewState = "new";
  let assignee: string | null = null;
  let verification = machine.verification;
  let confirmed: Decision | null = null;
  const flags = new Set<string>();
  const changes: ReviewChange[] = [];
  const corrected = new Map<string, Decision>();
  for (const decision of decisions) {
    const { kind, field, value } = decision;
    if (kind === "correct" || kind === "confirm" || kind === "reject") {
      if (!bearsOnTheWhole(decision, machine)) {
        changes.push({
          decision: decision.id,
          kind: "lapsed",
          field,
          before: value ?? null,
          now: null,
          why: `it was made on ${decision.incidentId}, which is a small part of this incident now`,
        });
        continue;
      }
      if (kind !== "correct") {
        verification = kind === "confirm" ? "confirmed" : "rejected";
        confirmed = kind === "confirm" ? decision : null;
      } else if (field !== null && fields.has(field)) corrected.set(field, decision);
    }
    if (kind === "assign") assignee = value as string | null;
    if (kind === "sensitive") {
      if (value === true) flags.add("sensitive");
      else flags.delete("sensitive");
    }
    if (kind === "progress") state = value as ReviewState;
    else if (kind === "confirm" || kind === "reject") state = "done";
    else if (kind !== "comment" && kind !== "sensitive" && state === "new") state = "in-progress";
  }
  for (const [name, decision] of corrected) {
    const field = fields.get(name)!;
    const now = field.get(machine);
    shown = field.set(shown, decision.value, decision.author, machine);
    if (same(name, now, decision.machine)) continue;
    changes.push({
      decision: decision.id,
      kind: same(name, now, decision.value) ? "machine-agrees" : "machine-changed",
      field: name,
      before: decision.machine,
      now,
      why: "the machine reads another value than when this was corrected",
    });
  }
  if (corrected.size > 0) shown = { ...shown, summary: summaryOf(shown) };
  if (verification !== shown.verification) shown = { ...shown, verification };
  if (confirmed) changes.push(...changedFacts(confirmed, shown));
  return { shown, state, assignee, flags: [...flags].sort(), changes };
}

function changedFacts({ id, machine }: Decision, shown: Incident): ReviewChange[] {
  const before = (machine ?? {}) as Record<string, unknown>;
  return Object.entries(factsOf(shown)).flatMap(([field, now]): ReviewChange[] =>
    field in before && !same(field, before[field], now)
      ? [
          {
            decision: id,
            kind: "facts-changed",
            field,
            before: before[field],
            now,
            why: "the incident was confirmed with another value",
          },
        ]
      : [],
  );
}

/** Whether a decision was about this incident as a whole: by its id, or by most of its events. */
function bearsOnTheWhole({ incidentId, groups: [own = []] }: Decision, incident: Incident): boolean {
  if (incidentId === incident.id) return true;
  const about = new Set(own.map(({ key }) => key));
  return incident.reports.filter(({ key }) => key !== undefined && about.has(key)).length >= enough * incident.reports.length;
}

/** Decisions without those that were taken back; an undo that is itself undone doesn't count. */
export function withoutUndone(decisions: readonly Decision[]): Decision[] {
  const undone = new Set<number>();
  for (const { kind, id, value } of decisions.toReversed()) if (kind === "undo" && !undone.has(id)) undone.add(value as number);
  return decisions.filter(({ id, kind }) => kind !== "undo" && !undone.has(id));
}
