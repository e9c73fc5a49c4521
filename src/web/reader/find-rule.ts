import type { DocumentDetail } from "#api/documents";
import type { Mark, MarkKind } from "./marks.ts";

type Mentions = DocumentDetail["mentions"];

const mentionKinds: Readonly<Partial<Record<MarkKind, readonly Mentions[number]["kind"][]>>> = {
  time: ["time"],
  place: ["place"],
  initiator: ["actor", "person", "organization"],
  target: ["actor", "person", "organization"],
  speaker: ["actor", "person", "organization"],
  person: ["person"],
  toll: ["number", "actor"],
  weapon: ["weapon"],
  series: ["ordinal"],
};

/**
 * The rule that read a mark's words: that of the mention on them, else of the longest mention of its kind
 * inside them; null where the words are only the holder's own (a trigger, a claim's content).
 */
export function findRule(mark: Mark, mentions: Mentions): string | null {
  const kinds = mentionKinds[mark.kind];
  if (!kinds) return null;
  const { start, end } = mark.span;
  const inside = mentions.filter((m) => kinds.includes(m.kind) && m.span.start >= start && m.span.end <= end);
  inside.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  return inside[0]?.rule ?? null;
}
