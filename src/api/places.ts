import { Type, type Static } from "typebox";
import type { PlaceValue } from "#model/mention";
import type { PlaceKind } from "#model/place";

/** A search of the gazetteer: a name in Arabic or English, or its first letters. */
export const PlacesQuery = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 100 }),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 20, default: 8 })),
  },
  { additionalProperties: false },
);
export type PlacesQuery = Static<typeof PlacesQuery>;

/** A place to choose: what an incident keeps of it, and what tells it from others of its name. */
export interface OfferedPlace extends PlaceValue {
  readonly kind: PlaceKind;
  /** The district and the governorate that it lies in, the nearest first. */
  readonly within: readonly { readonly ar: string; readonly en: string }[];
}

export interface PlacesAnswer {
  readonly items: readonly OfferedPlace[];
}

/** Countries of the gazetteer: ISO 3166-1 alpha-2. */
export interface Countries {
  readonly items: readonly { readonly code: string; readonly name: { readonly ar: string; readonly en: string } }[];
}
