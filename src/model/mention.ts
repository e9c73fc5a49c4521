import type { Span, TokenRange } from "./span.ts";
import type { PlacePrecision, TimePrecision } from "./precision.ts";
import type { ActorKind } from "./actor.ts";

/** What every mention has: its words, its tokens and the rule that read it. */
export interface MentionBase extends TokenRange {
  readonly span: Span;
  readonly rule: string;
}

/** Calendar value of a time expression. Days are ISO dates; `end` is inclusive. */
export interface TimeValue {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: TimePrecision;
  /** true: said in the text; false: a part was supplied by us (see `reason`). */
  readonly certain: boolean;
  /** What was supplied, and from where. */
  readonly reason: string;
}

export interface TimeMention extends MentionBase {
  readonly kind: "time";
  /** null where the publication day is needed and not known: then `offset` says how far. */
  readonly value: TimeValue | null;
  /** Relative shift from the publication day, for unresolved expressions, e.g. "-P3D". */
  readonly offset: string | null;
  /** "point": when it happened ("أمس"); "since": an open start ("منذ أيار 2020");
   *  "until"; "window": a span that only bounds ("خلال أقل من عام"). */
  readonly role: "point" | "since" | "until" | "window";
}

export interface DurationMention extends MentionBase {
  readonly kind: "duration";
  /** ISO 8601 duration. `bound`: "less-than" for "أقل من عام", "more-than" for "أكثر من". */
  readonly value: {
    readonly iso: string;
    readonly approximate: boolean;
    readonly bound: "exact" | "about" | "less-than" | "more-than";
  } | null;
}

export interface NumberMention extends MentionBase {
  readonly kind: "number";
  /** "five" 5/5/5; "at least five" 5/5/null; "about twenty" 20/20/20 with approximate; "more than eight" 9/null/null;
   *  "dozens" 24/null/null; "less than 20" null/null/19; "between 5 and 7" 5/null/7. `value` is the bare numeral (may be a fraction; null for "dozens"). */
  readonly value: {
    readonly value: number | null;
    readonly low: number | null;
    readonly best: number | null;
    readonly high: number | null;
    readonly approximate: boolean;
  };
  /** Folded counted noun that follows, is dual-marked by, or is fused in the numeral ("قتيلان" -> value 2, unit "قتيل"); null where none. */
  readonly unit: string | null;
  /** "count": can count people or things; "percent", "money", "score", "time", "measure", "version", "label" cannot. */
  readonly use: "count" | "percent" | "money" | "score" | "time" | "measure" | "version" | "label";
}

export interface OrdinalMention extends MentionBase {
  readonly kind: "ordinal";
  readonly value: { readonly value: number };
}

/** A possible reading of a place name, kept with its weight and the reason for it. */
export interface PlaceCandidate {
  readonly placeId: string;
  readonly weight: number;
  readonly reason: string;
}

/** Where a place expression points: a gazetteer entry, or geometry built from one. */
export interface PlaceValue {
  readonly placeId: string | null;
  readonly name: { readonly ar: string | null; readonly en: string | null };
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** English names. */
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: PlacePrecision;
  readonly radiusKm: number | null;
  /** Ids of the named areas it lies in, e.g. "baghdad-belt". */
  readonly regions: readonly string[];
}

export interface PlaceMention extends MentionBase {
  readonly kind: "place";
  /** null where no candidate could be resolved. */
  readonly value: PlaceValue | null;
  readonly candidates: readonly PlaceCandidate[];
  /** "location": can be where something happened; "part-of-name": inside a body's or a person's name;
   *  "metonym": a capital or country that acts ("موسكو دعت"). */
  readonly use: "location" | "part-of-name" | "metonym";
  /** Locative cue before it, folded: "في", "ب", "شمال", "قرب", "الي", "من" …; null where none. */
  readonly cue: string | null;
  /** true for "القضاء", "المدينة", "المنطقة ذاتها" resolved to an earlier place. */
  readonly anaphoric: boolean;
  /** Index (in `mentions.places`) of the mention that holds this one or that it is measured from:
   *  in "قضاء الطارمية شمال بغداد" Tarmiyah is part of Baghdad's mention, whose own cue is "شمال". */
  readonly partOf: number | null;
  /** How narrow it is: 0 country, 1 named area, 2 governorate, 3 district, 4 settlement or near one, 5 a site. */
  readonly specificity: PlaceSpecificity;
  /** Folded title said with it, in the singular ("قضاء", "مطار", "سوق"); null where none. */
  readonly title: string | null;
}

export type PlaceSpecificity = 0 | 1 | 2 | 3 | 4 | 5;

/**
 * Words that name an actor: a body, an armed group, an office-holder, or people described
 * ("مسلحون مجهولون"). The span is the noun phrase a coder would mark, without trailing clauses.
 */
export interface ActorMention extends MentionBase {
  readonly kind: "actor";
  readonly actorId: string | null;
  readonly name: { readonly ar: string | null; readonly en: string | null } | null;
  readonly actorKind: ActorKind;
  readonly country: string | null;
  /** "person": a named person; "organization": a body or group by name; "group": people or things described by a noun. */
  readonly form: "person" | "organization" | "group";
  /** Folded head noun for groups ("مسلح", "جندي"), else null. */
  readonly head: string | null;
  /** Folded modifiers and the head, for word-level comparisons. */
  readonly words: readonly string[];
  /** The title or office said with a person ("رئيس الوزراء العراقي"). */
  readonly title: Span | null;
  /** The bare name within the span, for persons ("مصطفى الكاظمي"). */
  readonly nameSpan: Span | null;
  /** Number of people when counted here ("خمسة من عناصر"), else null. */
  readonly count: NumberMention["value"] | null;
  /** Token index where the actor's first content word stands (after numerals and clitics). */
  readonly headToken: number;
  /** true for "الأخير", "التنظيم", "القوة ذاتها" resolved to an earlier mention. */
  readonly anaphoric: boolean;
  /** Index (in `mentions.actors`) of the antecedent, else null. */
  readonly antecedent: number | null;
  /** "thing": what can be attacked or seized but doesn't act ("منزل", "حافلة"); "adjective": a nationality beside an
   *  act's noun ("غارة إسرائيلية"); "metonym": a capital or country that acts. */
  readonly sort: "people" | "unit" | "body" | "thing" | "adjective" | "metonym";
  /** The whole noun phrase: with the title before a name, the apposition after it, numerals before a group. */
  readonly phrase: TokenRange;
  /** Index (in `mentions.actors`) of the wider phrase that holds this one ("وزارة الداخلية" in "مصدر في وزارة الداخلية"), else null. */
  readonly within: number | null;
  /** Dead, wounded, detained: a casualty noun ("قتلى", "جرحى") describes state, not agency. */
  readonly casualty: "killed" | "wounded" | "detained" | "abducted" | "displaced" | null;
}

export interface WeaponMention extends MentionBase {
  readonly kind: "weapon";
  readonly value: { readonly mode: string };
}

export type Mention = TimeMention | DurationMention | NumberMention | OrdinalMention | PlaceMention | ActorMention | WeaponMention;
