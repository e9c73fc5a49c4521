/**
 * Words of a document: half-open UTF-16 offsets into the ORIGINAL text (`document.text`),
 * with the words themselves. `text === document.text.slice(start, end)` always holds.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A range of token indices, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The words of `text` from `start` to `end`. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

/** Whether two spans share at least one character. */
export function spansOverlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
