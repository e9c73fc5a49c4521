import type { IncidentFilter } from "#model/query";
import { searchForm } from "./search-text.ts";

/** The condition of a filter over the incidents table (or daily_counts), with its parameters. */
export interface Where {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** Turns a filter into SQL. Values only ever travel as parameters. */
export function incidentWhere(filter: IncidentFilter): Where {
  const params: unknown[] = [];
  const conditions: string[] = [];
  const bind = (value: unknown) => `$${params.push(value)}`;
  const add = (condition: string) => conditions.push(condition);

  if (filter.types?.length) add(`type = any(${bind(filter.types)}::text[])`);
  if (filter.statuses?.length) add(`status = any(${bind(filter.statuses)}::text[])`);
  if (filter.verifications?.length) add(`verification = any(${bind(filter.verifications)}::text[])`);
  if (filter.salience) add(`salience = ${bind(filter.salience)}`);
  // What touches the range is in it; an incident without a date compares as null and stays out.
  if (filter.from) add(`last_day >= ${bind(filter.from)}`);
  if (filter.to) add(`first_day <= ${bind(filter.to)}`);
  if (filter.country) add(`country = ${bind(filter.country)}`);
  if (filter.admin1) add(`admin1 = ${bind(filter.admin1)}`);
  if (filter.place) {
    const id = bind(filter.place);
    add(`(place_id = ${id} or ${id} = any(regions) or search_place like ${bind(contains(filter.place))})`);
  }
  if (filter.region) add(`${bind(filter.region)} = any(regions)`);
  if (filter.actor) add(`search_actor like ${bind(contains(filter.actor))}`);
  for (const word of searchForm(filter.text ?? "").split(" ")) if (word) add(`search_text like ${bind(contains(word))}`);
  if (filter.box) {
    const [west, south, east, north] = filter.box;
    add(`lat between ${bind(south)} and ${bind(north)}`);
    // West of east, or around the antimeridian.
    add(west <= east ? `lon between ${bind(west)} and ${bind(east)}` : `(lon >= ${bind(west)} or lon <= ${bind(east)})`);
  }
  if (filter.minConfidence !== undefined) add(`confidence >= ${bind(filter.minConfidence)}`);
  return { sql: conditions.length > 0 ? conditions.join(" and ") : "true", params };
}

/** Pattern for a folded substring: what LIKE would read as a sign stands for itself. */
function contains(words: string): string {
  return `%${searchForm(words).replace(/[\\%_]/g, "\\$&")}%`;
}
