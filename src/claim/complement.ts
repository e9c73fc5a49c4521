import type { Quotation } from "#model/sentence";
import { complementisers, prepositions } from "./ar/words.ts";
import { isAdverb, isComma, isCueVerb, isOpening, stemAfter, type Context } from "./context.ts";
import { cueReadings, type CueForm } from "./forms.ts";

/** Where what is said begins, and what opens it. */
export interface Complement {
  readonly at: number;
  readonly opener: "that" | "colon" | "quote" | "by" | "object";
  readonly quotation: Quotation | null;
}

/** How far behind the subject the words may begin: "قال فلان، في مقابلة مع قناة كذا بثت أمس، إن". */
const reach = 24;

/** Without a colon, quoted words further off belong to another part of the sentence. */
const quoteReach = 8;

const clauseAfter = new Set(["بعد", "قبل", "دون", "منذ", "شرط", "بشرط", "حتي", "الا", "غير", "يمكن", "يجب", "مع"]);
/** Words that only look as if they began with the preposition ب or ل. */
export const noClitic =
  /^(?:بعد|بين|بيان|بغداد|بلد|بلده|بلاد|بعض|بدء|بحث|باسم|بيت|بيروت|بنغازي|بدوره|بدورها|بشان|بينهم|بينما|بحسب|بلديه|باريس|برلين|بحق|بعثه|بات|بريطانيا|لجنه|لدي|ليل|ليلا|لكن|لم|لن|لا|لبنان|ليبيا|لندن|لقاء|لواء|لجان|لاعب|لاجي|لاجئ|لاجئه|لاجئين|لغم|لها|له|لها|لهم|به|بها|بهم)$/;

/**
 * Looks for what is said behind token `at`. `loose` verbs of the object kind take whatever stands there.
 */
export function findComplement(c: Context, form: CueForm, at: number, end: number): Complement | null {
  const { tokens } = c;
  const { by, takes } = form.verb;
  const limit = Math.min(end, at + reach);
  let aside = false;
  for (let k = at; k < limit; k++) {
    const t = tokens[k]!;
    const w = t.folded;
    if (w === ":" && form.verb.names) return null;
    if (w === ":" && form.verb.onlyBy) return null;
    if (w === ":") return { at: k + 1, opener: "colon", quotation: quoteFrom(c, k + 1) };
    if (t.raw === "(") {
      while (k < limit && c.tokens[k]!.raw !== ")") k++;
      continue;
    }
    if (isOpening(t) && c.quotationAt.has(k + 1) && !form.verb.onlyBy && (aside || k - at <= quoteReach))
      return { at: k, opener: "quote", quotation: c.quotationAt.get(k + 1)! };
    if (isComma(t)) {
      // a comma opens or closes an aside; "، و" with a verb goes on to the next clause
      const next = tokens[k + 1];
      if (!next || takes === "quote" || startsVerb(c, k + 1)) return null;
      aside = !aside;
      continue;
    }
    if (complementisers.has(w) && takes !== "quote" && !form.verb.onlyBy) {
      const before = tokens[k - 1]?.folded ?? "";
      if (w === "ان" && clauseAfter.has(before) && !by.includes(before)) continue;
      if (prepositions.has(before) && k > at) return { at: k - 1, opener: "that", quotation: null };
      return { at: k, opener: "that", quotation: null };
    }
    if (takes !== "quote" && by.length && opensBy(c, k, by)) return { at: k, opener: "by", quotation: null };
    if (
      takes === "object" &&
      !aside &&
      !form.doubtful &&
      t.kind !== "punctuation" &&
      !isAdverb(c, k) &&
      !inAside(c, k, at) &&
      !/^ب(?:ال|.{4,})/.test(w)
    ) {
      return { at: k, opener: "object", quotation: null };
    }
    if (k > at && takes === "quote" && cueReadings(t).some((x) => x.prefix === "" && x.form.kind === "verb" && !x.form.marked)) return null;
    if (k > at && isCueVerb(t) && !aside) return null;
  }
  return null;
}

/** Whether token `k` is, or carries, one of the verb's own prepositions. */
export function opensBy(c: Context, k: number, by: readonly string[]): boolean {
  const t = c.tokens[k]!;
  const w = t.folded;
  if (by.includes(w)) return true;
  if (by.includes("عن") && (w === "عما" || w === "عمن")) return true;
  if (by.includes("من") && (w === "مما" || w === "ممن")) return true;
  for (const clitic of ["ب", "ل"]) {
    if (!by.includes(clitic) || noClitic.test(w) || t.kind !== "word") continue;
    if (stemAfter(t, clitic, `${clitic}ال`, `${clitic}ل`) && !c.actorAt.has(k) && w.length > 3) return true;
  }
  return false;
}

/** "في بيان", "لوكالتنا", "خلال مؤتمر": said where and to whom, not what. */
function inAside(c: Context, k: number, at: number): boolean {
  const open = /^(?:في|عبر|خلال|علي|امام|من|لدي|بعد|قبل)$/;
  const w = c.tokens[k]!.folded;
  if (k === at && open.test(w)) return true;
  const before = c.tokens[k - 1]!.folded;
  return k > at && open.test(before) && k - 1 === at;
}

function startsVerb(c: Context, k: number): boolean {
  const t = c.tokens[k]!;
  if (/^[وف]/.test(t.folded) && isCueVerb(t)) return true;
  // "، ملوحا ب": the main clause is over
  return /(?:ًا|اً|ةً|ا|ة|ين)$/.test(t.raw) && cueReadings(t).some((x) => x.form.kind === "participle" && x.prefix !== "ل");
}

/** The quotation that begins at or right behind token `at`. */
function quoteFrom(c: Context, at: number): Quotation | null {
  return c.quotationAt.get(at) ?? c.quotationAt.get(at + 1) ?? null;
}
