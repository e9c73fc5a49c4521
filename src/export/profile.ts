import { createHash } from "node:crypto";
import type { TollField } from "#model/event";
import { tollFields } from "#model/event";
import type { Incident, Verification } from "#model/incident";
import type { PlacePrecision } from "#model/precision";

/** Fields that a profile can keep back. `mode` takes the codes with it, since they tell it. */
export const suppressible = [
  "mode",
  "time",
  "place",
  "coordinates",
  "initiators",
  "targets",
  "toll",
  ...tollFields.map((field) => `toll.${field}` as const),
  "speakers",
  "publishers",
  "urls",
  "summary",
  "codes",
  "seriesChecks",
  "reasons",
  "confidence",
] as const;
export type SuppressibleField = (typeof suppressible)[number];

/** Levels a place can be raised to, the finest first. */
export const placeLevels = ["exact", "settlement", "near", "district", "governorate", "region", "country"] as const;
export type PlaceLevel = Extract<PlacePrecision, (typeof placeLevels)[number]>;

export const timeLevels = ["day", "month", "year"] as const;
export type TimeLevel = (typeof timeLevels)[number];

/**
 * What may leave the desk, and how coarse. A profile is named and versioned, and every export says which
 * one made it.
 */
export interface Profile {
  readonly name: string;
  readonly version: string;
  readonly title: string;
  /** Whether what it makes may be called published: releases refuse profiles that aren't. */
  readonly publishable: boolean;
  /** Days that must have passed since an incident's last day, and since a report that tells of it. */
  readonly delayDays: number;
  readonly place: {
    /** Places finer than this are raised to the division that holds them, with its centre. */
    readonly finest: PlaceLevel;
    /** Side of the grid whose cell centres stand for coordinates, in degrees; null leaves them. */
    readonly gridDegrees: number | null;
  };
  readonly time: { readonly finest: TimeLevel };
  /** "all": as reported; "public": actors of the register alone are named; "none": organisations of the register alone. */
  readonly persons: "all" | "public" | "none";
  /** Whether the reports' own words go out with their offsets. */
  readonly words: "all" | "none";
  readonly suppress: readonly SuppressibleField[];
  /** Figures from 1 to below - 1 are told as that range. */
  readonly smallCounts: { readonly below: number; readonly fields: readonly TollField[] } | null;
  /**
   * Rules: "ASSAULT", "ASSAULT/sexual", "target:medical", "initiator:civilians", "flag:sensitive".
   * `withhold` keeps the incident back; `reduce` gives only its type, month and governorate, without targets.
   */
  readonly sensitive: { readonly withhold: readonly string[]; readonly reduce: readonly string[] };
  readonly withholdVerification: readonly Verification[];
}

/** Everything as it was read. For one's own machine: it can't make a release. */
export const deskProfile: Profile = {
  name: "desk",
  version: "1",
  title: "Everything that was read",
  publishable: false,
  delayDays: 0,
  place: { finest: "exact", gridDegrees: null },
  time: { finest: "day" },
  persons: "all",
  words: "all",
  suppress: [],
  smallCounts: null,
  sensitive: { withhold: [], reduce: [] },
  withholdVerification: [],
};

/** For people who work with the register under an agreement: no private names, sensitive acts reduced. */
export const partnersProfile: Profile = {
  name: "partners",
  version: "1",
  title: "For partners under an agreement: no private persons, sensitive acts reduced",
  publishable: false,
  delayDays: 2,
  place: { finest: "settlement", gridDegrees: 0.05 },
  time: { finest: "day" },
  persons: "public",
  words: "none",
  suppress: ["reasons"],
  smallCounts: null,
  sensitive: { withhold: ["flag:sensitive"], reduce: ["ASSAULT/sexual", "ASSAULT/torture"] },
  withholdVerification: ["rejected"],
};

/** For the world: two weeks late, districts, no words of the reports, no private persons. */
export const publicProfile: Profile = {
  name: "public",
  version: "1",
  title: "For publication: 14 days late, by district, without private persons or the reports' words",
  publishable: true,
  delayDays: 14,
  place: { finest: "district", gridDegrees: null },
  time: { finest: "day" },
  persons: "public",
  words: "none",
  suppress: ["speakers", "seriesChecks", "reasons"],
  smallCounts: { below: 3, fields: ["wounded", "killedOrWounded", "detained", "abducted", "displaced"] },
  sensitive: {
    withhold: ["ASSAULT/sexual", "flag:sensitive"],
    reduce: ["ASSAULT/torture", "ASSAULT/abduct", "ASSAULT/targeted", "target:medical", "target:humanitarian", "target:media"],
  },
  withholdVerification: ["rejected"],
};

export const builtInProfiles: readonly Profile[] = [deskProfile, partnersProfile, publicProfile];

/** The built-in profile of a name, with or without its version ("public", "public/1"). */
export function builtInProfile(name: string): Profile | null {
  return builtInProfiles.find((profile) => name === profile.name || name === profileLabel(profile)) ?? null;
}

/** "public/1": name and version, as every export carries it. */
export const profileLabel = (profile: Pick<Profile, "name" | "version">): string => `${profile.name}/${profile.version}`;

/** Tells two profiles of the same name and version apart: 12 hex digits of the SHA-256 over its content. */
export function profileDigest(profile: Profile): string {
  return createHash("sha256").update(canonical(profile)).digest("hex").slice(0, 12);
}

/** JSON with sorted keys: the same content gives the same text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Whether a rule of `sensitive` holds for an incident and its flags. */
export function ruleHolds(
  rule: string,
  incident: Pick<Incident, "type" | "mode" | "initiators" | "targets">,
  flags: readonly string[],
): boolean {
  const [subject, value] = rule.split(":") as [string, string | undefined];
  if (value !== undefined) {
    if (subject === "flag") return flags.includes(value);
    return (subject === "target" ? incident.targets : incident.initiators).some((actor) => actor.kind === value);
  }
  const [type, mode] = subject.split("/");
  return incident.type === type && (mode === undefined || incident.mode === mode);
}
