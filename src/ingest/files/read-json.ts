import { describeSize } from "../fetch/unpack.ts";
import { checkReport } from "../check-report.ts";
import type { Incoming, Origin } from "../incoming.ts";
import { findJsonError } from "./find-json-error.ts";
import { longestLine, type Line } from "./read-lines.ts";
import type { Taken } from "./take.ts";

/** Reports of a .jsonl file: one JSON object a line; empty lines are skipped. */
export async function* readJsonLines(lines: AsyncIterable<Line>, file: string, take: Taken): AsyncGenerator<Incoming> {
  for await (const { number, text } of lines) {
    const origin = { file, line: number };
    if (text === null) yield problem(origin, null, `the line is longer than ${describeSize(longestLine)}`);
    else if (text.trim() !== "") yield* readJsonLine(text, origin, take);
  }
}

function* readJsonLine(text: string, origin: Origin, take: Taken): Generator<Incoming> {
  if (nestsDeeper(text, deepest)) {
    yield problem(origin, null, `nests deeper than ${deepest} brackets`);
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    yield problem(origin, null, `not valid JSON: ${reasonOf(error)}`);
    return;
  }
  yield* checked(value, origin, take);
}

/** Deepest nesting: the parser's time grows with its square, and reports are flat. */
const deepest = 200;

/** Reports of a .json file: one object, or a list of them. */
export function* readJson(text: string, file: string, take: Taken): Generator<Incoming> {
  if (nestsDeeper(text, deepest)) {
    yield problem({ file, line: null }, null, `nests deeper than ${deepest} brackets`);
    return;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const line = text.length > longestCounted ? null : lineAt(text, findJsonError(text));
    yield problem({ file, line }, null, `not valid JSON: ${reasonOf(error)}`);
    return;
  }
  const lines = text.length > longestCounted ? [] : itemLines(text);
  if (!Array.isArray(value)) yield* checked(value, { file, line: lines[0] ?? 1 }, take);
  else for (const [i, item] of value.entries()) yield* checked(item, { file, line: lines[i + 1] ?? null }, take);
}

/** Most letters whose lines are counted: that takes longer than reading them. */
const longestCounted = 8_000_000;

function* checked(value: unknown, origin: Origin, take: Taken): Generator<Incoming> {
  const result = checkReport(value);
  if ("problems" in result) for (const { field, message } of result.problems) yield problem(origin, field, message);
  else yield take(result.report, origin, result.sample);
}

function problem(origin: Origin, field: string | null, message: string): Incoming {
  return { kind: "problem", problem: { ...origin, field, message } };
}

/** What JSON.parse says, without the stretch of text that it quotes. */
function reasonOf(error: unknown): string {
  return (error as Error).message.replace(/,? (?:\.\.\.)?"[^]*" is not valid JSON$/u, "").replace(/ in JSON at position \d+.*$/su, "");
}

/** Whether brackets outside of strings nest deeper than `most`. */
function nestsDeeper(text: string, most: number): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 91 || c === 123) {
      if (++depth > most) return true;
    } else if (c === 93 || c === 125) depth--;
    else if (c === 34) {
      // To the quotation mark that ends the string: one after an even number of backslashes.
      for (i = text.indexOf('"', i + 1); i >= 0; i = text.indexOf('"', i + 1)) {
        let slashes = 0;
        while (text.charCodeAt(i - 1 - slashes) === 92 && slashes < 1000) slashes++;
        if (slashes % 2 === 0) break;
      }
      if (i < 0) return false; // a string that never ends: the parser will say so
    }
  }
  return false;
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < position; i = text.indexOf("\n", i + 1)) line++;
  return line;
}

/** Lines on which the outermost value and then the items of the outermost list begin, in valid JSON. */
function itemLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let inString = false;
  let fresh = true; // a value may begin here
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === "\n") line++;
    if (inString) {
      if (c === "\\") i++;
      else if (c === '"') inString = false;
      continue;
    }
    if (/\s/.test(c)) continue;
    if (fresh && depth <= 1 && c !== "]") {
      lines.push(line);
      fresh = false;
    }
    if (c === '"') inString = true;
    else if (c === "[" || c === "{") {
      depth++;
      fresh = depth === 1 && c === "[";
    } else if (c === "]" || c === "}") depth--;
    else if (c === "," && depth === 1) fresh = true;
  }
  return lines;
}
