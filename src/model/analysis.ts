import type { Claim } from "./claim.ts";
import type { SourceDocument } from "./document.ts";
import type { ReportEvent } from "./event.ts";
import type {
  ActorMention,
  DurationMention,
  NumberMention,
  OrdinalMention,
  PlaceMention,
  PlaceValue,
  TimeMention,
  WeaponMention,
} from "./mention.ts";
import type { Quotation, Sentence } from "./sentence.ts";
import type { Role, Series } from "./series.ts";
import type { Token } from "./token.ts";

/** Where a report comes from, and the country it is about; null where it doesn't say. */
export interface ReportSetting {
  readonly dateline: PlaceValue | null;
  readonly country: PlaceValue | null;
}

/**
 * The analysis under construction: dimensions don't import each other, they meet here.
 * Every list is in text order and empty until its stage has run. Values are read-only:
 * a stage returns the fields that it adds.
 */
export interface Analysis {
  readonly document: SourceDocument;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly numbers: readonly NumberMention[];
  readonly ordinals: readonly OrdinalMention[];
  readonly times: readonly TimeMention[];
  readonly durations: readonly DurationMention[];
  readonly places: readonly PlaceMention[];
  /** Where the report as a whole plays; absent until places are read. */
  readonly setting?: ReportSetting;
  readonly actors: readonly ActorMention[];
  /** Countries and capitals that are no actors by their own words, but may have a part in an act beside them. */
  readonly states: readonly ActorMention[];
  readonly weapons: readonly WeaponMention[];
  readonly claims: readonly Claim[];
  readonly events: readonly ReportEvent[];
  readonly series: readonly Series[];
  readonly roles: readonly Role[];
}
