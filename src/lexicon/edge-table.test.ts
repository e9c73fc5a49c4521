import { expect, test } from "vitest";
import { EdgeTable } from "./edge-table.ts";

test("keeps every step while it grows", () => {
  const edges = new EdgeTable();
  for (let node = 0; node < 100; node++) for (let word = 0; word < 50; word++) edges.set(node, word, node * 50 + word);
  for (let node = 0; node < 100; node++) for (let word = 0; word < 50; word++) expect(edges.get(node, word)).toBe(node * 50 + word);
  expect(edges.get(100, 0)).toBe(-1);
  expect(edges.get(0, 50)).toBe(-1);
});
