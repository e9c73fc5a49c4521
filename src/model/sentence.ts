import type { TokenRange } from "./span.ts";

/** A sentence: its place in the original text and its tokens. */
export interface Sentence extends TokenRange {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** 0 is the title where the report has one; the body's paragraphs follow. */
  readonly paragraph: number;
  readonly isTitle: boolean;
}

/** Words between quotation marks; `start`/`end` lie inside the marks. */
export interface Quotation extends TokenRange {
  readonly start: number;
  readonly end: number;
}
