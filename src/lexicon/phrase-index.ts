import type { Token } from "#model/token";
import { fold } from "#text/fold";

/** How a token may stand for a word of a phrase. */
export interface PhraseOptions {
  /** Prefixes allowed before the first word ("any": all clitic readings; "none": as written). Default "any". */
  readonly first?: "any" | "none";
  /** Later words: "exact" as written; "article": also with ال where the phrase has none. Default "exact". */
  readonly inner?: "exact" | "article";
}

export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  /** Clitics taken off the first word. */
  readonly prefix: string;
  readonly values: readonly T[];
}

/**
 * A trie over words, from word starts, longest match. Words are folded on the way in; the tokens
 * bring their folded readings. Holds 100k phrases in a few tens of MB.
 *
 *   node --word--> node --word--> node (values)
 */
export class PhraseIndex<T> {
  readonly #words = new Map<string, number>();
  /** node * 2^24 + word -> node; the root is node 0. */
  readonly #edges = new Map<number, number>();
  readonly #values: (T[] | undefined)[] = [undefined];
  readonly #options: Required<PhraseOptions>;

  constructor(entries: Iterable<readonly [phrase: string, value: T]> = [], options: PhraseOptions = {}) {
    this.#options = { first: "any", inner: "exact", ...options };
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  get size(): number {
    return this.#values.length - 1;
  }

  add(phrase: string, value: T): void {
    this.addWords(phraseWords(phrase), value);
  }

  /** Adds a phrase whose words are folded already. */
  addWords(words: readonly string[], value: T): void {
    if (!words.length) return;
    let node = 0;
    for (const word of words) {
      let id = this.#words.get(word);
      if (id === undefined) this.#words.set(word, (id = this.#words.size));
      const key = node * 0x1000000 + id;
      let next = this.#edges.get(key);
      if (next === undefined) {
        next = this.#values.length;
        this.#edges.set(key, next);
        this.#values.push(undefined);
      }
      node = next;
    }
    (this.#values[node] ??= []).push(value);
  }

  /** Values of a phrase as written, e.g. to look a name up. */
  get(phrase: string): readonly T[] {
    let node = 0;
    for (const word of phraseWords(phrase)) {
      const next = this.#step(node, word);
      if (next === undefined) return [];
      node = next;
    }
    return this.#values[node] ?? [];
  }

  /** Every match that starts at token `at`, longest first; readings with fewer clitics taken off come first among equals. */
  matchesAt(tokens: readonly Token[], at: number, end = tokens.length): PhraseMatch<T>[] {
    const token = tokens[at];
    if (!token) return [];
    const found: PhraseMatch<T>[] = [];
    const forms = this.#options.first === "any" ? token.forms : token.forms.slice(0, 1);
    for (const form of forms) {
      const node = this.#step(0, form.stem);
      if (node !== undefined) this.#walk(tokens, at, at + 1, end, node, form.prefix, found);
    }
    return found.length > 1 ? found.sort((a, b) => b.to - a.to || a.prefix.length - b.prefix.length) : found;
  }

  /** The longest match at token `at`, if any. */
  longestAt(tokens: readonly Token[], at: number, end = tokens.length): PhraseMatch<T> | undefined {
    return this.matchesAt(tokens, at, end)[0];
  }

  /** Longest matches from left to right, not overlapping. */
  findAll(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let i = from; i < to; i++) {
      const match = this.longestAt(tokens, i, to);
      if (match) {
        found.push(match);
        i = match.to - 1;
      }
    }
    return found;
  }

  #walk(tokens: readonly Token[], from: number, at: number, end: number, node: number, prefix: string, found: PhraseMatch<T>[]): void {
    const values = this.#values[node];
    if (values) found.push({ from, to: at, prefix, values });
    if (at >= end) return;
    const token = tokens[at]!;
    const exact = this.#step(node, token.folded);
    if (exact !== undefined) this.#walk(tokens, from, at + 1, end, exact, prefix, found);
    if (this.#options.inner === "article" && token.folded.startsWith("ال")) {
      const bare = this.#step(node, token.folded.slice(2));
      if (bare !== undefined) this.#walk(tokens, from, at + 1, end, bare, prefix, found);
    }
  }

  #step(node: number, word: string): number | undefined {
    const id = this.#words.get(word);
    return id === undefined ? undefined : this.#edges.get(node * 0x1000000 + id);
  }
}

/** Folded words of a phrase; punctuation marks are words of their own, as in the tokens. */
export function phraseWords(phrase: string): string[] {
  return fold(phrase).match(/[\p{L}]+|\d[\d.,]*|[^\s\p{L}\d]/gu) ?? [];
}
