import { Type, type Static } from "typebox";

/** Longest pasted text, in UTF-16 units: ten times a long report. A second is read, while others wait. */
export const longestText = 50_000;

/** A text to be read at once; nothing is stored. */
export const ExtractBody = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: longestText }),
    title: Type.Optional(Type.Union([Type.String({ maxLength: 1000 }), Type.Null()])),
    published: Type.Optional(Type.Union([Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}" }), Type.Null()])),
  },
  { additionalProperties: false },
);
export type ExtractBody = Static<typeof ExtractBody>;
