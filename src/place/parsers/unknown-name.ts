import { functionWords } from "../ar/bodies.ts";
import { nameHeads, notNames } from "../ar/name-words.ts";
import type { Scene } from "../draft.ts";
import { readWord, type TitleReading } from "../word-reading.ts";

/** Titles whose names come without article or head word as often as with: "سجن شملان", "وادي بيوشار". */
const bareSites = new Set(["سجن", "سوق", "محطه", "مسجد", "حقل", "معسكر", "مطار", "معبر", "سد", "جسر", "دير", "مصفي", "قاعده"]);

/** Titles that are common words besides: a bare word after them is rarely a name. */
const definiteOnly = new Set(["منطقه", "ناحيه", "اقليم", "قاطع", "محور", "جبهه", "بلديه", "راس", "حزام", "حاره", "ممر", "مركز", "فرع"]);

/**
 * The end of a name that the gazetteer doesn't know, after its title; null where the words are no name.
 * A name is a word with the article ("قرية الغزيلية"), a head with its word ("حي صلاح الدين", "تل رفعت"),
 * or one bare word that is no adjective ("قرية تلدو").
 */
export function readUnknownName({ tokens, taken }: Scene, at: number, title: TitleReading, quoted: boolean, clitic = ""): number | null {
  const token = tokens[at]!;
  const { title: said } = title.form;
  if (said.role === "site" && title.form.number === "p") return null;
  // "على رأس وفد": at the head of
  if (said.word === "راس" && tokens[at - 2]?.folded === "علي") return null;
  const word = token.folded.slice(clitic.length);
  if (word.length < 2 || !/^[\u0621-\u064a]/.test(word)) return null;
  const bare = word.startsWith("ال") ? word.slice(2) : word;
  if (functionWords.has(word) || notNames.has(word) || (notNames.has(bare) && bare !== word)) return null;
  const free = (i: number) => i < tokens.length && tokens[i]!.kind === "word" && !taken[i] && tokens[i]!.sentence === token.sentence;
  const next = free(at + 1) ? tokens[at + 1]!.folded : "";
  if (nameHeads.has(word)) {
    if (!next || functionWords.has(next) || notNames.has(next)) return word.length > 3 ? at + 1 : null;
    // "كرم أبو سالم", "حي أم الربيعين": a head inside the name takes one word more
    return nameHeads.has(next) && free(at + 2) && next.length <= 4 ? at + 3 : at + 2;
  }
  if (word.startsWith("ال")) {
    if (/(ون|ين|ات)$/.test(word) && title.form.title.role === "site" && word.length > 7 && !quoted && title.form.title.word !== "سوق")
      return null;
    return at + 1;
  }
  if (quoted) return at + 1;
  // indefinite adjectives of place: حدودية, سكنية, شعبي; accusatives; plurals
  if (/(يه|ات|ون|ين)$/.test(word) && word.length > 4) return null;
  const { role } = said;
  if (role === "site" && (!bareSites.has(said.word) || /[يا]$/.test(word))) return null;
  if (role === "site" && word.startsWith("ل")) return null;
  if ((definiteOnly.has(said.word) && said.word !== "راس") || title.form.number === "p") return null;
  if (readWord(token).demonym || readWord(token).bearing || readWord(token).title) return null;
  // "مسجد بيعة الرضوان"
  return role === "site" && next.startsWith("ال") && said.word !== "سوق" ? at + 2 : at + 1;
}
