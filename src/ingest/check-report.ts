import type { Report } from "#model/document";

/** What is wrong with a field. */
export interface FieldProblem {
  readonly field: string | null;
  readonly message: string;
}

export type CheckedReport = { readonly report: Report; readonly sample: boolean } | { readonly problems: readonly FieldProblem[] };

const optionalWords = ["title", "published", "publisher", "url", "dateline"] as const;

/**
 * Checks a value read from JSON: `{id?, title?, text, published?, publisher?, url?, dateline?, sample?}`;
 * other fields are ignored, null and "" stand for a field that is missing. What no database and no JSON
 * can carry (NUL, half a surrogate pair) becomes U+FFFD, one for one, so that offsets hold.
 */
export function checkReport(value: unknown): CheckedReport {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { problems: [{ field: null, message: `expected a report object {"text": …}, got ${describe(value)}` }] };
  }
  const fields = value as Record<string, unknown>;
  const problems: FieldProblem[] = [];
  const words: Record<string, string> = {};
  for (const field of optionalWords) {
    const content = fields[field];
    if (content === undefined || content === null || content === "") continue;
    if (typeof content === "string") words[field] = storable(content);
    else problems.push({ field, message: `must be a string, got ${describe(content)}` });
  }
  const published = words["published"];
  if (published !== undefined && !isIsoDate(published)) {
    problems.push({ field: "published", message: `must be an ISO 8601 date or date-time such as 2021-08-23, got ${describe(published)}` });
  }
  const { id, text } = fields;
  const numbered = typeof id === "number" && Number.isSafeInteger(id) ? String(id) : id;
  if (numbered !== undefined && numbered !== null && (typeof numbered !== "string" || numbered.trim() === "" || numbered.length > 500)) {
    problems.push({ field: "id", message: `must be a string of 1 to 500 characters, got ${describe(id)}` });
  }
  if (typeof text !== "string" || text.trim() === "") {
    problems.push({ field: "text", message: `must be a string with words, got ${describe(text)}` });
  }
  if (typeof text === "string" && text.length > longestText) {
    problems.push({ field: "text", message: `has ${text.length} letters; no report has more than ${longestText}` });
  }
  const title = words["title"];
  if (title !== undefined && title.length > longestTitle) {
    problems.push({ field: "title", message: `has ${title.length} letters; no headline has more than ${longestTitle}` });
  }
  if (problems.length > 0) return { problems };
  const report: Report = { ...words, text: storable(text as string), ...(typeof numbered === "string" ? { id: storable(numbered) } : {}) };
  return { report, sample: fields["sample"] === true };
}

/** A long report has ten thousand letters; a book isn't one. */
export const longestText = 200_000;
const longestTitle = 2000;

function storable(text: string): string {
  return text.replace(/[\ud800-\udfff\0]/gu, "\ufffd");
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Whether a value is an ISO date (or date-time) of a day that exists. */
export function isIsoDate(value: string): boolean {
  const match = isoDate.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const shown = JSON.stringify(value);
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
}
