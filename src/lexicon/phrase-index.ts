import type { Token } from "#model/token";
import { fold } from "#text/fold";
import { wordFact } from "#text/word-fact";
import { EdgeTable } from "./edge-table.ts";
import type { VerbForm, VerbSpec } from "./inflect.ts";
import { VerbTable } from "./verb-table.ts";

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

/** Where a token leads from the root: one step for each reading that begins a phrase. */
interface Start {
  readonly node: number;
  readonly prefix: string;
}

/** Numbers of a token's words inside a phrase, as written and without its article; -1 where no phrase has it. */
interface Inner {
  readonly exact: number;
  readonly bare: number;
}

const nowhere: readonly Start[] = [];
const unknown: Inner = { exact: -1, bare: -1 };

/**
 * A trie over words, from word starts, longest match. Words are folded on the way in; the tokens
 * bring their folded readings. Holds 100k phrases in a few tens of MB. What a spelling leads to is looked up once.
 *
 *   node --word--> node --word--> node (values)
 */
export class PhraseIndex<T> {
  readonly #words = new Map<string, number>();
  /** The root is node 0. */
  readonly #edges = new EdgeTable();
  readonly #values: (T[] | undefined)[] = [undefined];
  /** Verbs whose forms become phrases when a text first has them. */
  readonly #verbs = new VerbTable<T>();
  /** Where each of a node's values stands among all that were added; kept where there are verbs. */
  readonly #places: (number[] | undefined)[] = [];
  #added = 0;
  readonly #options: Required<PhraseOptions>;
  #starts!: (token: Token) => readonly Start[];
  #inner!: (token: Token) => Inner;
  /** Whether tokens have been read since the last phrase was added. */
  #read = false;

  constructor(entries: Iterable<readonly [phrase: string, value: T]> = [], options: PhraseOptions = {}) {
    this.#options = { first: "any", inner: "exact", ...options };
    this.#forget();
    for (const [phrase, value] of entries) this.add(phrase, value);
  }

  get size(): number {
    return this.#values.length - 1;
  }

  add(phrase: string, value: T): void {
    this.addWords(phraseWords(phrase), value);
  }

  /**
   * Adds every form of a verb that `inflectVerb` gives; `valueOf` makes a form's value when a text first has it.
   * Verbs are added before the first text is read.
   */
  addVerb(spec: VerbSpec, valueOf: (form: VerbForm) => T): void {
    if (this.#read) throw new Error(`verb ${spec.past} added after reading`);
    this.#added = this.#verbs.add(spec, valueOf, this.#added);
  }

  /** Adds a phrase whose words are folded already. */
  addWords(words: readonly string[], value: T): void {
    if (!words.length) return;
    if (this.#read) this.#forget();
    this.#insert(words, value, this.#added++);
  }

  #insert(words: readonly string[], value: T, place: number): void {
    let node = 0;
    for (const word of words) {
      let id = this.#words.get(word);
      if (id === undefined) this.#words.set(word, (id = this.#words.size));
      let next = this.#edges.get(node, id);
      if (next < 0) {
        next = this.#values.length;
        this.#edges.set(node, id, next);
        this.#values.push(undefined);
      }
      node = next;
    }
    const values = (this.#values[node] ??= []);
    if (!this.#verbs.size) return void values.push(value);
    // what was added before the first verb stands before all of them
    const places = (this.#places[node] ??= values.map(() => -1));
    // verbs come late: their values go where they would have stood
    let at = values.length;
    while (at > 0 && places[at - 1]! > place) at--;
    values.splice(at, 0, value);
    places.splice(at, 0, place);
  }

  /** Makes the phrases of the verbs that a word is a form of. */
  #makeVerbs(word: string): void {
    for (const { value, place } of this.#verbs.take(word)) this.#insert([word], value, place);
  }

  /** Values of a phrase as written, e.g. to look a name up. */
  get(phrase: string): readonly T[] {
    let node = 0;
    const words = phraseWords(phrase);
    if (words.length) this.#makeVerbs(words[0]!);
    for (const word of words) {
      const id = this.#words.get(word);
      node = id === undefined ? -1 : this.#edges.get(node, id);
      if (node < 0) return [];
    }
    return this.#values[node] ?? [];
  }

  /** Every match that starts at token `at`, longest first; readings with fewer clitics taken off come first among equals. */
  matchesAt(tokens: readonly Token[], at: number, end = tokens.length): PhraseMatch<T>[] {
    const token = tokens[at];
    if (!token) return [];
    this.#read = true;
    const starts = this.#starts(token);
    if (!starts.length) return [];
    const found: PhraseMatch<T>[] = [];
    for (const { node, prefix } of starts) this.#walk(tokens, at, at + 1, end, node, prefix, found);
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
    const { exact, bare } = this.#inner(tokens[at]!);
    const next = exact < 0 ? -1 : this.#edges.get(node, exact);
    if (next >= 0) this.#walk(tokens, from, at + 1, end, next, prefix, found);
    const without = bare < 0 ? -1 : this.#edges.get(node, bare);
    if (without >= 0) this.#walk(tokens, from, at + 1, end, without, prefix, found);
  }

  /** New phrases change what words lead to. */
  #forget(): void {
    this.#read = false;
    const { first, inner } = this.#options;
    this.#starts = wordFact(({ forms }) => {
      const starts: Start[] = [];
      for (const { stem, prefix } of first === "any" ? forms : forms.slice(0, 1)) {
        this.#makeVerbs(stem);
        const id = this.#words.get(stem);
        const node = id === undefined ? -1 : this.#edges.get(0, id);
        if (node >= 0) starts.push({ node, prefix });
      }
      return starts.length ? starts : nowhere;
    });
    this.#inner = wordFact(({ folded }) => {
      const exact = this.#words.get(folded) ?? -1;
      const bare = inner === "article" && folded.startsWith("ال") ? (this.#words.get(folded.slice(2)) ?? -1) : -1;
      return exact < 0 && bare < 0 ? unknown : { exact, bare };
    });
  }
}

/** Folded words of a phrase; punctuation marks are words of their own, as in the tokens. */
export function phraseWords(phrase: string): string[] {
  const folded = fold(phrase);
  // most phrases are Arabic words parted by single spaces: no need of a regex
  const words: string[] = [];
  let start = 0;
  for (let i = 0; i <= folded.length; i++) {
    const c = i < folded.length ? folded.charCodeAt(i) : 32;
    if (c >= 0x621 && c <= 0x64a) continue;
    if (c !== 32 || i === start) return wordsOf(folded);
    words.push(start === 0 && i === folded.length ? folded : folded.slice(start, i));
    start = i + 1;
  }
  return words;
}

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}]+|\d[\d.,]*|[^\s\p{L}\d]/gu) ?? [];
}
