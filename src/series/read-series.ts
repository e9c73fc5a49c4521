import type { Analysis } from "#model/analysis";
import type { ReportEvent } from "#model/event";
import type { OrdinalMention } from "#model/mention";
import type { Sentence } from "#model/sentence";
import type { Series } from "#model/series";
import { spanOf, type TokenRange } from "#model/span";
import type { Token } from "#model/token";
import { fold } from "#text/fold";
import { copulas, countedNouns, superlatives, timeNouns, uncounted } from "./ar/lexicon.ts";
import { readWindow } from "./read-window.ts";

/** Where an ordinal counts happenings: the words counted and the rule that saw it. */
interface Reading {
  readonly mention: OrdinalMention;
  /** Tokens of what is counted; empty where only the ordinal stands: "وهي الثالثة". */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** How far behind the ordinal its window or "من نوعه" may stand. */
const reach = 14;

/** Ordinal statements of a text: "ثاني زيارة خلال سبعة أشهر", "وهي الثالثة من نوعها", "للمرة الرابعة". */
export function readSeries(a: Analysis): Series[] {
  const series: Series[] = [];
  const inTitle = new Set<Series>();
  let previous: Reading | null = null;
  for (const mention of a.ordinals) {
    const sentence = a.sentences[a.tokens[mention.from]!.sentence]!;
    const reading = read(a, sentence, mention, previous);
    if (!reading) continue;
    previous = reading;
    const value = toSeries(a, sentence, reading);
    if (sentence.isTitle) inTitle.add(value);
    series.push(value);
  }
  // the body says the title's statement again, in full
  return series.filter((s) => !inTitle.has(s) || !series.some((other) => !inTitle.has(other) && other.ordinal === s.ordinal));
}

function read(a: Analysis, sentence: Sentence, mention: OrdinalMention, previous: Reading | null): Reading | null {
  const { tokens } = a;
  const { from, to } = mention;
  const next = to < sentence.to ? tokens[to]! : undefined;
  const before = from > sentence.from ? tokens[from - 1]! : undefined;
  const definite = /^[وفبل]?(?:ال|لل)/.test(tokens[from]!.folded);
  const first = mention.value.value === 1;
  const kind = ofItsKind(tokens, to, sentence.to);
  const window = opensWindow(tokens, to, sentence.to);
  // "ثاني أكبر مدن" ranks things; "ثاني أكبر هجوم" counts happenings
  if (next && superlatives.has(next.folded) && !(tokens[to + 1] && countedNouns.has(tokens[to + 1]!.folded))) return null;

  // للمرة الثالثة, وهي المرة الثانية التي
  if (before && /^(?:المره|للمره|بالمره|والمره|وللمره)$/.test(before.folded)) return { mention, from: from - 1, to, rule: "series/time" };
  // لليلة الخامسة على التوالي, ليلة ثالثة من المواجهات
  if (before && /^(?:ليله|لليله|الليله|ولليله|للجمعه|للاسبوع|وللاسبوع|للسبت)$/.test(before.folded)) {
    const inRow = /^(?:علي|تواليا|توالياً)$/.test(next?.folded ?? "") || (!definite && next?.folded === "من");
    return inRow ? { mention, from: from - 1, to, rule: "series/night" } : null;
  }
  if (!definite) {
    if (!next || next.kind !== "word" || next.folded.startsWith("ال")) {
      // غارة إسرائيلية ثانية خلال الشهر
      const noun = nounBefore(tokens, sentence, from);
      return noun >= 0 && window === 0 ? { mention, from: noun, to, rule: "series/after-noun" } : null;
    }
    const copula = before !== undefined && (isCopula(before) || isCopula(tokens[from - 2]));
    const noun = superlatives.has(next.folded) ? tokens[to + 1]!.folded : next.folded;
    if (noun === "مره")
      return copula || window >= 0 || /^[وف]?ل/.test(tokens[from]!.folded) ? { mention, from: to, to: to + 1, rule: "series/time" } : null;
    if (timeNouns.has(noun)) return null;
    const counted = countedNouns.has(noun);
    const end = phraseEnd(tokens, to, sentence.to);
    if (kind || (copula && (!first || counted || window >= 0)) || (counted && window >= 0))
      return { mention, from: to, to: end, rule: "series/before-noun" };
    const afterNoun = nounBefore(tokens, sentence, from);
    return afterNoun >= 0 && window === 0 ? { mention, from: afterNoun, to, rule: "series/after-noun" } : null;
  }
  // العملية العسكرية الثانية من نوعها
  const noun = window === 0 ? anyNounBefore(tokens, sentence, from) : nounBefore(tokens, sentence, from);
  if (kind) return { mention, from: noun >= 0 ? noun : from, to, rule: "series/of-its-kind" };
  if (noun >= 0 && window === 0) return { mention, from: noun, to, rule: "series/after-noun" };
  // وهو الهجوم الثالث الذي, وهي القافلة الثانية منذ
  const named = copulaBefore(tokens, sentence, from);
  if (named >= 0 && (noun >= 0 || window >= 0 || isRelative(next))) return { mention, from: named, to, rule: "series/after-noun" };
  // وهي الثالثة التي, هو الثالث على القاعدة منذ, فتكون الحالية الثالثة خلال
  const copula = isCopula(before) || (isCopula(tokens[from - 2]) && noun < 0);
  // "استهدفه هجوم، الثاني خلال أسبوع"
  const aside = (before?.raw === "،" || before?.raw === ",") && window >= 0 && window <= 2;
  const joined =
    previous !== null &&
    previous.mention.from > from - 10 &&
    tokens[from]!.folded.startsWith("و") &&
    (previous.rule === "series/bare" || previous.rule === "series/after-noun");
  const upon = !first && /^(?:علي|ضد|بحق|تستهدف|يستهدف|تطال|يطال|تشهدها|يشهدها)$/.test(next?.folded ?? "");
  if (aside || ((copula || joined) && (window >= 0 || upon || isRelative(next)))) return { mention, from, to, rule: "series/bare" };
  return null;
}

const isCopula = (t: Token | undefined): boolean => t !== undefined && copulas.has(t.folded);

const isRelative = (t: Token | undefined): boolean => t?.folded === "التي" || t?.folded === "الذي";

/** The definite noun (with an adjective or a genitive at most) between a copula and the ordinal, or -1. */
function copulaBefore(tokens: readonly Token[], sentence: Sentence, from: number): number {
  for (let k = from - 1; k > sentence.from && k >= from - 3; k--) {
    if (tokens[k]!.kind !== "word" || isCopula(tokens[k])) return -1;
    if (isCopula(tokens[k - 1])) return tokens[k]!.folded.startsWith("ال") || k < from - 1 ? k : -1;
  }
  return -1;
}

/** "من نوعها", "من هذا النوع" close behind. */
function ofItsKind(tokens: readonly Token[], at: number, end: number): boolean {
  for (let k = at; k < Math.min(end, at + 6); k++) if (/^نوع(?:ه|ها|هم)$|^النوع$|^القبيل$/.test(tokens[k]!.folded)) return true;
  return false;
}

const span = /^(?:ساعات|ساعه|يوم|يومين|ايام|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|عام|عامين|اعوام|سنه|سنتين|سنوات|عقد|عقدين|عقود|قرن)$/;

/** How many tokens behind `at` a window opens ("منذ", "خلال", "في أقل من", "في تاريخ"), or -1. */
function opensWindow(tokens: readonly Token[], at: number, end: number): number {
  for (let k = at; k < Math.min(end, at + reach); k++) {
    const w = tokens[k]!.folded;
    const next = tokens[k + 1]?.folded ?? "";
    if (w === "منذ" || w === "خلال" || w === "غضون") return k - at;
    if (w === "في" && span.test(next)) return k - at;
    if ((w === "في" || w === "ب") && /^(?:اقل|غضون|تاريخ|ظرف|اكثر|نحو)$/.test(next)) return k - at;
    if (w === "هذا" && /^(?:العام|الشهر|الاسبوع)$/.test(next)) return k - at;
    if (w === "هذه" && next === "السنه") return k - at;
  }
  return -1;
}

/** The counted noun that an ordinal follows as an adjective, up to two words back, or -1. */
function nounBefore(tokens: readonly Token[], sentence: Sentence, from: number): number {
  for (let k = from - 1; k >= sentence.from && k >= from - 3; k--) {
    const t = tokens[k]!;
    if (t.kind !== "word") return -1;
    if (t.forms.some((f) => countedNouns.has(f.stem))) return k;
  }
  return -1;
}

/** With a window right behind the ordinal, any noun is counted but stages, units and days. */
function anyNounBefore(tokens: readonly Token[], sentence: Sentence, from: number): number {
  const counted = nounBefore(tokens, sentence, from);
  if (counted >= 0) return counted;
  const t = tokens[from - 1];
  if (!t || from - 1 < sentence.from || !/^ال.{2,}/.test(t.folded)) return -1;
  return uncounted.has(t.folded.slice(2)) || timeNouns.has(t.folded.slice(2)) ? -1 : from - 1;
}

/** End of the noun phrase that begins at `at`: up to a mark, a preposition or a relative. */
function phraseEnd(tokens: readonly Token[], at: number, end: number): number {
  let k = at + 1;
  while (
    k < Math.min(end, at + 4) &&
    tokens[k]!.kind === "word" &&
    !/^(?:في|من|علي|الي|منذ|خلال|التي|الذي|بين|عن|ي.{3,}|ت.{3,})$/.test(tokens[k]!.folded)
  )
    k++;
  return k;
}

function toSeries(a: Analysis, sentence: Sentence, r: Reading): Series {
  const { tokens } = a;
  const text = a.document.text;
  const window = readWindow(a, sentence, r.mention.to);
  const start = Math.min(tokens[r.from]!.start, r.mention.span.start);
  const end = Math.max(window?.end ?? 0, tokens[r.to - 1]!.end, r.mention.span.end);
  const counted = r.from === r.mention.from || r.rule === "series/time" ? nounOf(tokens, sentence, r) : null;
  const event = eventOf(a, sentence, counted ?? r);
  const bare = r.rule === "series/bare" || r.rule === "series/time" || r.rule === "series/night" || r.from === r.mention.from;
  const said = counted ?? (bare ? null : r);
  return {
    ordinal: r.mention.value.value,
    of: said ? text.slice(tokens[said.from]!.start, tokens[said.to - 1]!.end) : (event?.trigger.text ?? text.slice(start, end)),
    window: window?.iso ?? null,
    windowBound: window?.bound ?? null,
    event: event?.id ?? null,
    evidence: spanOf(text, start, end),
    rule: r.rule,
  };
}

/** "عملية عسكرية … هي الثالثة": the counted noun that a bare ordinal agrees with, before it in the sentence. */
function nounOf(tokens: readonly Token[], sentence: Sentence, r: Reading): TokenRange | null {
  const feminine = (w: string) => w.endsWith("ه") || w.endsWith("اولي");
  const agrees = feminine(tokens[r.mention.from]!.folded);
  for (let k = r.from - 1; k >= sentence.from && k > r.from - 20; k--) {
    const t = tokens[k]!;
    if (!t.forms.some((f) => countedNouns.has(f.stem)) || (r.rule !== "series/time" && feminine(t.folded) !== agrees)) continue;
    return { from: k, to: phraseEnd(tokens, k, r.from) };
  }
  return null;
}

/**
 * The happening that is the nth: the one whose trigger stands in the counted words; else the last
 * one named before in the sentence (not one recalled from earlier); else the report's first main
 * event that shares the counted noun; else its first.
 */
function eventOf(a: Analysis, sentence: Sentence, r: TokenRange): ReportEvent | null {
  const { tokens, events } = a;
  const from = tokens[r.from]!.start;
  const to = tokens[r.to - 1]!.end;
  const inside = events.find((e) => e.trigger.start < to && e.trigger.end > from);
  if (inside && inside.salience === "main") return inside;
  const main = events.filter((e) => e.salience === "main");
  const noun = tokens[r.from]!.forms.find((f) => countedNouns.has(f.stem))?.stem ?? tokens[r.from]!.folded;
  const sharing = main.find((e) =>
    fold(e.trigger.text)
      .split(" ")
      .some((w) => w === noun || w === `ال${noun}`),
  );
  if (sharing) return sharing;
  if (inside) return inside;
  const before = main.filter((e) => e.trigger.start >= sentence.start && e.trigger.end <= from).at(-1);
  return before ?? main[0] ?? events[0] ?? null;
}
