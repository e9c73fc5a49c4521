import type { Resources } from "#language/language";
import type { Report } from "#model/document";
import type { FieldProblem } from "./check-report.ts";

/**
 * Letters of a text that are read, several long features' worth. Reading takes at most some 20 µs a letter
 * (repeated verbs of attack; news take half of it), and no report may hold up the others for two seconds.
 */
export const mostRead = 50_000;

/**
 * Reads a report (`read` is extract or annotate). Of a text with more than `mostRead` letters what comes before is read, to the last
 * paragraph or sentence that ends there; the record holds the text whole, and `unread` says where reading stopped.
 */
export function readReport<T extends { readonly document: { readonly text: string } }>(
  report: Report,
  resources: Resources,
  read: (report: Report, resources: Resources) => T,
): { readonly record: T; readonly unread: FieldProblem | null } {
  const { text } = report;
  if (text.length <= mostRead) return { record: read(report, resources), unread: null };
  const end = endWithin(text, mostRead);
  const record = read({ ...report, text: text.slice(0, end) }, resources);
  return {
    record: { ...record, document: { ...record.document, text: record.document.text + text.slice(end) } },
    unread: { field: "text", message: `has ${text.length} letters, of which the first ${end} were read; it is kept whole` },
  };
}

/** Where the last paragraph ends before `most`, else the last sentence, else the last word; `most` where there is none for long. */
function endWithin(text: string, most: number): number {
  const nearest = most / 2;
  for (const sign of ["\n", ". ", "، ", " "]) {
    const at = text.lastIndexOf(sign, most - sign.length);
    if (at > nearest) return at + sign.length;
  }
  // Not between the halves of a letter outside of the basic plane.
  return /[\ud800-\udbff]/.test(text[most - 1]!) ? most - 1 : most;
}
