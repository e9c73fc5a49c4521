import type { Decision, ReviewedIncident } from "#model/decision";
import type { Incident, JoinDecision } from "#model/incident";
import type { Plan } from "#incident/join";
import { applyDecisions, withoutUndone } from "./apply-decisions.ts";
import { rankForReview } from "./doubt.ts";

/** The machine's record with its decisions over it, and how it stands in review. */
export function reviewIncident(machine: Incident, decisions: readonly Decision[]): ReviewedIncident {
  const { shown, state, assignee, flags, changes } = applyDecisions(machine, decisions);
  return {
    incident: shown,
    standing: { machine: shown === machine ? null : machine, state, assignee, flags, changes, ...rankForReview(shown, changes) },
  };
}

/** All decisions of a register that stand, by what they bear on. */
export class DecisionBook {
  /** Which events are one happening, the oldest first. */
  readonly joins: readonly JoinDecision[];
  private readonly standing: readonly Decision[];
  private readonly byIncident = new Map<string, Decision[]>();

  constructor(decisions: readonly Decision[]) {
    this.standing = withoutUndone(decisions);
    this.joins = this.standing.flatMap(({ kind, groups }): JoinDecision[] => {
      if (kind === "merge") return [{ groups: [groups.flat()], together: true, apart: false }];
      if (kind === "split") return [{ groups, together: true, apart: true }];
      return kind === "keep-apart" ? [{ groups, together: false, apart: true }] : [];
    });
  }

  /** Says which incident each id leads to now: what was decided on an incident goes with its id. */
  attach(leadsTo: (id: string) => string): this {
    this.byIncident.clear();
    for (const decision of this.standing) {
      for (const id of new Set(idsOf(decision).map(leadsTo))) {
        const list = this.byIncident.get(id);
        if (list) list.push(decision);
        else this.byIncident.set(id, [decision]);
      }
    }
    return this;
  }

  of(id: string): readonly Decision[] {
    return this.byIncident.get(id) ?? [];
  }

  /** Decisions whose incident isn't there any more, by the ids that are. */
  lost(live: ReadonlySet<string>): Decision[] {
    return [...this.byIncident].flatMap(([id, decisions]) => (live.has(id) ? [] : decisions));
  }

  /** Ids of incidents whose last word is a rejection. */
  rejected(): Set<string> {
    const last = new Map<string, boolean>();
    for (const { kind, incidentId } of this.standing) if (kind === "confirm" || kind === "reject") last.set(incidentId, kind === "reject");
    return new Set([...last].flatMap(([id, isRejected]) => (isRejected ? [id] : [])));
  }
}

/** A merge is told in the history of both. */
const idsOf = ({ kind, incidentId, value }: Decision) =>
  (kind === "merge" || kind === "keep-apart") && typeof value === "string" ? [incidentId, value] : [incidentId];

/** Which incident an id leads to: itself while it is one's; through what it was merged into; or to the incident that holds the event it is named for. */
export function leadsTo(
  plans: readonly Plan[],
  kept: ReadonlyMap<string, string>,
  fresh: ReadonlyMap<string, string>,
): (id: string) => string {
  const live = new Set(plans.map(({ id }) => id));
  return (id) => {
    if (live.has(id)) return id;
    for (const next of [fresh.get(id), kept.get(id), fresh.get(kept.get(id) ?? "")]) if (next !== undefined && live.has(next)) return next;
    return plans.find(({ events }) => events.some(({ key }) => key === id))?.id ?? id;
  };
}
