import type { SourceStatus, WatchStatus } from "#ingest/watch/status";

type Tongue = "ar" | "en";

const words = {
  ar: {
    title: "المصادر",
    running: "المتابعة جارية منذ",
    ended: "توقفت المتابعة، وآخر ما عُرف عنها",
    columns: ["المصدر", "الحال", "آخر استطلاع", "آخر ما جاء بجديد", "الاستطلاع المقبل", "أخبار", "مشكلات", "آخر خطأ"],
    states: { waiting: "سليم", polling: "يُستطلع الآن", failing: "متعثر", never: "لم يُستطلع بعد" },
    failures: (n: number) => (n === 1 ? "مرة واحدة" : n === 2 ? "مرتين" : n <= 10 ? `${n} مرات` : `${n} مرة`),
    problems: "آخر ما تعذّر أخذه",
    none: "لا شيء",
    other: "English",
    desk: "إلى السجل",
  },
  en: {
    title: "Sources",
    running: "Watching since",
    ended: "The watch has ended; last seen",
    columns: ["Source", "State", "Last poll", "Last brought reports", "Next poll", "Reports", "Problems", "Last error"],
    states: { waiting: "fine", polling: "being polled", failing: "failing", never: "not polled yet" },
    failures: (n: number) => (n === 1 ? "once" : `${n} times`),
    problems: "Latest things that could not be taken",
    none: "nothing",
    other: "العربية",
    desk: "To the register",
  },
} as const;

/** The status as a page: no scripts, reloaded every half minute. */
export function statusPage(status: WatchStatus, tongue: Tongue): string {
  const w = words[tongue];
  const rows = status.sources.map((source) => rowOf(source, tongue)).join("\n");
  const problems = status.problems
    .slice(0, 50)
    .map(({ at, source, message }) => `<li>${time(at)} <bdi>${escape(source)}</bdi>: <bdi>${escape(message)}</bdi></li>`)
    .join("\n");
  const other = tongue === "ar" ? "en" : "ar";
  return `<!doctype html>
<html lang="${tongue}" dir="${tongue === "ar" ? "rtl" : "ltr"}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="30">
<title>${w.title} · Sijill</title><link rel="stylesheet" href="/sources.css"></head>
<body>
<nav><a href="/">${w.desk}</a> <a href="/sources?lang=${other}" lang="${other}">${w.other}</a></nav>
<h1>${w.title}</h1>
<p>${status.running ? w.running : w.ended} ${time(status.running ? status.startedAt : status.at)}</p>
<table><thead><tr>${w.columns.map((column) => `<th scope="col">${column}</th>`).join("")}</tr></thead>
<tbody>
${rows}
</tbody></table>
<h2>${w.problems}</h2>
${problems ? `<ul>${problems}</ul>` : `<p>${w.none}</p>`}
</body></html>
`;
}

function rowOf(source: SourceStatus, tongue: Tongue): string {
  const w = words[tongue];
  const state =
    source.failures > 0 && source.state !== "polling" ? `${w.states.failing} (${w.failures(source.failures)})` : w.states[source.state];
  const cells = [
    `<bdi title="${escape(source.url)}">${escape(source.name)}</bdi>`,
    state,
    time(source.polledAt),
    time(source.broughtAt),
    time(source.dueAt),
    String(source.reports),
    String(source.problems),
    source.lastError === null ? "" : `<bdi>${escape(source.lastError)}</bdi>`,
  ];
  return `<tr class="${source.failures > 0 ? "failing" : source.state}">${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

function time(iso: string | null): string {
  return iso === null ? "–" : `<time datetime="${escape(iso)}" dir="ltr">${escape(iso.slice(0, 16).replace("T", " "))} UTC</time>`;
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign]!);

export const statusStyle = `:root { color-scheme: light dark; font-family: "Noto Sans Arabic", system-ui, sans-serif; line-height: 1.5; }
body { max-width: 72rem; margin-inline: auto; padding: 1rem; }
nav { display: flex; gap: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .35rem .6rem; border-block-end: 1px solid #8886; text-align: start; vertical-align: top; }
tr.failing td:nth-child(2) { color: #b3261e; font-weight: 600; }
time { white-space: nowrap; }
@media (prefers-color-scheme: dark) { tr.failing td:nth-child(2) { color: #f2b8b5; } }
`;
