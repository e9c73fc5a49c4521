import { type Actor, actorKinds, type Nation, type Office } from "#model/actor";
import { fillPattern } from "./parse-nations.ts";
import { cellOf, countryOf, dateOf, listOf, parseTable, required, rowError } from "./table.ts";

const forms = ["person", "organization", "group"] as const;

const actorColumns = "id ar en aliases loaded short generic form kind country parents since until source".split(" ");
const postColumns = ["post", "scope", "titles", "generic"];
const officeColumns = ["actor", "post", "titles", "generic", "country", "body", "since", "until", "source"];

/**
 * Reads a region's table of actors. Throws with file, line and field on a bad row; whether parents exist is
 * seen only over all tables.
 */
export function parseActors(tsv: string, file: string): Actor[] {
  return parseTable(tsv, file, actorColumns).map((row) => {
    const id = required(row, "id");
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) throw rowError(row, "id", `not lower-case words and hyphens: "${id}"`);
    const form = forms.find((known) => known === cellOf(row, "form"));
    if (!form) throw rowError(row, "form", `unknown "${cellOf(row, "form")}"`);
    const kind = actorKinds.find((known) => known === cellOf(row, "kind"));
    if (!kind) throw rowError(row, "kind", `unknown "${cellOf(row, "kind")}"`);
    const since = dateOf(row, "since");
    const until = dateOf(row, "until");
    if (since !== null && until !== null && until < since) throw rowError(row, "until", `${until} is before ${since}`);
    return {
      id,
      name: { ar: required(row, "ar"), en: required(row, "en") },
      aliases: listOf(row, "aliases"),
      loaded: listOf(row, "loaded"),
      short: listOf(row, "short"),
      generic: listOf(row, "generic"),
      form,
      kind,
      country: countryOf(row),
      parents: listOf(row, "parents"),
      since,
      until,
      source: required(row, "source"),
    };
  });
}

/**
 * Joins tables. A row whose id a common body already has amends it: its names, kind, parents and dates replace,
 * its lists of names are added. A name that a row writes out is taken from the common bodies of its country
 * ("القوات الأميركية" is a row of its own, so not one more name of the US army). Two rows with one id are an error.
 */
export function joinActors(common: readonly Actor[], ...tables: readonly (readonly Actor[])[]): Actor[] {
  const rows = new Map<string, Actor>();
  const taken = new Map<string, Map<string, string>>();
  for (const actor of tables.flat()) {
    if (rows.has(actor.id)) throw new Error(`actor ${actor.id}: two rows`);
    rows.set(actor.id, actor);
    if (actor.country === null) continue;
    let names = taken.get(actor.country);
    if (!names) taken.set(actor.country, (names = new Map()));
    names.set(actor.name.ar, actor.id);
    for (const name of actor.aliases) names.set(name, actor.id);
  }
  const joined = common.flatMap((base) => {
    const names = taken.get(base.country!);
    if (!names) return base;
    const [ar, ...aliases] = [base.name.ar, ...base.aliases].filter((name) => (names?.get(name) ?? base.id) === base.id);
    const row = rows.get(base.id);
    if (row) return amend(base, row, ar === undefined ? [] : [ar, ...aliases]);
    return ar === undefined ? [] : { ...base, name: { ...base.name, ar }, aliases };
  });
  const amended = new Set(common.map((actor) => actor.id));
  return [...joined, ...[...rows.values()].filter((actor) => !amended.has(actor.id))];
}

function amend(base: Actor, row: Actor, names: readonly string[]): Actor {
  const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  return {
    ...row,
    aliases: union(row.aliases, names).filter((name) => name !== row.name.ar),
    loaded: union(row.loaded, base.loaded),
    short: union(row.short, base.short),
    generic: union(row.generic, base.generic),
    parents: row.parents.length ? row.parents : base.parents,
  };
}

/** A seat that many states have; titles are patterns as in bodies.tsv. */
export interface Post {
  readonly post: string;
  /** "sole": one holder at a time; "many": several at once (spokesmen, deputies). */
  readonly sole: boolean;
  readonly titles: readonly string[];
  readonly generic: readonly string[];
}

/** Reads posts.tsv; throws with file, line and field on a bad row. */
export function parsePosts(tsv: string, file: string): Map<string, Post> {
  return new Map(
    parseTable(tsv, file, postColumns).map((row) => {
      const scope = cellOf(row, "scope");
      if (scope !== "sole" && scope !== "many") throw rowError(row, "scope", `unknown "${scope}"`);
      const post = required(row, "post");
      return [post, { post, sole: scope === "sole", titles: listOf(row, "titles"), generic: listOf(row, "generic") }] as const;
    }),
  );
}

/**
 * Reads offices.tsv. Titles and bare titles of the post, filled in for the country, stand after the row's own.
 * Throws with file, line and field on a bad row; whether the holder exists is seen only over all tables.
 */
export function parseOffices(
  tsv: string,
  file: string,
  posts: ReadonlyMap<string, Post> = new Map(),
  nations: ReadonlyMap<string, Nation> = new Map(),
): Office[] {
  const filled = new Map<string, string[]>();
  const titlesOf = (post: Post, nation: Nation) => {
    const key = `${post.post} ${nation.country}`;
    let titles = filled.get(key);
    if (!titles) filled.set(key, (titles = post.titles.flatMap((title) => fillPattern(title, nation))));
    return titles;
  };
  return parseTable(tsv, file, officeColumns).map((row) => {
    const name = cellOf(row, "post") || null;
    const post = name === null ? undefined : posts.get(name);
    const country = countryOf(row);
    const nation = country === null ? undefined : nations.get(country);
    const titles = [...listOf(row, "titles"), ...(post && nation ? titlesOf(post, nation) : [])];
    const generic = [...listOf(row, "generic"), ...(post?.generic ?? [])];
    if (!titles.length && !generic.length) throw rowError(row, "titles", `post "${name}" gives no title and the row neither`);
    const since = dateOf(row, "since");
    const until = dateOf(row, "until");
    if (since !== null && until !== null && until < since) throw rowError(row, "until", `${until} is before ${since}`);
    return {
      actorId: required(row, "actor"),
      post: name,
      titles,
      generic,
      country,
      body: cellOf(row, "body") || null,
      since,
      until,
      source: required(row, "source"),
    };
  });
}
