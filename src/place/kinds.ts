import type { PlaceSpecificity } from "#model/mention";
import type { PlaceKind } from "#model/place";
import type { PlacePrecision } from "#model/precision";

/** What a kind of place means for a reader of the map. */
export interface KindTraits {
  readonly precision: PlacePrecision;
  readonly specificity: PlaceSpecificity;
  /** Extent where the gazetteer gives none. */
  readonly radiusKm: number;
  /** Prior weight among places of one name: newsrooms mean the big and the built when they say no more. */
  readonly prior: number;
}

/** Precision words are those of the bridge to ACLED's and UCDP's codes. */
export const kindTraits: { readonly [K in PlaceKind]: KindTraits } = {
  country: { precision: "country", specificity: 0, radiusKm: 300, prior: 3 },
  admin1: { precision: "governorate", specificity: 2, radiusKm: 80, prior: 1.6 },
  admin2: { precision: "district", specificity: 3, radiusKm: 20, prior: 1.4 },
  admin3: { precision: "settlement", specificity: 4, radiusKm: 10, prior: 0.9 },
  city: { precision: "settlement", specificity: 4, radiusKm: 10, prior: 1.8 },
  town: { precision: "settlement", specificity: 4, radiusKm: 5, prior: 1.2 },
  village: { precision: "settlement", specificity: 4, radiusKm: 5, prior: 0.5 },
  neighbourhood: { precision: "settlement", specificity: 4, radiusKm: 3, prior: 0.5 },
  camp: { precision: "settlement", specificity: 4, radiusKm: 2, prior: 0.6 },
  base: { precision: "exact", specificity: 5, radiusKm: 1, prior: 0.6 },
  airport: { precision: "exact", specificity: 5, radiusKm: 1, prior: 0.6 },
  crossing: { precision: "exact", specificity: 5, radiusKm: 1, prior: 0.6 },
  road: { precision: "near", specificity: 4, radiusKm: 20, prior: 0.3 },
  bridge: { precision: "exact", specificity: 5, radiusKm: 1, prior: 0.5 },
  field: { precision: "exact", specificity: 5, radiusKm: 2, prior: 0.5 },
  river: { precision: "region", specificity: 1, radiusKm: 100, prior: 0.8 },
  lake: { precision: "region", specificity: 1, radiusKm: 20, prior: 0.8 },
  sea: { precision: "region", specificity: 1, radiusKm: 300, prior: 1 },
  mountain: { precision: "region", specificity: 3, radiusKm: 15, prior: 0.6 },
  desert: { precision: "region", specificity: 1, radiusKm: 80, prior: 0.8 },
  island: { precision: "region", specificity: 3, radiusKm: 15, prior: 0.8 },
  region: { precision: "region", specificity: 1, radiusKm: 40, prior: 1.2 },
  site: { precision: "exact", specificity: 5, radiusKm: 1, prior: 0.5 },
};
