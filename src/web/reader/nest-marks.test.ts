import { array, assert, nat, property, tuple } from "fast-check";
import { expect, it } from "vitest";
import { spanOf } from "#model/span";
import type { Mark } from "./marks.ts";
import { nestMarks, type Piece } from "./nest-marks.ts";

const text = "قتل خمسة جنود في بغداد أمس بحسب الشرطة";
const mark = (start: number, end: number): Mark => ({ id: `${start}.${end}`, kind: "place", span: spanOf(text, start, end) });
const plain = (pieces: readonly Piece[]): string => pieces.map((p) => (typeof p === "string" ? p : plain(p.pieces))).join("");
const show = (pieces: readonly Piece[]): string =>
  pieces.map((p) => (typeof p === "string" ? p : `(${p.key} ${show(p.pieces)})`)).join("|");

/** Text under a mark, over all its parts. */
function under(pieces: readonly Piece[], id: string): string {
  return pieces
    .map((p) => (typeof p === "string" ? "" : p.marks.some((m) => m.id === id) ? plain(p.pieces) : under(p.pieces, id)))
    .join("");
}

it("nests an inner mark, and joins marks on the same words", () => {
  expect(show(nestMarks(text, [mark(0, 13), mark(4, 8), mark(4, 8)], 0, 13))).toBe("(0-13 قتل |(4-8 خمسة)| جنود)");
});

it("cuts a crossing mark at the border and stops the keyboard at its first part only", () => {
  const pieces = nestMarks(text, [mark(0, 8), mark(4, 13)], 0, 13);
  expect(show(pieces)).toBe("(0-8 قتل |(4-13 خمسة))|(4-13  جنود)");
  expect(pieces[1]).toMatchObject({ key: "4-13", first: false });
});

it("keeps every character, and every mark's own words, whatever the overlaps", () => {
  const range = tuple(nat(text.length), nat(text.length)).filter(([a, b]) => a < b);
  assert(
    property(array(range, { maxLength: 12 }), (ranges) => {
      const marks = ranges.map(([a, b]) => mark(a, b));
      const pieces = nestMarks(text, marks);
      expect(plain(pieces)).toBe(text);
      for (const m of marks) expect(under(pieces, m.id)).toBe(m.span.text);
    }),
  );
});
