import type { Mark } from "./marks.ts";

/** A piece of text: words as they stand, or marked words with pieces inside. */
export type Piece = string | MarkedPiece;

export interface MarkedPiece {
  /** Offsets of the whole mark, of which this may be a part: "12-30". Parts of one mark share it. */
  readonly key: string;
  /** Every mark on exactly these words: two events may share a date. */
  readonly marks: readonly Mark[];
  /** The first part of its mark, which the keyboard stops at. */
  readonly first: boolean;
  readonly pieces: readonly Piece[];
  /** Marked levels inside it: an outer line is drawn below the inner ones. */
  readonly depth: number;
}

interface Range {
  readonly key: string;
  readonly marks: readonly Mark[];
  readonly first: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Lays marks over `text.slice(from, to)` as nested pieces. Marks on the same words become one piece; a mark
 * that crosses another's end is cut there, and its parts keep its key.
 *
 *     marks   [a-----------]           pieces  (a … (b …))(b …)
 *                      [b-------]
 *
 * Joining all text of the pieces gives the slice back. O(n log n) in the marks.
 */
export function nestMarks(text: string, marks: readonly Mark[], from = 0, to = text.length): Piece[] {
  const grouped = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = `${mark.span.start}-${mark.span.end}`;
    const same = grouped.get(key);
    if (same) same.push(mark);
    else grouped.set(key, [mark]);
  }
  const ranges: Range[] = [];
  for (const [key, same] of grouped) {
    const { start, end } = (same[0] as Mark).span;
    const [s, e] = [Math.max(start, from), Math.min(end, to)];
    if (e > s) ranges.push({ key, marks: same, first: s === start, start: s, end: e });
  }
  return fill(text, from, to, ranges.sort(outerFirst));
}

function outerFirst(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}

/** Pieces of text[from, to); `ranges` lie inside it, sorted. */
function fill(text: string, from: number, to: number, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let queue = [...ranges];
  let at = from;
  while (queue.length > 0) {
    const outer = queue[0] as Range;
    if (outer.start > at) pieces.push(text.slice(at, outer.start));
    const inside: Range[] = [];
    const after: Range[] = [];
    for (const range of queue.slice(1)) {
      if (range.start >= outer.end) after.push(range);
      else if (range.end <= outer.end) inside.push(range);
      else {
        inside.push({ ...range, end: outer.end });
        after.push({ ...range, first: false, start: outer.end });
      }
    }
    const inner = fill(text, outer.start, outer.end, inside);
    const depth = Math.max(0, ...inner.map((p) => (typeof p === "string" ? 0 : p.depth + 1)));
    pieces.push({ key: outer.key, marks: outer.marks, first: outer.first, pieces: inner, depth });
    at = outer.end;
    queue = after.sort(outerFirst);
  }
  if (to > at) pieces.push(text.slice(at, to));
  return pieces;
}
