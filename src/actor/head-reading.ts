import { fold } from "#text/fold";
import type { Reading } from "./reading.ts";
import type { AdjectiveReading, HeadReading } from "./word-index.ts";

export const ranks = new Set(["لواء", "فريق", "عميد", "رائد", "مقدم", "مشير", "نقيب", "عقيد", "ملازم", "رقيب", "عريف"].map(fold));

/** The head reading of a token, its sort chosen by what follows; null where the word heads nothing here. */
export function headAt(r: Reading, i: number): HeadReading | null {
  const known = r.headMemo[i];
  return known === undefined ? (r.headMemo[i] = readHead(r, i)) : known;
}

function readHead(r: Reading, i: number): HeadReading | null {
  const word = r.words[i];
  const token = r.tokens[i];
  if (!word || !token || !word.heads.length || token.kind !== "word") return null;
  if (r.inTime[i] && !r.inPlace[i]) return null;
  const first = word.heads[0]!;
  if (word.stop && !first.definite) return null;
  // آمر folds onto أمر
  if (first.entry.lemma === "امر" && !token.raw.includes("آ")) return null;
  if (isAdjectiveHere(r, i, first)) return null;
  const next = r.tokens[i + 1];
  const nextWord = r.words[i + 1];
  const numbered =
    next?.kind === "number" ||
    !!nextWord?.adjectives.some((a) => /^(اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)$/.test(a.entry.lemma));
  if (
    word.verb &&
    !first.definite &&
    first.number === "s" &&
    !first.possessor &&
    (first.entry.sort === "people" || /^(حشد|حرس|فرقه|سجن)$/.test(first.entry.lemma))
  ) {
    const fits = nextWord?.adjectives.some((a) => a.prefix === "" && agrees(first, a)) || next?.folded === "في" || next?.folded === "من";
    const afterPreposition = i > 0 && r.words[i - 1]!.stop && !/^(ان|قد|لم|لن|الذي|التي|ما|لا|كان|كانت)$/.test(r.tokens[i - 1]!.folded);
    if (!fits && !afterPreposition) return null;
  }
  const place = r.inPlace[i];
  if (place && place.use === "location" && !place.anaphoric) {
    if (place.from !== i || !word.heads.some((h) => h.entry.sort === "thing" || h.entry.sort === "body")) return null;
    const thing = word.heads.find((h) => h.entry.sort === "thing") ?? word.heads.find((h) => h.entry.sort === "body")!;
    return place.to - place.from > 1 || !first.definite || thing.entry.sort === "thing" ? thing : null;
  }
  if (word.heads.length === 1) return first;
  // "مقاتلات روسية" are planes, "مقاتلة" alone may be a woman
  if (first.feminine && first.number === "p" && first.entry.lemma === "مقاتل")
    return word.heads.find((h) => h.entry.sort === "thing") ?? first;
  const pick = (sort: string) => word.heads.find((h) => h.entry.sort === sort);
  if (numbered && pick("unit")) return pick("unit")!;
  if (ranks.has(first.entry.lemma) && pick("unit") && !first.definite && first.entry.title) return pick("unit")!;
  return first;
}

/** Whether an adjective can belong to a head: number and gender, with the plural of things as feminine singular. */
export function agrees(h: { number: "s" | "d" | "p"; feminine: boolean; entry?: HeadReading["entry"] }, a: AdjectiveReading): boolean {
  if (h.number === "p") return a.number === "p" || (a.number === "s" && a.feminine);
  if (h.number === "d") return a.number !== "s";
  if (a.number === "d") return false;
  if (a.number === "p") return false;
  return h.feminine === a.feminine || h.entry?.lemma === "شرطه" || (h.entry?.sort === "unit" && h.entry.lemma === "طيران" && !a.feminine);
}

/**
 * Whether a word that is noun and adjective ("مدني", "عسكرية", "اقتصادي") is the adjective: a feminine of a nisba
 * is, beside any noun with article so is every form.
 */
function isAdjectiveHere(r: Reading, i: number, head: HeadReading): boolean {
  const word = r.words[i]!;
  if (head.entry.sort !== "people" || !word.adjectives.length) return false;
  const before = r.tokens[i - 1];
  const beside = before && before.kind === "word" && before.sentence === r.tokens[i]!.sentence ? r.words[i - 1]! : null;
  const nisbaFeminine = head.feminine && head.entry.lemma.endsWith("ي");
  if (nisbaFeminine && (head.definite || !beside || !(beside.verb || r.numberEnd[i]))) return true;
  if (!beside || beside.stop || beside.verb || r.numberEnd[i]) return false;
  if (head.prefix === "ال")
    return before!.folded.startsWith("ال") || /^(و|ف|ب|ك|ل)ال|^لل/.test(before!.folded) || (beside.heads.length > 0 && head.number === "s");
  // "قرار سياسي": an indefinite singular beside an indefinite noun
  return (
    head.prefix === "" &&
    head.number === "s" &&
    !before!.folded.startsWith("ال") &&
    !beside.adjectives.length &&
    (beside.common || beside.heads.length > 0)
  );
}
