import type { Quotation, Sentence } from "#model/sentence";
import type { Token } from "#model/token";

const enders = new Set([".", "!", "?", "؟", "…"]);
const closers = new Set(["»", '"', "”", ")", "]", "’", "'"]);

/** "د." and "م." abbreviate; so do single Latin letters: the full stop after them ends nothing. */
const abbreviates = (t: Token | undefined) => t?.kind === "word" && t.folded.length === 1;

/** Tokens after which a sentence is cut at the next mark, or anywhere. The longest of newspapers have some 150. */
const longest = 250;
const longestUncut = 350;

/**
 * Sentences of a tokenised text: they end at full stops, question and exclamation marks and line breaks.
 * The title is one sentence. A full stop inside a number or after a one-letter abbreviation ends nothing.
 */
export function splitSentences(text: string, tokens: readonly Omit<Token, "sentence">[], bodyStart: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = bodyStart > 0 ? 0 : 1;
  const close = (to: number) => {
    if (to <= from) return;
    const start = tokens[from]!.start;
    sentences.push({ index: sentences.length, from, to, start, end: tokens[to - 1]!.end, paragraph, isTitle: start < bodyStart });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const before = i > 0 ? tokens[i - 1]! : undefined;
    if (before && breaksLine(text, before.end, token.start)) {
      close(i);
      paragraph++;
    }
    // Everything in a sentence is weighed against everything else: one that doesn't end is cut.
    if (i - from >= (token.kind === "punctuation" ? longest : longestUncut)) {
      close(i + 1);
      continue;
    }
    if (token.kind !== "punctuation" || !enders.has(token.raw) || token.start < bodyStart) continue;
    if (token.raw === "." && abbreviates(before as Token | undefined)) continue;
    let to = i + 1;
    while (
      to < tokens.length &&
      (enders.has(tokens[to]!.raw) || (closers.has(tokens[to]!.raw) && tokens[to]!.start === tokens[to - 1]!.end))
    )
      to++;
    close(to);
    i = to - 1;
  }
  close(tokens.length);
  return sentences;
}

function breaksLine(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
}

const pairs = new Map([
  ["«", "»"],
  ["“", "”"],
  ['"', '"'],
  ["”", "“"],
]);

/**
 * Quoted stretches, innermost and outermost alike, in text order. A mark that isn't closed within
 * the paragraph opens nothing.
 */
export function findQuotations(tokens: readonly Token[], sentences: readonly Sentence[]): Quotation[] {
  const quotations: Quotation[] = [];
  const open: { close: string; at: number }[] = [];
  let paragraph = -1;
  for (const token of tokens) {
    if (token.kind !== "punctuation") continue;
    const here = sentences[token.sentence]!.paragraph;
    if (here !== paragraph) {
      open.length = 0;
      paragraph = here;
    }
    const top = open.at(-1);
    if (top && token.raw === top.close) {
      open.pop();
      if (token.index > top.at + 1)
        quotations.push({ from: top.at + 1, to: token.index, start: tokens[top.at + 1]!.start, end: tokens[token.index - 1]!.end });
    } else if (pairs.has(token.raw)) open.push({ close: pairs.get(token.raw)!, at: token.index });
  }
  return quotations.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
