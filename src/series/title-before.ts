import type { Analysis } from "#model/analysis";
import type { TokenRange } from "#model/span";
import type { Token } from "#model/token";
import { wordFact } from "#text/word-fact";
import { officeHeads, rankWords } from "./ar/lexicon.ts";

/** The longest title that newsrooms write before a name, in tokens. */
const reach = 14;
/** What may stand inside a title besides nouns: "مدير شؤون الوكالة في لبنان", "المتحدث باسم". */
const inner = /^(?:في|من|لدي|باسم|علي|«|»|"|\(|\))$/;
/** What ends the way back: nothing of it belongs to a title. */
const outer =
  /^(?:ان|انه|انها|بان|قال|قالت|يقول|اعلن|اكد|الذي|التي|قد|لم|لن|لا|ثم|مع|الي|عن|بعد|قبل|خلال|منذ|حين|فيما|بينما|كان|كانت|هو|هي|وهو|وهي|بين|بينهم|اليوم|امس)$/;

/**
 * `closed`: 1 for tokens of places and bodies, which make a title whole. The offices right before a name, nearest first: head, genitives, ranks left out.
 *
 *   رئيس الوزراء | القائد العام للقوات المسلحة | اللواء الركن | مصطفى …
 *   second         first                         ranks         name
 */
export function titlesBefore(a: Analysis, name: number, closed: Uint8Array): TokenRange[] {
  const titles: TokenRange[] = [];
  let end = name;
  const { tokens } = a;
  const from = a.sentences[tokens[name]!.sentence]!.from;
  // "رئيس الوزراء العراقي، مصطفى الكاظمي،"
  if (end - 1 > from && isComma(tokens[end - 1])) end--;
  // "آمر اللواء" commands a brigade: behind a head without article the word is no rank
  while (
    end - 1 > from &&
    rankWords.has(tokens[end - 1]!.folded) &&
    !(isHead(tokens[end - 2]!) && !tokens[end - 2]!.folded.startsWith("ال"))
  )
    end--;
  for (let n = 0; n < 2; n++) {
    const head = headBefore(tokens, end, from);
    if (head < 0 || !complete(a, head, end, closed)) break;
    titles.push({ from: head, to: end });
    // another office may stand before one with the article only
    if (!tokens[head]!.folded.startsWith("ال")) break;
    end = head;
  }
  return titles;
}

const isComma = (t: Token | undefined) => t?.raw === "،" || t?.raw === ",";

const isHead = wordFact(({ folded, raw, forms }) => {
  // "أمر" orders, "آمر" commands
  if (/^[وفبل]?امر$/.test(folded) && !raw.includes("آ")) return false;
  return forms.some((f) => officeHeads.has(f.stem) && /^(?:[وفبل]|لل|وب|ول|)$/.test(f.prefix));
});
const isOuter = wordFact(({ folded }) => outer.test(folded));

/** The head that opens the title ending at `end`: the nearest, and the heads it depends on ("نائب قائد", "المتحدث باسم حاكم"). */
function headBefore(tokens: readonly Token[], end: number, from: number): number {
  let head = -1;
  for (let k = end - 1; k >= from && k >= end - reach; k--) {
    const t = tokens[k]!;
    if (isOuter(t) || isComma(t) || t.folded === ":" || t.folded === ".") break;
    if (t.kind !== "word" && !inner.test(t.folded)) break;
    if (isHead(t)) {
      head = k;
      const before = tokens[k - 1];
      if (
        !before ||
        k - 1 < from ||
        t.forms[0]!.stem.startsWith("ال") ||
        !(isHead(before) || before.folded === "باسم" || before.folded === "مكتب")
      ) {
        // "المتحدث باسم القائد العام"
        if (before?.folded !== "باسم") break;
      }
    }
  }
  return head;
}

/** A title is whole where its last word is definite, a place, or has an owner; a bare head needs the article. */
function complete(a: Analysis, head: number, end: number, closed: Uint8Array): boolean {
  const last = a.tokens[end - 1]!;
  if (end - head === 1) return /^[وفب]?(?:ال|لل)/.test(last.folded) || /(?:ها|ه|هم)$/.test(last.folded);
  return (
    /^[وفبل]?(?:ال|لل)/.test(last.folded) || /(?:ها|هم|ته|نا)$/.test(last.folded) || /^[»")]$/.test(last.folded) || closed[end - 1] === 1
  );
}
