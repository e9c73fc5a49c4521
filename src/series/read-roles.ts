import type { Analysis } from "#model/analysis";
import type { ActorMention } from "#model/mention";
import type { Role } from "#model/series";
import { spanOf, type Span, type TokenRange } from "#model/span";
import { fold } from "#text/fold";
import { wordFact } from "#text/word-fact";
import { aloneRanks, joinedOffices, noNames, officeHeads, rankWords, takingOffice } from "./ar/lexicon.ts";
import { titlesBefore } from "./title-before.ts";

const takesOffice = wordFact(({ forms }) => forms.some((f) => takingOffice.has(f.stem)));
const namesOffice = wordFact(({ forms }) => forms.some((f) => officeHeads.has(f.stem)));

/**
 * Offices that the text gives to persons: a title with a name, two titles with one name, a rank
 * where nothing else stands, and a title said later of a person named before.
 */
export function readRoles(a: Analysis): Role[] {
  const roles: Role[] = [];
  const seen = new Set<string>();
  const taking: number[] = [];
  for (const t of a.tokens) if (takesOffice(t)) taking.push(t.index);
  const add = (person: Span, role: Span, mention: ActorMention | null, rule: string) => {
    const key = `${lastWord(person.text)}|${fold(role.text)}`;
    if (seen.has(key)) return;
    seen.add(key);
    roles.push({
      person,
      role,
      actorId: mention?.actorId ?? null,
      since: rule === "role/joined-office" ? null : sinceOf(a, taking, mention, person),
      rule,
    });
  };
  const bodies = new Uint8Array(a.tokens.length);
  for (const m of a.actors) if (m.form === "organization") bodies.fill(1, m.from, m.to);
  const closed = bodies.slice();
  for (const p of a.places) closed.fill(1, p.from, p.to);
  const namedById = new Map<string, ActorMention>();
  for (const { name, mention } of namedPersons(a, bodies)) {
    const person = spanOf(a.document.text, a.tokens[name.from]!.start, a.tokens[name.to - 1]!.end);
    const titles = titlesBefore(a, name.from, closed).map((t) => titleSpan(a, t));
    if (!titles.length && mention?.title) titles.push(...splitTitles(a, mention, mention.title));
    if (!titles.length && mention) {
      const rank = rankBefore(a, mention);
      if (rank) titles.push(rank);
    }
    for (const title of titles) add(person, title, mention, "role/title");
  }
  for (const mention of a.actors) {
    if (mention.nameSpan) {
      if (mention.actorId !== null && !namedById.has(mention.actorId)) namedById.set(mention.actorId, mention);
      continue;
    }
    // "القائد العام للقوات المسلحة", said of one named before
    const named = antecedentOf(a, mention, namedById);
    const title = mention.title ?? (hasOffice(a, mention) ? mention.span : null);
    if (named?.nameSpan && title && multiword(title.text)) add(named.nameSpan, title, named, "role/later");
  }
  for (const { person, office } of joined(a, roles)) add(person, office, null, "role/joined-office");
  return roles.toSorted((x, y) => x.role.start - y.role.start);
}

interface Named {
  readonly name: TokenRange;
  readonly mention: ActorMention | null;
}

/** Persons by name: the actor mentions, and speakers of claims whose name an office stands before. */
function namedPersons(a: Analysis, bodies: Uint8Array): Named[] {
  const named: Named[] = [];
  const taken = new Set<number>();
  const add = (span: Span, mention: ActorMention | null) => {
    const from = tokenAt(a, span.start);
    if (from === undefined || taken.has(from) || noNames.has(a.tokens[from]!.folded)) return;
    let to = from;
    while (to < a.tokens.length && a.tokens[to]!.start < span.end && !noNames.has(a.tokens[to]!.folded)) to++;
    taken.add(from);
    named.push({ name: { from, to }, mention });
  };
  for (const m of a.actors) if (m.form === "person" && m.nameSpan && (m.rule !== "name" || m.title)) add(m.nameSpan, m);
  for (const c of a.claims) {
    const from = tokenAt(a, c.speaker.surface.start);
    // a speaker that opens with the office is no bare name
    if (from === undefined || c.speaker.surface.text.split(/\s+/).length > 4 || namesOffice(a.tokens[from]!)) continue;
    if (/^(?:ال|[وبل]ال)/.test(a.tokens[from]!.folded) || bodies[from]) continue;
    add(c.speaker.surface, null);
  }
  return named.toSorted((x, y) => x.name.from - y.name.from);
}

/** Index of the token that starts at an offset, or undefined. */
function tokenAt(a: Analysis, offset: number): number | undefined {
  let low = 0;
  let high = a.tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start } = a.tokens[middle]!;
    if (start === offset) return middle;
    if (start < offset) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function titleSpan(a: Analysis, range: TokenRange): Span {
  const head = a.tokens[range.from]!;
  const prefix = head.forms.find((f) => officeHeads.has(f.stem))?.prefix ?? "";
  // "بالرئيس": the article is the title's own
  const cut = prefix.replace(/ال$/, "").length;
  return spanOf(a.document.text, head.start + (prefix === "لل" ? 0 : cut), a.tokens[range.to - 1]!.end);
}

/** Offices that go with another by law, named without a name: they are the holder's. */
function* joined(a: Analysis, roles: readonly Role[]): Generator<{ person: Span; office: Span }> {
  for (const { office, with: held } of joinedOffices) {
    const holder = roles.find((r) => held.test(fold(r.role.text)));
    if (!holder || roles.some((r) => office.some((o) => fold(o) === fold(r.role.text)))) continue;
    for (const words of office) {
      const start = a.document.text.indexOf(words);
      if (start >= 0) {
        yield { person: holder.person, office: spanOf(a.document.text, start, start + words.length) };
        break;
      }
    }
  }
}

const lastWord = (name: string) => fold(name).split(/\s+/).at(-1) ?? "";
const multiword = (text: string) => /\s/.test(text.trim());

function antecedentOf(a: Analysis, mention: ActorMention, namedById: ReadonlyMap<string, ActorMention>): ActorMention | null {
  if (mention.antecedent !== null) {
    const before = a.actors[mention.antecedent];
    if (before?.nameSpan) return before;
  }
  return mention.actorId === null ? null : (namedById.get(mention.actorId) ?? null);
}

function hasOffice(a: Analysis, mention: ActorMention): boolean {
  for (let i = mention.from; i < mention.to; i++) if (namesOffice(a.tokens[i]!)) return true;
  return false;
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
  if (!tokens.some((t) => t.forms.some((f) => officeHeads.has(f.stem)) || aloneRanks.has(t.folded))) return out;
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
function sinceOf(a: Analysis, taking: readonly number[], mention: ActorMention | null, person: Span): string | null {
  const name = lastWord(person.text);
  for (const i of taking) {
    const t = a.tokens[i]!;
    const sentence = a.sentences[t.sentence]!;
    const near = a.tokens.slice(Math.max(sentence.from, i - 4), Math.min(sentence.to, i + 5));
    if (
      !near.some((n) => n.folded === name) &&
      !(mention !== null && mention.to <= i && mention.to > i - 4 && mention.from >= sentence.from)
    )
      continue;
    const time = a.times.find((m) => m.from > i && m.from < Math.min(sentence.to, i + 9) && m.value?.start);
    if (time?.value?.start) return edtf(time.value.start, time.value.precision);
  }
  return null;
}

function edtf(start: string, precision: string): string {
  return precision === "year" ? start.slice(0, 4) : precision === "month" ? start.slice(0, 7) : start;
}
