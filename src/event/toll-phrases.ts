import type { NumberMention } from "#model/mention";
import type { Span } from "#model/span";
import { spanOf } from "#model/span";
import type { TollField } from "#model/event";
import type { Token } from "#model/token";
import { casualtyHeads, casualtyNouns, earlierWords, manyWords, subsetWords, thingUnits, totalWords } from "./ar/casualties.ts";
import type { Scene } from "./scene.ts";

type Bounds = { readonly low: number | null; readonly best: number | null; readonly high: number | null };

/** A count of people who came to harm, as one phrase says it; parts joined by "and" are summed. */
export interface TollPhrase extends Bounds {
  readonly field: TollField;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly span: Span;
  /** Token of the casualty word. */
  readonly word: number;
  /** "one": no numeral stood there, one person was named ("مقتل ضابط"). */
  readonly said: "count" | "one";
  readonly subset: boolean;
  /** Said as a total, or as an earlier figure that was replaced. */
  readonly sense: "plain" | "total" | "earlier";
  readonly definite: boolean;
}

const inSet = (t: Token | undefined, set: ReadonlySet<string>) => !!t && t.kind === "word" && t.forms.some((f) => set.has(f.stem));
const fieldOf = (t: Token | undefined, table: typeof casualtyNouns): TollField | null => {
  if (!t || t.kind !== "word") return null;
  for (const [field, set] of table) if (t.forms.some((f) => set.has(f.stem) && !/^[وف]?[ك]/.test(f.prefix))) return field;
  return null;
};

const add = (a: Bounds, b: Bounds): Bounds => ({
  low: a.low === null || b.low === null ? null : a.low + b.low,
  best: a.best === null || b.best === null ? null : a.best + b.best,
  high: a.high === null || b.high === null ? null : a.high + b.high,
});
const one: Bounds = { low: 1, best: 1, high: 1 };

const breaks = new Set([".", "؛", ":", "!", "؟"]);

/** Whether a count can count people: no measure, no weapons. */
const countsPeople = (n: NumberMention): boolean =>
  n.use === "count" &&
  n.value !== null &&
  (n.value.low !== null || n.value.best !== null || n.value.high !== null) &&
  !(n.unit && thingUnits.has(n.unit));

/** Every toll phrase of a text, in order. */
export function findTollPhrases(scene: Scene): TollPhrase[] {
  const { tokens, analysis } = scene;
  const phrases: TollPhrase[] = [];
  for (const sentence of analysis.sentences) {
    const used = new Set<NumberMention>();
    const push = (field: TollField, bounds: Bounds, from: number, to: number, word: number, said: TollPhrase["said"]) => {
      const subset = subsetBefore(tokens, sentence.from, Math.min(from, word));
      phrases.push({
        field,
        ...bounds,
        from,
        to,
        sentence: sentence.index,
        word,
        said,
        subset,
        sense: senseOf(tokens, sentence.from, Math.min(from, word), from),
        definite: /ال/.test(tokens[word]!.forms.find((f) => fieldOf(tokens[word], casualtyNouns) && f.prefix.includes("ال"))?.prefix ?? ""),
        span: spanOf(analysis.document.text, tokens[from]!.start, tokens[to - 1]!.end),
      });
    };
    // counts beside a casualty noun: 28 قتيلا و66 جريحا, قتيلان
    for (let i = sentence.from; i < sentence.to; i++) {
      const n = scene.numberAt[i];
      if (!n || n.from !== i || used.has(n) || !countsPeople(n)) continue;
      const noun = counted(tokens, n, sentence.to);
      if (!noun) continue;
      used.add(n);
      push(noun.field, n.value!, n.from, Math.max(n.to, noun.at + 1), noun.at, "count");
    }
    // heads: مقتل 5, قُتل فيها 7, إصابة جندي
    for (let i = sentence.from; i < sentence.to; i++) {
      let field = fieldOf(tokens[i], casualtyHeads);
      if (!field) continue;
      if (
        /^(لقي|لقوا|لقيا|لقيت|يلقي)$/.test(tokens[i]!.folded.replace(/^[وف]/, "")) &&
        !someWithin(tokens, i, 8, sentence.to, /^(مصرع|حتف)/)
      )
        continue;
      if (
        /^(حياه|ارواح)/.test(tokens[i]!.folded.replace(/^[وفب]*(ال)?/, "")) &&
        !someBefore(tokens, i, 6, sentence.from, /^[وف]?(اود|يود|تود|حصد|راح)/)
      )
        continue;
      // مقتل وإصابة N: one count for both
      const next = tokens[i + 1];
      const nextField = fieldOf(next, casualtyHeads);
      let at = i + 1;
      if (next && /^(و|او)/.test(next.folded) && nextField && nextField !== field && (field === "killed" || field === "wounded")) {
        field = "killedOrWounded";
        at = i + 2;
      } else if (next?.folded === "او" && fieldOf(tokens[i + 2], casualtyHeads)) {
        field = "killedOrWounded";
        at = i + 3;
      } else if (i > sentence.from && fieldOf(tokens[i - 1], casualtyHeads) && tokens[i]!.folded.startsWith("و")) continue;
      const end = clauseEnd(tokens, at, sentence.to);
      const read = readCounts(scene, at, end, used);
      if (read) {
        if (someWithin(tokens, read.to - 1, 4, sentence.to, /^بين$/) && someWithin(tokens, read.to - 1, 6, sentence.to, /^و?جريح/))
          field = "killedOrWounded";
        push(field, read.bounds, read.from, read.to, i, read.said);
      }
    }
    for (let k = 0; k < phrases.length; k++) {
      const p = phrases[k]!;
      if (p.sentence === sentence.index && p.field === "killed" && p.said === "count" && bothAfter(tokens, p.to, sentence.to))
        phrases[k] = { ...p, field: "killedOrWounded" };
    }
  }
  return phrases.sort((a, b) => a.from - b.from);
}

/** "سقط 20 شخصا بين قتيل وجريح" */
function bothAfter(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at - 1; i < Math.min(end - 2, at + 4); i++)
    if (tokens[i]?.folded === "بين" && tokens[i + 1]?.folded.startsWith("قتيل") && /^وجريح|^ومصاب/.test(tokens[i + 2]?.folded ?? ""))
      return true;
  return false;
}

function counted(tokens: readonly Token[], n: NumberMention, end: number): { field: TollField; at: number } | null {
  for (let i = n.to - 1; i < Math.min(n.to + 1, end); i++) {
    const field = fieldOf(tokens[i], casualtyNouns);
    if (field && (i >= n.to || n.unit)) return { field, at: i };
  }
  return null;
}

function clauseEnd(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const t = tokens[i]!;
    if (breaks.has(t.raw)) return i;
    if (i > from && fieldOf(t, casualtyHeads) !== null) return i;
  }
  return end;
}

/** The count that a head governs: the first people count in reach, with what is added by "و"; else one named person. */
function readCounts(
  scene: Scene,
  from: number,
  end: number,
  used: Set<NumberMention>,
): { bounds: Bounds; from: number; to: number; said: "count" | "one" } | null {
  const { tokens } = scene;
  let commas = 0;
  for (let i = from; i < Math.min(end, from + 14); i++) {
    const t = tokens[i]!;
    if (t.raw === "،" || t.raw === ",") {
      if (++commas > 2) return null;
      continue;
    }
    if (inSet(t, subsetWords)) return null;
    const n = scene.numberAt[i];
    if (n && n.from === i) {
      if (used.has(n)) return null;
      if (!countsPeople(n)) {
        i = n.to - 1;
        continue;
      }
      used.add(n);
      let bounds: Bounds = n.value!;
      let to = n.to;
      // … خمسة من عناصر التنظيم واثنان من الحشد
      for (let k = n.to; k < Math.min(end, to + 9); k++) {
        const m = scene.numberAt[k];
        if (inSet(tokens[k], subsetWords) || tokens[k]!.raw === "،") break;
        if (
          m &&
          m.from === k &&
          !used.has(m) &&
          countsPeople(m) &&
          tokens[k]!.folded.startsWith("و") &&
          !fieldOf(tokens[m.to], casualtyNouns) &&
          !fieldOf(tokens[m.to - 1], casualtyNouns)
        ) {
          used.add(m);
          bounds = add(bounds, m.value!);
          to = m.to;
        }
      }
      // … واثنان من الحشد وجندي: a named one after a count adds one
      return { bounds, from: n.from, to, said: "count" };
    }
    const actor = scene.actorAt[i];
    if (actor && i <= from + 3 && commas === 0) {
      const prep = tokens[i - 1];
      if (prep && i > from && ["في", "من", "علي", "بعد", "خلال", "ب", "مع"].includes(prep.folded)) return null;
      if (
        actor.count ||
        actor.casualty ||
        inSet(tokens[actor.headToken], manyWords) ||
        /(ون|ين|ات|تان|ان)$/.test(tokens[actor.headToken]!.folded) ||
        actor.form === "organization"
      ) {
        if (actor.count === null) {
          i = actor.to - 1;
          continue;
        }
      } else return { bounds: one, from: actor.from, to: actor.to, said: "one" };
    }
  }
  return null;
}

function someWithin(tokens: readonly Token[], at: number, reach: number, end: number, pattern: RegExp): boolean {
  for (let i = at + 1; i <= Math.min(at + reach, end - 1); i++) if (pattern.test(tokens[i]!.folded)) return true;
  return false;
}
function someBefore(tokens: readonly Token[], at: number, reach: number, start: number, pattern: RegExp): boolean {
  for (let i = at - 1; i >= Math.max(at - reach, start); i--) if (pattern.test(tokens[i]!.folded)) return true;
  return false;
}

function subsetBefore(tokens: readonly Token[], start: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(start, at - 6); i--) {
    const t = tokens[i]!;
    if (inSet(t, subsetWords)) return true;
    if (t.raw === "،" || t.raw === "." || fieldOf(t, casualtyHeads)) return false;
  }
  return false;
}

function senseOf(tokens: readonly Token[], start: number, at: number, number: number): TollPhrase["sense"] {
  let sense: TollPhrase["sense"] = "plain";
  for (let i = at - 1; i >= Math.max(start, at - 9); i--) {
    if (inSet(tokens[i], totalWords)) {
      sense = "total";
      break;
    }
  }
  for (let i = number - 1; i >= Math.max(start, number - 5); i--) if (inSet(tokens[i], earlierWords)) return "earlier";
  return sense;
}
