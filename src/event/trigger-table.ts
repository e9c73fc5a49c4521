import type { EventType } from "#model/event";
import { eventTypes } from "#model/event";
import { inflectNoun, inflectVerb } from "#lexicon/inflect";
import { PhraseIndex } from "#lexicon/phrase-index";
import { fold } from "#text/fold";
import { groups } from "./ar/triggers/groups.ts";

/** How a trigger's arguments stand around it. */
export type Frame = "attack" | "hit" | "suffer" | "clash" | "blast" | "undergo" | "agent" | "address" | "meet" | "visit" | "agree" | "aid";

/** What a trigger's subject or object comes to. */
export type Harm = "killed" | "wounded" | "detained";

export interface TriggerRule {
  /** Shown in traces and on events: type, mode and the word. */
  readonly name: string;
  readonly type: EventType;
  /** Folded head form: rows of one word share it. */
  readonly lemma: string;
  readonly mode: string | null;
  readonly frame: Frame;
  readonly pos: "verb" | "noun" | "phrase";
  readonly harm: Harm | null;
  /** Names an event only in company: the keep model asks for more. */
  readonly weak: boolean;
  /** Gaining or losing ground, not an attack. */
  readonly seizure: boolean;
  /** Active participle in the accusative: داعيا, متوعدا. */
  readonly participle: boolean;
  /** Only under negation (لن نساوم). */
  readonly negated: boolean;
  /** Only with a person as subject (وصل الوزير, not وصل العدد). */
  readonly person: boolean;
  /** Only with a possessor (معارضتها, not المعارضة). */
  readonly possessed: boolean;
  readonly after: ReadonlySet<string> | null;
  readonly around: ReadonlySet<string> | null;
  readonly near: ReadonlySet<string> | null;
  readonly next: ReadonlySet<string> | null;
  readonly not: ReadonlySet<string> | null;
  readonly notAfter: ReadonlySet<string> | null;
  readonly prefix: string | null;
  /** How many conditions it sets: the more, the better it knows. */
  readonly specificity: number;
}

export interface TriggerForm {
  readonly rule: TriggerRule;
  readonly tense: "past" | "present" | "future" | null;
  readonly voice: "active" | "passive" | null;
  readonly number: "s" | "d" | "p";
  readonly gender: "m" | "f" | null;
  /** Attached pronoun: object of a verb, possessor of a noun. */
  readonly suffix: string;
}

/** A condition's words: "على,عليه", or "@force" for the words of a group. */
function words(list: string | undefined): ReadonlySet<string> | null {
  if (!list) return null;
  const found = new Set<string>();
  for (const item of list.split(",").map((w) => w.trim()))
    if (!item.startsWith("@")) found.add(fold(item));
    else {
      const group = groups[item.slice(1)];
      if (!group) throw new Error(`trigger condition "${list}": unknown group "${item}"`);
      for (const word of group.split(" ")) found.add(fold(word));
    }
  return found;
}

/** Splits "harm=killed weak after=على,عليه not=…" into its conditions. Values hold no spaces but within a list of words. */
function readConditions(text: string): Map<string, string> {
  const conditions = new Map<string, string>();
  for (const part of text.trim().split(/\s+(?=(?:[a-z]+\d?=|weak|seizure|participle|negated|person|possessed))/)) {
    if (!part) continue;
    const at = part.indexOf("=");
    conditions.set(at < 0 ? part : part.slice(0, at), at < 0 ? "" : part.slice(at + 1));
  }
  return conditions;
}

const known = new Set([
  "harm",
  "weak",
  "seizure",
  "participle",
  "negated",
  "person",
  "possessed",
  "after",
  "around",
  "after1",
  "after2",
  "next",
  "not",
  "notafter",
  "prefix",
]);

function readRow(
  type: EventType,
  kind: string,
  forms: string,
  mode: string,
  frame: string,
  conditionText: string,
): { rule: TriggerRule; forms: string[] } {
  const c = readConditions(conditionText);
  for (const key of c.keys()) if (!known.has(key)) throw new Error(`trigger row "${forms}": unknown condition "${key}"`);
  const pos = kind === "v" ? "verb" : kind === "n" ? "noun" : kind === "p" ? "phrase" : undefined;
  if (!pos) throw new Error(`trigger row "${forms}": kind must be v, n or p, not "${kind}"`);
  const after = words(c.get("after"));
  const around = words(c.get("around"));
  const near = words(c.get("after2") ?? c.get("after1"));
  const next = words(c.get("next"));
  const list = pos === "phrase" ? [forms] : forms.split(/\s+/);
  return {
    rule: {
      name: `${type.toLowerCase()}/${mode === "-" ? "" : `${mode}/`}${list[0]}`,
      type,
      lemma: fold(list[0]!),
      mode: mode === "-" ? null : mode,
      frame: frame as Frame,
      pos,
      harm: (c.get("harm") as Harm | undefined) ?? null,
      weak: c.has("weak"),
      seizure: c.has("seizure"),
      participle: c.has("participle"),
      negated: c.has("negated"),
      person: c.has("person"),
      possessed: c.has("possessed"),
      after,
      around,
      near,
      next,
      not: words(c.get("not")),
      notAfter: words(c.get("notafter")),
      prefix: c.get("prefix") ?? null,
      specificity: (after || around ? 2 : 0) + (near ? 2 : 0) + (next ? 2 : 0) + (c.has("prefix") ? 1 : 0) + (c.has("weak") ? -1 : 0),
    },
    forms: list,
  };
}

function addRow(index: PhraseIndex<TriggerForm>, { rule, forms }: { rule: TriggerRule; forms: string[] }): void {
  const base = { rule, tense: null, voice: null, gender: null, suffix: "" } as const;
  if (rule.pos === "verb") {
    const [past, present, passivePast, passivePresent] = forms as [string, string, string?, string?];
    for (const f of inflectVerb({ past, present, ...(passivePast && { passivePast }), ...(passivePresent && { passivePresent }) }))
      index.add(f.form, { ...base, tense: f.tense, voice: f.voice, number: f.number, gender: f.gender, suffix: f.object });
  } else if (rule.pos === "noun") {
    for (const f of inflectNoun(forms[0]!, forms[1]?.split(",") ?? []))
      index.add(f.form, { ...base, number: f.number, suffix: f.possessor });
  } else index.add(forms[0]!, { ...base, number: "s" });
}

/** Builds the trigger index from tables of rows. Throws with the row for an unknown type, kind or condition. */
export function buildTriggers(tables: readonly { readonly type?: EventType; readonly rows: string }[]): PhraseIndex<TriggerForm> {
  const index = new PhraseIndex<TriggerForm>([], { first: "any", inner: "article" });
  for (const { type: tableType, rows } of tables) {
    for (const line of rows.split("\n")) {
      if (!line.trim()) continue;
      const cells = line.split("|").map((cell) => cell.trim());
      const type = tableType ?? (cells.shift() as EventType);
      if (!eventTypes.includes(type)) throw new Error(`trigger row "${line}": unknown type "${type}"`);
      const [kind = "", forms = "", mode = "-", frame = "", conditions = ""] = cells;
      addRow(index, readRow(type, kind, forms, mode, frame, conditions));
    }
  }
  return index;
}
