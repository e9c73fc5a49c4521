import type { Analysis } from "#model/analysis";
import type { ActorMention } from "#model/mention";
import type { Role } from "#model/series";
import { spanOf, type Span } from "#model/span";
import { fold } from "#text/fold";
import { aloneRanks, officeHeads, rankWords, takingOffice } from "./ar/lexicon.ts";

/**
 * Offices that the text gives to persons: a title with a name, two titles with one name, a rank
 * where nothing else stands, and a title said later of a person named before.
 */
export function readRoles(a: Analysis): Role[] {
  const roles: Role[] = [];
  const seen = new Set<string>();
  const taking = a.tokens.flatMap((t, i) => (t.forms.some((f) => takingOffice.has(f.stem)) ? [i] : []));
  const add = (person: Span, role: Span, mention: ActorMention, rule: string) => {
    const key = `${lastWord(person.text)}|${fold(role.text)}`;
    if (seen.has(key)) return;
    seen.add(key);
    roles.push({ person, role, actorId: mention.actorId, since: sinceOf(a, taking, mention, person), rule });
  };
  for (const mention of a.actors) {
    if (mention.form !== "person") continue;
    if (mention.nameSpan) {
      const titles = mention.title ? splitTitles(a, mention, mention.title) : [];
      if (!titles.length) {
        const rank = rankBefore(a, mention);
        if (rank) titles.push(rank);
      }
      for (const title of titles) add(mention.nameSpan, title, mention, "role/title");
      continue;
    }
    // "القائد العام للقوات المسلحة", said of one named before
    const named = antecedentOf(a, mention);
    const title = mention.title ?? (hasOffice(a, mention) ? mention.span : null);
    if (named?.nameSpan && title && multiword(title.text)) add(named.nameSpan, title, named, "role/later");
  }
  return roles;
}

const lastWord = (name: string) => fold(name).split(/\s+/).at(-1) ?? "";
const multiword = (text: string) => /\s/.test(text.trim());

function antecedentOf(a: Analysis, mention: ActorMention): ActorMention | null {
  if (mention.antecedent !== null) {
    const before = a.actors[mention.antecedent];
    if (before?.nameSpan) return before;
  }
  if (mention.actorId === null) return null;
  return a.actors.find((m) => m.actorId === mention.actorId && m.nameSpan !== null && m.from < mention.from) ?? null;
}

function hasOffice(a: Analysis, mention: ActorMention): boolean {
  return a.tokens.slice(mention.from, mention.to).some((t) => t.forms.some((f) => officeHeads.has(f.stem)));
}

/** "رئيس الوزراء القائد العام للقوات المسلحة" is two offices; ranks at the end are none. */
function splitTitles(a: Analysis, mention: ActorMention, title: Span): Span[] {
  const around = a.tokens.slice(Math.max(0, mention.from - 24), mention.to + 24);
  const tokens = around.filter((t) => t.start < title.end && t.end > title.start && t.kind === "word");
  const starts: number[] = [];
  tokens.forEach((t, i) => {
    const word = i === 0 ? (t.forms.find((f) => officeHeads.has(f.stem))?.stem ?? t.folded) : t.folded;
    // a second office has the article; without it, it belongs to the first: "نائب قائد العمليات"
    if (
      i === 0 ||
      (officeHeads.has(word) &&
        word.startsWith("ال") &&
        i > 1 &&
        !officeHeads.has(tokens[i - 1]!.folded) &&
        !/^(?:باسم|نائب|مكتب)$/.test(tokens[i - 1]!.folded))
    )
      starts.push(i);
  });
  const out: Span[] = [];
  starts.forEach((start, n) => {
    let end = starts[n + 1] ?? tokens.length;
    while (end > start + 1 && rankWords.has(tokens[end - 1]!.folded) && !rankWords.has(tokens[start]!.folded)) end--;
    const from = Math.max(tokens[start]!.start, title.start);
    if (end > start) out.push(spanOf(a.document.text, from, Math.min(tokens[end - 1]!.end, title.end)));
  });
  return out;
}

function rankBefore(a: Analysis, mention: ActorMention): Span | null {
  const inside = a.tokens[mention.from]!;
  if (aloneRanks.has(inside.folded)) return spanOf(a.document.text, inside.start, inside.end);
  const before = mention.from > 0 ? a.tokens[mention.from - 1]! : null;
  return before && aloneRanks.has(before.folded) ? spanOf(a.document.text, before.start, before.end) : null;
}

/** "الذي تسلم رئاسة الوزراء في مايو 2020", "منذ تولي هادي الحكم في فبراير": the day of taking office, EDTF. */
function sinceOf(a: Analysis, taking: readonly number[], mention: ActorMention, person: Span): string | null {
  const name = lastWord(person.text);
  for (const i of taking) {
    const t = a.tokens[i]!;
    const sentence = a.sentences[t.sentence]!;
    const near = a.tokens.slice(Math.max(sentence.from, i - 4), Math.min(sentence.to, i + 5));
    if (!near.some((n) => n.folded === name) && !(mention.to <= i && mention.to > i - 4 && mention.from >= sentence.from)) continue;
    const time = a.times.find((m) => m.from > i && m.from < Math.min(sentence.to, i + 9) && m.value?.start);
    if (time?.value?.start) return edtf(time.value.start, time.value.precision);
  }
  return null;
}

function edtf(start: string, precision: string): string {
  return precision === "year" ? start.slice(0, 4) : precision === "month" ? start.slice(0, 7) : start;
}
