import type { EventType } from "#model/event";
import type { JudgedSentence } from "./sentence-oracle.ts";

interface Detection {
  readonly type: EventType;
  readonly label: string;
  readonly text: string;
}
interface Marked {
  readonly type: EventType;
  readonly text: string;
  readonly annotations: readonly { readonly verb?: string; readonly source?: string; readonly target?: string }[];
}

// A sentence says less than a report: one in two counts. Events are one in six of the judged sentences, hence the doubling.
const weights = { sentence: 1, happened: 2 } as const;

/**
 * Sentences of the public gold records (arabic_event_gsr, development half) as training material: those that all
 * annotators accepted or rejected, and those with a verb that most of them marked. The papers are of 2005 to 2011.
 */
export function judgedSentences(detection: string, spans: string): JudgedSentence[] {
  const read = <T>(jsonl: string) =>
    jsonl
      .split("\n")
      .filter((l) => l.trim())
      .map((l) => JSON.parse(l) as T);
  const published = "2008-09-15";
  const marked = read<Marked>(spans).map((g, i): JudgedSentence => {
    const most = (field: "verb" | "source" | "target") => {
      const said = g.annotations.map((a) => a[field] ?? "").filter(Boolean);
      return said.length * 2 > g.annotations.length ? said : [];
    };
    return {
      id: `marked-${i}`,
      text: g.text,
      published,
      type: g.type,
      happened: true,
      word: most("verb")[0] ?? null,
      initiators: most("source"),
      targets: most("target"),
      weight: weights.happened,
    };
  });
  const known = new Set(marked.map((m) => m.text));
  const judged = read<Detection>(detection).flatMap((g, i): JudgedSentence[] =>
    (g.label === "yes" || g.label === "easy no") && !known.has(g.text)
      ? [
          {
            id: `judged-${i}`,
            text: g.text,
            published,
            type: g.type,
            happened: g.label === "yes",
            weight: g.label === "yes" ? weights.happened : weights.sentence,
          },
        ]
      : [],
  );
  return [...marked, ...judged];
}
