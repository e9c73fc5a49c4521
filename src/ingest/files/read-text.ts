import { checkReport } from "../check-report.ts";
import type { Incoming } from "../incoming.ts";
import type { Taken } from "./take.ts";

/**
 * A report of a .txt file. Its first line is the title where an empty line follows it and it is no
 * longer than a headline; else the file is all text.
 */
export function readText(text: string, file: string, take: Taken): Incoming {
  const [head = "", ...rest] = text
    .replace(/^\ufeff/, "")
    .trim()
    .split(/\r?\n[^\S\n]*\r?\n/u);
  const titled = rest.length > 0 && !head.includes("\n") && head.length <= longestHeadline;
  const checked = checkReport(
    titled
      ? {
          title: head.trim(),
          text: text
            .replace(/^\ufeff/, "")
            .trim()
            .slice(head.length)
            .trim(),
        }
      : { text },
  );
  if ("report" in checked) return take(checked.report, { file, line: 1 }, false);
  const message = text.trim() === "" ? "the file holds no words" : checked.problems[0]!.message;
  return { kind: "problem", problem: { file, line: null, field: "text", message } };
}

/** Arabic headlines run to some 120 letters; a lead paragraph is longer. */
const longestHeadline = 160;
