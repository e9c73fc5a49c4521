import { toIncident } from "#incident/index";
import { Joiner } from "#incident/join";
import { toJoinReport } from "#incident/member";
import type { Decision, DecisionKind, ReviewedIncident } from "#model/decision";
import { reviewStates } from "#model/decision";
import type { EventAnchor, Incident } from "#model/incident";
import type { Register } from "#store/register";
import type { IncidentRewrite } from "#store/write-incidents";
import type { KeptProposal } from "#store/write-proposals";
import { DecisionBook, leadsTo, reviewIncident } from "./decision-book.ts";
import { factsOf, fields } from "./fields.ts";
import { placeInReports } from "./participants.ts";
import { ReviewError } from "./review-error.ts";

/** What reviewing asks of the register. */
export type ReviewStore = Pick<
  Register,
  | "getIncident"
  | "getReviewed"
  | "getRecords"
  | "knownNames"
  | "listDecisions"
  | "recordDecision"
  | "reviewQueue"
  | "mergeProposals"
  | "changedIncidents"
>;

/** A decision as it is asked for. */
export interface DecisionRequest {
  readonly kind: DecisionKind;
  /** Id of the incident, or one that leads to it. Not for "undo". */
  readonly incident?: string;
  readonly author: string;
  readonly reason?: string | null;
  /** correct: which field. */
  readonly field?: string;
  /** correct, assign, progress, sensitive, merge, keep-apart, undo: see Decision. */
  readonly value?: unknown;
  /** split: events that leave, as "document#event" or by name. */
  readonly events?: readonly string[];
}

/** Decisions that nobody should make without saying why. */
const needReason: readonly DecisionKind[] = ["correct", "reject", "merge", "split", "keep-apart", "comment", "undo"];
const isSide = (field: string) => field === "initiators" || field === "targets";
const regrouping: readonly DecisionKind[] = ["merge", "split", "keep-apart"];

type Draft = Omit<Decision, "id">;
type Rewrite = IncidentRewrite & { readonly proposals?: readonly KeptProposal[] };

/** Takes decisions, one after the other. Each is appended with what it changes in one transaction. */
export class Reviewer {
  private last: Promise<unknown> = Promise.resolve();
  private readonly register: ReviewStore;
  private readonly now: () => Date;

  constructor(register: ReviewStore, now: () => Date = () => new Date()) {
    this.register = register;
    this.now = now;
  }

  /**
   * Records a decision; returns it with the incidents that hold its events then. Throws ReviewError where
   * something is missing or wrong.
   */
  decide(request: DecisionRequest): Promise<{ decision: Decision; incidents: ReviewedIncident[] }> {
    const turn = this.last.then(
      () => this.decideNow(request),
      () => this.decideNow(request),
    );
    this.last = turn.catch(() => {});
    return turn;
  }

  private async decideNow(request: DecisionRequest): Promise<{ decision: Decision; incidents: ReviewedIncident[] }> {
    const author = request.author.trim();
    const reason = request.reason?.trim() || null;
    if (author === "") throw new ReviewError("bad-request", "a decision needs an author");
    if (reason === null && needReason.includes(request.kind)) throw new ReviewError("bad-request", `"${request.kind}" needs a reason`);
    const decisions = await this.register.listDecisions();
    const base = { kind: request.kind, author, reason, at: this.now().toISOString() };
    const draft: Draft = request.kind === "undo" ? undoDraft(base, request.value, decisions) : await this.draftOn(base, request);
    const undone = request.kind === "undo" ? decisions.find(({ id }) => id === draft.value)! : null;
    const rewrite = await this.rewriteFor(draft, decisions, undone);
    let written: readonly ReviewedIncident[] = [];
    const decision = await this.register.recordDecision(draft, (made) => {
      const plan = rewrite(made);
      written = plan.incidents;
      return plan;
    });
    return { decision, incidents: [...written] };
  }

  private async draftOn(base: Pick<Draft, "kind" | "author" | "reason" | "at">, request: DecisionRequest): Promise<Draft> {
    const { incident: shown, machine } = await this.find(request.incident ?? "");
    const own = anchorsOf(machine);
    const draft: Draft = { ...base, incidentId: shown.id, field: null, value: null, machine: null, groups: [own] };
    switch (request.kind) {
      case "confirm":
        return { ...draft, machine: factsOf(shown) };
      case "correct": {
        const field = fields.get(request.field ?? "");
        if (!field) throw new ReviewError("bad-request", `no field ${request.field}; there are ${[...fields.keys()].join(", ")}`);
        const checked = field.check(request.value ?? null);
        if ("problem" in checked) throw new ReviewError("bad-request", checked.problem);
        const value = isSide(field.name) ? await this.inReports(checked.value, machine, shown) : checked.value;
        return { ...draft, field: field.name, value, machine: field.get(machine) };
      }
      case "assign": {
        const person = typeof request.value === "string" ? request.value.trim() || null : null;
        return { ...draft, value: person };
      }
      case "progress":
        if (!(reviewStates as readonly unknown[]).includes(request.value))
          throw new ReviewError("bad-request", `a state is one of ${reviewStates.join(", ")}`);
        return { ...draft, value: request.value };
      case "sensitive":
        return { ...draft, value: request.value !== false };
      case "merge":
      case "keep-apart": {
        const other = await this.find(String(request.value ?? ""));
        if (other.incident.id === shown.id) throw new ReviewError("bad-request", "that is the same incident");
        return { ...draft, value: other.incident.id, groups: [own, anchorsOf(other.machine)] };
      }
      case "split": {
        const wanted = new Set(request.events ?? []);
        const leaves = (a: EventAnchor) => wanted.has(`${a.documentId}#${a.eventId}`) || (a.key !== null && wanted.has(a.key));
        const [gone, stay] = [own.filter(leaves), own.filter((a) => !leaves(a))];
        if (gone.length < wanted.size || gone.length === 0)
          throw new ReviewError("bad-request", "a split names events of the incident, as document#event");
        if (stay.length === 0) throw new ReviewError("bad-request", "a split leaves at least one event");
        return { ...draft, groups: [gone, stay] };
      }
      default:
        return draft;
    }
  }

  /** Participants with their words: nobody is named whom no report of the incident names. */
  private async inReports(value: unknown, machine: Incident, shown: Incident): Promise<unknown> {
    const records = await this.register.getRecords([...new Set(machine.reports.map(({ documentId }) => documentId))]);
    const placed = placeInReports(
      value,
      [machine, shown],
      [...records.values()].map(({ document }) => document.text),
    );
    if ("problem" in placed) throw new ReviewError("bad-request", placed.problem);
    return placed.value;
  }

  private async find(id: string): Promise<{ incident: Incident; machine: Incident }> {
    const found = id === "" ? null : await this.register.getIncident(id);
    const [reviewed] = found ? await this.register.getReviewed([found.id]) : [];
    if (!reviewed) throw new ReviewError("not-found", `no incident ${id}`);
    return { incident: reviewed.incident, machine: reviewed.standing.machine ?? reviewed.incident };
  }

  /** What is to be written once the decision has its number. Everything is read before. */
  private async rewriteFor(draft: Draft, decisions: readonly Decision[], undone: Decision | null): Promise<(made: Decision) => Rewrite> {
    const target = undone ?? draft;
    const keys = target.groups.flat().flatMap(({ key }) => key ?? []);
    const regroups = regrouping.includes(target.kind);
    const holders = await this.holdersOf(target.incidentId, keys, regroups);
    const records = await this.register.getRecords([
      ...new Set(holders.flatMap(({ reports }) => reports.flatMap((r) => (r.wireCopyOf ? [r.documentId, r.wireCopyOf] : [r.documentId])))),
    ]);
    const { held, aliases } = await this.register.knownNames(holders.map(({ id }) => id));
    if (!regroups || (draft.kind === "keep-apart" && holders.length > 1)) {
      return (made) => {
        const book = new DecisionBook([...decisions, made]).attach((id) => aliases.get(id) ?? id);
        return { remove: [], incidents: holders.map((machine) => reviewIncident(machine, book.of(machine.id))), aliases: new Map() };
      };
    }
    return (made) => {
      const book = new DecisionBook([...decisions, made]);
      const own = new Set(holders.flatMap(({ reports }) => reports.flatMap(({ key }) => key ?? [])));
      const joiner = new Joiner();
      for (const record of records.values()) joiner.addReport(toJoinReport(record), own);
      const joined = joiner.join({ names: { held, aliases }, decisions: book.joins });
      book.attach(leadsTo(joined.plans, aliases, joined.aliases));
      const checks = holders.flatMap(({ seriesChecks }) => seriesChecks);
      const incidents = joined.plans.map((plan) => {
        const documents = new Set(plan.events.map(({ documentId }) => documentId));
        // counted against the whole register at the next joining; till then as they were
        const seriesChecks = checks.filter(({ documentId }) => documents.has(documentId));
        return reviewIncident(toIncident({ ...plan, seriesChecks }, records), book.of(plan.id));
      });
      return { remove: holders.map(({ id }) => id), incidents, aliases: joined.aliases, proposals: joined.proposals };
    };
  }

  /**
   * The machine's records of the incidents that hold some events now. `near` adds those that were nearly
   * joined with them: what kept them apart may be what is decided.
   */
  private async holdersOf(incidentId: string, keys: readonly string[], near: boolean): Promise<Incident[]> {
    const ids = new Set<string>();
    for (const id of [incidentId, ...keys]) {
      const found = id === "" ? null : await this.register.getIncident(id);
      if (found) ids.add(found.id);
    }
    const asked = near ? Array.from(ids) : [];
    for (const id of asked) for (const { a, b } of await this.register.mergeProposals({ id })) ids.add(a.id).add(b.id);
    return (await this.register.getReviewed([...ids])).map(({ incident, standing }) => standing.machine ?? incident);
  }
}

function undoDraft(base: Pick<Draft, "kind" | "author" | "reason" | "at">, value: unknown, decisions: readonly Decision[]): Draft {
  const undone = decisions.find(({ id }) => id === value);
  if (!undone) throw new ReviewError("not-found", `no decision ${String(value)}`);
  if (decisions.some((d) => d.kind === "undo" && d.value === value && !decisions.some((e) => e.kind === "undo" && e.value === d.id)))
    throw new ReviewError("bad-request", `decision ${String(value)} is undone already`);
  return { ...base, incidentId: undone.incidentId, field: null, value: undone.id, machine: null, groups: undone.groups };
}

/** The events of an incident, as a decision remembers them. */
function anchorsOf({ type, reports }: Incident): EventAnchor[] {
  return reports.map(({ documentId, eventId, key, spans: [trigger] }) => ({
    documentId,
    eventId,
    key: key ?? null,
    type,
    start: trigger?.start ?? null,
    end: trigger?.end ?? null,
    words: trigger?.text ?? null,
  }));
}
