import type { Token } from "#model/token";
import type { NameEntry } from "./gazetteer.ts";
import type { TitleForm } from "./ar/titles.ts";
import type { WordReading } from "./word-reading.ts";

/** How much a name needs around it to be read as a place: 0 a title or a holder, 1 a cue, 2 nothing, 3 has a title. */
export type Strength = 0 | 1 | 2 | 3;

/** How the words before a name reach it. */
export interface Approach {
  /** First token of the words. */
  readonly from: number;
  /** Degrees clockwise from north, or null where no direction is said. */
  readonly bearing: number | null;
  readonly km: number | null;
  readonly kind: "direction" | "distance" | "near" | "offshore";
  /** Folded. */
  readonly cue: string;
}

/** A stretch of tokens that may name a place, before it is settled what it is. */
export interface Draft {
  /** Tokens from the title on. */
  readonly from: number;
  readonly to: number;
  readonly nameFrom: number;
  readonly nameTo: number;
  /** Clitics before the first word: "و", "ب", "ول" … */
  readonly clitics: string;
  readonly title: TitleForm | null;
  /** Empty for a name that the gazetteer doesn't know. */
  readonly entries: readonly NameEntry[];
  readonly strength: Strength;
  readonly rule: string;
  /** Site or part named by the titled place inside it: "سوق مدينة الباب". */
  readonly inner: Draft | null;
  /** Bearings said after the name: "ريف حلب الشرقي". */
  readonly quarter: number | null;
  /** Set where the words name nothing themselves. */
  readonly reference: Reference | null;
}

/** What words refer back to. */
export type Reference =
  /** "المدينة", "القضاء نفسه": a place by its title; `country` where an adjective says it: "المدينة السورية".
   *  `placed`: a preposition or a noun of people and ways before it shows that a place is meant. */
  | { readonly to: "title"; readonly country: string | null; readonly placed: boolean }
  /** "العاصمة", "العاصمة السورية" */
  | { readonly to: "capital"; readonly country: string | null }
  /** "البلاد" */
  | { readonly to: "homeland" }
  /** "هناك", "المكان نفسه", "موقع الهجوم" */
  | { readonly to: "here" }
  /** "الأراضي اللبنانية", "مدن فرنسية" */
  | { readonly to: "country"; readonly country: string };

/** What a parser walks over. */
export interface Scene {
  readonly tokens: readonly Token[];
  /** What each token means apart from names. */
  readonly words: readonly WordReading[];
  /** Tokens that another dimension has read: 1. */
  readonly taken: Uint8Array;
}

/** The middle of directions: north and east is north-east. */
export function meanBearing(bearings: readonly number[]): number | null {
  if (!bearings.length) return null;
  const x = bearings.reduce((sum, b) => sum + Math.sin((b * Math.PI) / 180), 0);
  const y = bearings.reduce((sum, b) => sum + Math.cos((b * Math.PI) / 180), 0);
  if (Math.abs(x) < 1e-6 && Math.abs(y) < 1e-6) return null;
  return (Math.round((Math.atan2(x, y) * 180) / Math.PI) + 360) % 360;
}

/** A folded word without its clitics; the article that ل swallows comes back: "للداخلية" is ل + الداخلية. */
export function withoutClitics(folded: string, clitics: string): string {
  const rest = folded.slice(clitics.length);
  return clitics.endsWith("ل") && rest.startsWith("ل") && !rest.startsWith("لل") ? `ال${rest.slice(1)}` : rest;
}

/** Folded name without title and clitics. */
export function draftName(tokens: readonly Token[], draft: Draft): string {
  let name = tokens[draft.nameFrom]!.folded;
  if (draft.nameFrom === draft.from) name = withoutClitics(name, draft.clitics);
  for (let k = draft.nameFrom + 1; k < draft.nameTo; k++) name += ` ${tokens[k]!.folded}`;
  return name;
}
