import type { ActorKind } from "#model/actor";
import type { Draft } from "./draft.ts";
import { contextOf, isTitle, nameAt, type NameMatch } from "./persons.ts";
import { type Phrase, countryOfPhrase, kindOf } from "./phrase-model.ts";
import { phraseAt } from "./phrase.ts";
import { type Reading, phraseText } from "./reading.ts";
import { officeHolder } from "./register.ts";

/** A person read at a token: the mention, the actors inside the title, and where reading goes on. */
export interface PersonMatch {
  readonly draft: Draft;
  readonly inner: readonly Phrase[];
  readonly to: number;
}

/** "title [title …] name", "title، name", "name", "name، title": the person named at token `i`, or null. */
export function personAt(r: Reading, i: number): PersonMatch | null {
  const known = r.known[i];
  if (known && known.name.actor.form === "person") {
    const name = { from: i, to: known.to, prefix: known.prefix };
    return withApposition(r, personDraft(r, name, null, []), name.to);
  }
  if (isTitle(r, i)) {
    const titles: Phrase[] = [];
    let at = i;
    for (let n = 0; n < 4 && isTitle(r, at); n++) {
      // "الحاج أمين الحسيني": a name that looks like a second title
      if (n > 0 && (r.words[at]!.name ?? 0) > 0 && nameAt(r, at, "speech")) break;
      const p = phraseAt(r, at);
      if (!p || (n > 0 && p.prefix !== "ال" && p.prefix !== "")) break;
      titles.push(p);
      at = p.to;
      if (r.tokens[at]?.raw === "،" && titles.length && isTitle(r, at + 1) === false) break;
    }
    const title = titles[0];
    if (title && title.head?.number !== "p") {
      const comma = r.tokens[at]?.raw === "،" || r.tokens[at]?.raw === ",";
      const name = nameOrKnown(r, comma ? at + 1 : at, comma ? "speech" : "title");
      if (name && (!comma || name.to - name.from > 1)) return { draft: personDraft(r, name, title, titles), inner: titles, to: name.to };
    }
    return null;
  }
  const after = contextOf(r, i);
  const name = nameAt(r, i, after);
  if (!name) return null;
  if (r.inPlace[i] && r.inPlace[i]!.to >= name.to) return null;
  return withApposition(r, personDraft(r, name, null, []), name.to);
}

/** The person named right after a phrase that ends with a title: "مكتب رئيس الوزراء مصطفى الكاظمي". */
export function nameAfter(r: Reading, p: Phrase): PersonMatch | null {
  let title: Phrase | undefined;
  for (let at: Phrase | undefined = p; at; at = at.inner.findLast((x) => x.to === p.to))
    if (at !== p && at.head?.entry.title && at.head.number === "s" && at.definite) title = at;
  if (!title || r.tokens[p.to]?.sentence !== r.tokens[p.from]!.sentence) return null;
  const name = nameOrKnown(r, p.to, "title");
  return name ? { draft: personDraft(r, name, title, [title]), inner: [], to: name.to } : null;
}

function nameOrKnown(r: Reading, at: number, after: "title" | "speech"): NameMatch | null {
  const known = r.known[at];
  if (known && known.prefix === "" && known.name.actor.form === "person") return { from: at, to: known.to, prefix: "" };
  return r.tokens[at] ? nameAt(r, at, after) : null;
}

/** "مصطفى الكاظمي، رئيس الوزراء": a title after the name is the person's. */
function withApposition(r: Reading, draft: Draft, to: number): PersonMatch {
  const mark = r.tokens[to]?.raw;
  const at = mark === "،" || mark === "," || mark === "(" ? to + 1 : to;
  if (!isTitle(r, at) || r.tokens[at]!.sentence !== r.tokens[draft.from]!.sentence) return { draft, inner: [], to };
  const title = phraseAt(r, at);
  const opens = title && (title.prefix === "" || title.prefix === "ال") && (title.definite || title.modified);
  if (!opens || (at === to && !title.definite)) return { draft, inner: [], to };
  // a name after the title belongs to the title: "أحمد، والوزير فلان"
  if (nameOrKnown(r, title.to, "title")) return { draft, inner: [], to };
  const whole = personDraft(r, draft.nameRange!, title, [title]);
  return { draft: { ...whole, phrase: { from: draft.from, to: title.to }, rule: "name-title" }, inner: [title], to: title.to };
}

function personDraft(r: Reading, name: NameMatch, title: Phrase | null, titles: readonly Phrase[]): Draft {
  const known = r.known[name.from];
  let actor = known && known.name.actor.form === "person" && known.to <= name.to ? known.name.actor : null;
  const said = title ? countryOfPhrase(title) : null;
  const office = title && !actor ? holderNamed(r, name, title, said) : null;
  actor ??= office;
  const kind: ActorKind = actor?.kind ?? (title ? titleKind(titles) : "unknown");
  const last = titles.at(-1);
  return {
    from: name.from,
    to: name.to,
    headToken: name.from,
    prefix: name.prefix,
    phrase: { from: title && title.from < name.from ? title.from : name.from, to: name.to },
    rule: actor && known ? "known-person" : title ? "title-name" : "name",
    form: "person",
    sort: "people",
    head: null,
    kind,
    actorId: actor?.id ?? null,
    country: actor?.country ?? said ?? (title && kind !== "civilians" ? r.country : null),
    name: actor ? { ar: actor.name.ar, en: actor.name.en } : { ar: phraseText(r, name.from, name.to, name.prefix), en: null },
    title: title ? { from: title.from, to: last && last.from < name.from ? last.to : title.to, prefix: title.prefix } : null,
    nameRange: name,
    count: null,
    casualty: null,
    anaphoric: false,
    antecedent: null,
    outer: null,
    bare: false,
    plural: false,
  };
}

/** "الرئيس صالح": the office's holder at the date, if the name is a part of his. */
function holderNamed(r: Reading, name: NameMatch, title: Phrase, said: string | null) {
  const text = phraseText(r, title.headToken, title.coreTo, title.prefix);
  const holder = officeHolder(r.register, said ?? r.country, text, r.date) ?? officeHolder(r.register, null, text, r.date);
  if (!holder) return null;
  const words = new Set([holder.name.ar, ...holder.aliases].flatMap((n) => n.split(" ")));
  const folded = new Set([...words].map((w) => w.replace(/[أإآ]/g, "ا").replace(/ى/g, "ي").replace(/ة/g, "ه")));
  for (let i = name.from; i < name.to; i++) if (!folded.has(r.tokens[i]!.folded)) return null;
  return holder;
}

function titleKind(titles: readonly Phrase[]): ActorKind {
  const kinds = titles.map(kindOf);
  return kinds.find((k) => k !== "unknown" && k !== "civilians") ?? kinds[0] ?? "unknown";
}
