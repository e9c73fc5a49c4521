/** A news report as it comes in. Only `text` is required. */
export interface Report {
  readonly id?: string;
  readonly title?: string | null;
  readonly text: string;
  /** ISO 8601 date or date-time of publication: it anchors relative times. */
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  /** Place the report was filed from, as the outlet gives it. */
  readonly dateline?: string | null;
}

/** A report as the engine reads it: `text` is the title as first line, then the body, unchanged. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  /** Offset where the body begins; 0 where there is no title. */
  readonly bodyStart: number;
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly dateline: string | null;
  readonly language: string;
}
