import type { MergeProposal, QueueItem, ReviewChange, ReviewedIncident, ReviewState } from "#model/decision";
import type { Incident } from "#model/incident";
import type { Queryable } from "./database.ts";

/** What the queue is asked for. */
export interface QueueQuery {
  readonly state?: ReviewState;
  /** "" for what nobody works on. */
  readonly assignee?: string;
  readonly limit?: number;
  readonly offset?: number;
}

interface StandingRow {
  readonly machine: Incident | null;
  readonly state: ReviewState;
  readonly assignee: string | null;
  readonly flags: string[];
  readonly doubt: number;
  readonly weight: number;
  readonly priority: number;
  readonly doubts: string[];
  readonly changes: ReviewChange[] | null;
}

const standing = `review_state as state, assignee, flags, doubt, weight, priority, doubts, changes`;

/** Incidents by their ids, with how they stand in review. */
export async function getReviewed(db: Queryable, ids: readonly string[]): Promise<ReviewedIncident[]> {
  const rows = await db.query<StandingRow & { data: Incident; [key: string]: unknown }>(
    `select data, machine, ${standing} from incidents where id = any($1::text[]) order by id`,
    [ids],
  );
  return rows.map(({ data, changes, ...rest }) => ({ incident: data, standing: { ...rest, changes: changes ?? [] } }));
}

/**
 * The review queue: what isn't done, and what was done but changed since, the most doubtful and heaviest
 * first. With a state, those in it.
 */
export async function reviewQueue(
  db: Queryable,
  { state, assignee, limit = 50, offset = 0 }: QueueQuery,
): Promise<{ total: number; items: QueueItem[] }> {
  const params: unknown[] = [];
  const conditions = [state ? `review_state = $${params.push(state)}` : "(review_state <> 'done' or changes is not null)"];
  if (assignee !== undefined) conditions.push(assignee === "" ? "assignee is null" : `assignee = $${params.push(assignee)}`);
  const where = conditions.join(" and ");
  const [{ total } = { total: 0 }] = await db.query<{ total: number }>(
    `select count(*)::int as total from incidents where ${where}`,
    params,
  );
  const rows = await db.query<Omit<QueueItem, "changes"> & { changes: ReviewChange[] | null; [key: string]: unknown }>(
    `select id, card -> 'summary' as summary, verification, confidence, ${standing} from incidents where ${where}
     order by priority desc, id limit $${params.length + 1} offset $${params.length + 2}`,
    [...params, limit, offset],
  );
  return { total, items: rows.map((row) => ({ ...row, changes: row.changes ?? [] })) };
}

/** Incidents whose decisions a newer reading has changed something about. */
export async function changedIncidents(db: Queryable, limit = 200): Promise<{ id: string; changes: ReviewChange[] }[]> {
  return db.query("select id, changes from incidents where changes is not null order by priority desc, id limit $1", [limit]);
}

/** Pairs of incidents that the machine nearly joined, the likeliest first. */
export async function mergeProposals(db: Queryable, { id, limit = 50 }: { id?: string; limit?: number }): Promise<MergeProposal[]> {
  const rows = await db.query<Record<"a" | "b", string> & { summary_a: never; summary_b: never; score: number; why: string[] }>(
    `select a.id as a, b.id as b, a.card -> 'summary' as summary_a, b.card -> 'summary' as summary_b, p.score, p.why
     from proposals p
     join incident_events ea on ea.key = p.key_a join incidents a on a.id = ea.incident_id
     join incident_events eb on eb.key = p.key_b join incidents b on b.id = eb.incident_id
     where a.id <> b.id and ($1::text is null or a.id = $1 or b.id = $1)
     order by p.score desc, a.id, b.id limit $2`,
    [id ?? null, limit],
  );
  return rows.map(({ a, b, summary_a, summary_b, score, why }) => ({
    a: { id: a, summary: summary_a },
    b: { id: b, summary: summary_b },
    score,
    why,
  }));
}
