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
  const found: (KnownMatch | undefined)[] = [];
  if (!register.names.size) return found;
  const plain: Token[] = [];
  for (const t of analysis.tokens) if (!quoteMarks.has(t.raw)) plain.push(t);
  const date = analysis.document.publishedAt?.slice(0, 10) ?? null;
  for (let i = 0; i < plain.length; i++) {
    const first = plain[i]!;
    if (first.kind !== "word") continue;
    const end = Math.min(plain.length, i + 10);
    for (const m of register.names.matchesAt(plain, i, end)) {
      const last = plain[m.to - 1]!;
      if (last.sentence !== first.sentence) continue;
      if (m.to - m.from === 1 && !standsAlone(analysis.tokens, first, m.prefix, words)) continue;
      let to = last.index + 1;
      const next = analysis.tokens[to];
      // the closing mark of a name opened within it
      if (next && (next.raw === "»" || next.raw === '"' || next.raw === "”") && hasOpenQuote(analysis.tokens, first.index, to)) to++;
      found[first.index] = { from: first.index, to, prefix: m.prefix, name: choose(m.values, date) };
      break;
    }
  }
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
