import type { Analysis } from "#model/analysis";
import type { ActorMention } from "#model/mention";
import { spanOf } from "#model/span";
import { resolveAnaphora } from "./anaphora.ts";
import type { Draft } from "./draft.ts";
import { draftOf, namesActor, withQuantity } from "./groups.ts";
import { headlessAt } from "./headless.ts";
import { laterNames } from "./later-names.ts";
import { actingAdjectiveAt, metonymAt, possibleStateAt } from "./metonyms.ts";
import { nameAfter, personAt } from "./person-mentions.ts";
import type { Phrase } from "./phrase-model.ts";
import { phraseAt } from "./phrase.ts";
import { type Reading, layOut, withoutClitics } from "./reading.ts";
import type { ActorRegister } from "./register.ts";

/** Actor mentions of a text, in text order: outermost phrases, and known actors and bodies within them; and states that may act. */
export function extractActors(analysis: Analysis, register: ActorRegister): Pick<Analysis, "actors" | "states"> {
  const r = layOut(analysis, register);
  const drafts: Draft[] = [];
  for (let i = 0; i < r.tokens.length;) i = readAt(r, i, drafts);
  const all = [...drafts, ...laterNames(r, drafts)].toSorted((a, b) => a.from - b.from || b.to - a.to);
  const before = [...all];
  resolveAnaphora(r, all);
  return { actors: toMentions(r, all, before), states: toMentions(r, possibleStates(r, all), []) };
}

/** Countries and capitals outside every actor's phrase. */
function possibleStates(r: Reading, actors: readonly Draft[]): Draft[] {
  const taken = new Uint8Array(r.tokens.length);
  for (const a of actors) taken.fill(1, Math.min(a.from, a.phrase.from), Math.max(a.to, a.phrase.to));
  const states: Draft[] = [];
  for (let i = 0; i < r.tokens.length; i++) {
    if (taken[i] || !r.words[i]!.opensCountry) continue;
    const state = possibleStateAt(r, i);
    if (state) states.push(state);
  }
  return states;
}

/** Reads the actor at token `i`, if any; returns the token to go on from. */
function readAt(r: Reading, i: number, drafts: Draft[]): number {
  const token = r.tokens[i]!;
  if (token.kind === "punctuation") return i + 1;
  const word = r.words[i]!;
  if (!r.known[i] && !word.heads.length && !word.opensName && !word.opensCountry && !word.opensHeadless && token.kind === "word") {
    const adjective = word.adjectives.length ? actingAdjectiveAt(r, i, drafts.at(-1)) : null;
    if (adjective) drafts.push(adjective);
    return i + 1;
  }
  const person = personAt(r, i);
  if (person) {
    drafts.push(person.draft);
    for (const p of person.inner) pushInner(r, p, person.draft, drafts);
    return person.to;
  }
  const metonym = metonymAt(r, i, drafts);
  if (metonym) {
    drafts.push(metonym);
    return metonym.to;
  }
  const adjective = actingAdjectiveAt(r, i, drafts.at(-1));
  if (adjective) {
    drafts.push(adjective);
    return i + 1;
  }
  const bare = phraseAt(r, i);
  if (!bare) {
    const headless = headlessAt(r, i);
    if (headless) drafts.push(headless);
    return headless ? headless.to : i + 1;
  }
  const phrase = withQuantity(r, bare);
  if (!namesActor(r, phrase)) {
    // what it holds may still be an actor: "قيادة الجيش" as "بقيادة الجيش"
    const inner = phrase.inner[0];
    return inner ? Math.max(i + 1, inner.from) : i + 1;
  }
  const draft = draftOf(r, phrase, null);
  drafts.push(draft);
  for (const p of phrase.inner) pushInner(r, p, draft, drafts);
  // "مكتب رئيس الوزراء فلان": the name after the title that ends the phrase
  const named = nameAfter(r, phrase);
  if (!named) return phrase.to;
  drafts.push(named.draft);
  return named.to;
}

/** Known actors and named bodies inside a phrase are mentions of their own, marked as within it. */
function pushInner(r: Reading, p: Phrase, outer: Draft, drafts: Draft[]): void {
  const draft = namesActor(r, p) ? draftOf(r, p, outer) : null;
  if (draft && (draft.form === "organization" || p.known)) drafts.push(draft);
  for (const deeper of p.inner) pushInner(r, deeper, draft && draft.form === "organization" ? draft : outer, drafts);
}

function toMentions(r: Reading, drafts: readonly Draft[], before: readonly Draft[]): ActorMention[] {
  // antecedents and outer phrases were linked before resolution replaced drafts: both lists share indices
  const indexOf = new Map<Draft, number>();
  before.forEach((d, i) => indexOf.set(d, i));
  drafts.forEach((d, i) => indexOf.set(d, i));
  const { text } = r.analysis.document;
  const span = (x: { from: number; to: number; prefix: string }) => spanOf(text, startOf(r, x.from, x.prefix), r.tokens[x.to - 1]!.end);
  return drafts.map((d) => ({
    kind: "actor",
    from: d.from,
    to: d.to,
    span: span(d),
    rule: d.rule,
    actorId: d.actorId,
    name: d.name,
    actorKind: d.kind,
    country: d.country,
    form: d.form,
    sort: d.sort,
    head: d.head,
    words: wordsOf(r, d),
    title: d.title ? span(d.title) : null,
    nameSpan: d.nameRange ? span(d.nameRange) : null,
    count: d.count,
    headToken: d.headToken,
    phrase: d.phrase,
    anaphoric: d.anaphoric,
    antecedent: d.antecedent ? (indexOf.get(d.antecedent) ?? null) : null,
    within: d.outer ? (indexOf.get(d.outer) ?? null) : null,
    casualty: d.casualty,
  }));
}

/** Where a word begins without its conjunction and preposition; the article stays ("والجيش" -> after the waw, "للجيش" as it is). */
function startOf(r: Reading, i: number, prefix: string): number {
  const t = r.tokens[i]!;
  const clitics = prefix.replace(/ال$/, "");
  if (!clitics || clitics.includes("لل")) return clitics.length > 2 ? skip(t.raw, t.start, clitics.length - 2) : t.start;
  return skip(t.raw, t.start, clitics.length);
}

function skip(raw: string, start: number, letters: number): number {
  let i = 0;
  for (let n = 0; n < letters && i < raw.length; n++) {
    i++;
    while (i < raw.length && /[\u064b-\u065f\u0670\u0640]/.test(raw[i]!)) i++;
  }
  return start + i;
}

function wordsOf(r: Reading, d: Draft): string[] {
  const out: string[] = [];
  for (let i = d.from; i < d.to; i++) {
    const t = r.tokens[i]!;
    if (t.kind !== "punctuation") out.push(i === d.headToken ? withoutClitics(t, d.prefix) : t.folded);
  }
  return out;
}
