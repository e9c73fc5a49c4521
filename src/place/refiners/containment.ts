import { containmentWords, insideWords } from "../ar/cues.ts";
import type { Approach, Draft, Scene } from "../draft.ts";
import { stemIn } from "../word-reading.ts";

const punctuation = new Set(["،", ",", "(", ")", "-", "–", "—", "»", '"']);
const longestGap = 5;
/** "التي تبعد 64 كيلومتراً شمال بغداد" */
const relative = /^(التي|الذي|تبعد|يبعد|تقع|يقع|اللتين|اللتان)$/;

/** Draft `inner` lies in or beside draft `outer`. `soft`: only a comma says so. */
export interface Holding {
  readonly outer: number;
  readonly soft: boolean;
}

/**
 * Which place each place is said to lie in: "قرية X في ناحية Y", "بقضاء الطارمية شمالي بغداد", "X (غرب Y)",
 * "X التابعة لقضاء Y". A list joined by و holds nothing; a place joined to one that is held is held too.
 */
export function findHolders(scene: Scene, drafts: readonly Draft[], approaches: readonly (Approach | null)[]): (Holding | null)[] {
  const holders: (Holding | null)[] = drafts.map(() => null);
  for (let i = 0; i < drafts.length; i++) {
    const inner = drafts[i]!;
    if (inner.inner) {
      holders[i] = { outer: i + 1, soft: false };
      continue;
    }
    const outer = drafts[i + 1];
    if (outer) holders[i] = gapHolding(scene, inner, outer, approaches[i + 1] ?? null, i + 1);
  }
  // lists: "بلدتي الفوعة وكفريا في إدلب"
  for (let i = drafts.length - 2; i >= 0; i--) {
    const next = drafts[i + 1]!;
    if (holders[i] === null && holders[i + 1] !== null && next.from === drafts[i]!.to && next.clitics === "و") holders[i] = holders[i + 1]!;
  }
  return holders;
}

function gapHolding({ tokens, words }: Scene, inner: Draft, outer: Draft, approach: Approach | null, index: number): Holding | null {
  const start = approach ? Math.min(approach.from, outer.from) : outer.from;
  if (start < inner.to || start - inner.to > longestGap || tokens[inner.from]!.sentence !== tokens[outer.from]!.sentence) return null;
  if (/^[وف]/.test(outer.clitics)) return null;
  // "الطارمية شمالي بغداد", where the north of Baghdad has a row of its own
  let said = approach !== null || outer.clitics === "ب" || (outer.clitics === "" && words[outer.from]!.bearing !== null);
  let belongs = false;
  for (let k = inner.to; k < start; k++) {
    const token = tokens[k]!;
    if (punctuation.has(token.raw)) continue;
    if (token.folded === "العاصمه" || token.folded === "مدينه") continue;
    if (approach && relative.test(token.folded)) continue;
    const word = containmentWords.has(token.folded) ? token.folded : (stemIn(token, containmentWords) ?? stemIn(token, insideWords));
    if (word === null || token.folded.startsWith("و") !== word.startsWith("و")) return null;
    if (/^(التابع|تابع)/.test(word)) belongs = true;
    if (word !== "من") said = true;
  }
  if (outer.clitics && outer.clitics !== "ب" && !(outer.clitics === "ل" && (belongs || approach))) return null;
  if (said || belongs) return { outer: index, soft: false };
  return start > inner.to ? { outer: index, soft: true } : null;
}
