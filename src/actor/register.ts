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
  /** "IQ|جيش": a country's bodies by their name without the country. */
  readonly generic: ReadonlyMap<string, readonly Actor[]>;
  /** "IQ|رئيس وزراء": a country's offices by title without the country; "*|…" for international offices. */
  readonly titles: ReadonlyMap<string, readonly Office[]>;
}

/** Builds a register. Later actors of the same id replace earlier ones. */
export function buildActorRegister(actors: Iterable<Actor>, offices: Iterable<Office>): ActorRegister {
  const byId = new Map([...actors].map((a) => [a.id, a]));
  const names = new PhraseIndex<KnownName>();
  const generic = new Map<string, Actor[]>();
  const titles = new Map<string, Office[]>();
  // what a table says outright comes before what a name without its country gives
  for (const actor of byId.values())
    for (const bare of actor.generic) push(generic, `${actor.country ?? "*"}|${genericKey(bare, actor.country)}`, actor);
  for (const actor of byId.values()) {
    const own = new Set([actor.name.ar, ...actor.aliases, ...actor.short]);
    const add = (name: string, loaded: boolean) => names.add(name, { actor, loaded });
    for (const name of own) add(name, false);
    for (const name of actor.loaded) add(name, true);
    if (!actor.country || actor.form === "person") continue;
    for (const name of own) push(generic, `${actor.country}|${genericKey(name, actor.country)}`, actor);
  }
  const list = [...offices];
  for (const office of list)
    for (const title of [...office.titles, ...office.generic])
      push(titles, `${office.country ?? "*"}|${genericKey(title, office.country)}`, office);
  return { actors: byId, offices: list, names, generic, titles };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** A country's body by its name without the country ("الجيش" in Iraq), at a date. */
export function countryBody(register: ActorRegister, country: string, phrase: string, date: string | null): Actor | null {
  const found = (register.generic.get(`${country}|${genericKey(phrase, country)}`) ?? []).filter((a) => termCovers(a, date));
  return found[0] ?? null;
}

/** Who held an office at a date; null where nobody or several fit. */
export function officeHolder(register: ActorRegister, country: string | null, title: string, date: string | null): Actor | null {
  const offices = register.titles.get(`${country ?? "*"}|${genericKey(title, country)}`) ?? [];
  const held = offices.filter((o) => (date === null ? o.until === null : termCovers(o, date)));
  const ids = new Set(held.map((o) => o.actorId));
  return ids.size === 1 ? (register.actors.get(held[0]!.actorId) ?? null) : null;
}
