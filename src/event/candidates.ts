import type { Analysis } from "#model/analysis";
import type { EventType } from "#model/event";
import type { Token } from "#model/token";
import type { PhraseIndex } from "#lexicon/phrase-index";
import { hasPassiveMark } from "#text/fold";
import { cues } from "./ar/lexicon.ts";
import type { TriggerForm, TriggerRule } from "./trigger-table.ts";

/** Words that may name an event, read by one rule. */
export interface Candidate {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly type: EventType;
  readonly rule: TriggerRule;
  readonly form: TriggerForm;
  readonly pos: "verb" | "noun";
  /** Clitics and article before it, folded. */
  readonly prefix: string;
  readonly passiveMark: boolean;
  /** Other types that have a candidate on the same token, with their specificity. */
  readonly rivals: readonly { readonly type: EventType; readonly specificity: number }[];
}

const stops = new Set([".", "!", "?", "؟", "؛", ":"]);

const stands = (token: Token | undefined, set: ReadonlySet<string>): boolean => !!token && token.forms.some((f) => set.has(f.stem));

/** Whether one of `set` stands within `reach` tokens after `at`, in the same clause. */
function standsWithin(tokens: readonly Token[], at: number, reach: number, end: number, set: ReadonlySet<string>): boolean {
  for (let i = at, seen = 0; i < end && seen < reach; i++) {
    const token = tokens[i]!;
    if (stops.has(token.raw)) return false;
    if (token.kind === "punctuation") continue;
    seen++;
    if (stands(token, set)) return true;
  }
  return false;
}

/** Whether one of `set` stands within `reach` tokens before `at`, in the same sentence. */
function standsBefore(tokens: readonly Token[], at: number, reach: number, set: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach) && tokens[i]!.sentence === tokens[at]!.sentence; i--)
    if (stands(tokens[i], set)) return true;
  return false;
}

// After these a form that could be verb or verbal noun is a noun.
const nounCues = new Set([
  "في",
  "من",
  "الي",
  "علي",
  "عن",
  "بعد",
  "قبل",
  "اثر",
  "جراء",
  "خلال",
  "عقب",
  "محاوله",
  "عمليه",
  "عمليات",
  "حادث",
  "حادثه",
  "منذ",
  "بسبب",
  "نتيجه",
  "حول",
  "بشان",
  "وراء",
  "ضد",
  "رغم",
  "دون",
  "عدم",
  "جريمه",
  "جرائم",
  "حالات",
  "حاله",
  "اعمال",
  "قضيه",
  "حمله",
]);

function partOfSpeech(tokens: readonly Token[], at: number, form: TriggerForm, prefix: string, ambiguous: boolean): "verb" | "noun" {
  if (form.rule.pos === "noun") return "noun";
  if (!ambiguous || form.rule.pos === "phrase") return form.rule.pos === "phrase" ? "noun" : "verb";
  if (/[بلك]|ال/.test(prefix.replace(/^[وف]/, ""))) return "noun";
  const before = tokens[at - 1];
  return before && nounCues.has(before.forms.find((f) => nounCues.has(f.stem))?.stem ?? "") ? "noun" : "verb";
}

function meets(
  tokens: readonly Token[],
  from: number,
  to: number,
  end: number,
  rule: TriggerRule,
  prefix: string,
  form: TriggerForm,
): boolean {
  if (rule.prefix !== null && !prefix.replace(/^[وف](?=.)/, "").startsWith(rule.prefix[0]!)) return false;
  if (rule.after && !standsWithin(tokens, to, 11, end, rule.after)) return false;
  if (rule.around && !standsWithin(tokens, to, 11, end, rule.around) && !standsBefore(tokens, from, 11, rule.around)) return false;
  if (rule.near && !standsWithin(tokens, to, 2, end, rule.near)) return false;
  if (rule.next && !standsWithin(tokens, to, 2, end, rule.next)) return false;
  if (rule.not && (standsWithin(tokens, to, 2, end, rule.not) || stands(tokens[from - 1], rule.not))) return false;
  if (rule.notAfter && standsWithin(tokens, to, 6, end, rule.notAfter)) return false;
  if (rule.possessed && form.suffix === "") return false;
  if (rule.negated && !standsBefore(tokens, from, 2, cues.negation)) return false;
  // a verb takes و ف and at most ل (so that …); never the article
  if (rule.pos === "verb" && /ال|[بك]/.test(prefix)) return false;
  if (rule.participle && !tokens[from]!.folded.endsWith("ا") && !/(ه|ين|ات)$/.test(tokens[from]!.folded)) return false;
  if (rule.participle && prefix.includes("ال")) return false;
  return true;
}

/** Every possible event word of a text: one candidate for each token and type, read by the most specific rule. */
export function findCandidates(analysis: Analysis, index: PhraseIndex<TriggerForm>): Candidate[] {
  const { tokens, sentences } = analysis;
  const found: Omit<Candidate, "index" | "rivals">[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      if (tokens[at]!.kind !== "word") continue;
      const best = new Map<EventType, Omit<Candidate, "index" | "rivals">>();
      const matches = index.matchesAt(tokens, at, sentence.to);
      if (!matches.length) continue;
      for (const match of matches) {
        const ambiguous = match.values.some((v) => v.rule.pos === "noun") && match.values.some((v) => v.rule.pos === "verb");
        for (const form of match.values) {
          const { rule } = form;
          if (!meets(tokens, match.from, match.to, sentence.to, rule, match.prefix, form)) continue;
          const pos = partOfSpeech(tokens, at, form, match.prefix, ambiguous);
          if (ambiguous && rule.pos !== "phrase" && rule.pos !== pos && matchesBoth(match.values, rule.type)) continue;
          const old = best.get(rule.type);
          const rank = rule.specificity + (match.to - match.from) * 3 - match.prefix.length * 0.1;
          if (old && old.rule.specificity + (old.to - old.from) * 3 - old.prefix.length * 0.1 >= rank) continue;
          best.set(rule.type, {
            from: match.from,
            to: match.to,
            sentence: sentence.index,
            type: rule.type,
            rule,
            form,
            pos,
            prefix: match.prefix,
            passiveMark: hasPassiveMark(tokens[at]!.raw),
          });
        }
      }
      found.push(...best.values());
    }
  }
  const around = bySentence(found, sentences.length);
  return found.map((c, i) => ({
    ...c,
    index: i,
    rivals: around[c.sentence]!.filter((o) => o !== c && o.from < c.to && c.from < o.to).map((o) => ({
      type: o.type,
      specificity: o.rule.specificity,
    })),
  }));
}

/** Lists of what stands in each sentence, in order. */
export function bySentence<T extends { readonly sentence: number }>(list: readonly T[], sentences: number): readonly (readonly T[])[] {
  const lists: T[][] = Array.from({ length: sentences }, () => []);
  for (const x of list) lists[x.sentence]!.push(x);
  return lists;
}

const matchesBoth = (values: readonly TriggerForm[], type: EventType): boolean =>
  values.some((v) => v.rule.type === type && v.rule.pos === "noun") && values.some((v) => v.rule.type === type && v.rule.pos === "verb");
