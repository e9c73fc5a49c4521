/** One reading of a token: `prefix` (clitics and article, folded) + `stem` is its folded form. */
export interface TokenForm {
  /** Folded form without the prefix. */
  readonly stem: string;
  /** Proclitics and article taken off, folded: "", "و", "ب", "وال", "لل" … */
  readonly prefix: string;
}

export type TokenKind = "word" | "number" | "punctuation";

/** A word, number or punctuation mark, with offsets into the original text. */
export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly raw: string;
  /** Folded: no marks, no tatweel; alef, ya and ta marbuta unified; Western digits. */
  readonly folded: string;
  readonly kind: TokenKind;
  /** Readings with ever more clitics taken off; the first is the whole token (prefix ""). */
  readonly forms: readonly TokenForm[];
  /** What readers have worked out about this spelling: shared by all its tokens, read through `wordFact` (text/word-fact). */
  readonly facts: unknown[];
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}
