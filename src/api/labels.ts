import type { PlaceKind } from "#model/place";

/** A name on the basemap. `rank` is the zoom level from which it is shown. */
export interface PlaceLabel {
  readonly type: "Feature";
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [number, number] };
  readonly properties: { readonly id: string; readonly ar: string; readonly en: string; readonly kind: PlaceKind; readonly rank: number };
}

export interface PlaceLabels {
  readonly type: "FeatureCollection";
  readonly features: readonly PlaceLabel[];
}
