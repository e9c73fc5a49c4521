import type { Analysis } from "#model/analysis";
import type { Token } from "#model/token";
import type { ActorRegister, KnownName } from "./register.ts";
import { termCovers } from "./generic-key.ts";
import type { Word } from "./word-index.ts";

export interface KnownMatch {
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
  readonly name: KnownName;
}

const quoteMarks = new Set(["«", "»", '"', "“", "”", "'"]);

/**
 * Known names by the token at which they begin. Quotation marks inside a name are looked through
 * (تنظيم «الدولة الإسلامية»). A name whose term doesn't cover the publication day gives way to one that does.
 */
export function knownNamesIn(analysis: Analysis, register: ActorRegister, words: readonly Word[]): (KnownMatch | undefined)[] {
  const found = Array<KnownMatch | undefined>(analysis.tokens.length).fill(undefined);
  if (!register.names.size) return found;
  const named = new Set<string>();
  const unsure: number[] = [];
  const plain: Token[] = [];
  for (const t of analysis.tokens) if (t.kind !== "punctuation" || !quoteMarks.has(t.raw)) plain.push(t);
  const date = analysis.document.publishedAt?.slice(0, 10) ?? null;
  for (let i = 0; i < plain.length; i++) {
    const first = plain[i]!;
    if (first.kind !== "word") continue;
    const end = Math.min(plain.length, i + 10);
    for (const m of register.names.matchesAt(plain, i, end)) {
      const last = plain[m.to - 1]!;
      if (last.sentence !== first.sentence) continue;
      if (m.to - m.from === 1 && !standsAlone(analysis.tokens, first, m.prefix, words)) continue;
      const person = m.values[0]!.actor.form === "person";
      if (person && m.to - m.from > 1) named.add(m.values[0]!.actor.id);
      let to = last.index + 1;
      const next = analysis.tokens[to];
      // the closing mark of a name opened within it
      if (next && (next.raw === "»" || next.raw === '"' || next.raw === "”") && hasOpenQuote(analysis.tokens, first.index, to)) to++;
      found[first.index] = { from: first.index, to, prefix: m.prefix, name: choose(m.values, date) };
      if (person && m.to - m.from === 1 && !personAlone(analysis.tokens, first, m.prefix, words)) unsure.push(first.index);
      break;
    }
  }
  for (const at of unsure) if (!named.has(found[at]!.name.actor.id)) found[at] = undefined;
  return found;
}

function choose(names: readonly KnownName[], date: string | null): KnownName {
  return names.find((n) => termCovers(n.actor, date)) ?? names[0]!;
}

function hasOpenQuote(tokens: readonly Token[], from: number, to: number): boolean {
  let open = 0;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.raw === "«" || tokens[i]!.raw === "“") open++;
    else if (tokens[i]!.raw === "»" || tokens[i]!.raw === "”") open--;
    else if (tokens[i]!.raw === '"') open = open ? 0 : 1;
  }
  return open > 0;
}

/**
 * A person by one word ("بوتين", "الإبراهيمي"): with the full name elsewhere in the text, after a verb of speech
 * or a title, or where the word is neither in the lexicon nor short.
 */
function personAlone(tokens: readonly Token[], token: Token, prefix: string, words: readonly Word[]): boolean {
  const word = words[token.index]!;
  const before = words[token.index - 1];
  const near = before && tokens[token.index - 1]!.sentence === token.sentence;
  const said = near && (before.verb || before.heads.some((h) => h.entry.title));
  if (said && !word.common && !word.stop) return true;
  if (word.common || word.stop || word.verb || word.heads.length > 0 || word.adjectives.length > 0 || word.name === 1) return false;
  const bare = token.folded.slice(prefix.length);
  return prefix.length < 2 && bare.length >= 5 && (!bare.startsWith("ال") || (bare.endsWith("ي") && bare.length >= 7));
}

/** One-word names that are verbs or everyday nouns too: "فتح" opened, "حماس" zeal, "القاعدة" a base. */
function standsAlone(tokens: readonly Token[], token: Token, prefix: string, words: readonly Word[]): boolean {
  const word = words[token.index]!;
  const next = tokens[token.index + 1];
  if (word.verb && prefix !== "ال") {
    // a verb takes an object: an article, a tanwin or a noun of the everyday list follows
    if (next?.kind === "word" && (next.folded.startsWith("ال") || words[next.index]!.common || next.folded.endsWith("ا"))) return false;
    const before = tokens[token.index - 1];
    return /[بل]/.test(prefix) || (before?.kind === "word" && (words[before.index]!.stop || words[before.index]!.heads.length > 0));
  }
  return true;
}
