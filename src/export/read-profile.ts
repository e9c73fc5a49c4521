import { parse } from "yaml";
import { actorKinds } from "#model/actor";
import { eventTypes, tollFields } from "#model/event";
import type { Verification } from "#model/incident";
import { builtInProfile, builtInProfiles, placeLevels, publicProfile, suppressible, timeLevels, type Profile } from "./profile.ts";

/** A mistake in a profile: the message names the field and what it must be. */
export class ProfileError extends Error {}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a profile from YAML or JSON. What it leaves out comes from the profile it `extends` (`public` unless
 * it names another): forgetting a line never opens anything. Throws a ProfileError that names the field.
 */
export function readProfile(text: string): Profile {
  let content: unknown;
  try {
    content = parse(text, { maxAliasCount: 20 });
  } catch (error) {
    throw new ProfileError(`is neither YAML nor JSON: ${(error as Error).message.split("\n")[0]}`);
  }
  const fields = objectOf("profile", content);
  onlyKeys("profile", fields, [
    "name",
    "version",
    "title",
    "extends",
    "publishable",
    "delayDays",
    "place",
    "time",
    "persons",
    "words",
    "suppress",
    "smallCounts",
    "sensitive",
    "withholdVerification",
  ]);
  const base = baseOf(fields["extends"]);
  const profile = readFields(fields, base);
  checkPublishable(profile);
  return profile;
}

function baseOf(name: unknown): Profile {
  if (name === undefined) return publicProfile;
  const base = typeof name === "string" ? builtInProfile(name) : null;
  return base ?? fail("extends", `one of ${builtInProfiles.map((p) => p.name).join(", ")}`, name);
}

function readFields(fields: Fields, base: Profile): Profile {
  const name = textOf("name", fields["name"], /^[a-z][a-z0-9-]{0,39}$/, "small letters, digits and hyphens, 40 at most");
  if (builtInProfile(name)) throw new ProfileError(`name: "${name}" is a built-in profile; give yours a name of its own`);
  const version = textOf("version", fields["version"], /^[\w.-]{1,20}$/, "a number or a short word");
  const place = partOf("place", fields["place"], ["finest", "gridDegrees"]);
  const time = partOf("time", fields["time"], ["finest"]);
  const sensitive = partOf("sensitive", fields["sensitive"], ["withhold", "reduce"]);
  return {
    name,
    version,
    title:
      fields["title"] === undefined
        ? `${name} ${version}`
        : textOf("title", fields["title"], /^[^\p{Cc}]{1,200}$/u, "one line of 200 characters at most"),
    publishable: read(fields, "publishable", false, (v, path) => (typeof v === "boolean" ? v : fail(path, "true or false", v))),
    delayDays: read(fields, "delayDays", base.delayDays, (v, path) => numberOf(path, v, 0, 36_500, true)),
    place: {
      finest: read(place, "finest", base.place.finest, (v) => oneOf("place.finest", v, placeLevels)),
      gridDegrees: read(place, "gridDegrees", base.place.gridDegrees, (v) =>
        v === null ? null : numberOf("place.gridDegrees", v, 0.001, 10, false),
      ),
    },
    time: { finest: read(time, "finest", base.time.finest, (v) => oneOf("time.finest", v, timeLevels)) },
    persons: read(fields, "persons", base.persons, (v) => oneOf("persons", v, ["all", "public", "none"] as const)),
    words: read(fields, "words", base.words, (v) => oneOf("words", v, ["all", "none"] as const)),
    suppress: read(fields, "suppress", base.suppress, (v) => listOf("suppress", v, (item, path) => oneOf(path, item, suppressible))),
    smallCounts: read(fields, "smallCounts", base.smallCounts, readSmallCounts),
    sensitive: {
      withhold: read(sensitive, "withhold", base.sensitive.withhold, (v) => listOf("sensitive.withhold", v, readRule)),
      reduce: read(sensitive, "reduce", base.sensitive.reduce, (v) => listOf("sensitive.reduce", v, readRule)),
    },
    withholdVerification: read(fields, "withholdVerification", base.withholdVerification, (v) =>
      listOf("withholdVerification", v, (item, path) => oneOf(path, item, verifications)),
    ),
  };
}

const verifications = ["provisional", "corroborated", "contested", "confirmed", "rejected"] as const satisfies readonly Verification[];

function readSmallCounts(value: unknown): Profile["smallCounts"] {
  if (value === null || value === false) return null;
  const part = partOf("smallCounts", value, ["below", "fields"]);
  return {
    below: numberOf("smallCounts.below", part["below"], 2, 1000, true),
    fields:
      part["fields"] === undefined
        ? tollFields
        : listOf("smallCounts.fields", part["fields"], (item, path) => oneOf(path, item, tollFields)),
  };
}

/** "TYPE", "TYPE/mode", "target:KIND", "initiator:KIND" or "flag:NAME". */
function readRule(value: unknown, path: string): string {
  const rule = typeof value === "string" ? value : fail(path, "a rule", value);
  const [subject, name] = rule.split(":");
  const known =
    name === undefined
      ? /^[A-Z]+(\/[a-z-]+)?$/.test(rule) && (eventTypes as readonly string[]).includes(rule.split("/")[0]!)
      : subject === "flag"
        ? /^[\w-]+$/.test(name)
        : (subject === "target" || subject === "initiator") && (actorKinds as readonly string[]).includes(name);
  return known ? rule : fail(path, 'a rule such as "ASSAULT/sexual", "target:medical", "flag:sensitive"', value);
}

/** What a profile must do before its exports may be called published. */
function checkPublishable(profile: Profile): void {
  if (!profile.publishable) return;
  if (profile.persons === "all") throw new ProfileError(`persons: a profile that is publishable can't name private persons ("all")`);
  if (profile.words === "all")
    throw new ProfileError(`words: a profile that is publishable can't hand on the reports' words, which name persons ("all")`);
}

function read<T>(fields: Fields, key: string, otherwise: T, convert: (value: unknown, path: string) => T): T {
  return fields[key] === undefined ? otherwise : convert(fields[key], key);
}

function objectOf(path: string, value: unknown): Fields {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Fields) : fail(path, "fields with values", value);
}

function partOf(path: string, value: unknown, keys: readonly string[]): Fields {
  const part = value === undefined ? {} : objectOf(path, value);
  onlyKeys(path, part, keys);
  return part;
}

function onlyKeys(path: string, fields: Fields, keys: readonly string[]): void {
  const unknown = Object.keys(fields).find((key) => !keys.includes(key));
  // A misspelt "supress" would otherwise publish what it meant to hide.
  if (unknown !== undefined) throw new ProfileError(`${path}: has no field "${unknown}" (${keys.join(", ")})`);
}

function oneOf<const T extends string>(path: string, value: unknown, values: readonly T[]): T {
  return values.includes(value as T) ? (value as T) : fail(path, `one of ${values.join(", ")}`, value);
}

function numberOf(path: string, value: unknown, least: number, most: number, whole: boolean): number {
  const fits = typeof value === "number" && value >= least && value <= most && (!whole || Number.isInteger(value));
  return fits ? value : fail(path, `a${whole ? " whole" : ""} number from ${least} to ${most}`, value);
}

function textOf(path: string, value: unknown, pattern: RegExp, kind: string): string {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && pattern.test(text) ? text : fail(path, kind, value);
}

function listOf<T>(path: string, value: unknown, convert: (item: unknown, path: string) => T): T[] {
  return Array.isArray(value) ? value.map((item, i) => convert(item, `${path}[${i}]`)) : fail(path, "a list", value);
}

function fail(path: string, wanted: string, got: unknown): never {
  throw new ProfileError(`${path}: must be ${wanted}, got ${got === undefined ? "nothing" : JSON.stringify(got)}`);
}
