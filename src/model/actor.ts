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
  /** Names that point out a person or a body by themselves, without title or country ("الكاظمي", "الشاباك"). */
  readonly short: readonly string[];
  /** Bare names that mean this body in a report about its country ("الجيش", "وزارة الداخلية"). */
  readonly generic: readonly string[];
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
  /** The seat ("prime-minister"); with `country` and `body` it names one chair. Null for an office without a seat of its own. */
  readonly post: string | null;
  /** Arabic names of the office as written ("رئيس الوزراء العراقي", "رئيس حكومة العراق"). */
  readonly titles: readonly string[];
  /** Bare names of the office, which mean it in a report about its country or body ("رئيس الوزراء"). */
  readonly generic: readonly string[];
  readonly country: string | null;
  /** The actor the office belongs to, where it isn't a country's ("un"). */
  readonly body: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly source: string;
}

/** How a country and what belongs to it are named. */
export interface Nation {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly names: readonly string[];
  readonly en: string;
  /** Masculine and feminine, with the article ("العراقي", "العراقية"), every spelling. */
  readonly adjectives: readonly { readonly masculine: string; readonly feminine: string }[];
  readonly enAdjective: string;
}
