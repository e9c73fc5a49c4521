import type { Report } from "#model/document";
import { describeProblem, type Incoming } from "#ingest/incoming";
import type { ReportSource } from "#store/saved-report";

/** What an input yields, apart. */
export async function readAll(
  items: AsyncIterable<Incoming>,
): Promise<{ reports: Report[]; sources: ReportSource[]; problems: string[]; known: number }> {
  const reports: Report[] = [];
  const sources: ReportSource[] = [];
  const problems: string[] = [];
  let known = 0;
  for await (const item of items) {
    if (item.kind === "problem") problems.push(describeProblem(item.problem));
    else if (item.kind === "known") known++;
    else {
      reports.push(item.incoming.report);
      sources.push(item.incoming.source);
    }
  }
  return { reports, sources, problems, known };
}

/** An article of two paragraphs, as a page. */
export const articlePage = (title: string, number: number, head = ""): string =>
  `<!doctype html><html lang="ar"><head><meta charset="utf-8"><meta property="og:title" content="${title}">${head}</head><body><nav><a href="/">الرئيسية</a></nav>
<article><h1>${title}</h1><p>قتل ${number} مسلحين في اشتباك اندلع داخل بساتين قضاء الطارمية شمالي العاصمة بغداد، بحسب خلية الإعلام الأمني في بيان.</p>
<p>وقالت الخلية إن قوة من الجيش دهمت وكرا تحصنت فيه مجموعة إرهابية بعد ورود معلومات دقيقة، وتبادلت معها إطلاق النار.</p></article></body></html>`;
