import type { Claim } from "./claim.ts";
import type { ReportEvent } from "./event.ts";
import type { Mention } from "./mention.ts";
import type { Role, Series } from "./series.ts";

/** One analysed report: the contract's report-record. */
export interface ReportRecord {
  readonly document: {
    readonly id: string;
    readonly url: string | null;
    readonly publisher: string | null;
    readonly publishedAt: string | null;
    readonly title: string | null;
    readonly text: string;
    readonly language: string;
  };
  readonly events: readonly ReportEvent[];
  readonly claims: readonly Claim[];
  readonly series: readonly Series[];
  readonly roles: readonly Role[];
}

/** One annotated text: the contract's annotate-record. */
export interface AnnotateRecord {
  readonly document: ReportRecord["document"];
  readonly mentions: readonly {
    readonly kind: Mention["kind"] | "person" | "organization";
    readonly span: Mention["span"];
    readonly value: unknown;
    readonly rule: string;
  }[];
}
