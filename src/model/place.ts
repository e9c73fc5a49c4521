export type PlaceKind =
  | "country"
  | "admin1"
  | "admin2"
  | "admin3"
  | "city"
  | "town"
  | "village"
  | "neighbourhood"
  | "camp"
  | "base"
  | "airport"
  | "crossing"
  | "road"
  | "bridge"
  | "field"
  | "river"
  | "lake"
  | "sea"
  | "mountain"
  | "desert"
  | "island"
  | "region"
  | "site";

/** A gazetteer entry. Coordinates in decimal degrees (WGS 84), two decimals. */
export interface Place {
  readonly id: string;
  readonly name: { readonly ar: string; readonly en: string };
  /** As newsrooms spell it otherwise, without the article's variants (the reader tries these itself). */
  readonly variants: readonly string[];
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2; null for seas and areas across borders. */
  readonly country: string | null;
  /** English names of the parents. */
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly lat: number;
  readonly lon: number;
  /** Extent; null: the default of its kind. */
  readonly radiusKm: number | null;
  readonly population: number | null;
  readonly pcode: string | null;
  readonly geonames: number | null;
  /** Regions: ids of member places. */
  readonly members: readonly string[];
  readonly source: string;
}
