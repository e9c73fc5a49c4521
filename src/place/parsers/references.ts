import { happenings } from "../ar/name-words.ts";
import { locativeWords, themselves } from "../ar/cues.ts";
import { hereWords, homelands, peopleAndWays, territories } from "../ar/references.ts";
import type { Draft, Reference, Scene } from "../draft.ts";
import type { TitleForm } from "../ar/titles.ts";
import { stemIn } from "../word-reading.ts";

/** Adjectives after "القضاء" that make it the judiciary, which is no place. */
const judiciary = /^(العراقي|الالماني|العسكري|الاداري|الدستوري|الشرعي|علي|الدولي|المدني|الجنائي)/;

/** Words that refer back to a place: "القضاء", "المدينة نفسها", "العاصمة السورية", "البلاد", "هناك", "مدن فرنسية". */
export function readReference({ tokens, words, taken }: Scene, at: number): Draft | null {
  const token = tokens[at]!;
  if (!words[at]!.refers) return null;
  const next = tokens[at + 1]?.sentence === token.sentence && !taken[at + 1] ? tokens[at + 1] : undefined;
  const adjective = next ? words[at + 1]!.demonym : null;
  const draft = (to: number, clitics: string, reference: Reference, title: TitleForm | null): Draft => ({
    from: at,
    to,
    nameFrom: at,
    nameTo: to,
    clitics,
    title,
    entries: [],
    strength: 3,
    rule: `reference-${reference.to}`,
    inner: null,
    quarter: null,
    reference,
  });
  const after = next && themselves.has(next.folded) ? at + 2 : at + 1;
  for (const { stem, prefix } of token.forms) {
    const definite = prefix.endsWith("ال") || prefix.endsWith("لل");
    const clitics = prefix.endsWith("لل") ? prefix.slice(0, -1) : definite ? prefix.slice(0, -2) : prefix;
    if (stem === "عاصمه" && definite) {
      if (adjective?.definite) return draft(at + 2, clitics, { to: "capital", country: adjective.country }, null);
      return draft(after, clitics, { to: "capital", country: null }, null);
    }
    if (definite && homelands.has(stem)) return draft(after, clitics, { to: "homeland" }, null);
    if (territories.has(stem) && adjective && adjective.definite === definite && !adjective.clitics)
      return draft(at + 2, clitics, { to: "country", country: adjective.country }, null);
    if (hereWords.has(stem) && definite && !prefix.endsWith("لل")) return draft(after, clitics, { to: "here" }, null);
    if (!definite && (stem === "موقع" || stem === "مكان") && next && happenings.has(next.folded))
      return draft(at + 2, clitics, { to: "here" }, null);
    if (stem === "هناك" && isLocative(tokens[at + 1]?.sentence === token.sentence ? tokens[at + 1]! : null, at, token.sentence, tokens))
      return draft(at + 1, clitics, { to: "here" }, null);
  }
  const { title } = words[at]!;
  if (!title?.definite || title.form.title.alone === "never") return null;
  const { word } = title.form.title;
  if (title.form.number === "p" && title.form.title.role !== "place") return null;
  // "بالرصاص الحي": live, not a quarter
  if (word === "حي" && !title.clitics && tokens[at - 1]?.sentence === token.sentence && /^(و|ب|ل|ف)?ال/.test(tokens[at - 1]!.folded))
    return null;
  if (word === "قضاء" && next && judiciary.test(next.folded)) return null;
  const before = tokens[at - 1]?.sentence === token.sentence ? tokens[at - 1]! : null;
  const placed =
    /[بل]$/.test(title.clitics) ||
    after > at + 1 ||
    next?.folded === "الذي" ||
    (before !== null && (locativeWords.has(before.folded) || stemIn(before, peopleAndWays) !== null));
  if (adjective?.definite) {
    const site = title.form.title.role === "site";
    if (word === "قضاء") return null;
    return draft(at + 2, title.clitics, { to: "title", country: site ? null : adjective.country, placed }, title.form);
  }
  const closing = title.form.title.role === "site" && next && stemIn(next, closing5) !== null ? at + 2 : after;
  return draft(closing, title.clitics, { to: "title", country: null, placed }, title.form);
}

const closing5 = new Set(["المركزي", "الدولي", "العسكري", "العسكريه", "الوطني", "الجوي", "الجويه", "الحكومي", "الجهوي", "العام"]);

/** "قُتل هناك أمس" is a place; "هناك حاجة" is "there is". */
function isLocative(next: Scene["tokens"][number] | null, at: number, sentence: number, tokens: Scene["tokens"]): boolean {
  const before = tokens[at - 1];
  if (!before || before.sentence !== sentence || before.kind !== "word" || /^(ان|لان|بان|ليس|كان|كانت)$/.test(before.folded)) return false;
  return (
    next === null || next.kind === "punctuation" || /^(في|من|منذ|قبل|بعد|خلال|عند|حيث|مساء|صباح|امس|ب.*|و.*|علي|حتي)$/.test(next.folded)
  );
}
