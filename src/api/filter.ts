import { Type, type Static } from "typebox";
import { eventTypes, type EventStatus } from "#model/event";
import type { Verification } from "#model/incident";
import type { IncidentFilter } from "#model/query";

export const eventStatuses = ["occurred", "ongoing", "planned", "possible", "denied"] as const satisfies readonly EventStatus[];
export const verifications = [
  "provisional",
  "corroborated",
  "contested",
  "confirmed",
  "rejected",
] as const satisfies readonly Verification[];

const day = Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "ISO date" });
const words = Type.String({ minLength: 1, maxLength: 200 });

/**
 * The filter as the address bar and every list route write it. Repeated keys are alternatives
 * (`type=ASSAULT&type=COERCE`); different keys must all hold. `box` is "west,south,east,north".
 */
export const FilterQuery = Type.Object(
  {
    type: Type.Optional(Type.Array(Type.Enum([...eventTypes]), { maxItems: 20 })),
    status: Type.Optional(Type.Array(Type.Enum([...eventStatuses]), { maxItems: 5 })),
    verification: Type.Optional(Type.Array(Type.Enum([...verifications]), { maxItems: 5 })),
    from: Type.Optional(day),
    to: Type.Optional(day),
    country: Type.Optional(Type.String({ pattern: "^[A-Z]{2}$" })),
    admin1: Type.Optional(words),
    place: Type.Optional(words),
    region: Type.Optional(Type.String({ pattern: "^[\\w-]{1,80}$", description: "id of a named area" })),
    actor: Type.Optional(words),
    text: Type.Optional(words),
    salience: Type.Optional(Type.Enum(["main", "background"])),
    box: Type.Optional(Type.String({ pattern: "^-?\\d+(\\.\\d+)?(,-?\\d+(\\.\\d+)?){3}$" })),
    minConfidence: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  },
  { additionalProperties: false },
);
export type FilterQuery = Static<typeof FilterQuery>;

/** The query of a list: the filter and a page of it. */
export const PageQuery = Type.Object(
  {
    ...FilterQuery.properties,
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
    offset: Type.Optional(Type.Integer({ minimum: 0, default: 0 })),
  },
  { additionalProperties: false },
);
export type PageQuery = Static<typeof PageQuery>;

/** The store's filter for a query. */
export function toFilter(query: PageQuery): IncidentFilter {
  const { type, status, verification, box, ...rest } = query;
  return {
    ...rest,
    ...(type ? { types: type } : {}),
    ...(status ? { statuses: status } : {}),
    ...(verification ? { verifications: verification } : {}),
    ...(box ? { box: box.split(",").map(Number) as [number, number, number, number] } : {}),
  };
}
