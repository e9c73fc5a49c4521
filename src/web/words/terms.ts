import type { ActorKind } from "#model/actor";
import type { EventStatus, EventType, TollField } from "#model/event";
import type { Verification } from "#model/incident";
import type { PlaceKind } from "#model/place";
import type { PlacePrecision, TimePrecision } from "#model/precision";

/** PLOVER's quads: cooperation or conflict, in words or in deeds. They give an event its colour. */
export type Quad = "material-conflict" | "verbal-conflict" | "material-cooperation" | "verbal-cooperation" | "other";

export const quadOf: Readonly<Record<EventType, Quad>> = {
  AGREE: "verbal-cooperation",
  CONSULT: "verbal-cooperation",
  SUPPORT: "verbal-cooperation",
  CONCEDE: "verbal-cooperation",
  COOPERATE: "material-cooperation",
  AID: "material-cooperation",
  RETREAT: "material-cooperation",
  REQUEST: "verbal-conflict",
  ACCUSE: "verbal-conflict",
  REJECT: "verbal-conflict",
  THREATEN: "verbal-conflict",
  PROTEST: "material-conflict",
  SANCTION: "material-conflict",
  MOBILIZE: "material-conflict",
  COERCE: "material-conflict",
  ASSAULT: "material-conflict",
  OTHER: "other",
};

export const quads: readonly Quad[] = ["material-conflict", "verbal-conflict", "material-cooperation", "verbal-cooperation", "other"];
export const statuses: readonly EventStatus[] = ["occurred", "ongoing", "planned", "possible", "denied"];

/** Names in plain words for every code that the register uses. */
export interface Terms {
  readonly quad: Readonly<Record<Quad, string>>;
  readonly type: Readonly<Record<EventType, string>>;
  /** By "TYPE.mode": the same mode word means different acts under different types. */
  readonly mode: Readonly<Record<string, string>>;
  readonly status: Readonly<Record<EventStatus, string>>;
  readonly actorKind: Readonly<Record<ActorKind, string>>;
  readonly placeKind: Readonly<Record<PlaceKind, string>>;
  readonly placePrecision: Readonly<Record<PlacePrecision, string>>;
  readonly timePrecision: Readonly<Record<TimePrecision, string>>;
  readonly toll: Readonly<Record<TollField, string>>;
  readonly verification: Readonly<Record<Verification, string>>;
  readonly tollRule: Readonly<Record<string, string>>;
}

/** A type and its mode in words; the code itself where a mode has no name yet. */
export function actName(terms: Terms, type: EventType, mode: string | null): string {
  return mode === null ? terms.type[type] : (terms.mode[`${type}.${mode}`] ?? `${terms.type[type]} (${mode})`);
}
