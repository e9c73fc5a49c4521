import type { Decision, ReviewedIncident } from "#model/decision";
import { ReviewError } from "./review-error.ts";
import { DecisionBook } from "./decision-book.ts";
import type { ReviewStore } from "./reviewer.ts";

/** An entry of an incident's history. */
export interface HistoryEntry extends Decision {
  /** Id of the decision that took it back. */
  readonly undoneBy: number | null;
}

export interface IncidentHistory {
  readonly reviewed: ReviewedIncident;
  /** Other ids that lead to it. */
  readonly aliases: readonly string[];
  readonly entries: readonly HistoryEntry[];
}

/** Everything that was decided on an incident and on those that became part of it, undone decisions too, the oldest first. */
export async function historyOf(register: ReviewStore, id: string): Promise<IncidentHistory> {
  const found = await register.getIncident(id);
  const [reviewed] = found ? await register.getReviewed([found.id]) : [];
  if (!found || !reviewed) throw new ReviewError("not-found", `no incident ${id}`);
  const all = await register.listDecisions();
  const { aliases } = await register.knownNames([found.id]);
  const names = new Set([found.id, ...[...aliases].filter(([, to]) => to === found.id).map(([alias]) => alias)]);
  const keys = new Set(found.reports.map(({ key }) => key));
  // a split and a merge belong to the history of every part
  const concerns = (d: Decision) =>
    names.has(d.incidentId) || d.groups.some((group) => group.some(({ key }) => key !== null && keys.has(key)));
  const undoneBy = undoings(all);
  return {
    reviewed,
    aliases: [...names].filter((name) => name !== found.id).sort(),
    entries: all.filter(concerns).map((decision) => ({ ...decision, undoneBy: undoneBy.get(decision.id) ?? null })),
  };
}

function undoings(decisions: readonly Decision[]): Map<number, number> {
  const standing = new Map<number, number>();
  for (const { kind, id, value } of decisions.toReversed()) if (kind === "undo" && !standing.has(id)) standing.set(value as number, id);
  return standing;
}

/** What newer readings changed under decisions, and decisions whose incident is gone. */
export async function reviewChanges(register: ReviewStore): Promise<{
  incidents: Awaited<ReturnType<ReviewStore["changedIncidents"]>>;
  lost: Decision[];
}> {
  const decisions = await register.listDecisions();
  const ids = [...new Set(decisions.map(({ incidentId }) => incidentId))];
  const leads = new Map<string, string>();
  const live = new Set<string>();
  for (const id of ids) {
    const incident = await register.getIncident(id);
    if (!incident) continue;
    leads.set(id, incident.id);
    live.add(incident.id);
  }
  const book = new DecisionBook(decisions).attach((id) => leads.get(id) ?? id);
  return { incidents: await register.changedIncidents(), lost: book.lost(live) };
}
