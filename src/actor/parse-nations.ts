import { type Actor, type ActorKind, actorKinds, type Nation } from "#model/actor";
import { cellOf, countryOf, listOf, parseTable, required, rowError } from "./table.ts";

/** Which nations have a body: every one, those with an army of their own, those covered in depth. */
const scopes = ["gov", "all", "core"] as const;
type Scope = (typeof scopes)[number];

/** A nation and how many of the common bodies are written out for it. */
export interface NationEntry extends Nation {
  readonly bodies: Scope;
}

/** A body that many states have, with its names as patterns ({N} country, {M} and {F} its adjective, {I} the adjective without article). */
export interface CommonBody {
  readonly body: string;
  readonly nations: Scope;
  readonly kind: ActorKind;
  readonly en: string;
  readonly names: readonly string[];
  readonly generic: readonly string[];
  readonly parent: string | null;
}

const nationColumns = ["country", "ar", "en", "adjectives", "en_adjective", "other_names", "bodies"];
const bodyColumns = ["body", "nations", "kind", "en", "names", "generic", "parent"];

/** Reads nations.tsv; throws with file, line and field on a bad row. */
export function parseNations(tsv: string, file: string): NationEntry[] {
  return parseTable(tsv, file, nationColumns).map((row) => {
    const country = countryOf(row);
    if (country === null) throw rowError(row, "country", "is empty");
    const bodies = scopes.find((scope) => scope === cellOf(row, "bodies"));
    if (!bodies) throw rowError(row, "bodies", `unknown "${cellOf(row, "bodies")}"`);
    return {
      country,
      names: [required(row, "ar"), ...listOf(row, "other_names")],
      en: required(row, "en"),
      adjectives: listOf(row, "adjectives").map((masculine) => ({ masculine, feminine: feminine(masculine) })),
      enAdjective: required(row, "en_adjective"),
      bodies,
    };
  });
}

/** Reads bodies.tsv; throws with file, line and field on a bad row. */
export function parseCommonBodies(tsv: string, file: string): CommonBody[] {
  return parseTable(tsv, file, bodyColumns).map((row) => {
    const nations = scopes.find((scope) => scope === cellOf(row, "nations"));
    if (!nations) throw rowError(row, "nations", `unknown "${cellOf(row, "nations")}"`);
    const kind = actorKinds.find((known) => known === cellOf(row, "kind"));
    if (!kind) throw rowError(row, "kind", `unknown "${cellOf(row, "kind")}"`);
    return {
      body: required(row, "body"),
      nations,
      kind,
      en: required(row, "en"),
      names: listOf(row, "names"),
      generic: listOf(row, "generic"),
      parent: cellOf(row, "parent") || null,
    };
  });
}

/** Every common body of every nation: `iq-army`, `iq-interior` … */
export function commonBodiesOf(nations: readonly NationEntry[], bodies: readonly CommonBody[]): Actor[] {
  const actors: Actor[] = [];
  const lists = new Map(scopes.map((scope, i) => [scope, bodies.filter((body) => scopes.indexOf(body.nations) <= i)]));
  for (const nation of nations) {
    const own = lists.get(nation.bodies)!;
    const known = new Set(own.map((body) => body.body));
    for (const body of own) {
      const aliases: string[] = [];
      for (const pattern of body.names) aliases.push(...fillPattern(pattern, nation));
      const ar = aliases.shift();
      if (ar === undefined) continue;
      actors.push({
        id: bodyId(nation, body.body),
        name: { ar, en: body.en.replace("{EN}", nation.en).replace("{ADJ}", nation.enAdjective) },
        aliases,
        loaded: [],
        short: [],
        generic: body.generic,
        form: "organization",
        kind: body.kind,
        country: nation.country,
        parents: body.parent !== null && known.has(body.parent) ? [bodyId(nation, body.parent)] : [],
        since: null,
        until: null,
        source: "common bodies of states; nations.tsv, bodies.tsv",
      });
    }
  }
  return actors;
}

const bodyId = (nation: Nation, body: string) => `${nation.country.toLowerCase()}-${body}`;

/**
 * Names a pattern stands for, one per spelling of the nation's name or adjective; none where it has no adjective.
 * `fillPattern("وزارة الدفاع {F}", iraq)` is `["وزارة الدفاع العراقية"]`.
 */
export function fillPattern(pattern: string, nation: Nation): string[] {
  // ... {F} ...: one place a pattern
  const at = pattern.indexOf("{");
  if (at < 0) return [pattern];
  const before = pattern.slice(0, at);
  const after = pattern.slice(at + 3);
  const place = pattern[at + 1]!;
  if (place === "N") return nation.names.map((name) => before + name + after);
  return nation.adjectives.map((adjective) => before + adjectiveFor(place, adjective) + after);
}

function adjectiveFor(place: string, { masculine, feminine }: Nation["adjectives"][number]): string {
  if (place === "M") return masculine;
  return place === "F" ? feminine : feminine.replaceAll(/(^| )ال/gu, "$1");
}

/** "العراقي" -> "العراقية", "الكوري الجنوبي" -> "الكورية الجنوبية": every word in -ي takes ة. */
const feminine = (masculine: string) => masculine.replaceAll(/ي(?= |$)/gu, "ية");
