export const actorKinds = [
  "state-military",
  "police",
  "paramilitary",
  "rebel",
  "jihadist",
  "militia",
  "tribe",
  "protesters",
  "rioters",
  "civilians",
  "government",
  "party",
  "media",
  "medical",
  "humanitarian",
  "international",
  "criminal",
  "unknown",
] as const;
export type ActorKind = (typeof actorKinds)[number];

/** An entry of the actor register. Dates are EDTF (2020-05, 2020-05-07); null is open. */
export interface Actor {
  readonly id: string;
  readonly name: { readonly ar: string; readonly en: string };
  /** Other spellings and short names, as newsrooms write them. */
  readonly aliases: readonly string[];
  /** Loaded names kept as quotation, never as the neutral name. */
  readonly loaded: readonly string[];
  readonly form: "person" | "organization" | "group";
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly parents: readonly string[];
  readonly since: string | null;
  readonly until: string | null;
  readonly source: string;
}

/** A person's office, with its term. */
export interface Office {
  readonly actorId: string;
  /** Arabic names of the office as written ("رئيس الوزراء العراقي", "رئيس الحكومة"). */
  readonly titles: readonly string[];
  readonly country: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly source: string;
}
