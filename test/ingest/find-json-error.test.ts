import { assert, constantFrom, json, property } from "fast-check";
import { expect, it } from "vitest";
import { findJsonError } from "#ingest/files/find-json-error";

it.each([
  ['{"a": x}', 6],
  ['{"a": 1,}', 8],
  ["[1 2]", 3],
  ['{"a" 1}', 5],
  ['["ab', 1],
  ['[{"a": [1, 2]}', 14],
  ["01", 0],
  ["[tru]", 1],
  ["", 0],
  ["{} {}", 3],
  ["[1, 2}", 5],
])("finds what is wrong in %s at %i", (text, offset) => {
  expect(findJsonError(text)).toBe(offset);
});

it("passes over everything that JSON.parse takes", () => {
  assert(
    property(json({ noUnicodeString: false }), constantFrom("", " ", "\n\t"), (text, space) => {
      // A second value after a whole one is the first thing wrong.
      const value = `${space}${text}${space}`;
      expect(findJsonError(`${value}!`)).toBe(value.length);
    }),
  );
});
