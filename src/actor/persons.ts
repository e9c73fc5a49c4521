import type { Draft } from "./draft.ts";
import { headAt } from "./head-reading.ts";
import type { Reading } from "./reading.ts";
import { boundParts, connectors, nameStrength } from "./word-index.ts";

export interface NameMatch {
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
}

/**
 * A person's name at token `at`: given name, fathers' names, connectors (بن, أبو, آل, عبد …), a family name with
 * the article or a foreign one. `after`: what stood before: "title" lets an unknown word open the name,
 * "speech" an everyday one.
 */
export function nameAt(r: Reading, at: number, after: "title" | "speech" | "none"): NameMatch | null {
  const first = r.tokens[at];
  if (!first || first.kind !== "word" || r.inTime[at]) return null;
  if (after !== "title" && !r.words[at]!.opensName) return null;
  const open = opening(r, at, after);
  if (!open) return null;
  let to = at + 1;
  let given = 1;
  let family = false;
  let unknown = 0;
  let binding = connectors.has(open.stem) && open.stem !== "بيت";
  if (binding && !nameLike(r, at + 1)) return null;
  if (first.folded === "باسم" && /^(ال)?(متحدث|ناطق)/.test(r.tokens[at - 1]?.folded ?? "")) return null;
  for (; to < at + 6; to++) {
    const t = r.tokens[to];
    const w = r.words[to];
    if (!t || t.sentence !== first.sentence) break;
    if (t.raw === "-" && r.tokens[to + 1]?.kind === "word" && given > 0 && t.start === r.tokens[to - 1]!.end) continue;
    if (t.kind !== "word" || r.inTime[to]) break;
    if (binding) {
      binding = connectors.has(t.folded) && t.folded !== "بيت";
      given++;
      if (t.folded.startsWith("ال") && !boundParts.has(t.folded)) family = true;
      continue;
    }
    if (t.folded === "الله" || t.folded === "الدين" || t.folded === "الاسلام" || t.folded === "الزهراء") continue;
    if (connectors.has(t.folded) && t.folded !== "ان" && nameLike(r, to + 1)) {
      binding = true;
      continue;
    }
    // "عبد الله الثاني", "محمد السادس"
    if (after === "title" && /^ال(اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)$/.test(t.folded)) {
      to++;
      break;
    }
    if (family || w!.stop) break;
    const strength = w!.name;
    if (strength === 2 || (strength === 1 && (!w!.verb || strengthOf(r, to + 1) > 0))) {
      given++;
      continue;
    }
    if (t.folded.startsWith("ال")) {
      if (!familyLike(r, to)) break;
      family = true;
      given++;
      continue;
    }
    if (
      w!.verb ||
      w!.common ||
      w!.adjectives.some((a) => a.prefix === "" && (given > 1 || open.strength < 2 || a.entry.country || a.feminine || a.number !== "s")) ||
      r.placeAt[to]?.use === "location"
    )
      break;
    if (w!.heads.some((h) => h.prefix === "" || h.prefix === "ال")) {
      // "حسن شيخ محمود": a title's word inside a name
      if (!/^(شيخ|امير|سلطان|ملك|حاج|سيد|ولد|عبد)$/.test(t.folded) || strengthOf(r, to + 1) === 0) break;
      given++;
      continue;
    }
    if (/^(و|ب|ل|ك)/.test(t.folded) && (given > 1 || looksPrefixed(r, to))) break;
    if (/[\u064b]|اً$/.test(t.raw) || t.folded.length < 3 || w!.prepositional) break;
    // colloquial verbs and conjunctions: "بيعزف", "وأفضل"
    if (/^(بي|بت|و)/.test(t.folded) && t.folded.length > 3) break;
    // a name of the Arab world has one word that no list holds, at most; a foreign one two
    if (++unknown > (given > 1 ? 1 : 2) || (given > 1 && t.folded.endsWith("ه") && t.folded.length < 5)) break;
    given++;
  }
  while (to > at + 1 && (connectors.has(r.tokens[to - 1]!.folded) || r.tokens[to - 1]!.kind === "punctuation")) to--;
  const next = r.tokens[to];
  const single =
    after === "speech" && open.strength === 2 && open.prefix === "" && (!next || next.kind === "punctuation" || r.words[to]!.stop);
  if (after !== "title" && given < 2 && !single) return null;
  if (after === "none" && open.strength < 2 && !(family || strengthOf(r, at + 1) === 2)) return null;
  return { from: at, to, prefix: open.prefix };
}

const strengthOf = (r: Reading, i: number) => r.words[i]?.name ?? 0;

function opening(r: Reading, at: number, after: "title" | "speech" | "none"): { stem: string; prefix: string; strength: number } | null {
  const t = r.tokens[at]!;
  const w = r.words[at]!;
  for (const f of t.forms) {
    if (f.prefix !== "" && !/^(و|ف|ل|ب|ك|ول|وب)$/.test(f.prefix)) continue;
    if (after === "title" && f.prefix !== "") break;
    const strength = f.stem === "علي" ? w.name : nameStrength(f.stem);
    if (/^[بلك]$/.test(f.prefix) && after === "none" && strengthOf(r, at + 1) === 0 && !/^ال.*ي$/.test(r.tokens[at + 1]?.folded ?? ""))
      continue;
    // "بيان" and "برقية" are no names with a preposition
    if (f.prefix !== "" && strength && (w.common || w.heads.length || w.verb || w.adjectives.length)) continue;
    if (strength === 2 || (strength === 1 && (after !== "none" || followed(r, at)))) {
      if (strength === 1 && after !== "title" && f.prefix !== "") continue;
      return { stem: f.stem, prefix: f.prefix, strength };
    }
    const next = r.tokens[at + 1]?.folded ?? "";
    const kunya = /^(ابو|ابا|ابي|عبد)$/.test(f.stem) && ((r.words[at + 1]?.name ?? 0) > 0 || boundParts.has(next));
    if (
      connectors.has(f.stem) &&
      /^(ابو|ابن|ام|عبد|ابا|ابي|ال)$/.test(f.stem) &&
      f.prefix.length < 2 &&
      (kunya || after !== "none" || followed(r, at))
    )
      return { stem: f.stem, prefix: f.prefix, strength: /^(ابو|عبد)$/.test(f.stem) ? 2 : 1 };
  }
  if (after === "none") return null;
  // a name no list holds: only where a title or a verb of speech calls for one
  if (w.stop || w.verb || w.common || w.heads.length || w.adjectives.length || r.placeAt[at] || r.known[at]) return null;
  if (t.folded.length < 3 || /[\u064b]/.test(t.raw) || /(ه|ات|ون|ين)$/.test(t.folded)) return null;
  if (t.folded.startsWith("ال")) return after === "title" && t.folded.endsWith("ي") ? { stem: t.folded, prefix: "", strength: 1 } : null;
  // foreign names that begin with such a letter are in the lexicon or the register
  if (/^(و|ف|ب|ل|ك|س)/.test(t.folded)) return null;
  if (weakTitle(r, at)) return null;
  // "أبرز", "يتغيب": comparatives and verbs
  if (/^أ..[^ا]$/.test(t.raw) || /^(ي|ت)ت/.test(t.folded)) return null;
  if (/^(ي|ت|ن|سي|ست)/.test(t.folded) && after !== "title") return null;
  if (after === "speech") return null;
  return { stem: t.folded, prefix: "", strength: 1 };
}

const weak = new Set(
  "مسؤول عضو ناشط خبير باحث محلل مساعد قيادي معارض مراسل صحفي صحافي لاعب مرشح ممثل مندوب طبيب محامي كاتب مهندس استاذ مواطن شهيد اسير طفل فتي شاب سيد سيده مدرب فنان مصدر معاون زميل نجل شقيق قائم شيخ حاكم مدير".split(
    " ",
  ),
);
/** Whether the title before is one that most often stands without a name: "المسؤول العسكري صدور …". */
function weakTitle(r: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 7 && r.tokens[i]!.sentence === r.tokens[at]!.sentence; i--) {
    const h = r.words[i]!.heads.find((x) => x.entry.title);
    if (h) return weak.has(h.entry.lemma);
  }
  return true;
}

/** Whether the next word helps an ambiguous given name: another name or a family name. */
function followed(r: Reading, at: number): boolean {
  const n = r.words[at + 1];
  const t = r.tokens[at + 1];
  if (!n || t!.kind !== "word" || t!.sentence !== r.tokens[at]!.sentence) return false;
  return n.name === 2 || connectors.has(t!.folded) || (t!.folded.startsWith("ال") && t!.folded.endsWith("ي") && familyLike(r, at + 1));
}

function nameLike(r: Reading, i: number): boolean {
  const t = r.tokens[i];
  return !!t && t.kind === "word" && !r.words[i]!.stop && !r.words[i]!.verb && !r.inTime[i];
}

/** A family name with the article: no head noun, no weekday, no everyday noun, no feminine. */
function familyLike(r: Reading, i: number): boolean {
  const t = r.tokens[i]!;
  const w = r.words[i]!;
  if (w.stop || w.verb || r.inTime[i]) return false;
  if (w.heads.length && !t.folded.endsWith("ي")) return false;
  if (w.heads.some((h) => h.entry.sort !== "people" || h.number !== "s")) return false;
  if (/(ون|ين|ات)$/.test(t.folded)) return t.folded === "الحسين" || t.folded === "الامين" || t.folded === "ياسين";
  if (t.folded.endsWith("ه") && w.adjectives.length) return false;
  const stem = t.folded.slice(2);
  if (w.common) return false;
  return stem.length >= 2;
}

/** Whether a word reads as a clitic and a known word: "وقائد", "لقاء" is decided by the lexicon. */
function looksPrefixed(r: Reading, i: number): boolean {
  const w = r.words[i]!;
  return (
    w.heads.some((h) => h.prefix !== "") ||
    w.adjectives.some((a) => a.prefix !== "") ||
    w.stop ||
    /^[وفبلك]ال|^لل/.test(r.tokens[i]!.folded)
  );
}

/** What stands before a token, for names without a title. */
export function contextOf(r: Reading, at: number): "title" | "speech" | "none" {
  // "د. أحمد"
  if (r.tokens[at - 1]?.raw === "." && /^[دمأا]$/.test(r.tokens[at - 2]?.raw ?? "") && (r.words[at]?.name ?? 0) > 0) return "title";
  const before = r.tokens[at - 1];
  return before && before.sentence === r.tokens[at]!.sentence && r.words[at - 1]!.speech ? "speech" : "none";
}

/** Whether a title may open here: the head's reading says so and it is no plural. */
export function isTitle(r: Reading, at: number): boolean {
  const h = headAt(r, at);
  return !!h?.entry.title && h.number !== "d";
}

/** The last part of a person's name as later mentions write it, with its connector ("أبو ردينة"). */
export function lastPart(r: Reading, d: Draft): string[] {
  const range = d.nameRange;
  if (!range) return [];
  const out: string[] = [];
  for (let i = range.to - 1; i >= range.from; i--) {
    const t = r.tokens[i]!;
    if (t.kind !== "word") break;
    out.unshift(t.folded);
    const before = r.tokens[i - 1]?.folded ?? "";
    if (i > range.from && (connectors.has(before) || t.folded === "الله" || t.folded === "الدين")) continue;
    break;
  }
  return out.length && range.to - range.from > out.length ? out : [];
}
