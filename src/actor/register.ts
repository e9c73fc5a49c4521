import type { Actor, Office } from "#model/actor";
import { PhraseIndex } from "#lexicon/phrase-index";
import { genericKey, termCovers } from "./generic-key.ts";

/** A name of a known actor: `loaded` wording is kept as quotation and never becomes the name. */
export interface KnownName {
  readonly actor: Actor;
  readonly loaded: boolean;
}

/** The actors the reader knows, indexed by name, and who held which office when. */
export interface ActorRegister {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly offices: readonly Office[];
  /** Every name, alias and loaded name, folded. */
  readonly names: PhraseIndex<KnownName>;
  /** A country's bodies by a name with or without the country: "الجيش", "الجيش العراقي". */
  bodies(country: string, phrase: string): readonly Actor[];
  /** A country's offices by a title with or without the country; null for international offices. */
  titled(country: string | null, title: string): readonly Office[];
}

/** Builds a register. Later actors of the same id replace earlier ones. */
export function buildActorRegister(actors: Iterable<Actor>, offices: Iterable<Office>): ActorRegister {
  const byId = new Map([...actors].map((a) => [a.id, a]));
  const names = new PhraseIndex<KnownName>();
  const national = new Map<string, Actor[]>();
  for (const actor of byId.values()) {
    const own = new Set([actor.name.ar, ...actor.aliases, ...actor.short]);
    for (const name of own) names.add(name, { actor, loaded: false });
    for (const name of actor.loaded) names.add(name, { actor, loaded: true });
    append(national, actor.country ?? "*", actor);
  }
  const list = [...offices];
  const seats = new Map<string, Office[]>();
  for (const office of list) append(seats, office.country ?? "*", office);
  return {
    actors: byId,
    offices: list,
    names,
    bodies: byGenericName((country) => bodiesOf(national.get(country) ?? [])),
    titled: byGenericName((country) => (seats.get(country) ?? []).flatMap((o) => [...o.titles, ...o.generic].map((t) => [t, o] as const))),
  };
}

/** Names of a country's bodies: what a table says outright comes before what a name without its country gives. */
function* bodiesOf(actors: readonly Actor[]): Generator<readonly [name: string, actor: Actor]> {
  for (const actor of actors) for (const name of actor.generic) yield [name, actor];
  for (const actor of actors) {
    if (!actor.country || actor.form === "person") continue;
    for (const name of new Set([actor.name.ar, ...actor.aliases, ...actor.short])) yield [name, actor];
  }
}

const none: readonly never[] = [];
/** Phrases kept with their answer, per country. */
const limit = 10_000;

/** Look-up by names without the country. A country's names are read when it is first asked for: most reports need few. */
function byGenericName<T>(
  namesOf: (country: string) => Iterable<readonly [string, T]>,
): (country: string | null, phrase: string) => readonly T[] {
  const countries = new Map<string, { readonly byKey: ReadonlyMap<string, readonly T[]>; readonly asked: Map<string, readonly T[]> }>();
  return (country, phrase) => {
    let known = countries.get(country ?? "*");
    if (!known) {
      const byKey = new Map<string, T[]>();
      for (const [name, value] of namesOf(country ?? "*")) {
        const key = genericKey(name, country);
        if (!byKey.get(key)?.includes(value)) append(byKey, key, value);
      }
      countries.set(country ?? "*", (known = { byKey, asked: new Map() }));
    }
    let found = known.asked.get(phrase);
    if (!found) {
      if (known.asked.size >= limit) known.asked.clear();
      known.asked.set(phrase, (found = known.byKey.get(genericKey(phrase, country)) ?? none));
    }
    return found;
  };
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A country's body by its name without the country ("الجيش" in Iraq), at a date. */
export function countryBody(register: ActorRegister, country: string, phrase: string, date: string | null): Actor | null {
  return register.bodies(country, phrase).find((a) => termCovers(a, date)) ?? null;
}

/** Who held an office at a date; null where nobody or several fit. */
export function officeHolder(register: ActorRegister, country: string | null, title: string, date: string | null): Actor | null {
  const offices = register.titled(country, title);
  if (!offices.length) return null;
  const held = offices.filter((o) => (date === null ? o.until === null : termCovers(o, date)));
  const ids = new Set(held.map((o) => o.actorId));
  return ids.size === 1 ? (register.actors.get(held[0]!.actorId) ?? null) : null;
}
