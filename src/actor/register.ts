import type { Actor, Office } from "#model/actor";

/** The actors the reader knows, indexed by name, and who held which office when. */
export interface ActorRegister {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly offices: readonly Office[];
}

/** Builds a register. */
export function buildActorRegister(actors: Iterable<Actor>, offices: Iterable<Office>): ActorRegister {
  return { actors: new Map([...actors].map((a) => [a.id, a])), offices: [...offices] };
}
