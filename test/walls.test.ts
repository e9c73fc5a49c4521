import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

// The third wall of the house: the engine has no clock and no chance, so that the same report gives the same record.
const engine = [
  "model",
  "text",
  "lexicon",
  "numeral",
  "time",
  "place",
  "actor",
  "event",
  "claim",
  "series",
  "incident",
  "language",
  "pipeline",
  "evaluate",
];
const forbidden: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["Date.now()", /\bDate\.now\b/],
  ["new Date() without arguments", /\bnew Date\(\s*\)/],
  ["Date() called", /(?<!new )\bDate\(\s*\)/],
  ["Math.random()", /\bMath\.random\b/],
  ["performance.now()", /\bperformance\.now\b/],
  ["crypto", /\bcrypto\.(getRandomValues|randomUUID|randomBytes)\b/],
];
const root = new URL("../src/", import.meta.url);
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

const breaches = (text: string) => forbidden.filter(([, pattern]) => pattern.test(code(text))).map(([name]) => name);

test("the wall sees what it forbids, and not what only speaks of it", () => {
  expect(breaches("const t = Date.now();")).toEqual(["Date.now()"]);
  expect(breaches("const d = new Date();")).toEqual(["new Date() without arguments"]);
  expect(breaches("const x = Math.random();")).toEqual(["Math.random()"]);
  expect(breaches("// no Date.now() here\nconst d = new Date(0);")).toEqual([]);
});

test.each(engine)("src/%s has no clock and no random", (folder) => {
  const files = readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: "utf8" }).filter(
    (f) => f.endsWith(".ts") && !f.endsWith(".test.ts"),
  );
  expect(files.length).toBeGreaterThan(0);
  for (const file of files)
    expect({ file, breaches: breaches(readFileSync(new URL(`${folder}/${file}`, root), "utf8")) }).toEqual({ file, breaches: [] });
});
