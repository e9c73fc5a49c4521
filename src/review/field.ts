import type { Incident } from "#model/incident";

/** A field that a person may correct: reading it, checking a value for it, and showing the value. */
export interface Field {
  readonly name: string;
  /** The value as a decision keeps it. */
  get(incident: Incident): unknown;
  /** The value made of what was entered, or a sentence that says what is wrong with it. */
  check(value: unknown): { readonly value: unknown } | { readonly problem: string };
  /** The incident with a checked value. `machine`: the record before any correction. */
  set(incident: Incident, value: unknown, by: string, machine: Incident): Incident;
  /** Whether two values say the same, where it isn't being equal. */
  same?(a: unknown, b: unknown): boolean;
}

/** Equal as JSON, whatever the order of keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, v: unknown) =>
    typeof v === "object" && v !== null && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([x], [y]) => (x < y ? -1 : 1)))
      : v,
  );
}
