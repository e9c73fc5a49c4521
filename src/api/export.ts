import { Type, type Static } from "typebox";
import { FilterQuery } from "./filter.ts";

/** The query of an export: the filter, a format and a profile, both by their names in ExportOptions. */
export const ExportQuery = Type.Object(
  {
    ...FilterQuery.properties,
    format: Type.String({ pattern: "^[a-z]{2,20}$" }),
    profile: Type.Optional(Type.String({ pattern: "^[a-z][a-z0-9-]{0,39}$", default: "public" })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 100, description: "entries of a feed" })),
  },
  { additionalProperties: false },
);
export type ExportQuery = Static<typeof ExportQuery>;

/** A profile as the desk offers it. */
export interface OfferedProfile {
  readonly name: string;
  readonly version: string;
  readonly title: string;
  readonly publishable: boolean;
  /** Whether it is one of the program's own: the desk has words for these. */
  readonly builtIn: boolean;
}

/** What an export can be asked for. */
export interface ExportOptions {
  readonly formats: readonly string[];
  readonly profiles: readonly OfferedProfile[];
}
