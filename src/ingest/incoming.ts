import type { Report } from "#model/document";
import type { ReportSource } from "#store/saved-report";
import type { PageState } from "#store/sources";

/** Where an input stands, for messages: file name (or "-"), line where known. */
export interface Origin {
  readonly file: string;
  readonly line: number | null;
}

/** A report that has come in and was checked. */
export interface IncomingReport {
  readonly report: Report;
  readonly origin: Origin;
  readonly source: ReportSource;
  /** What to keep of the page it is, once it is stored. */
  readonly page?: PageState;
}

/** What is wrong with an input. It stops nothing else. */
export interface InputProblem extends Origin {
  /** Field of the report, where it is one. */
  readonly field: string | null;
  readonly message: string;
}

/** One thing an input yields. */
export type Incoming =
  | { readonly kind: "report"; readonly incoming: IncomingReport }
  /** `page`: what to keep of a page that is refused for good; `passing`: the same may work later. */
  | { readonly kind: "problem"; readonly problem: InputProblem; readonly page?: PageState; readonly passing?: boolean }
  /** A page that is stored, or was refused, and hasn't changed since: it wasn't fetched again. */
  | { readonly kind: "known"; readonly page?: PageState };

/** A problem in one line: `reports.jsonl:12: text: must be …`. */
export function describeProblem({ file, line, field, message }: InputProblem): string {
  return `${file === "-" ? "stdin" : file}${line === null ? "" : `:${line}`}: ${field === null ? "" : `${field}: `}${message}`;
}
